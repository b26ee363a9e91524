import { connect, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { neo4jSettings, testGraph, wipe } from '../support/graph.ts';
import { run } from './run.ts';

const anyPort = { ENTENTE_PORT: '0' };
const listening = /Listening on (http:\S+);/;

const givenNeo4j = () => ({ ...anyPort, ...neo4jSettings() });

test('serve fills an empty graph once, says what to do next, answers, and stops cleanly', {
  timeout: 240_000,
}, async () => {
  const graph = await testGraph();
  onTestFinished(async () => {
    await wipe(graph);
    await graph.close();
  });
  await wipe(graph);
  for (const isEmpty of [true, false]) {
    const entente = run(['serve'], givenNeo4j());
    const [, address] = await entente.saying(listening);
    await entente.saying(/Entente is ready\.[\s\S]*\/graphql[\s\S]*curl/);
    expect(entente.said.stdout.includes('The graph was empty.')).toBe(isEmpty);
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    const answer = await fetch(`${address}/graphql?query={whoSaidWhat(speaker:"al-Thani"){totalCount}}`);
    expect(await answer.json()).toEqual({ data: { whoSaidWhat: { totalCount: 7 } } });
    entente.stop('SIGTERM');
    expect(await entente.code).toBe(0);
    // A database just started may let a first try wait too long.
    expect(entente.said.stderr.replaceAll(/^No database yet: .*\n/gm, '')).toBe('');
  }
});

test('while a given Neo4j is down, serve says so and tries again, and answers what it can', async () => {
  const entente = run(['serve'], { ...anyPort, NEO4J_URI: 'bolt://127.0.0.1:1' });
  const [, address] = await entente.saying(listening);
  expect((await fetch(`${address}/health`)).status).toBe(200);
  const ready = await fetch(`${address}/ready`);
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'unavailable', missing: 'Waiting for the database.' },
  ]);
  await expect.poll(() => entente.said.stderr).toMatch(/No database yet: .+\. Trying again in 0\.5 s\./);
  entente.stop('SIGINT');
  expect(await entente.code).toBe(0);
});

test('stopping waits for what is in flight, and a second signal does not', async () => {
  const entente = run(['serve'], { ...anyPort, NEO4J_URI: 'bolt://127.0.0.1:1' });
  const [, address] = await entente.saying(listening);
  const { hostname, port } = new URL(address as string);
  const slowClient = connect(Number(port), hostname).on('error', () => {});
  slowClient.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{');
  await expect.poll(async () => (await fetch(`${address}/health`)).status).toBe(200);
  entente.stop('SIGTERM');
  await entente.saying(/Stopping/);
  await expect(fetch(`${address}/health`)).rejects.toThrow();
  entente.stop('SIGTERM');
  expect(await entente.code).toBe(130);
});

test('a taken port is told with its remedy, before any Neo4j is sought', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const { said, code } = run(['serve'], { ENTENTE_PORT: String(port) });
  expect(await code).toBe(1);
  expect(said).toEqual({
    stdout: '',
    stderr: `Cannot listen on port ${port} of 127.0.0.1: another program listens there. Choose another with ENTENTE_PORT or ENTENTE_HOST.\n`,
  });
});

test('without any way to a Neo4j serve ends and tells the remedies', async () => {
  const { said, code } = run(['serve'], { ...anyPort, PATH: '/nowhere' });
  expect(await code).toBe(1);
  expect(said.stderr).toMatch(/no Neo4j to use[\s\S]*NEO4J_URI[\s\S]*Java 17 or 21[\s\S]*docker compose up/);
});
