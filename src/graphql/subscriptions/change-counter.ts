import { setTimeout as sleep } from 'node:timers/promises';
import type { Graph } from '../../graph/graph.ts';
import { Batches } from '../batch.ts';

/** A place in the order of changes: after the one with this number, of the graph with this id. */
export type Place = { graph: string; number: number };

/** Up to where changes are known; who comes here at once shares the reads of what they are. */
export type Look = Place & { batches: Batches };

/**
 * The counter of changes in the graph (cypher/changes.cypher), looked at each second for all subscribers together, as long as
 * one of them waits.
 */
export class ChangeCounter {
  readonly #graph: Graph;
  readonly #waiting = new Set<Waiting>();
  readonly #end = new AbortController();
  #last: Look | undefined;
  #isLooking = false;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The place after all that is committed now. Throws GraphUnavailable. */
  async now(): Promise<Place> {
    const [row] = await this.#graph.write((run) => run<Place>('changesSoFar'));
    return row as Place;
  }

  /**
   * Resolves when there are changes after this place, or the graph is another one now; to undefined when `signal` aborts or this
   * is closed. A database that is gone is waited for.
   */
  past(place: Place, signal: AbortSignal): Promise<Look | undefined> {
    // What was read at the last look may be long ago.
    if (this.#last?.graph === place.graph && this.#last.number > place.number)
      return Promise.resolve({ ...this.#last, batches: new Batches(this.#graph) });
    if (signal.aborted || this.isClosed) return Promise.resolve(undefined);
    const { promise, resolve } = Promise.withResolvers<Look | undefined>();
    const waiting = { place, resolve };
    this.#waiting.add(waiting);
    const leave = () => this.#release(waiting, undefined);
    signal.addEventListener('abort', leave, { once: true });
    this.#look();
    return promise.finally(() => signal.removeEventListener('abort', leave));
  }

  get isClosed(): boolean {
    return this.#end.signal.aborted;
  }

  /** Aborts when this is closed. */
  get end(): AbortSignal {
    return this.#end.signal;
  }

  /** Ends all waiting. */
  close(): void {
    this.#end.abort();
    for (const waiting of this.#waiting) this.#release(waiting, undefined);
  }

  #release(waiting: Waiting, look: Look | undefined): void {
    this.#waiting.delete(waiting);
    waiting.resolve(look);
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    while (this.#waiting.size > 0) {
      // Whatever the database's fault is, it is asked again.
      await this.#lookOnce().catch(() => {});
      await sleep(EVERY, undefined, { signal: this.end }).catch(() => {});
    }
    this.#isLooking = false;
  }

  async #lookOnce(): Promise<void> {
    const [seen] = await this.#graph.read<Place>('changeCounter');
    if (seen?.graph === this.#last?.graph && seen?.number === this.#last?.number) return;
    // Who is shown this number may still be committing.
    const look = { ...(await this.now()), batches: new Batches(this.#graph) };
    this.#last = look;
    for (const waiting of this.#waiting) {
      const { graph, number } = waiting.place;
      if (graph !== look.graph || number < look.number) this.#release(waiting, look);
    }
  }
}

type Waiting = { place: Place; resolve: (look: Look | undefined) => void };

const EVERY = 1000;
