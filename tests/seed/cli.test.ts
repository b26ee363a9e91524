import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareSchema } from '../../src/graph/schema.ts';
import { neo4jSettings, testGraph, wipe } from '../support/graph.ts';

let desk: string;
beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'entente-desk-'));
  const graph = await testGraph();
  await prepareSchema(graph);
  await wipe(graph);
  await graph.close();
});
afterAll(() => rmSync(desk, { recursive: true }));

/** `entente seed ARGS` in the desk folder. */
function seed(...args: string[]) {
  const env = { ...process.env, ...neo4jSettings(), NO_COLOR: '1' };
  const options = { cwd: desk, env, encoding: 'utf8' } as const;
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('bin/entente.js'), 'seed', ...args], options);
  return {
    status,
    out: stdout.split('\n').filter((line) => line && !/^ {2}(Checking|Loading)|^✓ Connected/.test(line)),
    err: stderr,
  };
}
const write = (text: string) => writeFileSync(join(desk, 'topics.yaml'), text);

test('what would change is shown without a change, then changed, then there is nothing to change', () => {
  write('topics:\n  - { id: desk-topic, name: Desk topic }\n');
  const words = [
    './topics.yaml',
    '  + Topic desk-topic (Desk topic)',
    '  + Alias desk-topic/desk topic',
    '  + desk-topic/desk topic NAMES desk-topic',
  ];
  const would = '✓ Would be 2 nodes added, 1 relationship added; nothing was written.';
  expect(seed('--dry-run', 'topics.yaml')).toEqual({ status: 0, out: [...words, would], err: '' });
  expect(seed('topics.yaml').out).toEqual([...words, '✓ The graph has 2 nodes added, 1 relationship added.']);
  expect(seed('.').out).toEqual(['✓ The graph holds just what the seeds state: nothing to change.']);
});

test('a change is told with its field, as words and as one JSON object', () => {
  write('topics:\n  - { id: desk-topic, name: Desk topic, description: New }\n');
  expect(seed('--dry-run', '.').out[1]).toBe('  ~ Topic desk-topic (Desk topic): description (none) → New');
  const { out, err } = seed('--json', '.');
  expect(err).toBe('');
  expect(JSON.parse(out.join('\n'))).toEqual({
    dryRun: false,
    files: [
      {
        file: './topics.yaml',
        nodes: [
          { change: 'changed', label: 'Topic', id: 'desk-topic', fields: [{ name: 'description', after: 'New' }] },
        ],
        relationships: [],
      },
    ],
    totals: {
      nodes: { added: 0, changed: 1, removed: 0, kept: 0 },
      relationships: { added: 0, changed: 0, removed: 0 },
    },
  });
});

test('faults are listed with file and line, exit 1', () => {
  write('topics:\n  - { id: desk-topic, nam: Desk topic }\n');
  const lines = [
    'topics.yaml:2:5: expected a field `name`, which is missing',
    'topics.yaml:2:23: unknown field `nam`; did you mean `name`?',
  ];
  expect(seed('.')).toEqual({
    status: 1,
    out: [],
    err: `${[...lines, '2 faults; nothing was written.'].join('\n')}\n`,
  });
  expect(JSON.parse(seed('--json', '.').out.join('')).faults[1]).toEqual({
    ...{ file: 'topics.yaml', line: 2, column: 23 },
    message: 'unknown field `nam`; did you mean `name`?',
  });
  expect(seed('nowhere').err).toBe('nowhere: no such file or folder\n');
});

test('long lists are summed up unless every fact is asked for', () => {
  write(`topics:\n${Array.from({ length: 30 }, (_, i) => `  - { id: t${i}, name: Topic ${i} }\n`).join('')}`);
  expect(seed('--dry-run', '.').out).toEqual([
    './topics.yaml',
    '  + 30 Topic, 30 Alias, 30 NAMES',
    '  − 1 Topic, 1 Alias, 1 NAMES',
    expect.stringContaining('60 nodes added, 2 nodes removed'),
  ]);
  expect(seed('--dry-run', '--verbose', '.').out).toHaveLength(95);
});

test('the demonstration is loaded beside the packaged seeds when it is asked for, and else left alone', () => {
  const files = (...args: string[]) => seed('--dry-run', ...args).out.filter((line) => line.endsWith('.yaml'));
  const alone = files();
  expect(alone).toContain('gazetteer/people.yaml');
  expect(alone.filter((file) => file.startsWith('demo/'))).toEqual([]);
  const both = files('--demo');
  expect(both).toEqual(expect.arrayContaining(alone));
  expect(both.filter((file) => file.startsWith('demo/'))).toHaveLength(67);
}, 120_000);
