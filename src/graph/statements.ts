import { readFileSync } from 'node:fs';

/** One statement of a Cypher script, and the line it begins on. */
export type Statement = { text: string; file: string; line: number };

/** The statements of a script: separated by `;`, except in strings, quoted names and comments. Those only of comments are left out. */
export function statementsOf(file: string): Statement[] {
  const script = readFileSync(file, 'utf8');
  const statements: Statement[] = [];
  let start = 0;
  const take = (end: number) => {
    const raw = script.slice(start, end);
    const blank = /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*/.exec(raw)?.[0] ?? '';
    const text = raw.slice(blank.length).trim();
    const line = script.slice(0, start + blank.length).split('\n').length;
    if (text !== '') statements.push({ text, file, line });
  };
  for (const { 0: token, index } of script.matchAll(tokens)) {
    if (token !== ';') continue;
    take(index);
    start = index + 1;
  }
  take(script.length);
  return statements;
}

const tokens = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\/|;/g;
