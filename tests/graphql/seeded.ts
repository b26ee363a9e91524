import { expect } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { planReads } from '../../src/graphql/plan-reads.ts';
import { executableSchema } from '../../src/graphql/schema.ts';
import { createServer } from '../../src/graphql/server.ts';
import { createLog } from '../../src/log.ts';
import { testGraph } from '../support/graph.ts';
import { seedOnce } from '../support/seeded.ts';

export { spoil } from '../support/seeded.ts';

/** The seeds in the tests' Neo4j, asked over GraphQL; `reads` are the names of the queries that the last question cost. */
export async function seededServer() {
  const graph = await testGraph();
  // The seeds alone.
  if (await seedOnce(graph)) await planReads(graph);
  const reads: string[] = [];
  const counting = {
    read: (query, ...rest) => {
      reads.push(query);
      return graph.read(query, ...rest);
    },
    ping: () => graph.ping(),
  } as Graph;
  const server = createServer({
    graph: counting,
    schema: executableSchema(),
    log: createLog('error', console.error),
    examples: [],
  });
  // biome-ignore lint/suspicious/noExplicitAny: each test states the shape it expects
  const answer = async (query: string, variables?: object): Promise<any> => {
    reads.length = 0;
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  /** The data of an answer without errors. */
  const ask = async (query: string, variables?: object) => {
    const { data, errors } = await answer(query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  /** The extensions of the only error. */
  const refusal = async (query: string, variables?: object) => {
    const { errors } = await answer(query, variables);
    expect(errors).toHaveLength(1);
    return { message: errors[0].message, ...errors[0].extensions };
  };
  return { graph, ask, refusal, reads, close: () => graph.close() };
}
