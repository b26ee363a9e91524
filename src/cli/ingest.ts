import { type Command, Option } from 'commander';
import type { Document, Fault, Origin } from '../ingest/document/document.ts';
import { readDocuments } from '../ingest/document/read-documents.ts';
import type { IngestOutcome } from '../ingest/outcome.ts';
import { ingest } from '../ingest/pipeline.ts';
import type { Cli } from './cli.ts';
import { onlyResults } from './output.ts';
import { preparedGraph } from './prepare.ts';

type Options = { dryRun?: boolean; json?: boolean; verbose?: boolean; limit?: number };

/** `entente ingest`: reads articles into the graph. */
export function addIngest(program: Command, cli: Cli): void {
  program
    .command('ingest')
    .description('read articles into the graph: who says what about whom, with the words that show it')
    .argument('<sources...>', 'files, folders, http or https addresses, or - for standard input')
    .option('--dry-run', 'read everything, and write nothing')
    .option('--json', 'print one JSON object a line for each article')
    .option('--verbose', 'name every article, also those that change nothing')
    .addOption(
      new Option('--limit <bytes>', 'the most bytes that one article may have').default(5_000_000).argParser(Number),
    )
    .action((sources: string[], options: Options) => ingestSources(cli, sources, options));
}

/** Rejects at the end when an article could not be taken in, with all others in. */
async function ingestSources(cli: Cli, sources: string[], options: Options): Promise<void> {
  const { dryRun = false, json = false, verbose = false, limit } = options;
  const { stop } = cli;
  const output = json ? onlyResults(cli.output) : cli.output;
  const graph = await preparedGraph({ ...cli, output });
  const counts: Partial<Record<IngestOutcome['kind'], number>> = {};
  const begin = performance.now();
  let number = 0;
  try {
    for await (const outcome of ingest(graph, documentsOf(sources, stop, limit), { dryRun, signal: stop })) {
      number++;
      counts[outcome.kind] = (counts[outcome.kind] ?? 0) + 1;
      if (json) output.line(JSON.stringify(outcome));
      else if (outcome.kind === 'failed') output.error(`${placeOf(outcome.origin)}: ${outcome.reason}`);
      else if (verbose || outcome.kind === 'curated') output.line(lineOf(outcome));
      const rate = (number / (performance.now() - begin)) * 1000;
      output.progress(`Reading articles: ${number}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second`);
    }
  } finally {
    await graph.close();
  }
  if (stop.aborted) output.warn('Stopped: what is told above is in the graph whole, the rest not at all.');
  output.done(totals(counts, dryRun));
  const { failed = 0 } = counts;
  if (failed) throw new Error(`${failed} of ${number} articles could not be read; the others are in the graph.`);
}

async function* documentsOf(
  sources: readonly string[],
  signal: AbortSignal,
  limit: number | undefined,
): AsyncGenerator<Document | Fault> {
  for (const source of sources) {
    if (signal.aborted) return;
    yield* readDocuments(source, { signal, limit });
  }
}

function lineOf(outcome: Exclude<IngestOutcome, { kind: 'failed' }>): string {
  const { kind, origin, id } = outcome;
  const place = `${placeOf(origin)}: ${kind} as ${id}`;
  if (kind === 'curated') return `${place}: ${outcome.reason}`;
  if (kind === 'unchanged') return place;
  const { statements, mentions, unresolved, shared, copyOf, note } = outcome;
  const found = `${statements} statements, ${mentions} mentions of which ${unresolved} unresolved`;
  const copy = copyOf ? `; a version of ${copyOf}, ${shared} statements in common` : '';
  return `${place}: ${note ?? found}${copy}`;
}

const placeOf = ({ file, line, item }: Origin): string =>
  `${file}${line === undefined ? '' : `:${line}`}${item === undefined ? '' : ` item ${item}`}`;

function totals(counts: Partial<Record<IngestOutcome['kind'], number>>, dryRun: boolean): string {
  const words = Object.entries({
    added: 'new',
    replaced: 'changed',
    reread: 'read again by a newer version',
    unchanged: 'unchanged',
    curated: 'curated, so left alone',
    failed: 'failed',
  }).flatMap(([kind, word]) =>
    counts[kind as IngestOutcome['kind']] ? `${counts[kind as IngestOutcome['kind']]} ${word}` : [],
  );
  return `${dryRun ? 'Dry run, nothing written. ' : ''}Articles: ${words.join(', ') || 'none'}.`;
}
