import { once } from 'node:events';
import { GraphQLError } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { expect } from 'vitest';
import { GraphTimeout, GraphUnavailable } from '../../src/graph/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Context } from '../../src/graphql/context.ts';
import { badUserInput, notFound } from '../../src/graphql/errors.ts';
import type { ChangeNode } from '../../src/graphql/nodes.ts';
import { createServer, type ServerOptions } from '../../src/graphql/server.ts';
import type { Step } from '../../src/graphql/subscriptions/events.ts';
import { createLog } from '../../src/log.ts';

/** A server over a schema whose fields fail in each way that resolvers can; no database is asked. */
export function smallServer(options: Partial<ServerOptions> = {}) {
  const logged: string[] = [];
  const aborted = Promise.withResolvers<unknown>();
  const waiting = Promise.withResolvers<void>();
  const schema = createSchema<Context>({
    typeDefs: /* GraphQL */ `
      "Everything that can be asked."
      type Query {
        "A greeting."
        hello("Whom to greet." name: String = "you"): String
        strict(name: String!): String
        deep: Deep
        unknown: String
        wrong: String
        broken: String
        careless: String
        number: Int
        unavailable: String
        slowQuery: String
        endless: String
      }
      type Deep { deep: Deep, name: String }
      type Mutation { change: String }
      type Subscription { greeted: String, refused: String }
    `,
    resolvers: {
      Query: {
        hello: (_, { name }) => `Hello ${name}`,
        strict: (_, { name }) => name,
        deep: () => ({}),
        unknown: () => {
          throw notFound('There is no statement "s1".');
        },
        wrong: () => {
          throw badUserInput('"the president" may be several actors.', { candidates: ['a', 'b'] });
        },
        broken: () => {
          throw new Error('MATCH (n:Secret) RETURN n');
        },
        careless: () => {
          throw new GraphQLError('MATCH (n:Secret) RETURN n');
        },
        number: () => 'MATCH',
        unavailable: () => {
          throw new GraphUnavailable('bolt://secret:7687 refused', { uri: 'bolt://secret:7687' });
        },
        slowQuery: () => {
          throw new GraphTimeout(10_000);
        },
        endless: (_, __, { signal }) =>
          new Promise(() => {
            signal.addEventListener('abort', () => aborted.resolve(signal.reason));
            waiting.resolve();
          }),
      },
      Deep: { deep: () => ({}) },
      Mutation: { change: () => 'changed' },
      Subscription: {
        greeted: {
          async *subscribe(_, __, { signal }): AsyncGenerator<Step> {
            yield { place: { graph: 'small', number: 1 }, event: { id: 'small-1', at: 'now' } };
            await once(signal, 'abort');
          },
          resolve: ({ id }: ChangeNode) => `Hello ${id}`,
        },
        refused: {
          subscribe: () => {
            throw badUserInput('There is nothing to wait for.');
          },
        },
      },
    },
  });
  const graph = { ping: async () => {} } as Graph;
  const server = createServer({
    graph,
    schema,
    log: createLog('warn', (line) => logged.push(line)),
    examples: [],
    ...options,
  });
  const ask = async (query: string, variables?: object, headers: Record<string, string> = {}) => {
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: each test states the shape it expects
    return { status: response.status, headers: response.headers, body: (await response.json()) as any };
  };
  return { server, ask, logged, aborted: aborted.promise, waiting: waiting.promise };
}

/** Asks a server what has no end, and leaves when it is being answered: `waiting` tells when. */
export async function askAndLeave(server: ReturnType<typeof createServer>, waiting: Promise<void>): Promise<void> {
  const address = await server.listen(0, '127.0.0.1');
  const client = new AbortController();
  const left = fetch(`${address}/graphql?query={endless}`, { signal: client.signal });
  await waiting;
  client.abort();
  await expect(left).rejects.toThrow();
}
