import type { Command } from 'commander';
import { type Difference, recount, repairCounts } from '../counts/check-counts.ts';
import type { Cli } from './cli.ts';
import { onlyResults } from './output.ts';
import { preparedGraph } from './prepare.ts';

type Options = { json?: boolean; repair?: boolean };

/** `entente check`: proves that the counts kept in the graph are those of its statements. */
export function addCheck(program: Command, cli: Cli): void {
  program
    .command('check')
    .description(
      'count all statements anew, and compare with the counts that the graph keeps; exit code 1 when any differ',
    )
    .option('--json', 'print one JSON object instead of words')
    .option('--repair', 'then put right what differs; nothing else may write meanwhile')
    .action((options: Options) => check(cli, options));
}

/** Rejects when any differ, also those that are repaired then. */
async function check(cli: Cli, { json = false, repair = false }: Options): Promise<void> {
  const output = json ? onlyResults(cli.output) : cli.output;
  const graph = await preparedGraph({ ...cli, output });
  try {
    output.progress('Counting all statements anew');
    const { statements, counts, differences } = await recount(graph);
    if (json) output.line(JSON.stringify({ statements, counts, differences }));
    else for (const difference of differences) output.line(inWords(difference));
    if (!differences.length) return output.done(`${counts} counts are those of ${statements} statements`);
    if (!repair) throw new Error(`${differences.length} differ: \`entente check --repair\` puts them right.`);
    await repairCounts(graph);
    throw new Error(`${differences.length} differed, and are put right.`);
  } finally {
    await graph.close();
  }
}

const inWords = ({ of, id, kept, recounted }: Difference): string =>
  `${of} ${id}: ${kept ? JSON.stringify(kept) : 'nothing'} kept, ${recounted ? JSON.stringify(recounted) : 'nothing'} recounted`;
