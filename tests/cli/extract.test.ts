import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const TEXT = 'The mayor said that the governor hopes to rebuild the bridge.';

function fileOf(lines: string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'entente-')), 'in.jsonl');
  writeFileSync(file, lines.join('\n'));
  return file;
}

test('extract writes one line of spans for each line, and names the bad ones on stderr', async () => {
  const lines = [
    JSON.stringify({ id: 'a', text: TEXT }),
    '{"id":',
    '{"id":"b"}',
    '',
    JSON.stringify({ id: 7, text: '' }),
  ];
  const { said, code } = run(['extract', '--format', 'attributions', fileOf(lines)]);
  expect(await code).toBe(0);
  const [first, last] = said.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toEqual({
    id: 'a',
    attributions: [{ source: [[0, 9]], cue: [[10, 14]], content: [[15, TEXT.length - 1]] }],
  });
  expect(last).toEqual({ id: 7, attributions: [] });
  expect(said.stderr).toMatch(
    /^line 2: expected JSON: .*; skipped\nline 3: expected "text" to be a string.*; skipped\n$/s,
  );
});

test('extract --nested writes what stands in another attribution too', async () => {
  const { said, code } = run(['extract', '--nested', fileOf([JSON.stringify({ id: 'a', text: TEXT })])]);
  expect(await code).toBe(0);
  expect(JSON.parse(said.stdout).attributions).toHaveLength(2);
});
