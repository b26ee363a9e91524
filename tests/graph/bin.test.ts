import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unusedPort } from '../support/ports.ts';

const bin = join(import.meta.dirname, '../../bin/entente.js');
/** Has node take itself for one of this version. */
const pretend = (version: string) => [
  '--import',
  `data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`,
];

function entente(node: string[], args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...node, bin, ...args], { env: { PATH: process.env.PATH, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return { child, output: () => output, ended: once(child, 'exit') };
}

test.each([
  ['this Node', []],
  ['a Node that is too old', pretend('20.11.0')],
])('the command answers, and its exit code is passed on, by %s', async (_, node) => {
  const help = entente(node, ['--help']);
  expect(await help.ended).toEqual([0, null]);
  expect(help.output()).toContain('Usage: entente');
  expect(await entente(node, ['no-such-command']).ended).toEqual([2, null]);
});

test('a signal to the Node that is too old ends the command in good order', async () => {
  const serve = entente(pretend('22.17.1'), ['serve'], {
    NEO4J_URI: `bolt://127.0.0.1:${await unusedPort()}`,
    ENTENTE_PORT: '0',
  });
  await expect.poll(serve.output, { timeout: 15_000 }).toContain('Listening on');
  serve.child.kill('SIGTERM');
  expect(await serve.ended).toEqual([0, null]);
  expect(serve.output()).toContain('Stopping');
});
