import type { Command } from 'commander';
import { SeedFaults } from '../seed/faults.ts';
import { demoSeeds, packagedSeeds, readSeedFiles } from '../seed/files.ts';
import { diffWithGraph, writeDiff } from '../seed/load.ts';
import { diffAsJson, diffInWords, totalsInWords } from '../seed/report.ts';
import type { Cli } from './cli.ts';
import { onlyResults } from './output.ts';
import { preparedGraph } from './prepare.ts';

type Options = { demo?: boolean; dryRun?: boolean; json?: boolean; verbose?: boolean };

/** `entente seed`: brings the graph to what seed files state. */
export function addSeed(program: Command, cli: Cli): void {
  program
    .command('seed')
    .description('load curated facts: checks the files, shows what differs from the graph, and writes only that')
    .argument('[paths...]', 'seed files, or folders of them; without any, the seeds that come with Entente')
    .option('--demo', 'also the invented articles that show what Entente can answer')
    .option('--dry-run', 'show what would change, and change nothing')
    .option('--json', 'print one JSON object instead of words')
    .option('--verbose', 'name every fact, also of long lists')
    .action((paths: string[], options: Options) => seed(cli, paths, options));
}

/** Rejects with SeedFaults when a file is at fault, with nothing written. */
async function seed(
  cli: Cli,
  paths: string[],
  { demo = false, dryRun = false, json = false, verbose = false }: Options,
): Promise<void> {
  const output = json ? onlyResults(cli.output) : cli.output;
  const source = readSeedFiles([...(paths.length ? paths : [packagedSeeds]), ...(demo ? [demoSeeds] : [])]);
  const graph = await preparedGraph({ ...cli, output });
  try {
    output.progress(`Checking ${source.files.length} seed files`);
    const diff = await diffWithGraph(graph, source);
    if (!dryRun) await writeDiff(graph, diff, output.progress);
    if (json) return output.line(JSON.stringify(diffAsJson(diff, dryRun)));
    for (const line of diffInWords(diff, verbose)) output.line(line);
    output.done(totalsInWords(diff, dryRun));
    if (demo && !dryRun)
      output.line('Next: `npm start`, then ask about it in the playground, whose address that tells.');
  } catch (error) {
    if (json && error instanceof SeedFaults) output.line(JSON.stringify({ dryRun, faults: error.faults }));
    throw error;
  } finally {
    await graph.close();
  }
}
