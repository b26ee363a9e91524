import { readdirSync, readFileSync } from 'node:fs';

/** A saved question: `title` in plain words, the operation that asks it, and its variables as JSON text. */
export type Example = { title: string; query: string; variables: string | null };

/**
 * The examples of a folder in the order of their names: `NN-short-name.graphql`, whose first line is the question as a
 * comment (`# Who said what about Libya?`) and whose rest is one operation; `NN-short-name.json` beside it holds the
 * variables, if there are any. Throws when a file does not begin with a question.
 */
export function loadExamples(folder: URL = new URL('.', import.meta.url)): Example[] {
  const names = readdirSync(folder).sort();
  return names
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => {
      const query = readFileSync(new URL(name, folder), 'utf8');
      const title = /^#[ \t]*(\S.*)\n/.exec(query)?.[1]?.trim();
      if (!title)
        throw new Error(`${name}:1: expected a comment with the question, received "${query.split('\n')[0]}"`);
      const variables = name.replace(/\.graphql$/, '.json');
      return {
        title,
        query,
        variables: names.includes(variables) ? readFileSync(new URL(variables, folder), 'utf8') : null,
      };
    });
}
