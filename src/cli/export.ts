import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { type FilterField, filterFields } from '../export/filter.ts';
import { formats } from '../export/formats.ts';
import { ExportRefused } from '../export/statements.ts';
import { executableSchema } from '../graphql/schema.ts';
import { createServer } from '../graphql/server.ts';
import { createLog } from '../log.ts';
import type { Cli } from './cli.ts';
import { onlyResults } from './output.ts';
import { preparedGraph } from './prepare.ts';

/** `entente export`: writes statements with all that proves them, in the format of another tool. */
export function addExport(program: Command, cli: Cli): void {
  const command = program
    .command('export')
    .description('write statements, with who said them, what about and the sentences that prove them, to stdout')
    .addOption(
      new Option(
        '--format <format>',
        Object.entries(formats)
          .map(([name, { what }]) => `${name}: ${what}`)
          .join('; '),
      )
        .choices(Object.keys(formats))
        .default('csv'),
    );
  for (const [field, { sort, what }] of Object.entries(filterFields)) command.option(optionOf(field, sort), what);
  command.action(async ({ format, ...given }: { format: string } & Partial<Record<FilterField, string | true>>) => {
    // What progress there is to tell goes to stderr: stdout is the file.
    const output = onlyResults(cli.output);
    const graph = await preparedGraph({ ...cli, output });
    try {
      const log = createLog('error', output.error);
      const server = createServer({ graph, schema: executableSchema(), log, examples: [] });
      const query = new URLSearchParams(Object.entries(given).map(([name, value]) => [name, String(value)]));
      const answer = await server.fetch(`/export/statements.${format}?${query}`, { signal: cli.stop });
      if (!answer.ok) throw new ExportRefused((await answer.json()).errors);
      await pipeline(answer.body as ReadableStream, process.stdout, { end: false, signal: cli.stop });
    } finally {
      await graph.close();
    }
  });
}

const optionOf = (field: string, sort: string): string => {
  const name = `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return sort === 'flag' ? name : `${name} <${sort === 'list' ? 'list' : 'text'}>`;
};
