import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { GraphUnavailable } from '../errors.ts';
import { jarsAreWhole, markWhole } from './jars.ts';
import { neo4jVersion, pom } from './layout.ts';
import { lock } from './lock.ts';
import type { Progress } from './protocol.ts';

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
    markWhole(part);
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
  const ticker = setInterval(() => {
    const jars = jarsIn(readFileSync(log, 'utf8'));
    if (jars > 0) progress(`${start}: ${jars} jars so far`);
  }, 3000);
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
