import { execFile } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { NoNeo4j } from '../errors.ts';
import type { ManagedSettings } from './layout.ts';

/** The programs that the managed Neo4j needs, by their full paths. */
export type Tools = { java: string; mvn: string | null };

/** Java versions on which Neo4j 5.26 runs. */
const javaVersions = ['17', '21'];

/**
 * A Java of the right version (javaHome first, then the search path) and, when `needMaven`, mvn.
 * Throws NoNeo4j, which tells everything that was found on the way.
 */
export async function findTools(settings: ManagedSettings, needMaven: boolean): Promise<Tools> {
  const lookedFor: string[] = [];
  if (process.platform === 'win32') lookedFor.push('a private Neo4j: not offered on Windows (it works under WSL)');
  const java = process.platform === 'win32' ? null : await findJava(settings, lookedFor);
  const mvn = onPath('mvn', settings.searchPath);
  if (mvn === null && needMaven) lookedFor.push("Maven, to fetch Neo4j's jars: no mvn on the search path");
  if (java === null || (mvn === null && needMaven)) throw new NoNeo4j(lookedFor);
  return { java, mvn };
}

async function findJava(settings: ManagedSettings, lookedFor: string[]): Promise<string | null> {
  const candidates = [
    settings.javaHome ? runnable(join(settings.javaHome, 'bin', 'java')) : null,
    onPath('java', settings.searchPath),
  ].filter((java) => java !== null);
  for (const java of candidates) {
    const version = await javaVersion(java);
    if (version !== null && javaVersions.includes(version)) return java;
    lookedFor.push(`Java 17 or 21: ${java} is ${version === null ? 'no Java that runs' : `Java ${version}`}`);
  }
  if (settings.javaHome && runnable(join(settings.javaHome, 'bin', 'java')) === null)
    lookedFor.push(`Java 17 or 21: JAVA_HOME is ${settings.javaHome}, without a bin/java`);
  if (candidates.length === 0) lookedFor.push('Java 17 or 21: no java on the search path');
  return null;
}

/** The feature version that `java -version` prints ("17"), or null when it does not run. */
export async function javaVersion(java: string): Promise<string | null> {
  try {
    const { stderr } = await promisify(execFile)(java, ['-version'], { timeout: 20_000 });
    return /version "(?:1\.)?(\d+)/.exec(stderr)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** Where on the search path a program lies, or null. */
export function onPath(program: string, searchPath = ''): string | null {
  for (const folder of searchPath.split(delimiter).filter(Boolean)) {
    const file = runnable(join(folder, program));
    if (file !== null) return file;
  }
  return null;
}

function runnable(file: string): string | null {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
