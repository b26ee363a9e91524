import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type JsonSchema, seedJsonSchema } from '../../src/seed/format.ts';
import { faultsOf, rowsOf, seedFile } from './support.ts';

test('a YAML slip is told with its line', () => {
  expect(faultsOf('topics:\n  - id: a\n   name: A\n')).toEqual([
    'x.yaml:3:1: YAML syntax: Sequence item without - indicator',
  ]);
  expect(faultsOf('topics: []\ntopics: []\n')).toEqual(['x.yaml:2:1: YAML syntax: Map keys must be unique']);
});

test('an unknown field is told at its name, with the near one', () => {
  expect(faultsOf('topics:\n  - id: a\n    name: A\n    synonims: [b]\n')).toEqual([
    'x.yaml:4:5: unknown field `synonims`; did you mean `synonyms`?',
  ]);
  expect(faultsOf('topics:\n  - { id: a, name: A, zzz: 1 }\n')).toEqual([
    'x.yaml:2:23: unknown field `zzz`; expected one of id, name, names, synonyms, broader, description',
  ]);
});

test('a missing field is told where its entry begins', () => {
  expect(faultsOf('topics:\n  - name: A\n')).toEqual(['x.yaml:2:5: expected a field `id`, which is missing']);
});

test('a value of another type is told with what was expected and what came', () => {
  expect(faultsOf('topics:\n  - id: a\n    name: [A]\n')).toEqual(['x.yaml:3:11: expected text and came a list']);
  expect(faultsOf('topics: many\n')).toEqual(['x.yaml:1:9: expected a list and came `many`']);
  expect(faultsOf('topics:\n  - id: a\n    name:\n')).toEqual(['x.yaml:3:10: expected text and came nothing']);
});

test('a word outside its vocabulary is told with the near one', () => {
  const people =
    'positions: [{ id: p, title: P, role: OTHER }]\npeople:\n  - id: a\n    name: A\n    positions: [{ position: p, status: CURENT }]\n';
  expect(faultsOf(people)).toEqual([
    'x.yaml:5:40: expected one of CURRENT, INTERIM, ACTING, FORMER and came `CURENT`; did you mean `CURRENT`?',
  ]);
});

test('an impossible date is a fault, in each of its forms', () => {
  const held = (from: string, to = '2015') =>
    `positions: [{ id: p, title: P, role: OTHER }]\npeople:\n  - id: a\n    name: A\n    positions:\n      - { position: p, status: FORMER, from: ${from}, to: ${to} }\n`;
  expect(faultsOf(held('2014-02-29'))).toEqual([
    'x.yaml:6:46: expected a possible date (2014-08-12, 2014-08, 2014, XXXX-08-12) and came `2014-02-29`',
  ]);
  expect(faultsOf(held('August'))).toHaveLength(1);
  expect(faultsOf(held('2012-02-29'))).toEqual([]);
  expect(faultsOf(held('2014'))).toEqual([]);
});

test('an office that ends before it begins is a fault', () => {
  const held = (from: string, to: string) =>
    `positions: [{ id: p, title: P, role: OTHER }]\npeople:\n  - id: a\n    name: A\n    positions:\n      - position: p\n        status: FORMER\n        from: ${from}\n        to: ${to}\n`;
  expect(faultsOf(held('2014-08', '2014-07-31'))).toEqual([
    'x.yaml:9:13: expected a date from `2014-08` on and came `2014-07-31`',
  ]);
  expect(faultsOf(held('2014-08', '2014'))).toEqual([]);
});

test('bytes that are no UTF-8 are refused with their line', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('topics: []\n# caf'), 0xe9, 0x0a]);
  expect(faultsOf([{ name: 'x.yaml', shown: 'x.yaml', bytes }])).toEqual([
    'x.yaml:2: expected UTF-8 and came other bytes',
  ]);
});

test('a byte order mark and Windows line ends make no difference, also to offsets', () => {
  const plain = 'article:\n  id: a\n  title: T\n  language: en\n  body: |-\n    One.\n\n    Two.\n';
  const windows = `\uFEFF${plain.replaceAll('\n', '\r\n')}`;
  expect(rowsOf({ 'x.yaml': windows }).nodes[0]?.row).toEqual(rowsOf({ 'x.yaml': plain }).nodes[0]?.row);
  expect(faultsOf([seedFile('x.yaml', `${windows}topics: [{ id: b }]\r\n`)])).toEqual([
    'x.yaml:9:10: expected a field `name`, which is missing',
  ]);
});

test('an empty file states nothing', () => {
  expect(rowsOf({ 'x.yaml': '# nothing yet\n' })).toEqual({ nodes: [], relationships: [] });
});

test('the published JSON Schema is that of the format', async () => {
  // After a change of the format: npx vitest run tests/seed/format.test.ts -u
  await expect(`${JSON.stringify(seedJsonSchema, null, 2)}\n`).toMatchFileSnapshot(
    '../../seeds/schema/seed.schema.json',
  );
});

test('every field of the format explains itself', () => {
  const silent: string[] = [];
  const visit = (schema: typeof seedJsonSchema, path: string): void => {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      if (!field.description) silent.push(`${path}.${name}`);
      visit(field, `${path}.${name}`);
    }
    if (schema.items) visit(schema.items, `${path}[]`);
    for (const branch of schema.anyOf ?? []) visit(branch, path);
  };
  visit(seedJsonSchema, '');
  expect(silent).toEqual([]);
});

const manual = readFileSync('docs/seeds.md', 'utf8');

test('the examples of the manual are sound seeds', () => {
  const blocks = [...manual.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text], i): [string, string] => [
    `${i}.yaml`,
    text as string,
  ]);
  const { nodes } = rowsOf(Object.fromEntries(blocks));
  expect(nodes.filter(({ row }) => row.label === 'Statement')).toHaveLength(4);
});

test('the manual tells of every field', () => {
  const fields = new Set<string>();
  const visit = (schema: JsonSchema): void => {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      fields.add(name);
      visit(field);
    }
    for (const inner of [schema.items, ...(schema.anyOf ?? [])]) if (inner) visit(inner);
  };
  visit(seedJsonSchema);
  const prose = manual.replace(/```[\s\S]*?```/g, '');
  const told = new Set([...prose.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code?.match(/\w+/g) ?? []));
  expect([...fields].filter((field) => !told.has(field))).toEqual([]);
});
