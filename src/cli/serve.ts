import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { commonReads, planReads } from '../graphql/plan-reads.ts';
import { executableSchema } from '../graphql/schema.ts';
import { createServer, type Server } from '../graphql/server.ts';
import { createLog } from '../log.ts';
import { packagedSeeds } from '../seed/files.ts';
import { seedIfEmpty } from '../seed/load.ts';
import { totalsInWords } from '../seed/report.ts';
import type { Cli } from './cli.ts';
import { ComingGraph } from './coming-graph.ts';
import { preparedGraph } from './prepare.ts';
import type { Settings } from './settings.ts';

/** `entente serve`: the GraphQL server, over the Neo4j that the settings name or a private one. */
export function addServe(program: Command, cli: Cli): void {
  program
    .command('serve')
    .description('prepare the graph and serve it over GraphQL, with a playground')
    .action(() => serve(cli));
}

/**
 * Listens first, so that /health and /ready answer from the start and a taken port is known at once; then prepares the
 * graph and fills it when it is empty. Resolves when `cli.stop` has aborted and all is closed. Rejects when it cannot
 * listen or there is no Neo4j to use.
 */
async function serve(cli: Cli): Promise<void> {
  const { output, stop } = cli;
  const settings = cli.settings();
  keepHeapSmall();
  const graph = new ComingGraph();
  const server = createServer({
    graph,
    schema: executableSchema(),
    log: createLog(settings.ENTENTE_LOG, (line) => output.warn(line), output.isTerminal ? 'text' : 'json'),
    metrics: settings.ENTENTE_METRICS === 'on',
    token: settings.ENTENTE_TOKEN,
    requestTime: settings.ENTENTE_REQUEST_TIME,
    bodySize: settings.ENTENTE_BODY_SIZE,
    maxSubscriptions: settings.ENTENTE_MAX_SUBSCRIPTIONS,
    limits: {
      depth: settings.ENTENTE_MAX_DEPTH,
      aliases: settings.ENTENTE_MAX_ALIASES,
      tokens: settings.ENTENTE_MAX_TOKENS,
      cost: settings.ENTENTE_MAX_COST,
      page: settings.ENTENTE_MAX_PAGE,
    },
  });
  const address = await listen(server, settings);
  output.done(`Listening on ${address}; preparing the graph`);
  try {
    await prepare(cli, graph);
    output.line(whatNext(address));
    if (!stop.aborted) await once(stop, 'abort');
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    if (stop.aborted) output.line('Stopping: answering what is in flight (once more to stop at once).');
    await server.close();
    await graph.close();
  }
}

/** V8 lets a heap grow to several times what is in use before it looks for what is not; a server has the memory for longer. */
function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=30');
}

/** The graph is given over when it is whole: until then a question is told what is being done. */
async function prepare(cli: Cli, coming: ComingGraph): Promise<void> {
  const graph = await preparedGraph(cli, (doing) => {
    coming.doing = doing;
  });
  try {
    coming.doing = 'The seeds are being loaded.';
    const loaded = await seedIfEmpty(graph, packagedSeeds, cli.output.progress);
    if (loaded) cli.output.done(`The graph was empty. ${totalsInWords(loaded, false)}`);
    coming.doing = 'The first questions are being planned.';
    await planReads(graph, { names: commonReads, signal: cli.stop });
  } catch (error) {
    await graph.close();
    throw error;
  }
  coming.graph = graph;
  // Meanwhile questions are answered; those asked later find their plans made.
  planReads(graph, { signal: cli.stop }).catch(() => {});
}

async function listen(server: Server, { ENTENTE_PORT: port, ENTENTE_HOST: host }: Settings): Promise<string> {
  try {
    return await server.listen(port, host);
  } catch (error) {
    const reason = listenFaults[(error as NodeJS.ErrnoException).code ?? ''];
    if (!reason) throw error;
    throw new Error(
      `Cannot listen on port ${port} of ${host}: ${reason}. Choose another with ENTENTE_PORT or ENTENTE_HOST.`,
    );
  }
}

const listenFaults: Record<string, string> = {
  EADDRINUSE: 'another program listens there',
  EACCES: 'this user may not listen there',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
};

function whatNext(listening: string): string {
  const address = listening.replace(/0\.0\.0\.0|\[::\]/, 'localhost'); // those mean any address, and are none to ask at
  return `
Entente is ready.
  Look in a browser:  ${address}/
  Ask in a browser:   ${address}/graphql
  Or in a shell:      curl ${address}/graphql -H 'content-type: application/json' \\
                        -d '{"query":"{ whoSaidWhat(about: \\"Libya\\", first: 3) { nodes { content speaker { name } } } }"}'
  Stop:               Ctrl-C
`;
}
