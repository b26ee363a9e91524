import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/*
 * All tests, as `npm test` runs them. Files that use one Neo4j take turns, and leave half of two cores idle: so there are two
 * of each, side by side, and the second half is told of when the first has ended. With one given Neo4j they follow one another.
 */
const half = (projects: string[], stdio: 'inherit' | 'pipe') =>
  spawn('vitest', ['run', ...projects.flatMap((name) => ['--project', name]), ...process.argv.slice(2)], {
    stdio: ['ignore', stdio, stdio],
  });
const ended = (child: ReturnType<typeof half>) =>
  new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));

if (process.env.NEO4J_TEST_URI) process.exitCode = await ended(half(['asking', 'writing', 'alone'], 'inherit'));
else {
  const second = half(['writing', 'alone'], 'pipe');
  const heard = Promise.all([
    text(second.stdout as NodeJS.ReadableStream),
    text(second.stderr as NodeJS.ReadableStream),
  ]);
  const codes = await Promise.all([ended(half(['asking'], 'inherit')), ended(second)]);
  console.log((await heard).join('\n'));
  process.exitCode = Math.max(...codes);
}
