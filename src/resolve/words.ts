/** Tokens as names are compared: folded, cut at hyphens, with what their capitals tell. */
import type { RawToken } from '../extract/text/tokens.ts';
import { nameKey } from '../model/names.ts';

/** A word begins with a capital. */
export const CAPITAL = 1;
/** It has two letters or more, all of them capitals. */
export const CAPITALS = 2;

/** `key` is empty for a mark, which no name goes over. */
export type Word = {
  key: string;
  start: number;
  end: number;
  token: number;
  shape: number;
  /** A possessive ending follows ("Libya’s", "neighbours’"); it is no part of the span. */
  possessive: boolean;
  /** A line begins with it. */
  first: boolean;
};

/** The words of `tokens`, in order. */
export function wordsOf(tokens: readonly RawToken[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as RawToken;
    const { text, start, end, spaced, newline } = token;
    const before = words.at(-1);
    if (before && !spaced && before.key !== '' && POSSESSIVE.test(text)) {
      // A lone apostrophe is one only between a plural and another word: ’ may also close a quotation.
      if (text.length > 1 || (before.key.endsWith('s') && tokens[i + 1]?.spaced)) {
        before.possessive = true;
        continue;
      }
    }
    if (!HYPHEN.test(text) || text.length < 3) {
      words.push({ key: fold(text), start, end, token: i, shape: shapeOf(text), possessive: false, first: newline });
      continue;
    }
    let from = 0;
    for (const piece of text.split(HYPHEN)) {
      if (piece)
        words.push({
          key: fold(piece),
          start: start + from,
          end: start + from + piece.length,
          token: i,
          shape: shapeOf(piece),
          possessive: false,
          first: newline && from === 0,
        });
      from += piece.length + 1;
    }
  }
  return words;
}

const POSSESSIVE = /^['’]s?$/i;
const HYPHEN = /[-‐‑]/;
const PLAIN = /^[a-z]+$/;

const folded = new Map<string, string>();
const REMEMBERED = 50_000;

/** As `nameKey`, remembered up to a bound. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  let key = folded.get(text);
  if (key === undefined) {
    key = nameKey(text);
    if (folded.size >= REMEMBERED) folded.clear();
    if (text.length < 64) folded.set(text, key);
  }
  return key;
}

export function shapeOf(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return 0;
  if (!/^\p{Lu}/u.test(text)) return 0;
  return /^(?:\p{Lu}\.?){2,}$/u.test(text) || /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text) ? CAPITAL | CAPITALS : CAPITAL;
}

/** The first word that ends after `offset`; `words.length` when none does. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
