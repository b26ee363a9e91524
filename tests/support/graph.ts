import { inject } from 'vitest';
import { DriverGraph } from '../../src/graph/driver-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { waitForGraph } from '../../src/graph/open.ts';

/** A Graph on the tests' Neo4j. Whoever opens it in a `beforeAll` closes it in the `afterAll`. */
export async function testGraph(): Promise<Graph> {
  const graph = new DriverGraph(inject('neo4j'));
  await waitForGraph(graph, { signal: AbortSignal.timeout(30_000) });
  return graph;
}

/** The tests' Neo4j as the settings of a command line name it. */
export function neo4jSettings(): Record<string, string> {
  const { uri, user, password } = inject('neo4j');
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}

/** Deletes every node and relationship; constraints and indexes stay. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.writeText((run) => run('MATCH (n) DETACH DELETE n'));
}
