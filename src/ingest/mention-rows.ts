import { mentionId } from '../model/ids.ts';
import { nameKey } from '../model/names.ts';
import type { NodeRef } from '../model/rows.ts';
import type { Gazetteer } from '../resolve/gazetteer.ts';
import type { NewActor, Reference, Resolution, ResolvedMention } from '../resolve/types.ts';
import type { Article } from './article.ts';
import { EXTRACTOR } from './extractor.ts';
import { actor, type RowSet } from './row-set.ts';

/** The mentions of an article, whom each is judged to mean, and the persons, groups and offices that only the article gives. */
export function mentionRows(
  set: RowSet,
  article: Article,
  node: NodeRef,
  { mentions, actors, positions }: Resolution,
  gazetteer: Gazetteer,
): void {
  const brought = new Set(actors.map(({ id }) => id));
  for (const one of actors) actorRow(set, article, one);
  for (const { id, title, role, of } of positions) {
    const position = set.node('Position', id, { title, role });
    if (of) set.link('OF', position, actor(of), { articleId: article.id });
  }
  for (const mention of mentions) {
    const row = mentionRow(set, article, node, mention);
    for (const reference of strongest(mention.references)) {
      const { actor: id, judgement, reason } = reference;
      set.link('REFERS_TO', row, actor(id), { judgement, by: EXTRACTOR, reason });
      if (mention.form === 'NAME' && judgement === 'POSITIVE')
        spelling(set, article, id, mention.text, brought, gazetteer);
    }
    officeRow(set, article, row, mention, gazetteer);
  }
}

function actorRow(set: RowSet, article: Article, one: NewActor): void {
  const node = set.node('Actor', one.id, { name: one.name, kind: one.kind });
  set.alias(node, one.name, 'NAME', article.language);
  if (one.kind === 'PERSON') {
    for (const name of one.spellings) set.alias(node, name, 'SPELLING', article.language);
    if (one.country) set.link('OF_COUNTRY', node, actor(one.country), { articleId: article.id });
  } else for (const member of one.members) set.link('MEMBER_OF', actor(member), node, { articleId: article.id });
}

function mentionRow(set: RowSet, article: Article, node: NodeRef, mention: ResolvedMention): NodeRef {
  const { text, start, end, form, references } = mention;
  const unsure = references.filter(({ judgement }) => judgement === 'UNSURE').length;
  const isUnsure = unsure > 0 && !references.some(({ judgement }) => judgement === 'POSITIVE');
  const row = set.node('Mention', mentionId(article.id, start, end), {
    ...{ text, start, end, form },
    // Why nobody is meant has no judgement to stand on.
    unresolved: references.length ? undefined : mention.reason,
    awaiting: isUnsure ? 1 / (unsure + 1) : undefined,
  });
  set.link('HAS_MENTION', node, row);
  return row;
}

/** One judgement on each actor, the surest. */
function strongest(references: readonly Reference[]): Reference[] {
  const rank = { POSITIVE: 0, UNSURE: 1, NEGATIVE: 2 };
  const ordered = references.toSorted((a, b) => rank[a.judgement] - rank[b.judgement]);
  return ordered.filter(({ actor: id }, i) => ordered.findIndex((other) => other.actor === id) === i);
}

/** A new spelling of somebody known. One word alone is not taken: it may be anybody's in the next article. */
function spelling(
  set: RowSet,
  article: Article,
  id: string,
  text: string,
  brought: ReadonlySet<string>,
  gazetteer: Gazetteer,
): void {
  const key = nameKey(text);
  if (brought.has(id) || !key.includes(' ')) return;
  if (gazetteer.entry(id)?.names.some((name) => name.key === key)) return;
  set.alias(actor(id), text, 'SPELLING', article.language);
}

/** The title words beside a name, and that the person held the office unless that is known already. */
function officeRow(set: RowSet, article: Article, row: NodeRef, mention: ResolvedMention, gazetteer: Gazetteer): void {
  const { title } = mention;
  if (!title) return;
  const { position, status, start, end, text } = title;
  const office: NodeRef = { label: 'Position', id: position };
  set.link('NAMES_POSITION', row, office, { status, start, end, text });
  const persons = mention.references.filter(({ judgement }) => judgement === 'POSITIVE');
  const [only] = persons;
  if (!only || persons.length > 1) return;
  const entry = gazetteer.entry(only.actor);
  if (entry && (entry.kind !== 'PERSON' || entry.held?.some((one) => one.position === position && !one.articleId)))
    return;
  set.link('HELD', actor(only.actor), office, { status, basis: 'STATED', articleId: article.id }, '-');
}
