import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Graph } from '../graph/graph.ts';
import type { Log } from '../log.ts';
import { answerErrors } from './answer-errors.ts';
import { dashboard } from './dashboard.ts';
import { type Example, loadExamples } from './examples/load.ts';
import { exports } from './exports.ts';
import { graphiql } from './graphiql.ts';
import { health } from './health.ts';
import { bodySize } from './limits/body-size.ts';
import { keptDocuments } from './limits/kept-documents.ts';
import { defaultLimits, type Limits, operationLimits } from './limits.ts';
import { mediaTypes } from './media-types.ts';
import { paths } from './paths.ts';
import { requestTime } from './request-time.ts';
import { securityHeaders } from './security-headers.ts';
import { ChangeCounter } from './subscriptions/change-counter.ts';
import { eventStream } from './subscriptions/event-stream.ts';
import { subscriptions } from './subscriptions/subscriptions.ts';
import { permitOf } from './token.ts';
import { Figures } from './watch/figures.ts';
import { metrics } from './watch/metrics.ts';
import { recordOf } from './watch/request-record.ts';
import { noteOutcome, watchRequests } from './watch/watch.ts';
import { WatchedGraph } from './watch/watched-graph.ts';

export type ServerOptions = {
  graph: Graph;
  schema: GraphQLSchema;
  log: Log;
  /** The playground's tabs; those of src/graphql/examples when not given. */
  examples?: Example[];
  limits?: Partial<Limits>;
  /** Milliseconds an operation may take; 10,000 when not given. */
  requestTime?: number;
  /** Bytes a request's body may have; 1,000,000 when not given. */
  bodySize?: number;
  /** Subscriptions served at once; 100 when not given. */
  maxSubscriptions?: number;
  /** Who may change the graph: whoever sends it. Nobody when not given. */
  token?: string;
  /** Whether `/metrics` is answered; it is when not given. */
  metrics?: boolean;
};

export interface Server {
  /** Answers one request without a port. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  /** Resolves to the address when listening; rejects with Node's own error (EADDRINUSE, EACCES) otherwise. Port 0: any. */
  listen(port: number, host: string): Promise<string>;
  /** Ends subscriptions, takes no more requests and resolves when those in flight are answered, or cut off after `grace` ms. */
  close(grace?: number): Promise<void>;
}

/**
 * Entente over HTTP: the dashboard at `/`, `/graphql` (GET and POST; a playground in a browser), `/export/statements.csv` and
 * other formats, `/health`, `/ready` and `/metrics`.
 */
export function createServer(options: ServerOptions): Server {
  const changes = new ChangeCounter(options.graph);
  const figures = new Figures();
  const requestLimit = options.requestTime ?? 10_000;
  const bodyLimit = options.bodySize ?? 1_000_000;
  const yoga = createYoga({
    schema: options.schema,
    context: ({ request }) => ({
      graph: new WatchedGraph(options.graph, figures, recordOf(request)),
      figures,
      permit: permitOf(options.token, request.headers.get('authorization')),
      changes,
      lastEventId: request.headers.get('last-event-id'),
    }),
    logging: options.log,
    plugins: [
      watchRequests(figures, options.log),
      securityHeaders(),
      health(options.graph),
      ...(options.metrics === false ? [] : [metrics(figures)]),
      graphiql(options.examples ?? loadExamples()),
      dashboard(),
      exports(),
      paths(),
      operationLimits({ ...defaultLimits, ...options.limits }),
      requestTime(requestLimit),
      subscriptions(options.maxSubscriptions ?? 100, requestLimit),
      eventStream(),
      mediaTypes(),
      bodySize(bodyLimit),
      answerErrors(options.log),
      noteOutcome(),
    ],
    parserAndValidationCache: { documentCache: keptDocuments(), errorCache: { get: () => undefined, set: () => {} } },
    maxRequestBodySize: bodyLimit,
    maskedErrors: false, // answerErrors sees them all, also those of requests that never reach the executor
    batching: false,
    multipart: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: 'none: health() answers', // no address ends like this
  });
  const http = createHttpServer(yoga);
  return {
    fetch: async (url, init = {}) => yoga.fetch(new URL(url, 'http://entente.localhost'), init),
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        http.once('error', reject).listen(port, host, () => {
          const address = http.address() as AddressInfo;
          resolve(`http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`);
        });
      }),
    close: (grace = 10_000) =>
      new Promise((resolve) => {
        changes.close();
        const cutOff = setTimeout(() => http.closeAllConnections(), grace);
        // A connection that has had its last answer is kept alive for a next request, which will not come.
        const letGo = setInterval(() => http.closeIdleConnections(), 50);
        http.close(() => {
          clearTimeout(cutOff);
          clearInterval(letGo);
          resolve();
        });
      }),
  };
}
