import type { Graph, Parameters, ReadOptions, RunInTransaction } from '../graph/graph.ts';
import { NotReady } from '../graphql/health.ts';

/**
 * A graph that is still being prepared, so that the server can already answer: until `graph` is set every question to
 * it is refused with what is being done (`doing`), as `/ready` shows.
 */
export class ComingGraph implements Graph {
  doing = 'Entente is starting.';
  graph: Graph | undefined;

  async read<Row>(query: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]> {
    return this.here().read<Row>(query, parameters, options);
  }

  async readText<Row>(text: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]> {
    return this.here().readText<Row>(text, parameters, options);
  }

  async write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    return this.here().write(work);
  }

  async writeText<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    return this.here().writeText(work);
  }

  async ping(timeout?: number): Promise<void> {
    return this.here().ping(timeout);
  }

  async close(): Promise<void> {
    await this.graph?.close();
  }

  private here(): Graph {
    if (!this.graph) throw new NotReady(this.doing);
    return this.graph;
  }
}
