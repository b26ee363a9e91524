import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { loadQueries, queries } from '../../src/graph/queries.ts';
import { statementsOf } from '../../src/graph/statements.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-cypher-'));
  return () => rmSync(folder, { recursive: true });
});

function load(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return loadQueries(folder);
}
const at = (name: string, line: number) => `${relative(process.cwd(), join(folder, name))}:${line}`;

test('a query has its text, the comment above or below its name, and its place', () => {
  const text =
    '// About the file.\n\n// Above.\n// @name one\n// Below,\n// two lines.\nRETURN 1\n\n// Second.\n// @name two\nRETURN 2 // two\n';
  const loaded = load({ 'a.cypher': text });
  expect([...loaded]).toEqual([
    ['one', { text: 'RETURN 1', description: 'Above. Below, two lines.', ...place('a.cypher', 4) }],
    ['two', { text: 'RETURN 2 // two', description: 'Second.', ...place('a.cypher', 10) }],
  ]);
});

const place = (name: string, line: number) => ({ file: relative(process.cwd(), join(folder, name)), line });

test('an include is replaced by its fragment, of any file, also within fragments', () => {
  const loaded = load({
    'a.cypher': '// @name one\nMATCH (n)\n  // @include filter\nRETURN n\n',
    'b.cypher': '// @fragment filter\nWHERE n.a\n// @include more\n\n// @fragment more\n  AND n.b\n',
  });
  expect(loaded.get('one')?.text).toBe('MATCH (n)\n  WHERE n.a\n    AND n.b\nRETURN n');
  expect([...loaded.keys()]).toEqual(['one']);
});

test('a starred name is one query for each word behind it, each with its own includes', () => {
  const loaded = load({
    'a.cypher':
      '// @name from* A B\n// @include start*\nRETURN n * 2\n// @fragment startA\nMATCH (n:A)\n// @fragment startB\nMATCH (n:B)\n',
  });
  expect([...loaded].map(([name, { text }]) => [name, text])).toEqual([
    ['fromA', 'MATCH (n:A)\nRETURN n * 2'],
    ['fromB', 'MATCH (n:B)\nRETURN n * 2'],
  ]);
});

test('every fault of every file is told, with its line', () => {
  const files = {
    'a.cypher': 'RETURN 0\n// @name one\nRETURN 1\n// @name one\nRETURN 2\n// @name empty\n',
    'b.cypher':
      '// @name two\n// @include nowhere\nRETURN 1\n// @nmae three\n// @fragment loop\n// @include loop\n// @name four\n// @include loop\n RETURN 1\n',
  };
  expect(() => load(files)).toThrow(
    [
      `${at('a.cypher', 1)}: Cypher before the first // @name`,
      `${at('b.cypher', 4)}: expected // @name NAME, // @fragment NAME or // @include NAME, found // @nmae three`,
      `${at('a.cypher', 4)}: one is already named in ${at('a.cypher', 2)}`,
      `${at('a.cypher', 6)}: query empty is empty`,
      `${at('b.cypher', 2)}: no fragment is named nowhere`,
      `${at('b.cypher', 6)}: fragment loop includes itself`,
    ].join('\n'),
  );
});

test("Entente's own queries load", () => {
  expect(queries().size).toBeGreaterThan(0);
});

test('a script is cut at its semicolons, not at those in strings, quoted names and comments', () => {
  const file = join(folder, 'script.cypher');
  writeFileSync(file, '// one; two\nRETURN \';\' AS a;\n\n/* ; */ RETURN "\\";" AS `b;`; // end;\n;\nRETURN 3');
  expect(statementsOf(file).map(({ text, line }) => [line, text])).toEqual([
    [2, "RETURN ';' AS a"],
    [4, 'RETURN "\\";" AS `b;`'],
    [6, 'RETURN 3'],
  ]);
});
