/**
 * Lets in what costs `most` together, and has the rest wait for its turn in the order in which it came: so much at once takes a
 * bounded share of the memory, of this process and of Neo4j. Who has waited for `patience` ms is sent away.
 */
export class Turns {
  readonly #most: number;
  readonly #patience: number;
  readonly #waiting = new Set<{ cost: number; begin: () => void }>();
  #taken = 0;

  constructor(most: number, patience: number) {
    this.#most = most;
    this.#patience = patience;
  }

  /** Does `work`, of at most `most`, when it is its turn. Throws `refusal` when that takes too long, and the signal's reason. */
  async take<T>(cost: number, signal: AbortSignal, refusal: Error, work: () => T | Promise<T>): Promise<T> {
    await this.#turn(cost, signal, refusal);
    try {
      return await work();
    } finally {
      this.#taken -= cost;
      this.#letIn();
    }
  }

  #turn(cost: number, signal: AbortSignal, refusal: Error): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const leave = (reason: unknown) => {
      this.#waiting.delete(one);
      this.#letIn();
      reject(reason);
    };
    const abort = () => leave(signal.reason);
    const one = { cost, begin: resolve };
    this.#waiting.add(one);
    const timer = setTimeout(leave, this.#patience, refusal);
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    this.#letIn();
    return promise.finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    });
  }

  #letIn(): void {
    for (const one of this.#waiting) {
      if (this.#taken + one.cost > this.#most) return;
      this.#waiting.delete(one);
      this.#taken += one.cost;
      one.begin();
    }
  }
}
