import { isAbbreviation } from './abbreviations.ts';

/** A word, number, mark or clitic ("did" + "n't", "Libya" + "’s") with its place in the text. */
export interface RawToken {
  start: number;
  end: number;
  text: string;
  /** A line break stands between this token and the one before. */
  newline: boolean;
  /** White space, or the beginning of the text, stands before. */
  spaced: boolean;
}

/** The tokens of any string, in order; together they cover everything but white space. */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  let at = 0;
  let newline = false;
  let spaced = true;
  const add = (start: number, end: number) => {
    tokens.push({ start, end, text: text.slice(start, end), newline, spaced });
    newline = spaced = false;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) newline = true;
      spaced = true;
      at++;
      continue;
    }
    const end = endOfToken(text, at);
    const clitic = cliticStart(text, at, end);
    if (clitic > at && clitic < end) add(at, clitic);
    add(Math.max(at, clitic), end);
    at = end;
  }
  return tokens;
}

const URL = /(?:https?:\/\/|www\.)[^\s<>"”]*[^\s<>"”.,;:!?)\]]/uy;
const HANDLE = /[@#][\p{L}\p{N}_]+/uy;
const NUMBER = /\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s|m|bn|k)?(?![\p{L}\p{M}\p{N}])/uy;
const LETTERS =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u200d]*(?:(?:['’‘&@_]|[-‐‑]{1}|\.(?=\p{L}{2,4}(?![\p{L}.])))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/uy;
const MARKS =
  /\.{2,}|…+|-{2,}|[—–―]+|''|``|‘‘|’’|<<|>>|\p{Extended_Pictographic}(?:\p{M}|\u200d|\p{Emoji_Modifier}|\p{Extended_Pictographic})*|\P{M}\p{M}*|./suy;

function endOfToken(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const letter = code > 127 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  const digit = code >= 48 && code <= 57;
  if ((code | 32) === 104 || (code | 32) === 119) {
    const end = match(URL, text, at);
    if (end) return end;
  }
  if (code === 64 || code === 35) {
    const end = match(HANDLE, text, at);
    if (end) return end;
  }
  if (digit) {
    const end = match(NUMBER, text, at);
    if (end) return end;
  }
  if (letter || digit) {
    const end = match(LETTERS, text, at);
    if (end) return text[end] === '.' && isAbbreviation(text.slice(at, end)) ? end + 1 : end;
  }
  return match(MARKS, text, at) || at + 1;
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

const CLITIC = /(?:n['’]t|['’](?:s|m|d|re|ve|ll))$/i;

/** Where a clitic begins in the word [start, end); `start` when there is none. */
function cliticStart(text: string, start: number, end: number): number {
  if (end - start < 3) return start;
  const quote = text.charCodeAt(end - 2);
  const quote3 = text.charCodeAt(end - 3);
  if (quote !== 39 && quote !== 0x2019 && quote3 !== 39 && quote3 !== 0x2019) return start;
  const word = text.slice(start, end);
  const found = CLITIC.exec(word);
  return found && found.index > 0 ? start + found.index : start;
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x200b ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
