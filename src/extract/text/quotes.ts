import type { RawToken } from './tokens.ts';

/**
 * A quotation: the tokens [from, to) between its marks, and the marks' own tokens where there are any (`open` = from - 1
 * by rule; a paragraph's end closes what nobody closed).
 */
export interface Quotation {
  from: number;
  to: number;
  /** The closing mark stands in the text. */
  closed: boolean;
  /** The first token of the paragraph is the opening mark. */
  opensParagraph: boolean;
  /** Within another quotation. */
  inner: boolean;
}

const DOUBLE_OPEN = new Set(['“', '``', '«', '„', '‹', '<<', '‘‘']);
/** Marks that both open and close. */
const DOUBLE_EITHER = new Set(['"', "''"]);
const DOUBLE_CLOSE = new Set(['”', '»', '›', '>>', '’’']);

/** Marks that close what opens with one that usually opens, or the other way round. */
const TURNED = new Map([
  ['„', '“'],
  ['»', '«'],
]);

/** Quotations of one paragraph's tokens [from, to): double marks, and single ones that are no apostrophes. */
export function findQuotations(tokens: RawToken[], from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let single = -1;
  const close = (start: number, end: number, closed: boolean, inner: boolean) => {
    if (end > start + 1) found.push({ from: start + 1, to: end, closed, opensParagraph: start === from, inner });
  };
  const closeOuter = (end: number) => {
    close(open, end, true, false);
    open = -1;
    single = -1;
  };
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    // „…“ and »…«, as other languages set them.
    const turned = open >= 0 ? TURNED.get(tokens[open]!.text) === text : text === '»' && opens(tokens, i, to);
    if (turned && open < 0) open = i;
    else if (turned) closeOuter(i);
    else if (DOUBLE_OPEN.has(text)) {
      if (open < 0) open = i;
    } else if (DOUBLE_CLOSE.has(text)) {
      if (open >= 0) closeOuter(i);
    } else if (DOUBLE_EITHER.has(text)) {
      if (open >= 0) closeOuter(i);
      else if (opens(tokens, i, to) || i === from) open = i;
    } else if (text === '‘' || text === "'" || text === '’') {
      if (single < 0) {
        if (text !== '’' && opens(tokens, i, to) && closesLater(tokens, i, to)) single = i;
      } else if (closes(tokens, i, to)) {
        close(single, i, true, open >= 0);
        single = -1;
      }
    }
  }
  if (open >= 0) close(open, to, false, false);
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A mark with space (or another opening mark) before it and none behind it. */
function opens(tokens: RawToken[], i: number, to: number): boolean {
  const next = tokens[i + 1];
  return i + 1 < to && !next!.spaced && (tokens[i]!.spaced || /^[("“‘[—–-]+$/.test(tokens[i - 1]?.text ?? ''));
}

function closes(tokens: RawToken[], i: number, to: number): boolean {
  return !tokens[i]!.spaced && (i + 1 >= to || tokens[i + 1]!.spaced || /^[.,;:!?)"”\]—–-]/.test(tokens[i + 1]!.text));
}

/** Whether a single mark at `i` finds its partner within a sensible distance: else it is an apostrophe. */
function closesLater(tokens: RawToken[], i: number, to: number): boolean {
  const end = Math.min(to, i + 120);
  for (let j = i + 2; j < end; j++) {
    const { text } = tokens[j]!;
    if (DOUBLE_OPEN.has(text) || DOUBLE_CLOSE.has(text)) return false;
    if ((text === '’' || text === "'") && closes(tokens, j, to)) return true;
  }
  return false;
}

/** 1 for each word of a sentence that stands within quotation marks (marks themselves count as outside). */
export function quotedMask(words: readonly string[]): Uint8Array {
  const mask = new Uint8Array(words.length);
  let inside = 0;
  let opened = '';
  words.forEach((word, i) => {
    if (inside && TURNED.get(opened) === word) inside = 0;
    else if (DOUBLE_OPEN.has(word)) {
      if (!inside) opened = word;
      inside = 1;
    } else if (DOUBLE_CLOSE.has(word)) inside = 0;
    else if (DOUBLE_EITHER.has(word)) inside = 1 - inside;
    else mask[i] = inside;
  });
  return mask;
}
