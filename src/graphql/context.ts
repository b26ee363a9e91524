import type { Graph } from '../graph/graph.ts';

/** What every resolver is given. */
export type Context = {
  graph: Graph;
  /** Aborts when the client leaves or the request's time is over; give it to every `graph.read`. */
  signal: AbortSignal;
};
