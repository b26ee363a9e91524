import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Address } from '../src/graph/driver-graph.ts';

type Question = { query: string; variables?: Record<string, unknown>; operationName?: string };

export type Answer = { status: number; code: string | undefined; milliseconds: number };

/** A real `entente serve` over `neo4j`, with settings beside the defaults; ready when resolved. */
export async function serve({ uri, user, password }: Address, settings: Record<string, string> = {}) {
  const entente = join(import.meta.dirname, '../bin/entente.js');
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, [entente, 'serve'], {
    env: { PATH: process.env.PATH, ENTENTE_PORT: '0', ...neo4j, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await ready(child);
  return {
    address,
    /** Megabytes that it has had at most. */
    mostMemory: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    async ask(question: Question, signal?: AbortSignal): Promise<Answer> {
      const begin = performance.now();
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(question),
        signal,
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      const milliseconds = performance.now() - begin;
      return { status: response.status, code: errors?.[0]?.extensions.code, milliseconds };
    },
    async stop(): Promise<void> {
      child.kill('SIGTERM');
      while (child.exitCode === null && child.signalCode === null) await delay(50);
    },
  };
}

async function ready(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of child.stdout ?? []) {
    said += part;
    if (said.includes('Entente is ready.')) {
      child.stdout?.resume();
      return /Listening on (http:\S+);/.exec(said)?.[1] ?? '';
    }
  }
  throw new Error(`entente serve has ended:\n${said}`);
}
