import type { Graph, Parameters, ReadOptions, RunInTransaction } from '../../graph/graph.ts';
import type { Figures } from './figures.ts';
import type { RequestRecord } from './request-record.ts';

/** A graph as one request asks it: each query is counted for the request, and timed under its name. */
export class WatchedGraph implements Graph {
  readonly #graph: Graph;
  readonly #figures: Figures;
  readonly #record: RequestRecord;

  constructor(graph: Graph, figures: Figures, record: RequestRecord) {
    this.#graph = graph;
    this.#figures = figures;
    this.#record = record;
  }

  read<Row>(query: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]> {
    return this.#timed(query, () => this.#graph.read<Row>(query, parameters, options));
  }

  readText<Row>(text: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]> {
    return this.#timed(unnamed, () => this.#graph.readText<Row>(text, parameters, options));
  }

  write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    return this.#graph.write((run) => work((query, parameters) => this.#timed(query, () => run(query, parameters))));
  }

  writeText<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    return this.#graph.writeText((run) =>
      work((text, parameters) => this.#timed(unnamed, () => run(text, parameters))),
    );
  }

  ping(timeout?: number): Promise<void> {
    return this.#graph.ping(timeout);
  }

  close(): Promise<void> {
    return this.#graph.close();
  }

  async #timed<T>(query: string, work: () => Promise<T>): Promise<T> {
    this.#record.queries++;
    const begun = performance.now();
    try {
      return await work();
    } finally {
      this.#figures.queryEnded(query, (performance.now() - begun) / 1000);
    }
  }
}

const unnamed = 'unnamed';
