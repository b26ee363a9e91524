import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureJars } from '../../src/graph/managed/fetch-jars.ts';
import { jarsAreWhole } from '../../src/graph/managed/jars.ts';
import { findTools } from '../../src/graph/managed/tools.ts';
import { sharedLib } from './neo4j.ts';

/** This machine's Java and Maven, or null where a managed Neo4j cannot run and its tests are skipped. */
export const tools = await findTools(
  { searchPath: process.env.PATH, javaHome: process.env.JAVA_HOME },
  !jarsAreWhole(sharedLib),
).catch(() => null);

/** Has the shared jars there, also when the tests' Neo4j is none that needed them. */
export async function fetchSharedJars(): Promise<void> {
  const log = join(tmpdir(), `entente-maven-${process.pid}.log`);
  if (tools !== null) await ensureJars(sharedLib, tools.mvn, log, console.log, new AbortController().signal);
}
