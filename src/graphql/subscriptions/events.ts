import { setTimeout as sleep } from 'node:timers/promises';
import { GraphTimeout, GraphUnavailable } from '../../graph/errors.ts';
import { type Ask, Batches } from '../batch.ts';
import type { Context } from '../context.ts';
import type { ChangeNode } from '../nodes.ts';
import type { ChangeCounter, Place } from './change-counter.ts';
import { otherGraph, placeId, placeNamed } from './place.ts';

/** One step of a subscription: the place that it comes to, and what happened there; nothing where it only goes on. */
export type Step = { place: Place; event?: ChangeNode };

/** What to look for: a query of cypher/changes.cypher and what it asks, resolved anew each time since names change. */
export type Changes = { query: string; changed: 'STATEMENT' | 'STATUS'; ask: (batches: Batches) => Promise<Ask> };

/**
 * All events after a place, the client's own when it comes back, then each as it is committed; ends when the client leaves or
 * the server stops. Pages are read only as they are taken, so that a slow client costs nothing. Throws at once what is wrong with
 * the request; a database that is gone is waited for.
 */
export async function eventsOf(
  { changes, graph, signal: client, lastEventId, batches }: Context,
  since: string | null | undefined,
  wanted: Changes,
): Promise<AsyncGenerator<Step>> {
  const signal = AbortSignal.any([client, changes.end]);
  const begin = async (by: Batches): Promise<Place> => {
    await wanted.ask(by);
    return placeNamed(changes, lastEventId ?? since);
  };
  const begun = await begin(batches).catch((error) => {
    if (isGone(error)) return undefined;
    throw error;
  });
  const fresh = () => new Batches(graph, { signal });
  return events(changes, wanted, () => (begun ? Promise.resolve(begun) : begin(fresh())), fresh, signal);
}

async function* events(
  changes: ChangeCounter,
  { query, changed, ask }: Changes,
  begin: () => Promise<Place>,
  fresh: () => Batches,
  signal: AbortSignal,
): AsyncGenerator<Step> {
  let at = await whenThere(begin, signal);
  // From where to go on, should nothing happen before the client is cut off.
  if (at) yield { place: at };
  while (at) {
    const look = await changes.past(at, signal);
    if (!look) return;
    const { graph } = at;
    if (look.graph !== graph) throw otherGraph(placeId(at));
    let shared: Batches | undefined = look.batches;
    while (at.number < look.number) {
      const after: number = at.number;
      const page: Page | undefined = await whenThere(async () => {
        // Only the first page: who is far behind should not have others keep what it reads.
        const batches = shared ?? fresh();
        shared = undefined;
        return batches.load<Page>(query, { ...(await ask(batches)), changed, after, upTo: look.number });
      }, signal);
      if (!page) return;
      for (const { number, event } of page.rows) {
        const place = { graph, number };
        yield { place, event: { ...event, id: placeId(place) } };
      }
      at = { graph, number: page.reached };
      if (page.rows.at(-1)?.number !== page.reached) yield { place: at };
    }
  }
}

type Page = { rows: { number: number; event: Omit<ChangeNode, 'id'> }[]; reached: number };

/** Tries `work` until the database is there; undefined when `signal` aborts. */
export async function whenThere<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  while (!signal.aborted) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted) return undefined;
      if (!isGone(error)) throw error;
      await sleep(1000, undefined, { signal }).catch(() => {});
    }
  }
  return undefined;
}

const isGone = (error: unknown): boolean => error instanceof GraphUnavailable || error instanceof GraphTimeout;
