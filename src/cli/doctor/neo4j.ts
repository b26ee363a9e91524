import { existsSync } from 'node:fs';
import { DriverGraph } from '../../graph/driver-graph.ts';
import { GraphUnavailable, NoNeo4j } from '../../graph/errors.ts';
import { checkDataVersion } from '../../graph/managed/database.ts';
import { jarsAreWhole } from '../../graph/managed/jars.ts';
import { runningJava } from '../../graph/managed/java.ts';
import { hasData, type Layout, layoutOf, neo4jVersion } from '../../graph/managed/layout.ts';
import { reach } from '../../graph/managed/line.ts';
import { findTools, javaVersion, onPath } from '../../graph/managed/tools.ts';
import type { ManagedSettings } from '../../graph/managed.ts';
import { type GraphSettings, openGraph } from '../../graph/open.ts';
import { type Check, fine, wrong } from './check.ts';
import { graphChecks } from './graph.ts';

/** A Neo4j that NEO4J_URI names. */
export async function* givenNeo4jChecks(settings: GraphSettings, uri: string): AsyncGenerator<Check> {
  const graph = await openGraph(settings);
  try {
    await graph.ping(5000);
    yield fine('Neo4j', `${uri} answers`);
    yield* graphChecks(graph);
  } catch (error) {
    if (!(error instanceof GraphUnavailable)) throw error;
    const remedy = error.refused
      ? 'Set NEO4J_USER and NEO4J_PASSWORD to what that server knows.'
      : 'Start that server, or set NEO4J_URI and NEO4J_DATABASE to one that runs.';
    yield wrong('Neo4j', firstSentence(error.message), remedy);
  } finally {
    await graph.close();
  }
}

/** The private one: what it needs, and what is in it when it runs. It is not started for this. */
export async function* privateNeo4jChecks(settings: ManagedSettings): AsyncGenerator<Check> {
  const layout = layoutOf(settings);
  yield await javaCheck(settings);
  yield jarsCheck(layout, onPath('mvn', settings.searchPath));
  const fault = dataFault(layout);
  if (fault) yield fault;
  else yield* runningChecks(layout);
}

async function javaCheck(settings: ManagedSettings): Promise<Check> {
  try {
    const { java } = await findTools(settings, false);
    return fine('Java', `${await javaVersion(java)} at ${java} (17 or 21 is wanted)`);
  } catch (error) {
    if (!(error instanceof NoNeo4j)) throw error;
    const remedy = 'Install Java 17 or 21, name it by JAVA_HOME, or set NEO4J_URI to a Neo4j that runs already.';
    return wrong('Java', error.lookedFor.join('; ').replaceAll('Java 17 or 21: ', ''), remedy);
  }
}

/** Maven is only needed while the jars are not whole. */
function jarsCheck(layout: Layout, mvn: string | null): Check {
  if (jarsAreWhole(layout.lib)) return fine('Jars', `those of Neo4j ${neo4jVersion} are whole, Maven is not needed`);
  const found = existsSync(layout.lib) ? `those in ${layout.lib} are not whole` : 'not fetched yet';
  if (mvn !== null) return fine('Jars', `${found}; the next start fetches them by ${mvn}`);
  return wrong('Jars', `${found}, and there is no mvn on PATH to fetch them`, 'Install Maven.');
}

/** Why the next start could not use the data that lies here. */
function dataFault(layout: Layout): Check | null {
  try {
    checkDataVersion(layout);
  } catch (error) {
    if (!(error instanceof GraphUnavailable)) throw error;
    const [found = '', remedy = ''] = error.message.split(/\. (?=Use)/);
    return wrong('Data', found, remedy);
  }
  if (!hasData(layout) || existsSync(layout.password)) return null;
  return wrong(
    'Data',
    `${layout.password} is gone, and with it the way into ${layout.data}`,
    `Put it back, or delete ${layout.data} to begin with an empty graph.`,
  );
}

/** A running one is joined for a moment, as any Entente does. */
async function* runningChecks(layout: Layout): AsyncGenerator<Check> {
  const line = await reach(layout, () => {});
  if (line === null) {
    const pid = runningJava(layout);
    if (pid === null) yield fine('Private Neo4j', 'not running; a command that needs it starts it');
    else
      yield fine(
        'Private Neo4j',
        `process ${pid} was left by an Entente that died; the next start ends it in good order`,
      );
    return;
  }
  try {
    const graph = new DriverGraph(await line.ready);
    try {
      await graph.ping(5000);
      yield fine('Private Neo4j', `runs as process ${runningJava(layout)}`);
      yield* graphChecks(graph);
    } finally {
      await graph.close();
    }
  } catch (error) {
    if (!(error instanceof GraphUnavailable)) throw error;
    yield wrong('Private Neo4j', firstSentence(error.message), `Start again; what it said is in ${layout.neo4jLog}.`);
  } finally {
    await line.leave();
  }
}

/** What follows the first sentence of a driver's message is for its programmer. */
const firstSentence = (text: string): string => (text.split('. ')[0] ?? text).replace(/\.$/, '');
