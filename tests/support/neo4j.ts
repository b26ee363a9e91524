import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import type { Address } from '../../src/graph/driver-graph.ts';
import { neo4jVersion } from '../../src/graph/managed/layout.ts';
import { type Lock, tryLock } from '../../src/graph/managed/lock.ts';
import { managedNeo4j } from '../../src/graph/managed.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Address;
    /** Tells this run of the tests from others. */
    run: string;
  }
}

/** The checkout's jars, which every test home shares. */
export const sharedLib = join(import.meta.dirname, '../../.entente/neo4j/lib');

/**
 * JVM options for a Neo4j that lives for some minutes: it starts in half the time, and never gets quite as fast. Most of
 * what it does is to plan queries, whose code is large.
 */
export const quickStart = ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=160m'];

/** Neo4j would plan a query again when the graph has changed much since: tests change it all the time. */
const planOnce = 'dbms.cypher.min_replan_interval=1d';

/**
 * Gives the integration tests one real Neo4j: the one at NEO4J_TEST_URI, else a container when a Docker engine answers,
 * else the managed one in a home of its own. Says which, and why.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, why, end } = (await given()) ?? (await container()) ?? (await managed());
  console.log(`Neo4j for the tests: ${why}`);
  project.provide('neo4j', address);
  project.provide('run', randomUUID());
  return end;
}

type TestNeo4j = { address: Address; why: string; end(): Promise<void> };

async function given(): Promise<TestNeo4j | null> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env;
  if (!uri) return null;
  return { address: { uri, user, password }, why: `${uri}, by NEO4J_TEST_URI`, end: async () => {} };
}

async function container(): Promise<TestNeo4j | null> {
  if (!(await dockerAnswers())) return null;
  const { GenericContainer, Wait } = await import('testcontainers');
  const password = 'only-for-tests';
  const started = await new GenericContainer(`neo4j:${neo4jVersion}-community`)
    .withEnvironment({ NEO4J_AUTH: `neo4j/${password}`, NEO4J_dbms_usage__report_enabled: 'false' })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .start();
  return {
    address: { uri: `bolt://${started.getHost()}:${started.getMappedPort(7687)}`, user: 'neo4j', password },
    why: `a container of neo4j:${neo4jVersion}-community, since a Docker engine answers`,
    end: async () => void (await started.stop()),
  };
}

async function managed(): Promise<TestNeo4j> {
  const { home, lock } = freeHome();
  const { PATH, JAVA_HOME } = process.env;
  const settings = { home, lib: sharedLib, searchPath: PATH, javaHome: JAVA_HOME, jvm: quickStart, conf: [planOnce] };
  const neo4j = await managedNeo4j(settings, console.log);
  const why = `the managed one in ${relative('.', home)}, since no Docker engine answers and NEO4J_TEST_URI is not set`;
  const end = async () => {
    await neo4j.close();
    lock.release();
  };
  return { address: neo4j.access(), why, end };
}

/** Two test runs at once would empty each other's database: the second has a home of its own. */
function freeHome(): { home: string; lock: Lock } {
  for (let number = 1; ; number++) {
    const home = join(import.meta.dirname, '../../.entente', number === 1 ? 'test' : `test-${number}`);
    mkdirSync(home, { recursive: true });
    const lock = tryLock(join(home, 'run.lock'));
    if (lock !== null) return { home, lock };
  }
}

async function dockerAnswers(): Promise<boolean> {
  try {
    await promisify(execFile)('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5000 });
    return true;
  } catch {
    return false;
  }
}
