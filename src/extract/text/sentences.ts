import { isTitle } from './abbreviations.ts';
import { datelineEnd } from './dateline.ts';
import type { RawToken } from './tokens.ts';

/** A sentence: the tokens [from, to), and which paragraph (counted from 0) they stand in. */
export interface SentenceRange {
  from: number;
  to: number;
  paragraph: number;
}

/**
 * Sentences of `tokens`, in order, without gaps. A paragraph ends at a line break, unless the text is wrapped at a column,
 * where only an empty line ends it; a sentence never goes over a paragraph's end. A dateline is a sentence of its own.
 */
export function splitSentences(text: string, tokens: RawToken[]): SentenceRange[] {
  const wrapped = isWrapped(text);
  const sentences: SentenceRange[] = [];
  let from = 0;
  let paragraph = 0;
  let dateline = datelineAt(text, tokens, 0);
  for (let i = 1; i <= tokens.length; i++) {
    const last = i === tokens.length;
    const paragraphEnds = last || endsParagraph(text, tokens[i - 1]!, tokens[i]!, wrapped);
    if (
      !paragraphEnds &&
      (tokens[i]!.start < dateline || !(tokens[i - 1]!.end === dateline || endsSentence(tokens, i)))
    )
      continue;
    sentences.push({ from, to: i, paragraph });
    from = i;
    if (!paragraphEnds) continue;
    paragraph++;
    dateline = last || paragraph > DATED_PARAGRAPHS ? 0 : datelineAt(text, tokens, i);
  }
  return tokens.length ? sentences : [];
}

/** Behind a headline, a standfirst and a byline comes the text with its dateline. */
const DATED_PARAGRAPHS = 3;

/** Where the dateline before token `i` ends in the text; 0 without one. */
function datelineAt(text: string, tokens: RawToken[], i: number): number {
  const start = tokens[i]?.start ?? 0;
  const length = datelineEnd(text.slice(start, start + 120));
  return length && start + length;
}

function endsParagraph(text: string, before: RawToken, after: RawToken, wrapped: boolean): boolean {
  if (!after.newline) return false;
  return !wrapped || /(?:\n|\r\n?|\u2029)[ \t]*(?:\n|\r)/.test(text.slice(before.end, after.start));
}

/** Whether most lines of a text end near one column, in the middle of sentences. */
function isWrapped(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/);
  let long = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trimEnd();
    const next = lines[i + 1]!.trim();
    if (line.length < 50 || !next) continue;
    long++;
    if (line.length <= 100 && /[\p{L}\p{N},;]$/u.test(line)) broken++;
  }
  return broken >= 3 && broken > long * 0.6;
}

const STOP = /^(?:[.!?]|\.{3,}|…+)$/;
const CLOSING = new Set(['”', '"', '’', "'", "''", ')', ']', '»']);
const OPENING = new Set(['“', '"', '‘', "'", '``', '(', '[', '«', '—', '–', '-', '•', '*']);

/** Whether a sentence ends just before token `i`. */
function endsSentence(tokens: RawToken[], i: number): boolean {
  let at = i - 1;
  // A mark that closes belongs to the sentence before it.
  const next = tokens[i]!;
  if (CLOSING.has(next.text) && !next.spaced) return false;
  while (at > 0 && CLOSING.has(tokens[at]!.text) && !tokens[at]!.spaced) at--;
  const stop = tokens[at]!;
  const abbreviation = stop.text.length > 1 && stop.text.endsWith('.') && !STOP.test(stop.text);
  if (!STOP.test(stop.text) && !(abbreviation && !isTitle(stop.text))) return false;
  if (!next.spaced) return at < i - 1 && /^\p{Lu}/u.test(next.text) && stop.text === '.';
  // What begins a sentence: a capital, a figure, an opening mark before one of them.
  let first = i;
  while (first < tokens.length - 1 && OPENING.has(tokens[first]!.text)) first++;
  const head = tokens[first]!.text;
  const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(head);
  if (abbreviation) return capital && (STARTERS.has(head) || first > i);
  if (stop.text.length > 1) return capital || first > i;
  return (
    capital ||
    /^[\p{N}$€£]/u.test(head) ||
    (first > i && at === i - 1) ||
    !/^\p{Ll}/u.test(head) ||
    (stop.text === '.' && at === i - 1)
  );
}

/** Words that begin a sentence after "p.m." or "Inc."; a name does not tell. */
const STARTERS = new Set(
  `The A An In On At But And It He She They We I You This That These Those There His Her Their Its Our My If When While After Before
  As For From With By To Of Not No Some Many Most All Both Each What Why How Who Where Since Although Though Because According So Now Then
  Later Earlier Meanwhile However Still Also`.split(/\s+/),
);
