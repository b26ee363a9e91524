import type { Plugin } from 'graphql-yoga';
import { GraphUnavailable } from '../graph/errors.ts';
import type { Graph } from '../graph/graph.ts';

/** `/health`: the process lives. `/ready`: it can answer questions, or 503 with what is missing. Both JSON. */
export function health(graph: Graph): Plugin {
  return {
    async onRequest({ url, request, endResponse, fetchAPI }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const answer = (status: number, body: object) =>
        endResponse(fetchAPI.Response.json(body, { status, headers: { 'cache-control': 'no-store' } }));
      if (url.pathname === '/health') return answer(200, { status: 'ok' });
      if (url.pathname !== '/ready') return;
      const missing = await whatIsMissing(graph);
      answer(missing ? 503 : 200, missing ? { status: 'unavailable', missing } : { status: 'ready' });
    },
  };
}

/** Bounded by our own clock too: a readiness probe wants an answer even when the driver hangs. */
async function whatIsMissing(graph: Graph): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(resolve, 2500, 'The database does not answer.');
  });
  const pinged = graph.ping().then(
    () => undefined,
    (error: unknown) => (error instanceof NotReady ? error.message : 'The database cannot be reached.'),
  );
  return Promise.race([pinged, late]).finally(() => clearTimeout(timer));
}

/** Thrown by a graph that is still being prepared: its message is meant for whoever asks `/ready`. */
export class NotReady extends GraphUnavailable {}
