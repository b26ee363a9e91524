import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { DriverGraph } from '../../src/graph/driver-graph.ts';
import type { RunInTransaction } from '../../src/graph/graph.ts';
import { queryText } from '../../src/graph/queries.ts';
import { driverValue } from '../../src/graph/rows.ts';

export type Counters = Record<string, number>;

/** A graph that adds up Neo4j's own counters of what its writes changed, and can be made to fail at a write. */
export class CountingGraph extends DriverGraph {
  counters: Counters = {};
  writes = 0;
  /** Fails the write of this number (from 1) before it commits. */
  failAt = 0;
  private readonly counting: Driver;

  constructor() {
    const address = inject('neo4j');
    super(address);
    this.counting = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
    });
  }

  reset(): void {
    this.counters = {};
    this.writes = 0;
    this.failAt = 0;
  }

  override async write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    this.writes++;
    const session = this.counting.session();
    try {
      return await session.executeWrite(async (transaction) => {
        const result = await work(async (query, parameters = {}) => {
          const { records, summary } = await transaction.run(queryText(query), driverValue(parameters) as Counters);
          for (const [name, count] of Object.entries(summary.counters.updates()))
            if (count) this.counters[name] = (this.counters[name] ?? 0) + count;
          return records.map((record) => record.toObject() as never);
        });
        if (this.writes === this.failAt) throw new Error('the power fails');
        return result;
      });
    } finally {
      await session.close();
    }
  }

  override async close(): Promise<void> {
    await this.counting.close();
    await super.close();
  }
}
