import { connect, createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net';
import { createSchema } from 'graphql-yoga';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { DriverGraph } from '../../src/graph/driver-graph.ts';
import type { Context } from '../../src/graphql/context.ts';
import { smallServer } from './small-server.ts';

/** A way to the tests' Neo4j that can be cut (connections refused and broken) or blocked (nothing passes any more). */
class Way {
  private server: TcpServer | undefined;
  private readonly sockets = new Set<Socket>();
  private isBlocked = false;
  port = 0;

  async open(): Promise<void> {
    const { hostname, port } = new URL(inject('neo4j').uri);
    this.isBlocked = false;
    this.server = createTcpServer((near) => {
      this.sockets.add(near);
      if (this.isBlocked) return;
      const far = connect(Number(port), hostname);
      near.pipe(far).pipe(near);
      for (const socket of [near, far])
        this.sockets.add(socket.on('error', () => {}).on('close', () => near.destroy()));
    }).listen(this.port, '127.0.0.1');
    await new Promise((resolve) => this.server?.once('listening', resolve));
    this.port = (this.server.address() as { port: number }).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  block(): void {
    this.isBlocked = true;
    for (const socket of this.sockets) socket.unpipe().pause();
  }
}

const way = new Way();
let graph: DriverGraph;
let small: ReturnType<typeof smallServer>;

beforeAll(async () => {
  await way.open();
  const { user, password } = inject('neo4j');
  graph = new DriverGraph({ uri: `bolt://127.0.0.1:${way.port}`, user, password });
  const schema = createSchema<Context>({
    typeDefs: 'type Query { one: Int! }',
    resolvers: {
      Query: {
        one: async (_, __, { graph, signal }) => {
          const [row] = await graph.readText<{ one: number }>('RETURN 1 AS one', {}, { signal });
          return row?.one;
        },
      },
    },
  });
  small = smallServer({ graph, schema });
});

afterAll(async () => {
  await graph?.close();
  await way.cut();
});

const readiness = async () => (await small.server.fetch('/ready')).status;

/** Runs `work`, which has to be over within 3 s. */
const soon = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(reject, 3000, new Error('no answer within 3 s')).unref()),
  ]);

test('a database that goes is UNAVAILABLE within 3 s, and is used again when it comes back', async () => {
  expect((await small.ask('{ one }')).body).toEqual({ data: { one: 1 } });
  expect(await readiness()).toBe(200);

  await way.cut();
  const { status, body } = await soon(small.ask('{ one }'));
  expect(body.errors[0].extensions).toEqual({ code: 'UNAVAILABLE' });
  expect(status).toBe(503);
  expect(await soon(readiness())).toBe(503);

  await way.open();
  await expect.poll(readiness, { timeout: 10_000 }).toBe(200);
  expect((await small.ask('{ one }')).body).toEqual({ data: { one: 1 } });
  expect(small.logged).toEqual([]);
});

test('a database that falls silent is UNAVAILABLE within 3 s, and used again when it speaks', async () => {
  expect((await small.ask('{ one }')).status).toBe(200);
  way.block();
  const { status, body } = await soon(small.ask('{ one }'));
  expect(body.errors[0].extensions).toEqual({ code: 'UNAVAILABLE' });
  expect(status).toBe(503);
  expect(await soon(readiness())).toBe(503);
  await way.cut();
  await way.open();
  await expect.poll(readiness, { timeout: 10_000 }).toBe(200);
});
