import { connect, createServer } from 'node:net';
import { afterEach, expect, inject, test } from 'vitest';
import { GraphUnavailable } from '../../src/graph/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph, waitForGraph } from '../../src/graph/open.ts';
import { unusedPort } from '../support/ports.ts';

let graph: Graph;
afterEach(() => graph.close());

test('a server that comes up later is waited for, and each try is told', async () => {
  const { uri, ...user } = inject('neo4j');
  const port = await unusedPort();
  graph = await openGraph({ ...user, uri: `bolt://127.0.0.1:${port}` });
  const waits: number[] = [];
  const proxy = createServer((client) => {
    const server = connect(Number(new URL(uri).port), new URL(uri).hostname);
    client.pipe(server).pipe(client);
    for (const socket of [client, server]) socket.on('error', () => socket.destroy());
  });
  await waitForGraph(graph, {
    onRetry: (error, wait) => {
      expect(error.uri).toBe(`bolt://127.0.0.1:${port}`);
      if (waits.push(wait) === 2) proxy.listen(port, '127.0.0.1');
    },
  });
  expect(waits.slice(0, 2)).toEqual([250, 500]);
  expect(await graph.readText('RETURN 1 AS n')).toEqual([{ n: 1 }]);
  proxy.close();
});

test('a server that refuses the user is not asked again', async () => {
  graph = await openGraph({ ...inject('neo4j'), password: 'not-the-one' });
  const error = await waitForGraph(graph, { onRetry: () => expect.unreachable() }).catch((error) => error);
  expect(error).toBeInstanceOf(GraphUnavailable);
  expect(error.refused).toBe(true);
});

test('waiting ends with its signal, and says what was wrong', async () => {
  graph = await openGraph({ uri: `bolt://127.0.0.1:${await unusedPort()}` });
  await expect(waitForGraph(graph, { signal: AbortSignal.timeout(400) })).rejects.toBeInstanceOf(GraphUnavailable);
});

test('a server is spoken to by routing too, and reported within 3 s when it is down', async () => {
  const { uri, ...user } = inject('neo4j');
  graph = await openGraph({ ...user, uri: uri.replace('bolt:', 'neo4j:') });
  expect(await graph.readText('RETURN 1 AS n')).toEqual([{ n: 1 }]);
  await graph.close();
  graph = await openGraph({ uri: `neo4j://127.0.0.1:${await unusedPort()}` });
  const late = new Promise((resolve) => setTimeout(resolve, 3000, 'late'));
  expect(await Promise.race([graph.readText('RETURN 1').catch((error) => error), late])).toBeInstanceOf(
    GraphUnavailable,
  );
});
