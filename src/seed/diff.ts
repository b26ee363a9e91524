import { isDeepStrictEqual } from 'node:util';
import type { NodeRef, NodeRow, Properties, RelationshipRow, Value } from '../model/rows.ts';
import type { SeedRows } from './check.ts';
import type { Held, HeldNode, HeldRelationship } from './held.ts';

/**
 * What differs between what files state and what the graph holds of them. `file` is whose fact it is; `turn` the file in
 * whose transaction it is written.
 */
export type Diff = {
  /** Files in the order of their transactions. */
  order: string[];
  nodes: Change<NodeRow, HeldNode>[];
  relationships: Change<RelationshipRow, HeldRelationship>[];
};

export type Change<Row, HeldRow> = { file: string; turn: string } & (
  | { kind: 'added'; row: Row }
  /** `fields` are the properties that differ; `movedFrom` the file that stated it before. */
  | { kind: 'changed'; row: Row; fields: Field[]; movedFrom?: string }
  /** `kept`: other facts still refer to the node, so that it stays and only is no longer curated. */
  | { kind: 'removed' | 'kept'; row: HeldRow }
);

export type Field = { name: string; before?: Value; after?: Value };

/**
 * The diff, so ordered that each transaction leaves a sound graph: a relationship waits for the file that brings its
 * later end, and goes with the first of its ends to go.
 */
export function diffSeeds(desired: SeedRows, held: Held): Diff {
  const order = orderOf(desired, held);
  const rank = new Map(order.map((file, i) => [file, i]));
  const among = (files: (string | undefined)[], pick: (...ranks: number[]) => number): string =>
    order[pick(...files.flatMap((file) => (file === undefined ? [] : (rank.get(file) ?? []))))] as string;

  const nodes = compare(desired.nodes, held.nodes, nodeKey);
  const relationships = compare(desired.relationships, held.relationships, relationshipKey);
  const ownerOf = new Map(desired.nodes.map(({ row, file }) => [nodeKey(row), file]));
  const removedFrom = new Map(nodes.removed.map((node) => [nodeKey(node), node.seed]));
  const going = new Map<string, number>();
  for (const { from, to } of relationships.removed)
    for (const end of [from, to]) going.set(nodeKey(end), (going.get(nodeKey(end)) ?? 0) + 1);

  return {
    order,
    nodes: [
      ...nodes.written.map((change) => ({ ...change, turn: change.file })),
      ...nodes.removed.map((row) => ({
        ...{ file: row.seed, turn: row.seed, row },
        kind: row.degree > (going.get(nodeKey(row)) ?? 0) ? ('kept' as const) : ('removed' as const),
      })),
    ],
    relationships: [
      ...relationships.written.map((change) => {
        const { from, to } = change.row;
        return {
          ...change,
          turn: among([change.file, ownerOf.get(nodeKey(from)), ownerOf.get(nodeKey(to))], Math.max),
        };
      }),
      ...relationships.removed.map((row) => ({
        ...{ kind: 'removed' as const, file: row.seed, row },
        turn: among([row.seed, removedFrom.get(nodeKey(row.from)), removedFrom.get(nodeKey(row.to))], Math.min),
      })),
    ],
  };
}

type Written<Row> = { file: string } & (
  | { kind: 'added'; row: Row }
  | { kind: 'changed'; row: Row; fields: Field[]; movedFrom?: string }
);

function compare<Row extends { properties: Properties }, HeldRow extends { properties: Properties; seed: string }>(
  desired: { row: Row; file: string }[],
  held: HeldRow[],
  keyOf: (row: Row | HeldRow) => string,
) {
  const before = new Map(held.map((row) => [keyOf(row), row]));
  const written: Written<Row>[] = [];
  for (const { row, file } of desired) {
    const key = keyOf(row);
    const old = before.get(key);
    before.delete(key);
    if (!old) {
      written.push({ kind: 'added', file, row });
      continue;
    }
    const names = [...new Set([...Object.keys(row.properties), ...Object.keys(old.properties)])];
    const fields = names
      .map((name) => ({ name, before: old.properties[name], after: row.properties[name] }))
      .filter(({ before, after }) => !isDeepStrictEqual(before, after));
    const movedFrom = old.seed === file ? undefined : old.seed;
    if (fields.length || movedFrom) written.push({ kind: 'changed', file, row, fields, movedFrom });
  }
  return { written, removed: [...before.values()] };
}

const nodeKey = ({ label, id }: NodeRef): string => `${label} ${id}`;
const relationshipKey = ({ type, from, to, key }: Pick<RelationshipRow, 'type' | 'from' | 'to' | 'key'>): string =>
  JSON.stringify([type, nodeKey(from), nodeKey(to), key ?? null]);

/** Files after those whose nodes they refer to, as far as that goes without a circle; those that are gone come last. */
function orderOf({ nodes, relationships }: SeedRows, held: Held): string[] {
  const ownerOf = new Map(nodes.map(({ row, file }) => [nodeKey(row), file]));
  const needs = new Map<string, Set<string>>([...nodes, ...relationships].map(({ file }) => [file, new Set()]));
  for (const { row, file } of relationships)
    for (const end of [row.from, row.to]) {
      const owner = ownerOf.get(nodeKey(end));
      if (owner !== undefined) needs.get(file)?.add(owner);
    }
  const order = new Set<string>();
  const begun = new Set<string>();
  const visit = (file: string): void => {
    if (begun.has(file)) return;
    begun.add(file);
    for (const need of [...(needs.get(file) ?? [])].sort()) visit(need);
    order.add(file);
  };
  for (const file of [...needs.keys()].sort()) visit(file);
  for (const { seed } of [...held.nodes, ...held.relationships]) order.add(seed);
  return [...order];
}
