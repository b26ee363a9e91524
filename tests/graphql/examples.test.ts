import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { loadExamples } from '../../src/graphql/examples/load.ts';
import { smallServer } from './small-server.ts';

function folderWith(files: Record<string, string>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return pathToFileURL(`${folder}/`);
}

test('examples come in the order of their names, titled by their question, with their variables', () => {
  const folder = folderWith({
    '02-told.graphql': '# Who told whom?\n{ b }\n',
    '01-libya.graphql': '# Who said what about Libya?\nquery ($about: String) { a(about: $about) }\n',
    '01-libya.json': '{ "about": "Libya" }\n',
    'notes.txt': 'no example',
  });
  expect(loadExamples(folder)).toEqual([
    {
      title: 'Who said what about Libya?',
      query: '# Who said what about Libya?\nquery ($about: String) { a(about: $about) }\n',
      variables: '{ "about": "Libya" }\n',
    },
    { title: 'Who told whom?', query: '# Who told whom?\n{ b }\n', variables: null },
  ]);
});

test('an example without a question is an error that names its file', () => {
  const folder = folderWith({ '01-bare.graphql': '{ a }\n' });
  expect(() => loadExamples(folder)).toThrow(
    '01-bare.graphql:1: expected a comment with the question, received "{ a }"',
  );
});

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

test.each(loadExamples())('the schema and the limits allow the example: $title', async ({ query, variables }) => {
  expect(validate(schema, parse(query))).toEqual([]);
  const { ask } = smallServer({ schema });
  // Nothing resolves here; 400 would say that the question itself is refused.
  expect((await ask(query, JSON.parse(variables ?? '{}'))).status).not.toBe(400);
});
