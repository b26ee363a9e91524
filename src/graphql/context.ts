import type { Graph } from '../graph/graph.ts';
import type { Batches } from './batch.ts';
import type { ChangeCounter } from './subscriptions/change-counter.ts';
import type { Permit } from './token.ts';
import type { Figures } from './watch/figures.ts';

/** What every resolver is given. */
export type Context = {
  graph: Graph;
  /** Aborts when the client leaves or the request's time is over; give it to every `graph.read`. */
  signal: AbortSignal;
  /** Answers this instead, at once. */
  giveUp: (refusal: Error) => void;
  /** How many rows the lists of the answer may hold, and still may; undefined: any number. */
  rows?: { most: number; left: number };
  /** Every mutation calls it first. */
  permit: Permit;
  /** How resolvers read: joins what they ask into few queries. */
  batches: Batches;
  /** What subscriptions wait for. */
  changes: ChangeCounter;
  /** What `/metrics` tells. */
  figures: Figures;
  /** The header Last-Event-ID: what the client of a subscription had last. */
  lastEventId: string | null;
};
