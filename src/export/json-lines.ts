import type { ExportedStatement } from './statements.ts';

/** JSON lines: one statement a line, shaped as GraphQL answers it. */
export async function* jsonLines(statements: AsyncIterable<ExportedStatement>): AsyncGenerator<string> {
  for await (const statement of statements) yield `${JSON.stringify(statement)}\n`;
}
