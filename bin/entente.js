#!/usr/bin/env node
// Plain JavaScript of an old kind: whatever Node finds this file, it must be able to run it, or to say why not.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  // What Node makes of our files is kept for the next command; where that cannot be, each makes it anew.
  module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/entente', import.meta.url)));
  const { main } = await import('../src/cli.ts');
  process.exit(await main());
} else {
  runWithOwnNode();
}

/** The same command by the Node that npm installed into this checkout; its signals and its end are ours. */
function runWithOwnNode() {
  const node = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(node)) {
    console.error(`Entente needs Node 22.18 or newer; this is ${process.version}. In a checkout, npm ci installs one.`);
    process.exit(1);
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Ctrl-C at a terminal reaches the child by itself, and twice would mean "at once".
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
