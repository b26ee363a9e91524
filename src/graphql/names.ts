import { nameKey } from '../model/names.ts';
import type { Batches } from './batch.ts';
import { badUserInput, notFound } from './errors.ts';
import type { ActorNode } from './nodes.ts';

/** What can be asked for by name. */
export type Nameable = 'Actor' | 'Topic' | 'Agreement' | 'Position' | 'Event';

type NamedNode = { id: string; name?: string; title?: string };
type Candidate = { label: string; via: string; node: NamedNode };
/** What a name means: `node` is its row, an ActorNode or that of another label. */
export type Named<Node = NamedNode> = { id: string; name: string; label: Nameable; node: Node };

/**
 * The one thing of one of `labels` that `name` (an id or any alias) means. Undefined when nothing is called so; when several
 * are, an error that lists them. An id wins over every name, a usual name over other aliases.
 */
export async function findNamed<Node = NamedNode>(
  batches: Batches,
  name: string,
  labels: Nameable[],
): Promise<Named<Node> | undefined> {
  const candidates = await candidatesOf(batches, name, labels);
  if (candidates.length > 1) throw ambiguous(name, candidates);
  return candidates[0] as Named<Node> | undefined;
}

/** As `findNamed`, but what is not found is an error with similar names. `argument` is what the client called it. */
export async function named(batches: Batches, name: string, labels: Nameable[], argument: string): Promise<Named> {
  return (await findNamed(batches, name, labels)) ?? (await refuse(batches, name, labels, argument));
}

/**
 * The actor that `name` means: by id or alias, or as the holder of a position ("the Tunisian president") on the day `asOf`.
 * Undefined when nobody; an error with the candidates when several.
 */
export async function findActor(
  batches: Batches,
  name: string,
  asOf?: string | null,
): Promise<Named<ActorNode> | undefined> {
  const actor = await findNamed<ActorNode>(batches, name, ['Actor']);
  if (actor) return actor;
  const positions = await candidatesOf(batches, name, ['Position']);
  if (positions.length === 0) return undefined;
  const holders =
    (await batches.load<ActorNode[]>('positionHolders', {
      positions: positions.map(({ id }) => id),
      on: asOf ?? null,
    })) ?? [];
  const candidates = holders.map((node): Named<ActorNode> => ({ id: node.id, name: node.name, label: 'Actor', node }));
  if (candidates.length > 1)
    throw ambiguous(name, candidates, asOf ? '' : ' Give asOf, the day on which the position is meant.');
  return candidates[0];
}

/** As `findActor`, but who is not found is an error with similar names. */
export async function actorNamed(
  batches: Batches,
  name: string,
  argument: string,
  asOf?: string | null,
): Promise<Named<ActorNode>> {
  return (await findActor(batches, name, asOf)) ?? (await refuse(batches, name, ['Actor'], argument));
}

async function candidatesOf(batches: Batches, name: string, labels: Nameable[]): Promise<Named[]> {
  const found = (await batches.load<Candidate[]>('namedNodes', { name, folded: nameKey(name) })) ?? [];
  const fitting = found.filter(({ label }) => labels.includes(label as Nameable));
  const best = Math.min(...fitting.map(({ via }) => rank(via)));
  const byId = new Map<string, Named>();
  for (const { label, via, node } of fitting) {
    if (rank(via) > best) continue;
    byId.set(`${label} ${node.id}`, {
      id: node.id,
      name: node.name ?? node.title ?? node.id,
      label: label as Nameable,
      node,
    });
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const rank = (via: string): number => (via === 'ID' ? 0 : via === 'NAME' ? 1 : 2);

const ambiguous = (name: string, candidates: Named[], advice = '') =>
  badUserInput(
    `“${name}” can mean ${candidates.length}: ${candidates.map((one) => `${one.name} (${one.id})`).join(', ')}. Ask by id.${advice}`,
    { received: name, candidates: candidates.map(({ id, name }) => ({ id, name })) },
  );

async function refuse(batches: Batches, name: string, labels: Nameable[], argument: string): Promise<never> {
  const query = fuzzyQuery(name);
  const label = labels[0] as Nameable;
  const candidates = query
    ? ((await batches.load<{ id: string; name: string }[]>('similarNames', { query, label })) ?? [])
    : [];
  const meant = candidates.length
    ? ` Did you mean ${candidates.map((one) => `${one.name} (${one.id})`).join(', ')}?`
    : '';
  const kinds = labels.map((one) => one.toLowerCase()).join(', ');
  throw notFound(`${argument}: expected the id or a name of a known ${kinds}; received “${name}”.${meant}`, {
    argument,
    received: name,
    candidates,
  });
}

/** A Lucene query of the words of `name`, typos allowed; nothing of the user's text is read as an operator. */
export const fuzzyQuery = (name: string): string => fuzzyWords(name).join(' ');

/** As `fuzzyQuery`, but each word must occur. */
export const fuzzyQueryOfAll = (name: string): string =>
  fuzzyWords(name)
    .map((word) => `+${word}`)
    .join(' ');

/** One typo in words of four or five letters, two in longer ones. What the index leaves out could not be found by a typo. */
const fuzzyWords = (name: string): string[] =>
  nameKey(name)
    .split(' ')
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => (word.length < 4 || leftOut.test(word) ? word : word.length < 6 ? `${word}~1` : `${word}~2`));

const leftOut = /^(into|such|that|their|then|there|these|they|this|will|with)$/;
