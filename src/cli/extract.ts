import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import v8 from 'node:v8';
import { type Command, Option } from 'commander';
import { attributionLines } from '../extract/lines.ts';
import type { Cli } from './cli.ts';
import type { Output } from './output.ts';

type Options = { nested?: boolean };

/** `entente extract`: reads texts and writes what is found in them, without a database. */
export function addExtract(program: Command, { output }: Cli): void {
  program
    .command('extract')
    .description(
      'read JSON lines {"id","text"} and write {"id","attributions":[{"source","cue","content"}]}, in spans of UTF-16 units; needs no database',
    )
    .argument('[file]', 'a file of JSON lines; without one, what comes in on stdin')
    .addOption(new Option('--format <format>', 'what to write').choices(['attributions']).default('attributions'))
    .option('--nested', 'also what stands inside another attribution ("he said that she hopes")')
    .action(async (file: string | undefined, options: Options) => {
      // Texts are read and let go: a young heap that grows would only make the process larger, not faster.
      v8.setFlagsFromString('--semi-space-growth-factor=1');
      const input = file === undefined ? process.stdin : createReadStream(file);
      await pipeline(Readable.from(extractedLines(input, options, output)), process.stdout, { end: false });
    });
}

/** One line out for each good line in; a bad one is named on stderr with its number, and skipped. */
async function* extractedLines(input: NodeJS.ReadableStream, options: Options, output: Output): AsyncGenerator<string> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const article = readLine(line);
    if (typeof article === 'string') output.warn(`line ${number}: ${article}; skipped`);
    else yield `${JSON.stringify({ id: article.id, attributions: attributionLines(article.text, options) })}\n`;
  }
}

/** The article of a line, or what is wrong with it. */
function readLine(line: string): { id: string | number; text: string } | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `expected JSON: ${(error as Error).message}`;
  }
  const { id, text } = (value ?? {}) as { id?: unknown; text?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number') return `expected "id" to be a string, received ${typeof id}`;
  if (typeof text !== 'string') return `expected "text" to be a string, received ${typeof text}`;
  return { id, text };
}
