import { setTimeout as delay } from 'node:timers/promises';
import { DriverGraph } from './driver-graph.ts';
import { GraphUnavailable } from './errors.ts';
import type { Graph } from './graph.ts';
import type { Progress } from './managed/protocol.ts';
import { type ManagedSettings, managedNeo4j } from './managed.ts';

/** Which Neo4j to use: the one at `uri`, or without it the managed one. `cli.ts` fills it from the environment. */
export type GraphSettings = ManagedSettings & { uri?: string; user?: string; password?: string; database?: string };

/**
 * The graph of these settings. With a `uri` it is given at once, whether or not a server answers there yet
 * (`waitForGraph`). Without, the managed Neo4j is joined or started first, and `close` gives it back.
 * Throws NoNeo4j when there is no way to one, GraphUnavailable when the managed one does not start.
 */
export async function openGraph(settings: GraphSettings, progress: Progress = () => {}): Promise<Graph> {
  const { uri, user = 'neo4j', password = '', database } = settings;
  if (uri) return new DriverGraph({ uri, user, password, database });
  const managed = await managedNeo4j(settings, progress, (access) => graph.moveTo(access));
  const graph: DriverGraph = new DriverGraph(managed.access(), () => managed.close());
  try {
    // It listens a moment before its databases are open.
    await waitForGraph(graph, { signal: AbortSignal.timeout(30_000) });
  } catch (error) {
    await graph.close();
    throw error;
  }
  return graph;
}

/**
 * Resolves when the graph answers, asking again after 0.25, 0.5, 1, 2, 4 and then every 5 s; `onRetry` is told why each
 * time. Throws the last GraphUnavailable when `signal` aborts, and at once when the server refuses us or on another error.
 */
export async function waitForGraph(
  graph: Graph,
  options: { onRetry?: (error: GraphUnavailable, wait: number) => void; signal?: AbortSignal } = {},
): Promise<void> {
  for (let wait = 250; ; wait = Math.min(wait * 2, 5000)) {
    try {
      return await graph.ping();
    } catch (error) {
      if (!(error instanceof GraphUnavailable) || error.refused || options.signal?.aborted) throw error;
      options.onRetry?.(error, wait);
      await delay(wait, undefined, { signal: options.signal }).catch(() => {});
    }
  }
}
