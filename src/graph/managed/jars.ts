import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { GraphUnavailable } from '../errors.ts';
import { neo4jVersion, pom, readJson } from './layout.ts';
import { lock } from './lock.ts';

export type Progress = (line: string) => void;

/** Written last into a folder of jars: the pom it came from, and each jar's size in bytes. */
type Marker = { pom: string; sizes: Record<string, number> };

/** Whether `lib` holds every jar that neo4j/pom.xml asks for, each of the size it was fetched with. */
export function jarsAreWhole(lib: string): boolean {
  const marker = readJson<Marker>(join(lib, markerName));
  if (marker === null || marker.pom !== pomHash()) return false;
  return Object.entries(marker.sizes).every(
    ([jar, size]) => statSync(join(lib, jar), { throwIfNoEntry: false })?.size === size,
  );
}

/**
 * Has Maven fetch the jars into `lib` unless they are whole there. They are copied into a folder beside it, which takes
 * lib's name only when complete, so an interrupted copy is never mistaken for the whole. One process at a time.
 */
export async function ensureJars(
  lib: string,
  mvn: string | null,
  log: string,
  progress: Progress,
  signal: AbortSignal,
) {
  mkdirSync(dirname(lib), { recursive: true });
  const held = await lock(`${lib}.lock`, { signal, onWait: () => progress("Another process fetches Neo4j's jars") });
  try {
    if (jarsAreWhole(lib)) return;
    for (const name of readdirSync(dirname(lib)))
      if (name.startsWith(`${basename(lib)}.part-`)) rmSync(join(dirname(lib), name), { recursive: true });
    if (mvn === null)
      throw new GraphUnavailable(`the jars in ${lib} are not whole, and there is no Maven to fetch them`);
    const part = `${lib}.part-${process.pid}`;
    await runMaven(mvn, part, log, progress, signal);
    const sizes = Object.fromEntries(readdirSync(part).map((jar) => [jar, statSync(join(part, jar)).size]));
    writeFileSync(join(part, markerName), JSON.stringify({ pom: pomHash(), sizes } satisfies Marker));
    rmSync(lib, { recursive: true, force: true });
    renameSync(part, lib);
  } finally {
    held.release();
  }
}

async function runMaven(mvn: string, into: string, log: string, progress: Progress, signal: AbortSignal) {
  const start = `Fetching Neo4j ${neo4jVersion} by Maven (once, about 120 MB)`;
  progress(start);
  const output = openSync(log, 'w', 0o600);
  const args = ['-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${into}`, '-DincludeScope=runtime'];
  const child = spawn(mvn, args, { stdio: ['ignore', output, output], signal });
  const ticker = setInterval(() => progress(`${start}: ${jarsIn(readFileSync(log, 'utf8'))} jars so far`), 3000);
  const code = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, killedBy) => resolve(code ?? killedBy ?? 'killed'));
  }).finally(() => clearInterval(ticker));
  if (code === 0) return;
  const errors = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('[ERROR]'));
  throw new GraphUnavailable(
    `Maven could not fetch Neo4j's jars (it ended with ${code}; the whole is in ${log})\n${errors.slice(0, 3).join('\n')}`,
  );
}

/** Maven downloads each missing jar first, and copies all of them at the end. */
function jarsIn(log: string): number {
  return Math.max(log.match(/Downloaded from .*\.jar/g)?.length ?? 0, log.match(/Copying .*\.jar/g)?.length ?? 0);
}

function pomHash(): string {
  return createHash('sha256').update(readFileSync(pom)).digest('hex');
}

const markerName = '.complete.json';
