import { expect, test } from 'vitest';
import { GraphUnavailable } from '../../src/graph/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { askAndLeave, smallServer } from './small-server.ts';

test('a question is answered by POST and by GET', async () => {
  const { ask, server } = smallServer();
  const posted = await ask('query ($name: String) { hello(name: $name) }', { name: 'Biira' });
  expect(posted.body).toEqual({ data: { hello: 'Hello Biira' } });
  expect(posted.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
  const got = await server.fetch(`/graphql?query=${encodeURIComponent('{ hello }')}`);
  expect(await got.json()).toEqual({ data: { hello: 'Hello you' } });
});

test('the schema tells its descriptions', async () => {
  const { body } = await smallServer().ask('{ __type(name: "Query") { description fields { name description } } }');
  expect(body.data.__type.description).toBe('Everything that can be asked.');
  expect(body.data.__type.fields[0]).toEqual({ name: 'hello', description: 'A greeting.' });
});

test('a client that asks for application/json gets it, with 200 also for an error in the question', async () => {
  const { status, headers, body } = await smallServer().ask('{ nothing }', {}, { accept: 'application/json' });
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(status).toBe(200);
  expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('several operations in one body are refused', async () => {
  const { server } = smallServer();
  const response = await server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '[{"query":"{ hello }"}]',
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [{ message: 'Batching is not supported.', extensions: { code: 'BAD_USER_INPUT' } }],
  });
});

test('a mutation by GET is refused', async () => {
  const response = await smallServer().server.fetch('/graphql?query=mutation{change}');
  expect(response.status).toBe(405);
});

test('a body that holds no request is refused with its reason', async () => {
  const { server } = smallServer();
  const post = async (type: string, body: string) => {
    const response = await server.fetch('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
    // biome-ignore lint/suspicious/noExplicitAny: the shape is what is tested
    const { errors } = (await response.json()) as any;
    return [response.status, errors[0].extensions.code, errors[0].message];
  };
  expect(await post('application/json', '{"query":')).toEqual([400, 'BAD_USER_INPUT', 'POST body sent invalid JSON.']);
  expect(await post('text/xml', '<q/>')).toEqual([
    415,
    'BAD_USER_INPUT',
    'Expected a body of content-type application/json, received text/xml.',
  ]);
  const big = JSON.stringify({ query: `{ hello } #${'x'.repeat(1_000_000)}` });
  expect(await post('application/json', big)).toEqual([
    413,
    'TOO_COMPLEX',
    'The request has more than 1000000 bytes. Split it into several.',
  ]);
});

test('/health answers while the database is away, /ready says what is missing', async () => {
  const graph = { ping: () => Promise.reject(new GraphUnavailable('no route to bolt://secret')) } as unknown as Graph;
  const { server } = smallServer({ graph });
  const health = await server.fetch('/health');
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  const ready = await server.fetch('/ready');
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'unavailable', missing: 'The database cannot be reached.' },
  ]);
});

test('/ready answers within 3 s although the database never does', async () => {
  const graph = { ping: () => new Promise(() => {}) } as unknown as Graph;
  const ready = smallServer({ graph }).server.fetch('/ready', { signal: AbortSignal.timeout(3000) });
  expect((await ready).status).toBe(503);
});

test('/ready is 200 when the database answers', async () => {
  const ready = await smallServer().server.fetch('/ready');
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
});

test('/ is a page, other paths say what there is', async () => {
  const { server } = smallServer();
  const root = await server.fetch('/');
  expect([root.status, root.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const lost = await server.fetch('/grapql');
  expect(lost.status).toBe(404);
  expect(await lost.text()).toContain('/graphql');
});

test('every answer forbids a browser to do more with it than show it', async () => {
  const { server } = smallServer();
  for (const path of ['/health', '/nowhere', '/graphql?query={hello}']) {
    const { headers } = await server.fetch(path);
    expect(headers.get('content-security-policy'), path).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('access-control-allow-origin'), path).toBe(null);
  }
});

test('a closing server answers what it has begun and takes nothing new', async () => {
  const { server, waiting } = smallServer({ requestTime: 300 });
  const address = await server.listen(0, '127.0.0.1');
  const inFlight = fetch(`${address}/graphql?query={endless}`);
  await waiting;
  const closed = server.close();
  await expect(fetch(`${address}/health`)).rejects.toThrow();
  expect((await inFlight).status).toBe(504);
  await closed;
});

test('a taken port is an error that names its code', async () => {
  const { server } = smallServer();
  const address = await server.listen(0, '127.0.0.1');
  const second = smallServer().server.listen(Number(new URL(address).port), '127.0.0.1');
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await server.close();
});

test('what a resolver waits for is aborted when the client leaves', async () => {
  const { server, waiting, aborted, logged } = smallServer();
  await askAndLeave(server, waiting);
  expect(await aborted).toMatchObject({ name: 'AbortError' });
  await server.close();
  expect(logged).toEqual([]);
});
