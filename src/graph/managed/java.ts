import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { GraphUnavailable } from '../errors.ts';
import { writeConf } from './database.ts';
import { type Layout, readJson, writePrivate } from './layout.ts';
import type { SupervisorOrder } from './protocol.ts';

/** A Neo4j that runs: where it listens, and how it ends. */
export type Java = { port: number; exited: Promise<string>; stop(): Promise<void> };

/** What run/java.json keeps, so that a later start can end what was left running, and prefers the same port. */
type JavaState = { pid: number; port: number };

/**
 * Starts Neo4j on a free loopback port, the last one used if it can be had, and waits until it listens.
 * Throws GraphUnavailable with the end of its log when it does not come up.
 */
export async function startJava(layout: Layout, order: SupervisorOrder, signal: AbortSignal): Promise<Java> {
  let preferred = readJson<JavaState>(layout.java)?.port ?? 0;
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(preferred);
    writeConf(layout, port, order);
    const logged = statSync(layout.neo4jLog, { throwIfNoEntry: false })?.size ?? 0;
    const running = spawnJava(layout, order, port);
    const failure = await untilListening(running, port, signal);
    if (failure === null) return running;
    await running.stop();
    signal.throwIfAborted();
    const log = readFileSync(layout.javaLog, 'utf8') + textAfter(layout.neo4jLog, logged);
    // Somebody took the port between our look and Neo4j's.
    if (attempt < 3 && /already in use/i.test(log)) {
      preferred = 0;
      continue;
    }
    throw new GraphUnavailable(`Neo4j did not start: ${failure}. What it said:\n${complaints(log)}`);
  }
}

/** Ends a Neo4j of this home that outlived its supervisor, and waits until it is gone. */
export async function endLeftover(layout: Layout): Promise<void> {
  for (let waited = 0, pid = runningJava(layout); pid !== null && pid === runningJava(layout); waited += 200) {
    // SIGTERM each time: it may have been sent before the JVM listened for it.
    process.kill(pid, waited < stopWithin ? 'SIGTERM' : 'SIGKILL');
    await delay(200);
  }
}

/** The process of this home's Neo4j, or null when none runs. */
export function runningJava(layout: Layout): number | null {
  const state = readJson<JavaState>(layout.java);
  return state !== null && isOurs(state.pid, layout) ? state.pid : null;
}

/**
 * Thorough compilation ten times later than is usual. On two cores it takes half of what Neo4j needs in its first minutes, for
 * much that is seldom run again; what is run all the time comes to it soon enough.
 */
const LATER = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
];

function spawnJava(layout: Layout, { java, heap, jvm }: SupervisorOrder, port: number): Java {
  rmSync(layout.javaLog, { force: true });
  const output = openSync(layout.javaLog, 'a', 0o600);
  const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const sizes = [`-Xms${heap}`, `-Xmx${heap}`];
  const options = [...sizes, '-XX:+UseG1GC', '-XX:+ExitOnOutOfMemoryError', ...LATER, ...opens, ...jvm];
  const main = ['-cp', join(layout.lib, '*'), 'org.neo4j.server.CommunityEntryPoint', homeArgument(layout)];
  const command = [java, ...options, ...main, `--config-dir=${layout.conf}`];
  const child = spawn('/bin/sh', ['-c', guard, 'sh', ...command], {
    stdio: ['ignore', output, output, 'pipe'],
    cwd: layout.root,
  });
  writePrivate(layout.java, JSON.stringify({ pid: child.pid ?? 0, port } satisfies JavaState));
  const lifeline = child.stdio[3] as Writable;
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, killedBy) => {
      // The guard reads a line, and knows that there is nothing left to end.
      lifeline.on('error', () => {}).end('gone\n');
      resolve(killedBy === null ? `java ended with ${code}` : `java was ended by ${killedBy}`);
    });
  });
  return { port, exited, stop: () => stop(child, exited) };
}

/**
 * The shell becomes java, so the child's pid is java's. A second shell waits on the pipe from the supervisor: when that
 * closes without a line, the supervisor is dead, by whatever signal, and java is asked to end.
 */
const guard = '{ read -r gone || kill $$; } <&3 & exec "$@" 3<&-';

/** SIGTERM has Neo4j write a checkpoint. If it hangs it is killed: its log then mends the data at the next start. */
async function stop(child: ChildProcess, exited: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopWithin);
  await exited;
  clearTimeout(timer);
}

async function untilListening(java: Java, port: number, signal: AbortSignal): Promise<string | null> {
  let ended: string | null = null;
  java.exited.then((how) => {
    ended = how;
  });
  for (let waited = 0; waited < startWithin; waited += 100) {
    if (ended !== null || signal.aborted) return ended ?? 'not wanted any more';
    if (await listens(port)) return null;
    await delay(100);
  }
  return `it did not listen within ${startWithin / 1000} s`;
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** `preferred` if nobody listens there, otherwise any free port. */
function freePort(preferred: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (preferred === 0 ? reject(error) : resolve(freePort(0))));
    server.listen(preferred, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Whether `pid` is a Neo4j of this home: its command line names the home, so a reused pid is never taken for it. */
function isOurs(pid: number, layout: Layout): boolean {
  try {
    const line =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return line.includes(homeArgument(layout));
  } catch {
    return false;
  }
}

function homeArgument(layout: Layout): string {
  return `--home-dir=${layout.root}`;
}

function textAfter(file: string, offset: number): string {
  return existsSync(file) ? readFileSync(file).subarray(offset).toString() : '';
}

/** The lines of a Java log that tell what went wrong, once each; all of its last ones when none does. */
function complaints(log: string): string {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line));
  const wrong = lines.filter((line) => /ERROR|Exception|Caused by|already in use|[Ee]rror:/.test(line));
  return [...new Set(wrong.length > 0 ? wrong : lines)].slice(-8).join('\n');
}

const startWithin = 90_000;
const stopWithin = 60_000;
