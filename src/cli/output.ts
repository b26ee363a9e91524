import { styleText } from 'node:util';

/** A stream that text goes to; a terminal says so. */
export type Stream = { write(text: string): unknown; isTTY?: boolean };

/** What a command says to whoever started it: results and progress on stdout, trouble on stderr. */
export interface Output {
  /** Whether somebody reads stderr at a terminal. */
  readonly isTerminal: boolean;
  /** A result, as it is. */
  line(text?: string): void;
  /** What is being done now. Lines that only count on (`Fetching: 3 so far`) take one another's place. */
  progress(text: string): void;
  /** Something that went well and matters. */
  done(text: string): void;
  warn(text: string): void;
  error(text: string): void;
}

/** The same, but silent on progress and success: stdout holds nothing but the results that `line` writes. */
export const onlyResults = (output: Output): Output => ({ ...output, progress: () => {}, done: () => {} });

/** Colours only where both the stream is a terminal and `colour` allows it (NO_COLOR unset). */
export function createOutput(stdout: Stream, stderr: Stream, colour: boolean): Output {
  let counting = '';
  let isLineOpen = false;
  const paint = (stream: Stream, style: Parameters<typeof styleText>[0], text: string) =>
    colour && stream.isTTY ? styleText(style, text, { validateStream: false }) : text;
  const endLine = () => {
    if (isLineOpen) stdout.write('\n');
    isLineOpen = false;
    counting = '';
  };
  const say = (stream: Stream, text: string) => {
    endLine();
    stream.write(`${text}\n`);
  };
  return {
    isTerminal: stderr.isTTY === true,
    line: (text = '') => say(stdout, text),
    done: (text) => say(stdout, `${paint(stdout, 'green', '✓')} ${text}`),
    warn: (text) => say(stderr, paint(stderr, 'yellow', text)),
    error: (text) => say(stderr, paint(stderr, 'red', text)),
    progress(text) {
      const stem = text.replace(/: [^:]*$/, '');
      const isSame = stem === counting;
      if (!isSame) endLine();
      counting = stem;
      const shown = paint(stdout, 'dim', `  ${text}`);
      if (stdout.isTTY) stdout.write(`\r\x1b[K${shown}`);
      else if (!isSame) stdout.write(`${shown}\n`);
      isLineOpen = stdout.isTTY === true;
    },
  };
}
