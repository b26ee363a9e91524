import type { Graph } from '../../graph/graph.ts';
import { type Missing, missingSchema } from '../../graph/schema.ts';
import { type Check, fine, wrong } from './check.ts';

/** A graph that answers: its server's version, its schema, its indexes, and what it holds. */
export async function* graphChecks(graph: Graph): AsyncGenerator<Check> {
  yield await versionCheck(graph);
  const [counted] = await graph.read<{ nodes: number }>('nodeCount');
  const isEmpty = (counted?.nodes ?? 0) === 0;
  yield await schemaCheck(graph, isEmpty);
  yield await indexCheck(graph);
  yield isEmpty ? fine('Graph', 'empty; entente serve fills it from the packaged seeds') : await contents(graph);
}

/** Our queries use what Neo4j has had since 5.23. Later ones are numbered by year. */
async function versionCheck(graph: Graph): Promise<Check> {
  const [{ version, edition } = { version: '0', edition: 'unknown' }] = await graph.read<Server>('serverVersion');
  const [major = 0, minor = 0] = version.split('.').map(Number.parseFloat);
  const found = `${version} ${edition} (5.26 is wanted)`;
  return major > 5 || (major === 5 && minor >= 23)
    ? fine('Version', found)
    : wrong('Version', found, 'Upgrade that server to 5.26.');
}

type Server = { version: string; edition: string };

async function schemaCheck(graph: Graph, isEmpty: boolean): Promise<Check> {
  let missing: Missing;
  try {
    missing = await missingSchema(graph);
  } catch (error) {
    // Both histories are told in the message.
    const found = error instanceof Error ? error.message : String(error);
    return wrong('Schema', found, 'Use the Entente that this graph was made by, or a newer one.');
  }
  const lacks = [
    missing.migrations.length > 0 && `migrations pending: ${missing.migrations.join(', ')}`,
    missing.indexes.length > 0 && `constraints or indexes missing: ${missing.indexes.join(', ')}`,
  ].filter((lack) => lack !== false);
  if (lacks.length === 0) return fine('Schema', 'as this Entente needs it, no migrations pending');
  if (isEmpty) return fine('Schema', 'not made yet; the next start makes it');
  return wrong('Schema', lacks.join('; '), 'Start entente serve, which brings the graph to it.');
}

async function indexCheck(graph: Graph): Promise<Check> {
  const states = await graph.read<{ name: string; state: string; percent: number }>('indexStates');
  const unready = states.filter(({ state }) => state !== 'ONLINE');
  if (unready.length === 0) return fine('Indexes', `all ${states.length} online`);
  const found = unready.map(({ name, state, percent }) => `${name} ${state} (${percent.toFixed(0)} %)`).join(', ');
  const remedy = unready.some(({ state }) => state === 'FAILED')
    ? 'Drop the failed ones (DROP INDEX name), and start Entente, which makes them again.'
    : 'Wait until they are built; answers are slow until then.';
  return wrong('Indexes', found, remedy);
}

async function contents(graph: Graph): Promise<Check> {
  const [counts] =
    await graph.read<Record<'articles' | 'statements' | 'agreements' | 'events' | 'people', number>>('stats');
  const { articles = 0, statements = 0, agreements = 0, events = 0, people = 0 } = counts ?? {};
  return fine(
    'Graph',
    `${articles} articles, ${statements} statements, ${agreements} agreements, ${events} events, ${people} people`,
  );
}
