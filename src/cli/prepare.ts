import { fillCounts } from '../counts/check-counts.ts';
import type { Graph } from '../graph/graph.ts';
import { openGraph, waitForGraph } from '../graph/open.ts';
import { prepareSchema } from '../graph/schema.ts';
import type { Cli } from './cli.ts';
import { graphSettings } from './settings.ts';

/**
 * The graph of the settings, answering and with its constraints, indexes, migrations and counts. A server that is down is waited
 * for, with a line for each try; `doing` is told each step. Rejects when there is no Neo4j to use, or when `cli.stop`
 * aborts meanwhile.
 */
export async function preparedGraph(cli: Cli, doing: (what: string) => void = () => {}): Promise<Graph> {
  const { output, stop } = cli;
  const settings = cli.settings();
  const uri = settings.NEO4J_URI;
  doing(uri ? 'Waiting for the database.' : 'The private Neo4j is starting.');
  const graph = await unlessStopped(openGraph(graphSettings(settings), output.progress), stop);
  try {
    await waitForGraph(graph, {
      signal: stop,
      onRetry: (error, wait) => {
        // The driver's own advice, after the first sentence, is for its programmer.
        const reason = error.message.split('. ')[0];
        output.warn(`No database yet: ${reason}. Trying again in ${wait / 1000} s.`);
      },
    });
    stop.throwIfAborted();
    output.done(uri ? `Connected to ${uri}` : 'The private Neo4j is up');
    doing('The graph is being prepared.');
    const { applied } = await prepareSchema(graph);
    for (const migration of applied) output.done(`Migrated the graph: ${migration}`);
    await fillCounts(graph, output.progress);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Opening cannot be broken off, but it need not be waited for: the private Neo4j ends when its last user has gone. */
function unlessStopped<T>(work: Promise<T>, stop: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(stop.reason);
  if (stop.aborted) abort();
  stop.addEventListener('abort', abort, { once: true });
  return Promise.race([work, promise]).finally(() => stop.removeEventListener('abort', abort));
}
