import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const entente = join(import.meta.dirname, '../../bin/entente.js');

/** The command line as a process of its own, with nothing of this environment but the search path. */
export function run(args: string[], environment: Record<string, string> = {}) {
  const home = mkdtempSync(join(tmpdir(), 'entente-'));
  const child = spawn(process.execPath, [entente, ...args], {
    env: { PATH: process.env.PATH, ENTENTE_HOME: home, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => {
      said[name] += text;
    });
  }
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    said,
    code,
    stop: (signal: NodeJS.Signals) => child.kill(signal),
    /** The first match in what is said on stdout, as soon as it is there; rejects when the process ends without. */
    async saying(pattern: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const match = pattern.exec(said.stdout);
        if (match) return match;
        const next = new Promise<true>((resolve) => child.stdout.once('data', () => resolve(true)));
        const ended = code.then(() => false as const);
        if (!(await Promise.race([next, ended])) && !pattern.test(said.stdout))
          throw new Error(`ended without ${pattern}:\n${said.stdout}${said.stderr}`);
      }
    },
  };
}
