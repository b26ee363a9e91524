import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import type { Cli } from './cli/cli.ts';
import { addExtract } from './cli/extract.ts';
import { addIngest } from './cli/ingest.ts';
import { createOutput } from './cli/output.ts';
import { addReview } from './cli/review.ts';
import { addSeed } from './cli/seed.ts';
import { addServe } from './cli/serve.ts';
import { BadSettings, readSettings } from './cli/settings.ts';
import { addSettings, settingsTable } from './cli/settings-command.ts';

/**
 * The command line: `entente COMMAND`. The only reader of the environment. Resolves to the exit code: 0, 1 for what went
 * wrong, 2 for a command or settings that make no sense.
 */
export async function main(): Promise<number> {
  const { env, argv, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosedPipe);
  const output = createOutput(stdout, stderr, !env.NO_COLOR);
  const cli: Cli = {
    output,
    settings: () => ({ ...readSettings(env), searchPath: env.PATH ?? '' }),
    stop: stopSignal(),
  };
  try {
    await programOf(cli).parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const isDebugging = env.ENTENTE_LOG === 'debug';
    output.error(error instanceof Error ? (isDebugging && error.stack) || error.message : String(error));
    return error instanceof BadSettings ? 2 : 1;
  }
}

/** Whoever read our output may stop reading, as `head` does. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function programOf(cli: Cli): Command {
  const { version, description } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const program = new Command('entente')
    .description(description)
    .version(version)
    .exitOverride() // before the commands, which inherit it
    .addHelpText('after', () => `\nSettings, by environment variable:\n${settingsTable()}`);
  addServe(program, cli);
  addSeed(program, cli);
  addIngest(program, cli);
  addReview(program, cli);
  addExtract(program, cli);
  addSettings(program, cli);
  return program;
}

/** Aborts at the first Ctrl-C or SIGTERM; the second ends the process there and then. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130);
      stop.abort();
    });
  }
  return stop.signal;
}
