import type { RunInTransaction } from '../graph/graph.ts';
import type { NodeRef, RelationshipRow, Rows } from '../model/rows.ts';

/** Actors that are merged into others now (docs/decisions: merging actors), each with the one into which at once. */
export type Merges = ReadonlyMap<string, string>;

export async function currentMerges(run: RunInTransaction): Promise<Merges> {
  const rows = await run<{ id: string; into: string }>('mergedActors');
  return new Map(rows.map(({ id, into }) => [id, into]));
}

/**
 * Rows that speak of merged actors made to speak of whom they are merged into, each marked with the way it went, so that it
 * goes back when the merge is undone. The merged actor's own node and names stay as they are.
 */
export function withMerges({ nodes, relationships }: Rows, merges: Merges): Rows {
  if (!merges.size) return { nodes, relationships };
  const isMerged = ({ label, id }: NodeRef): boolean => label === 'Actor' && merges.has(id);
  return {
    nodes: nodes.filter((row) => !isMerged(row)),
    relationships: relationships.flatMap((row) =>
      row.type === 'NAMES' && isMerged(row.to) ? [] : redirected(row, merges, isMerged),
    ),
  };
}

function redirected(
  row: RelationshipRow,
  merges: Merges,
  isMerged: (end: NodeRef) => boolean,
): RelationshipRow | RelationshipRow[] {
  const end = isMerged(row.from) ? 'from' : isMerged(row.to) ? 'to' : undefined;
  if (!end) return row;
  // Between two that are merged: there is one mark only, and nothing to tell of an actor and itself.
  if (isMerged(row.from) && isMerged(row.to)) return [];
  const way = wayOf(row[end].id, merges);
  const id = way.pop() as string;
  return { ...row, [end]: { label: 'Actor', id }, properties: { ...row.properties, mergedFrom: way } };
}

/** The actor, what it is merged into, and so on to the one that stands for all. */
function wayOf(id: string, merges: Merges): string[] {
  const into = merges.get(id);
  return into === undefined ? [id] : [id, ...wayOf(into, merges)];
}

/** Who stands for an actor now. */
export const standsFor = (id: string, merges: Merges): string => wayOf(id, merges).at(-1) as string;
