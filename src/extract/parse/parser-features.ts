import { feature } from './hash.ts';
import type { ParserInput } from './parser.ts';
import type { ParserState } from './parser-state.ts';

export const MAX_FEATURES = 96;

const NONE = 99;

/** Writes what tells the next move into `out`; returns the count. */
export function moveFeatures(state: ParserState, input: ParserInput, out: Int32Array): number {
  const { words, suffixes, tags, frames, quoted } = input;
  const { size, labels } = state;
  const s0 = state.under(0);
  const s1 = state.under(1);
  const s2 = state.under(2);
  const n0 = state.next < size ? state.next : -1;
  const n1 = state.next + 1 < size ? state.next + 1 : -1;
  const n2 = state.next + 2 < size ? state.next + 2 : -1;
  const s0l = s0 < 0 ? -1 : state.leftmost[s0]!;
  const s0r = s0 < 0 ? -1 : state.rightmost[s0]!;
  const s1l = s1 < 0 ? -1 : state.leftmost[s1]!;
  const s1r = s1 < 0 ? -1 : state.rightmost[s1]!;
  const n0l = n0 < 0 ? -1 : state.leftmost[n0]!;
  const n0l2 = n0 < 0 ? -1 : state.leftmost2[n0]!;
  const ws0 = at(words, s0);
  const ws1 = at(words, s1);
  const wn0 = at(words, n0);
  const ps0 = at(tags, s0);
  const ps1 = at(tags, s1);
  const ps2 = at(tags, s2);
  const pn0 = at(tags, n0);
  const pn1 = at(tags, n1);
  const pn2 = at(tags, n2);
  const distance = s0 < 0 || n0 < 0 ? 0 : bucket(n0 - s0);
  const distance1 = s1 < 0 ? 0 : bucket(s0 - s1);
  const ls0 = (s0 < 0 ? 0 : Math.min(state.leftCount[s0]!, 3)) * 4 + (s0 < 0 ? 0 : Math.min(state.rightCount[s0]!, 3));
  const ls1 = s1 < 0 ? 0 : Math.min(state.rightCount[s1]!, 3);
  const ln0 = n0 < 0 ? 0 : Math.min(state.leftCount[n0]!, 3);
  const quote = (s0 < 0 ? 0 : quoted[s0]!) + (n0 < 0 ? 0 : quoted[n0]! * 2) + (s1 < 0 ? 0 : quoted[s1]! * 4);
  let n = 0;
  out[n++] = feature(1, 0);
  out[n++] = feature(2, ws0);
  out[n++] = feature(3, ps0);
  out[n++] = feature(5, wn0);
  out[n++] = feature(6, pn0);
  out[n++] = feature(9, pn1);
  out[n++] = feature(10, pn2);
  out[n++] = feature(12, ws1);
  out[n++] = feature(13, ps1);
  out[n++] = feature(15, ws0, wn0);
  out[n++] = feature(16, ws0, pn0);
  out[n++] = feature(17, ps0, wn0);
  out[n++] = feature(18, ps0, pn0);
  out[n++] = feature(19, ps0, pn0, pn1);
  out[n++] = feature(21, ps1, ps0);
  out[n++] = feature(22, ws1, ps0);
  out[n++] = feature(23, ps1, ws0);
  out[n++] = feature(24, ws1, ws0);
  out[n++] = feature(25, ps1, ps0, pn0);
  out[n++] = feature(26, ps2, ps1, ps0);
  out[n++] = feature(27, pn0, pn1, pn2);
  out[n++] = feature(28, ps0, at(tags, s0l), pn0);
  out[n++] = feature(29, ps0, at(tags, s0r), pn0);
  out[n++] = feature(31, ps0, at(words, s0l), pn0);
  out[n++] = feature(32, ps0, at(words, s0r), pn0);
  out[n++] = feature(33, ps0, pn0, at(words, n0l));
  out[n++] = feature(34, ps1, at(tags, s1r), ps0);
  out[n++] = feature(37, ws0, at(labels, s0r), pn0);
  out[n++] = feature(38, ps0, at(labels, s0r) * 64 + at(labels, s0l), pn0);
  out[n++] = feature(39, ws1, at(labels, s1r), ps0);
  out[n++] = feature(40, ps1, at(labels, s1r) * 64 + at(labels, s1l), ps0);
  out[n++] = feature(41, pn0, at(labels, n0l) * 64 + at(labels, n0l2), ps0);
  out[n++] = feature(42, ps0, ls0, pn0);
  out[n++] = feature(43, ws0, ls0, pn0);
  out[n++] = feature(44, pn0, ln0, ps0);
  out[n++] = feature(46, ps1, ls1, ps0);
  out[n++] = feature(47, ps0, pn0, distance);
  out[n++] = feature(48, ws0, wn0, distance);
  out[n++] = feature(49, ps1, ps0, distance1);
  out[n++] = feature(51, flag(frames, s0), ps0, flag(frames, n0) * 128 + pn0);
  out[n++] = feature(52, flag(frames, s1), ps1, flag(frames, s0) * 128 + ps0);
  out[n++] = feature(53, flag(frames, s0), pn0, pn1);
  out[n++] = feature(54, flag(frames, s1) * 16 + flag(frames, s0), ps0, pn0);
  out[n++] = feature(55, quote, ps0, pn0);
  out[n++] = feature(56, quote, ps1, ps0);
  out[n++] = feature(57, quote, flag(frames, s0) * 16 + flag(frames, n0), flag(frames, s1));
  out[n++] = feature(60, ws0, at(words, n1), wn0);
  out[n++] = feature(61, n0 < 0 ? 0 : suffixes[n0]!, ps0);
  out[n++] = feature(62, s0 < 0 ? 0 : suffixes[s0]!, pn0);
  out[n++] = feature(64, ps1, ps0, wn0);
  out[n++] = feature(66, flag(frames, s1), at(labels, s1r) * 64 + at(labels, s0l), pn0);
  out[n++] = feature(67, flag(frames, s0), at(labels, s0r) * 64 + at(labels, s0l), pn0);
  return n;
}

/** Writes what tells the label of the arc head → word into `out`, before the arc is made; returns the count. */
export function labelFeatures(
  state: ParserState,
  input: ParserInput,
  head: number,
  word: number,
  out: Int32Array,
): number {
  const { words, suffixes, shapes, tags, frames, quoted } = input;
  const { size, labels } = state;
  // The root, and what is beyond the sentence's ends, is no word.
  const governor = head < size ? head : -1;
  const next = word + 1 < size ? word + 1 : -1;
  const left = state.leftmost[word]!;
  const right = state.rightmost[word]!;
  const headLeft = state.leftmost[head]!;
  const headRight = state.rightmost[head]!;
  const side = head === size ? 2 : head < word ? 0 : 1;
  const wh = at(words, governor);
  const ww = at(words, word);
  const ph = at(tags, governor) * 4 + side;
  const pw = at(tags, word);
  const distance = head === size ? 0 : bucket(Math.abs(head - word));
  const quote = flag(quoted, governor) * 2 + quoted[word]!;
  let n = 0;
  out[n++] = feature(1, side);
  out[n++] = feature(2, ph, pw);
  out[n++] = feature(3, ph, ww);
  out[n++] = feature(4, wh, pw, side);
  out[n++] = feature(5, wh, ww, side);
  out[n++] = feature(6, ph, pw, at(tags, left));
  out[n++] = feature(7, ph, pw, at(words, left));
  out[n++] = feature(8, ph, pw, at(words, right));
  out[n++] = feature(9, ph, pw, distance);
  out[n++] = feature(10, ph, pw, at(labels, headLeft) * 64 + at(labels, headRight));
  out[n++] = feature(11, pw, at(labels, left) * 64 + at(labels, right), ph);
  out[n++] = feature(12, flag(frames, governor), pw, side * 4 + quote);
  out[n++] = feature(13, flag(frames, governor), flag(frames, word), ph * 128 + pw);
  out[n++] = feature(14, ph, pw, at(tags, word - 1));
  out[n++] = feature(15, ph, pw, at(tags, next));
  out[n++] = feature(16, ww, at(tags, word - 1), side);
  out[n++] = feature(17, ph, pw, at(words, word - 1));
  out[n++] = feature(18, wh, at(words, left), pw);
  out[n++] = feature(19, wh, at(labels, headLeft), side * 128 + pw);
  out[n++] = feature(20, suffixes[word]!, ph);
  out[n++] = feature(21, at(suffixes, governor), pw, side);
  out[n++] = feature(22, ph, pw, Math.min(state.leftCount[word]!, 3) * 4 + Math.min(state.rightCount[word]!, 3));
  out[n++] = feature(23, ph, shapes[word]!, pw);
  out[n++] = feature(24, flag(frames, governor), at(words, left), pw);
  out[n++] = feature(25, flag(frames, governor), at(labels, headRight), pw * 4 + side);
  return n;
}

function at(numbers: Int32Array, i: number): number {
  return i < 0 ? NONE : numbers[i]!;
}

function flag(flags: Uint8Array, i: number): number {
  return i < 0 ? 0 : flags[i]!;
}

function bucket(distance: number): number {
  return distance < 6 ? distance : distance < 10 ? 6 : distance < 20 ? 7 : 8;
}
