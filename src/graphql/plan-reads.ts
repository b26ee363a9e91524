import type { Graph } from '../graph/graph.ts';
import { queries } from '../graph/queries.ts';

/** The queries that nearly every question needs. */
export const commonReads = ['namedNodes', 'statementsFromSpeaker', 'statementsFromActor'];

/**
 * Has Neo4j plan batched queries (all of them when no `names` are given) by running each with nothing asked, so that nobody
 * waits for that: after its start, on two cores, planning takes up to seconds for some. One after another, to leave room for
 * real questions.
 */
export async function planReads(graph: Graph, { names = batchedReads(), signal }: PlanOptions = {}): Promise<void> {
  for (const name of names) await graph.read(name, nothingAsked, { signal, timeout: 60_000 });
}

type PlanOptions = { names?: string[]; signal?: AbortSignal };

const batchedReads = (): string[] =>
  [...queries()].filter(([, { text }]) => text.startsWith('UNWIND $batch.asked')).map(([name]) => name);

/** Every parameter of the batched queries; a plan is kept for their types. */
export const nothingAsked = {
  batch: { asked: [] },
  limit: 1,
  total: false,
  direction: -1,
  target: 'Actor',
  length: 7,
  explored: 1,
  breadth: 1,
  reporters: false,
};
