/** Words as the scorer counts them: punctuation and quotation marks make no difference. */
import type { Span } from './load.ts';

/** Where a span is: half-open offsets into the body. */
export type Place = Pick<Span, 'start' | 'end'>;

const WORD = /[\p{L}\p{N}_]+(?:['’\-.][\p{L}\p{N}_]+)*/gu;

/** The start offsets of the words of a body that lie in the places; a word lies where its middle does. */
export function wordsIn(body: string, places: readonly Place[]): Set<number> {
  const words = new Set<number>();
  for (const { start, end } of places)
    for (const { index, length } of wordsOf(body)) {
      const middle = index + Math.floor((length - 1) / 2);
      if (middle >= start && middle < end) words.add(index);
    }
  return words;
}

/** Shared words over all words of two sets: 0 to 1. */
export function jaccard(a: Set<number>, b: Set<number>): number {
  const shared = sharedWords(a, b);
  return shared && shared / (a.size + b.size - shared);
}

/** How many words two sets share. */
export function sharedWords(a: Set<number>, b: Set<number>): number {
  return [...a].filter((word) => b.has(word)).length;
}

const known = new Map<string, { index: number; length: number }[]>();

function wordsOf(body: string): { index: number; length: number }[] {
  const words =
    known.get(body) ?? [...body.matchAll(WORD)].map(({ index, 0: word }) => ({ index, length: word.length }));
  known.set(body, words);
  return words;
}
