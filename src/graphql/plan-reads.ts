import type { Graph } from '../graph/graph.ts';
import { queries } from '../graph/queries.ts';

/**
 * Has Neo4j plan every batched query by running it with nothing asked, so that nobody waits for that: after its start, on two
 * cores, planning takes up to seconds for some. One after another, to leave room for real questions; first what nearly all of them need.
 */
export async function planReads(graph: Graph, signal?: AbortSignal): Promise<void> {
  const batched = [...queries()].filter(([, { text }]) => text.startsWith('UNWIND $batch.asked')).map(([name]) => name);
  for (const name of new Set([...first, ...batched])) await graph.read(name, nothing, { signal, timeout: 60_000 });
}

const first = [
  'namedNodes',
  'statementsFromSpeaker',
  'topicsWithin',
  'statementsFromTopic',
  'statementsFromActor',
  'statementsFromAll',
];

/** Every parameter of the batched queries; a plan is kept for their types. */
const nothing = {
  batch: { asked: [] },
  limit: 1,
  total: false,
  direction: -1,
  target: 'Actor',
  length: 7,
  explored: 1,
  breadth: 1,
};
