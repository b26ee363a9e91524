import { expect, test } from 'vitest';
import { createOutput } from '../../src/cli/output.ts';

function outputOn({ isTTY, colour = true }: { isTTY: boolean; colour?: boolean }) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof written) => ({
    isTTY,
    write(text: string) {
      written[name] += text;
    },
  });
  return { output: createOutput(stream('stdout'), stream('stderr'), colour), written };
}

const esc = String.fromCharCode(27);

test('a terminal gets colours', () => {
  const { output, written } = outputOn({ isTTY: true });
  output.done('Listening');
  output.error('Broken');
  expect(written.stdout).toBe(`${esc}[32m✓${esc}[39m Listening\n`);
  expect(written.stderr).toBe(`${esc}[31mBroken${esc}[39m\n`);
});

test('NO_COLOR and a pipe get none', () => {
  for (const { output, written } of [outputOn({ isTTY: true, colour: false }), outputOn({ isTTY: false })]) {
    output.done('Listening');
    output.warn('Slow');
    expect(written).toEqual({ stdout: '✓ Listening\n', stderr: 'Slow\n' });
  }
});

test('on a terminal progress stays on its line until something else is said', () => {
  const { output, written } = outputOn({ isTTY: true, colour: false });
  output.progress('Fetching: 1 jar');
  output.progress('Fetching: 2 jars');
  output.done('Fetched');
  expect(written.stdout).toBe(`\r${esc}[K  Fetching: 1 jar\r${esc}[K  Fetching: 2 jars\n✓ Fetched\n`);
});

test('in a pipe progress that only counts on is said once', () => {
  const { output, written } = outputOn({ isTTY: false });
  for (const text of ['Fetching: 1 jar', 'Fetching: 2 jars', 'Starting Neo4j']) output.progress(text);
  expect(written.stdout).toBe('  Fetching: 1 jar\n  Starting Neo4j\n');
});
