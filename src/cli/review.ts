import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import type { Cli } from './cli.ts';
import { onlyResults } from './output.ts';
import { preparedGraph } from './prepare.ts';
import { ReviewSession } from './review-session.ts';
import { itemInWords, keysFor } from './review-words.ts';

type Options = { json?: boolean; by: string; kind?: 'statement' | 'mention' | 'agreements' };

/** `entente review`: judges what waits, one item at a time. */
export function addReview(program: Command, cli: Cli): void {
  program
    .command('review')
    .description('judge what extraction was least sure of, one item at a time: accept, reject, correct, skip, quit')
    .option(
      '--json',
      'print each item as one JSON line, and read a decision a line: a, r, s, q, or c and a JSON correction',
    )
    .option('--by <name>', 'who judges', 'reviewer')
    .addOption(new Option('--kind <kind>', 'only these').choices(['statement', 'mention', 'agreements']))
    .action((options: Options) => review(cli, options));
}

/** Ends at `q`, at the end of the input, when nothing waits any more, or when `cli.stop` aborts. */
async function review(cli: Cli, { json = false, by, kind }: Options): Promise<void> {
  const output = json ? onlyResults(cli.output) : cli.output;
  const graph = await preparedGraph({ ...cli, output });
  const asking = createInterface({ input: stdin, output: stdin.isTTY && !json ? stdout : undefined, terminal: false });
  const lines = asking[Symbol.asyncIterator]();
  const stopped = () => asking.close();
  cli.stop.addEventListener('abort', stopped, { once: true });
  const session = new ReviewSession(graph, by, kind?.toUpperCase());
  try {
    for (let item = await session.next(); item; item = await session.next()) {
      if (json) output.line(JSON.stringify(item));
      else for (const line of itemInWords(item)) output.line(line);
      for (;;) {
        if (!json) output.line(keysFor(item));
        const { value, done } = await lines.next();
        if (done || /^q/i.test(value.trim())) return;
        const problem = await session.decide(item, value.trim());
        if (problem === undefined) break;
        output.error(problem);
      }
    }
    output.done('Nothing waits for review.');
  } finally {
    cli.stop.removeEventListener('abort', stopped);
    asking.close();
    await graph.close();
    output.done(`${session.judged} judged.`);
  }
}
