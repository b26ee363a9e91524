import type { Graph } from '../../src/graph/graph.ts';
import { executableSchema } from '../../src/graphql/schema.ts';
import { createServer } from '../../src/graphql/server.ts';
import { createLog } from '../../src/log.ts';

export const TOKEN = 'a-token-of-the-tests';

/** Asks over HTTP, with the token unless another or none (null) is given. */
export function asking(graph: Graph, serverToken: string | undefined = TOKEN) {
  const server = createServer({
    graph,
    schema: executableSchema(),
    log: createLog('error', console.error),
    examples: [],
    token: serverToken,
  });
  // biome-ignore lint/suspicious/noExplicitAny: each test states the shape it expects
  return async (query: string, variables?: object, token: string | null = TOKEN): Promise<any> => {
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors) return { errors };
    return data;
  };
}
