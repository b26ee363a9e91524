import type { RunInTransaction } from '../graph/graph.ts';
import type { NodeLabel, NodeRef, NodeRow, Properties, RelationshipRow, Rows } from './rows.ts';

/** What was not there before it was written, by id. */
export type Added = { statements: string[]; statuses: string[] };

/** `touched`: the statements whose rows, or whose speakers, targets or reports, were written. */
export type Written = Added & { touched: string[] };

/**
 * Writes rows in the transaction of `run`: nodes, then relationships, whose ends must be among them or in the graph.
 * With `seed` they are that file's curated facts and take the place of what is there; without, they are extracted ones and
 * change nothing that is curated. Written twice, rows change nothing the second time. Throws when an end is missing.
 * Resolves to what of it is new or touched; whoever ends the transaction passes that to `finishWrite`.
 */
export async function writeRows(run: RunInTransaction, rows: Rows, { seed }: { seed?: string } = {}): Promise<Written> {
  const curated = seed !== undefined;
  const stamped = (properties: Properties): Properties => (curated ? { ...properties, seed } : properties);
  const sent: Promise<string[]>[] = [];
  const added: { [label: string]: Promise<string[]>[] } = {};
  for (const [label, group] of Map.groupBy(rows.nodes, (row) => row.label)) {
    const parameters = group.map(({ id, properties }) => ({ id, properties: stamped(properties) }));
    added[label] = writeAll(run, nodeQuery({ label }), parameters, curated);
    sent.push(...added[label]);
  }
  for (const [query, group] of Map.groupBy(rows.relationships, relationshipQuery)) {
    const parameters = group.map(({ from, to, key = null, properties }) => ({
      from: from.id,
      to: to.id,
      key,
      properties: stamped(properties),
    }));
    sent.push(...writeAll(run, query, parameters, curated));
  }
  await Promise.all(sent);
  const of = async (label: NodeLabel) => (await Promise.all(added[label] ?? [])).flat();
  return { statements: await of('Statement'), statuses: await of('AgreementStatus'), touched: statementsOf(rows) };
}

/** The statements that rows are of, or are about. */
export function statementsOf({ nodes, relationships }: Touching): string[] {
  const ends = relationships.flatMap(({ type, from, to }) => (countsBy.has(type) ? [from, to] : []));
  return [...nodes, ...ends].flatMap(({ label, id }) => (label === 'Statement' ? id : []));
}

type Touching = { nodes: NodeRef[]; relationships: Pick<RelationshipRow, 'type' | 'from' | 'to'>[] };

/** What tells how a statement counts. */
const countsBy: ReadonlySet<string> = new Set(['SAID', 'ABOUT', 'REPORTED_IN']);

/** The query of cypher/write.cypher that writes a row. */
export const nodeQuery = ({ label }: Pick<NodeRow, 'label'>): string => `write${label}`;
export const relationshipQuery = ({ type, from, to }: Pick<RelationshipRow, 'type' | 'from' | 'to'>): string =>
  `write${from.label}_${type}_${to.label}`;

/** Sent one after another without waiting for answers: Neo4j works through a transaction's queries in their order. */
function writeAll(run: RunInTransaction, query: string, rows: object[], curated: boolean): Promise<string[]>[] {
  const sent: Promise<string[]>[] = [];
  for (let at = 0; at < rows.length; at += BATCH)
    sent.push(writeBatch(run, query, rows.slice(at, at + BATCH), curated));
  return sent;
}

/** The ids of what is new, where the query tells. */
async function writeBatch(run: RunInTransaction, query: string, rows: object[], curated: boolean): Promise<string[]> {
  const [result] = await run<{ found: number; added?: string[] }>(query, { rows, curated });
  const missing = rows.length - (result?.found ?? 0);
  if (missing) throw new Error(`${query}: ${missing} of ${rows.length} rows lack an end in the graph`);
  return result?.added ?? [];
}

/** Rows a query: what Neo4j and the wire take well. */
const BATCH = 5000;
