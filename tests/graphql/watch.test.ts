import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { executableSchema } from '../../src/graphql/schema.ts';
import { createServer } from '../../src/graphql/server.ts';
import { createLog } from '../../src/log.ts';
import { testGraph } from '../support/graph.ts';
import { askAndLeave, smallServer } from './small-server.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(() => graph.close());

/** A server whose log is kept, each line read as JSON. */
function loggingServer(level: 'info' | 'debug' = 'info') {
  const lines: Record<string, unknown>[] = [];
  const log = createLog(level, (line) => lines.push(JSON.parse(line)), 'json');
  return { lines, ...smallServer({ log }) };
}

const metricsOf = async (server: { fetch(url: string): Promise<Response> }) => (await server.fetch('/metrics')).text();

test('/metrics counts requests by kind and outcome, Cypher by query, and the process, and names nothing that a client chose', async () => {
  const server = createServer({
    graph,
    schema: executableSchema(),
    log: createLog('error', console.error),
    examples: [],
  });
  const ask = (query: string) => server.fetch(`/graphql?query=${encodeURIComponent(query)}`);
  await ask('query MyOwnName { myAlias: stats { articles } }');
  await ask('{ nothing }');
  await ask('mutation { ingestArticle(input: {text: "x"}) { outcome } }'); // by GET, and without a token
  const text = await metricsOf(server);
  expect(text).toContain('entente_requests_total{kind="query",outcome="OK"} 1');
  expect(text).toContain('entente_requests_total{kind="other",outcome="BAD_USER_INPUT"} 2');
  expect(text).toContain('entente_cypher_seconds_count{query="stats"} 1');
  expect(text).toContain('entente_request_seconds_count{kind="query"} 1');
  expect(text).toContain('entente_requests_in_flight 1\n'); // this one
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(text).not.toMatch(/MyOwnName|myAlias|nothing/);
});

test('a client that leaves is no request in flight any more', async () => {
  const { server, waiting, lines } = loggingServer();
  await askAndLeave(server, waiting);
  await expect.poll(() => metricsOf(server)).toContain('entente_requests_total{kind="query",outcome="CLIENT_LEFT"} 1');
  expect(await metricsOf(server)).toContain('entente_requests_in_flight 1\n'); // this one
  expect(lines).toMatchObject([{ kind: 'query', outcome: 'CLIENT_LEFT' }]);
  await server.close();
});

test('each question is one line of JSON, without what was asked', async () => {
  const { ask, lines } = loggingServer();
  const { headers } = await ask(
    'query Name { hello(name: "Biira") }',
    {},
    { authorization: 'Bearer 0123456789abcdef' },
  );
  expect(lines).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'info',
      message: 'request',
      request: headers.get('x-request-id'),
      kind: 'query',
      path: '/graphql',
      ms: expect.any(Number),
      queries: 0,
      outcome: 'OK',
    },
  ]);
});

test("a client's own request id is sent back, logged, and in the error whose cause the log has", async () => {
  const { ask, lines } = loggingServer();
  const { headers, body } = await ask('{ broken }', {}, { 'x-request-id': 'job-7.3' });
  expect(headers.get('x-request-id')).toBe('job-7.3');
  expect(body.errors[0].extensions.requestId).toBe('job-7.3');
  expect(lines).toMatchObject([
    { level: 'error', message: 'request failed', request: 'job-7.3', stack: expect.stringContaining('MATCH') },
    { level: 'info', message: 'request', request: 'job-7.3', outcome: 'INTERNAL' },
  ]);
});

test('a request id that could spoil a log is not taken', async () => {
  const { ask } = loggingServer();
  const { headers } = await ask('{ hello }', {}, { 'x-request-id': 'a b"} {' });
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('probes and pages are logged at debug only; /metrics can be switched off', async () => {
  const { server, lines } = loggingServer();
  await server.fetch('/health');
  expect(lines).toEqual([]);
  expect((await smallServer({ metrics: false }).server.fetch('/metrics')).status).toBe(404);
});
