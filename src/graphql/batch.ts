import DataLoader from 'dataloader';
import type { Graph, Parameters, ReadOptions } from '../graph/graph.ts';

/** One thing asked of a batched query: its fields are read in Cypher as `ask.field`. */
export type Ask = Record<string, unknown>;

/**
 * Joins what the resolvers of one request ask into few Cypher queries: all asks of one tick with the same query and
 * parameters become one run of it. A batched query starts with `UNWIND $batch.asked AS ask` and returns `ask.key AS key` and `value`;
 * an ask without a row gets undefined. One is made for each request: what it has loaded, it keeps until then.
 */
export class Batches {
  readonly #graph: Graph;
  readonly #options: ReadOptions;
  readonly #loaders = new Map<string, DataLoader<Ask, unknown, string>>();

  /** `options` hold for each query. */
  constructor(graph: Graph, options: ReadOptions = {}) {
    this.#graph = graph;
    this.#options = options;
  }

  /** The same, with nothing loaded: after a change. */
  anew(): Batches {
    return new Batches(this.#graph, this.#options);
  }

  load<Value>(query: string, ask: Ask, parameters: Parameters = {}): Promise<Value | undefined> {
    const name = `${query} ${JSON.stringify(parameters)}`;
    let loader = this.#loaders.get(name);
    if (!loader) {
      loader = new DataLoader((asks) => this.#run(query, asks, parameters), {
        cacheKeyFn: (one) => JSON.stringify(one),
      });
      this.#loaders.set(name, loader);
    }
    return loader.load(ask) as Promise<Value | undefined>;
  }

  /** One query that is not batched, with the same options. */
  read<Row>(query: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.#graph.read<Row>(query, parameters, this.#options);
  }

  async #run(query: string, asks: readonly Ask[], parameters: Parameters): Promise<unknown[]> {
    const asked = asks.map((ask, key) => ({ key, ...ask }));
    // Within a map: Neo4j would plan anew for a list of another size.
    const rows = await this.read<{ key: number; value: unknown }>(query, { ...parameters, batch: { asked } });
    // Filled, for a list with holes is none to the loader.
    const values: unknown[] = new Array(asks.length).fill(undefined);
    for (const { key, value } of rows) values[key] = value;
    return values;
  }
}
