import { hashText } from './hash.ts';

/** What the tagger and the parser look at in a word: computed once a token, numbers only. */
export interface WordLook {
  /** The word in small letters, with straight apostrophes. */
  lower: string;
  /** Of the word in small letters, figures as 0, quotation marks as one. */
  word: number;
  suffix3: number;
  suffix2: number;
  prefix: number;
  /** Capitals, figures, hyphen: a small number. */
  shape: number;
}

const cache = new Map<string, WordLook>();
const CACHED_WORDS = 50_000;

/** What is longer is no word; only so much of it is looked at. */
export const LONGEST_WORD = 60;

/** The look of `text`; words seen before are remembered, up to a bound. */
export function lookOf(text: string): WordLook {
  let look = cache.get(text);
  if (!look) {
    look = computed(text.slice(0, LONGEST_WORD));
    if (text.length > LONGEST_WORD) return look;
    if (cache.size >= CACHED_WORDS) cache.clear();
    cache.set(text, look);
  }
  return look;
}

function computed(text: string): WordLook {
  const word = normalised(text);
  return {
    lower: text.toLowerCase().replace(/’/g, "'"),
    word: hashText(word),
    suffix3: hashText(word.slice(-3)),
    suffix2: hashText(word.slice(-2)),
    prefix: hashText(word.slice(0, 3)),
    shape: shapeOf(text),
  };
}

/** As the model knows the word. */
export function normalised(text: string): string {
  if (/^(?:["“”«»„]|''|``)$/.test(text)) return '"';
  if (/^[‘’'‚]$/.test(text)) return "'";
  if (/^(?:[—–―]+|-{2,})$/.test(text)) return '--';
  if (/^(?:\.{2,}|…+)$/.test(text)) return '...';
  return text.toLowerCase().replace(/’/g, "'").replace(/\p{N}/gu, '0');
}

function shapeOf(text: string): number {
  const capital = /^\p{Lu}/u.test(text);
  const small = /\p{Ll}/u.test(text);
  const letters = small || capital || /\p{L}/u.test(text);
  return (
    (capital ? 1 : 0) +
    (small ? 2 : 0) +
    (/\p{N}/u.test(text) ? 4 : 0) +
    (/[-‐‑]/.test(text) ? 8 : 0) +
    (letters ? 16 : 0) +
    (/.\p{Lu}/u.test(text) ? 32 : 0) +
    (text.includes('.') ? 64 : 0)
  );
}
