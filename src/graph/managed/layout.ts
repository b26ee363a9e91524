import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GraphUnavailable } from '../errors.ts';

/**
 * What the managed Neo4j is made of. All of it may be left out; only `searchPath` is needed to find the tools. Of several
 * users of one home, the settings of the one that starts Neo4j hold.
 */
export type ManagedSettings = {
  /** Entente's own folder in the checkout (default `.entente`); the database lies in its `neo4j/`. */
  home?: string;
  /** Where the jars lie (default `<home>/neo4j/lib`); several homes may share one. */
  lib?: string;
  /** A Java to try before those on the search path: the folder that holds `bin/java`. */
  javaHome?: string;
  /** Folders, separated as in PATH, where java and mvn are sought. */
  searchPath?: string;
  /** The JVM's heap (default 512m) and Neo4j's page cache (default 256m). */
  heap?: string;
  pageCache?: string;
  /** More options for the JVM, and more lines for neo4j.conf. */
  jvm?: string[];
  conf?: string[];
};

/** Every path of one managed Neo4j. */
export type Layout = ReturnType<typeof layoutOf>;

export function layoutOf(settings: ManagedSettings) {
  const root = join(resolve(settings.home ?? '.entente'), 'neo4j');
  return {
    root,
    lib: settings.lib === undefined ? join(root, 'lib') : resolve(settings.lib),
    conf: join(root, 'conf'),
    data: join(root, 'data'),
    /** Held by the supervisor for as long as it lives. */
    lock: join(root, 'run', 'lock'),
    /** Where the supervisor listens for users: port and token. */
    supervisor: join(root, 'run', 'supervisor.json'),
    /** The java process and its Bolt port. */
    java: join(root, 'run', 'java.json'),
    password: join(root, 'password'),
    version: join(root, 'version'),
    log: join(root, 'logs', 'entente.log'),
    javaLog: join(root, 'logs', 'java.log'),
    neo4jLog: join(root, 'logs', 'neo4j.log'),
    mavenLog: join(root, 'logs', 'maven.log'),
  };
}

/** Whether a database has been begun there. */
export const hasData = (layout: Layout): boolean => existsSync(join(layout.data, 'databases'));

/** Files of ours that the managed Neo4j is made from. */
export const pom = fileURLToPath(new URL('../../../neo4j/pom.xml', import.meta.url));
export const confTemplate = fileURLToPath(new URL('../../../neo4j/neo4j.conf', import.meta.url));

/** The Neo4j that neo4j/pom.xml names. */
export const neo4jVersion = /<neo4j\.version>([^<]+)</.exec(readFileSync(pom, 'utf8'))?.[1] ?? 'unknown';

/** Makes the folders, for this user's eyes only; throws GraphUnavailable when the disk does not let us. */
export function makeFolders(layout: Layout): void {
  try {
    mkdirSync(layout.root, { recursive: true, mode: 0o700 });
    chmodSync(layout.root, 0o700);
    for (const name of ['conf', 'data', 'logs', 'run'])
      mkdirSync(join(layout.root, name), { recursive: true, mode: 0o700 });
    writeFileSync(join(layout.root, 'run', '.writable'), '');
  } catch (error) {
    throw new GraphUnavailable(`cannot write to ${layout.root}, where the managed Neo4j is to live: ${reason(error)}`, {
      cause: error,
    });
  }
}

/** Writes a whole file or none of it, readable by this user only. */
export function writePrivate(file: string, text: string): void {
  const part = join(dirname(file), `.${process.pid}.part`);
  writeFileSync(part, text, { mode: 0o600 });
  renameSync(part, file);
}

/** The JSON in a file of ours, or null when there is none to read. */
export function readJson<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
