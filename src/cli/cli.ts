import type { Output } from './output.ts';
import type { Settings } from './settings.ts';

/** What a command is given. */
export interface Cli {
  output: Output;
  /** Throws BadSettings; read when a command needs them, so that `--help` works with wrong ones. */
  settings(): Settings & { searchPath: string };
  /** Aborts when the user asks to stop (Ctrl-C, SIGTERM). */
  stop: AbortSignal;
}
