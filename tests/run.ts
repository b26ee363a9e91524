import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/*
 * All tests, as `npm test` runs them. The files that share the tests' Neo4j take turns, and leave half of two cores idle:
 * the others run beside them, and are told of afterwards.
 */
const vitest = (project: string, stdio: 'inherit' | 'pipe') =>
  spawn('vitest', ['run', '--project', project, ...process.argv.slice(2)], { stdio: ['ignore', stdio, stdio] });
const ended = (child: ReturnType<typeof vitest>) =>
  new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));

const alone = vitest('alone', 'pipe');
const heard = Promise.all([text(alone.stdout as NodeJS.ReadableStream), text(alone.stderr as NodeJS.ReadableStream)]);
const codes = await Promise.all([ended(vitest('shared', 'inherit')), ended(alone)]);
console.log((await heard).join('\n'));
process.exitCode = Math.max(...codes);
