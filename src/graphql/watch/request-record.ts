import { randomUUID } from 'node:crypto';

/** What is known of one request while it is answered. */
export type RequestRecord = {
  /** As the header `x-request-id` has it; ours when there is none, or one that would spoil a log. */
  readonly id: string;
  /** What `performance.now()` was. */
  readonly begun: number;
  readonly path: string;
  /** `other` until an operation is run: pages and files, and what is refused before. */
  kind: 'query' | 'mutation' | 'subscription' | 'export' | 'other';
  /** OK, or the code of the answer's first error. */
  outcome: string;
  /** Cypher queries that were run for it. */
  queries: number;
  hasEnded: boolean;
};

const records = new WeakMap<Request, RequestRecord>();

/** The record of a request, begun with the first call. */
export function recordOf(request: Request): RequestRecord {
  const known = records.get(request);
  if (known) return known;
  const given = request.headers.get('x-request-id') ?? '';
  const record: RequestRecord = {
    id: /^[\w.:+/=-]{1,128}$/.test(given) ? given : randomUUID(),
    begun: performance.now(),
    path: new URL(request.url).pathname,
    kind: 'other',
    outcome: 'OK',
    queries: 0,
    hasEnded: false,
  };
  records.set(request, record);
  return record;
}
