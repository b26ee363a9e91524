import { familyOf } from '../lexicon/family.ts';
import { hashText } from './hash.ts';

/** What is known of a word wherever it stands, worked out once; the tagger and the parser look at numbers only. */
export interface WordLook {
  /** As it is written. */
  text: string;
  /** The word in small letters, with straight apostrophes. */
  lower: string;
  /** Of the word in small letters, figures as 0, quotation marks as one. */
  word: number;
  suffix3: number;
  suffix2: number;
  prefix: number;
  /** Capitals, figures, hyphen: a small number. */
  shape: number;
  /** Of the cues that it may be one of (lexicon/family.ts). */
  family: number;
  /** By the numbers of the tags that it has had (see `lemmaIn` in read.ts). */
  lemmas: (string | undefined)[];
}

const cache = new Map<string, WordLook>();
const CACHED_WORDS = 50_000;

/** What is longer is no word; only so much of it is looked at. */
export const LONGEST_WORD = 60;

/** The look of `text`; words seen before are remembered, up to a bound. */
export function lookOf(text: string): WordLook {
  let look = cache.get(text);
  if (!look) {
    look = computed(text);
    if (text.length > LONGEST_WORD) return look;
    if (cache.size >= CACHED_WORDS) cache.clear();
    cache.set(text, look);
  }
  return look;
}

function computed(whole: string): WordLook {
  const text = whole.slice(0, LONGEST_WORD);
  const word = normalised(text);
  return {
    text: whole,
    lower: text.toLowerCase().replace(/’/g, "'"),
    word: hashText(word),
    suffix3: hashText(word.slice(-3)),
    suffix2: hashText(word.slice(-2)),
    prefix: hashText(word.slice(0, 3)),
    shape: shapeOf(text),
    family: familyOf(text),
    lemmas: [],
  };
}

/** As the model knows the word. */
export function normalised(text: string): string {
  if (/^(?:["“”«»„‹›]|''|``|‘‘|’’|<<|>>)$/.test(text)) return '"';
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
