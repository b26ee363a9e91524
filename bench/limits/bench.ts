import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { DriverGraph } from '../../src/graph/driver-graph.ts';
import { managedNeo4j } from '../../src/graph/managed.ts';
import { prepareSchema } from '../../src/graph/schema.ts';
import { fillGraph } from '../dashboard/fill.ts';
import { type Answer, serve } from '../serve.ts';
import { honestQuery, hostileForms, slowQuery } from './forms.ts';

/**
 * `node bench/limits/bench.ts [--statements 50000] [--clients 16] [--seconds 30]`: what becomes of a real `entente serve` when so
 * many clients ask for too much, in every form, while somebody who means well asks too; and whether Neo4j still works for a
 * client that has left, or been answered that it took too long. Fails when a bar is not held.
 */
const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '50000' },
    clients: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '30' },
  },
});
const BARS = { milliseconds: 2000, megabytes: 400 };

const home = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const lib = join(import.meta.dirname, '../../.entente/neo4j/lib');
const neo4j = await managedNeo4j({ home, lib, searchPath: process.env.PATH ?? '', heap: '1g' }, console.error);
const graph = new DriverGraph(neo4j.access(), () => neo4j.close());
try {
  await prepareSchema(graph);
  await fillGraph(graph, Number(values.statements));
  await flood();
  await leave();
  await takeTooLong();
} finally {
  await graph.close();
  rmSync(home, { recursive: true, force: true });
}

async function flood(): Promise<void> {
  const server = await serve(neo4j.access());
  await idle();
  const forms = Object.entries(hostileForms);
  for (const [, form] of forms) await server.ask(form);

  const answers = new Map<string, Answer[]>([
    ...forms.map(([name]) => [name, []] as [string, Answer[]]),
    ['honest', []],
  ]);
  const end = performance.now() + Number(values.seconds) * 1000;
  const hostile = Array.from({ length: Number(values.clients) }, async (_, client) => {
    for (let at = client; performance.now() < end; at++) {
      const [name, form] = forms[at % forms.length] as (typeof forms)[number];
      answers.get(name)?.push(await server.ask(form));
    }
  });
  const honest = async () => {
    while (performance.now() < end) {
      answers.get('honest')?.push(await server.ask({ query: honestQuery }));
      await delay(100);
    }
  };
  await Promise.all([...hostile, honest()]);
  for (const [name, all] of answers) console.log(name.padEnd(32), summary(all));
  const worst = Math.max(...[...answers.values()].flat().map(({ milliseconds }) => milliseconds));
  bar(`${Math.round(worst)} ms until the slowest was answered or refused`, worst < BARS.milliseconds);
  const megabytes = server.mostMemory();
  bar(`${Math.round(megabytes)} MB at most`, megabytes < BARS.megabytes);
  const unanswered = answers.get('honest')?.filter(({ code }) => code).length ?? 0;
  bar(`${unanswered} honest questions without an answer`, unanswered === 0);
  await server.stop();
}

async function leave(): Promise<void> {
  const server = await serve(neo4j.access());
  await idle();
  const client = new AbortController();
  const left = server.ask({ query: slowQuery }, client.signal).catch(() => {});
  while ((await running()) === 0) await delay(50);
  client.abort();
  await left;
  bar(`${await idle()} ms after its client has left Neo4j does nothing more`, true);
  await server.stop();
}

async function takeTooLong(): Promise<void> {
  const server = await serve(neo4j.access(), { ENTENTE_REQUEST_TIME: '500' });
  await idle();
  const { status, milliseconds } = await server.ask({ query: slowQuery });
  bar(`${status} after ${Math.round(milliseconds)} ms where 500 are allowed`, status === 504);
  bar(`${await idle()} ms later Neo4j does nothing more`, true);
  await server.stop();
}

/** Milliseconds until Neo4j has nothing to do, nor begins anything within the next fifth of a second. */
async function idle(): Promise<number> {
  const begin = performance.now();
  let since = begin;
  for (let still = 0; still < 4; still++) {
    if ((await running()) > 0) [still, since] = [0, performance.now()];
    await delay(50);
  }
  return Math.round(since - begin);
}

/** Queries that Neo4j works at; one that has no time to tell has some. */
async function running(): Promise<number> {
  const text =
    "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS running";
  const rows = await graph.readText<{ running: number }>(text).catch(() => [{ running: 1 }]);
  return rows[0]?.running ?? 0;
}

function summary(answers: Answer[]): string {
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const codes = Map.groupBy(answers, ({ code }) => code ?? 'answered');
  const kinds = [...codes].map(([code, { length }]) => `${length} ${code}`).join(', ');
  return `${kinds}; median ${Math.round(times[times.length >> 1] ?? 0)} ms, at most ${Math.round(times.at(-1) ?? 0)} ms`;
}

function bar(what: string, isHeld: boolean): void {
  console.log(what, isHeld ? '' : '— TOO MUCH');
  if (!isHeld) process.exitCode = 1;
}
