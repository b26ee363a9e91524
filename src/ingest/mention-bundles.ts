import type { Properties, RelationshipRow, Rows } from '../model/rows.ts';

/** All mentions of one article with whom they refer to, as the query `writeMentions` takes them. */
export type MentionBundle = { article: string; mentions: BundledMention[] };
type BundledMention = { properties: Properties; refersTo: { actor: string; properties: Properties }[] };

/**
 * Takes the mentions of articles out of `rows`, with their HAS_MENTION and REFERS_TO. They are three of five rows that an
 * article brings, and where it has none yet there is nothing to look up or to compare: written bundled they cost half.
 */
export function bundledMentions({ nodes, relationships }: Rows): { bundles: MentionBundle[]; others: Rows } {
  const mentions = new Map<string, BundledMention>();
  const isMention = Map.groupBy(nodes, ({ label }) => label === 'Mention');
  for (const { id, properties } of isMention.get(true) ?? []) mentions.set(id, { properties, refersTo: [] });
  const bundles = new Map<string, MentionBundle>();
  const others = relationships.filter((row) => {
    if (row.type === 'REFERS_TO') return !refer(mentions.get(row.from.id), row);
    const mention = row.type === 'HAS_MENTION' && mentions.get(row.to.id);
    if (!mention) return true;
    const bundle = bundles.get(row.from.id) ?? { article: row.from.id, mentions: [] };
    bundles.set(row.from.id, bundle);
    bundle.mentions.push(mention);
    return false;
  });
  return { bundles: [...bundles.values()], others: { nodes: isMention.get(false) ?? [], relationships: others } };
}

/** Once to each actor: two that are merged into one may both be meant. */
function refer(mention: BundledMention | undefined, { to, properties }: RelationshipRow): boolean {
  if (!mention) return false;
  if (!mention.refersTo.some(({ actor }) => actor === to.id)) mention.refersTo.push({ actor: to.id, properties });
  return true;
}
