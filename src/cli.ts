import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import type { Cli } from './cli/cli.ts';
import { createOutput } from './cli/output.ts';
import { BadSettings, readSettings } from './cli/settings.ts';
import { settingsTable } from './cli/settings-command.ts';

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
    await (await programOf(cli, argv[2])).parseAsync(argv);
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

/** By name, and loaded when asked for: what one command needs, another need not pay for. */
const commands: Record<string, () => Promise<(program: Command, cli: Cli) => void>> = {
  serve: async () => (await import('./cli/serve.ts')).addServe,
  seed: async () => (await import('./cli/seed.ts')).addSeed,
  ingest: async () => (await import('./cli/ingest.ts')).addIngest,
  review: async () => (await import('./cli/review.ts')).addReview,
  export: async () => (await import('./cli/export.ts')).addExport,
  extract: async () => (await import('./cli/extract.ts')).addExtract,
  doctor: async () => (await import('./cli/doctor.ts')).addDoctor,
  check: async () => (await import('./cli/check.ts')).addCheck,
  backup: async () => (await import('./cli/backup.ts')).addBackup,
  restore: async () => (await import('./cli/backup.ts')).addRestore,
  settings: async () => (await import('./cli/settings-command.ts')).addSettings,
};

/** The program with the command that is asked for, or with all of them to tell about. */
async function programOf(cli: Cli, asked = ''): Promise<Command> {
  const { version, description } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const program = new Command('entente')
    .description(description)
    .version(version)
    .exitOverride() // before the commands, which inherit it
    .addHelpText('after', () => `\nSettings, by environment variable:\n${settingsTable()}`);
  const wanted = Object.hasOwn(commands, asked) ? [commands[asked]] : Object.values(commands);
  for (const load of wanted) (await load?.())?.(program, cli);
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
