import { feature } from './hash.ts';
import type { ParserInput } from './parser.ts';
import type { ParserState } from './parser-state.ts';

export const MAX_FEATURES = 96;

const NONE = 99;

/** Writes what tells the next move into `out`; returns the count. */
export function moveFeatures(state: ParserState, input: ParserInput, out: Int32Array): number {
  const { looks, tags, frames, quoted } = input;
  const size = state.size;
  const s0 = state.under(0);
  const s1 = state.under(1);
  const s2 = state.under(2);
  const n0 = state.next < size ? state.next : -1;
  const n1 = state.next + 1 < size ? state.next + 1 : -1;
  const n2 = state.next + 2 < size ? state.next + 2 : -1;
  const w = (i: number) => (i < 0 ? NONE : looks[i]!.word);
  const p = (i: number) => (i < 0 ? NONE : tags[i]!);
  const l = (i: number) => (i < 0 ? NONE : state.labels[i]!);
  const f = (i: number) => (i < 0 ? 0 : frames[i]!);
  const s0l = s0 < 0 ? -1 : state.leftmost[s0]!;
  const s0r = s0 < 0 ? -1 : state.rightmost[s0]!;
  const s1l = s1 < 0 ? -1 : state.leftmost[s1]!;
  const s1r = s1 < 0 ? -1 : state.rightmost[s1]!;
  const n0l = n0 < 0 ? -1 : state.leftmost[n0]!;
  const n0l2 = n0 < 0 ? -1 : state.leftmost2[n0]!;
  const ws0 = w(s0);
  const ws1 = w(s1);
  const wn0 = w(n0);
  const ps0 = p(s0);
  const ps1 = p(s1);
  const ps2 = p(s2);
  const pn0 = p(n0);
  const pn1 = p(n1);
  const pn2 = p(n2);
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
  out[n++] = feature(28, ps0, p(s0l), pn0);
  out[n++] = feature(29, ps0, p(s0r), pn0);
  out[n++] = feature(31, ps0, w(s0l), pn0);
  out[n++] = feature(32, ps0, w(s0r), pn0);
  out[n++] = feature(33, ps0, pn0, w(n0l));
  out[n++] = feature(34, ps1, p(s1r), ps0);
  out[n++] = feature(37, ws0, l(s0r), pn0);
  out[n++] = feature(38, ps0, l(s0r) * 64 + l(s0l), pn0);
  out[n++] = feature(39, ws1, l(s1r), ps0);
  out[n++] = feature(40, ps1, l(s1r) * 64 + l(s1l), ps0);
  out[n++] = feature(41, pn0, l(n0l) * 64 + l(n0l2), ps0);
  out[n++] = feature(42, ps0, ls0, pn0);
  out[n++] = feature(43, ws0, ls0, pn0);
  out[n++] = feature(44, pn0, ln0, ps0);
  out[n++] = feature(46, ps1, ls1, ps0);
  out[n++] = feature(47, ps0, pn0, distance);
  out[n++] = feature(48, ws0, wn0, distance);
  out[n++] = feature(49, ps1, ps0, distance1);
  out[n++] = feature(51, f(s0), ps0, f(n0) * 128 + pn0);
  out[n++] = feature(52, f(s1), ps1, f(s0) * 128 + ps0);
  out[n++] = feature(53, f(s0), pn0, pn1);
  out[n++] = feature(54, f(s1) * 16 + f(s0), ps0, pn0);
  out[n++] = feature(55, quote, ps0, pn0);
  out[n++] = feature(56, quote, ps1, ps0);
  out[n++] = feature(57, quote, f(s0) * 16 + f(n0), f(s1));
  out[n++] = feature(60, ws0, w(n1), wn0);
  out[n++] = feature(61, n0 < 0 ? 0 : looks[n0]!.suffix3, ps0);
  out[n++] = feature(62, s0 < 0 ? 0 : looks[s0]!.suffix3, pn0);
  out[n++] = feature(64, ps1, ps0, wn0);
  out[n++] = feature(66, f(s1), l(s1r) * 64 + l(s0l), pn0);
  out[n++] = feature(67, f(s0), l(s0r) * 64 + l(s0l), pn0);
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
  const { looks, tags, frames, quoted } = input;
  const size = state.size;
  const real = (i: number) => i >= 0 && i < size;
  const w = (i: number) => (real(i) ? looks[i]!.word : NONE);
  const p = (i: number) => (real(i) ? tags[i]! : NONE);
  const f = (i: number) => (real(i) ? frames[i]! : 0);
  const left = state.leftmost[word]!;
  const right = state.rightmost[word]!;
  const headLeft = state.leftmost[head]!;
  const headRight = state.rightmost[head]!;
  const side = head === size ? 2 : head < word ? 0 : 1;
  const wh = w(head);
  const ww = w(word);
  const ph = p(head) * 4 + side;
  const pw = p(word);
  const distance = head === size ? 0 : bucket(Math.abs(head - word));
  const label = (i: number) => (i < 0 ? NONE : state.labels[i]!);
  const quote = (real(head) ? quoted[head]! : 0) * 2 + quoted[word]!;
  let n = 0;
  out[n++] = feature(1, side);
  out[n++] = feature(2, ph, pw);
  out[n++] = feature(3, ph, ww);
  out[n++] = feature(4, wh, pw, side);
  out[n++] = feature(5, wh, ww, side);
  out[n++] = feature(6, ph, pw, p(left));
  out[n++] = feature(7, ph, pw, w(left));
  out[n++] = feature(8, ph, pw, w(right));
  out[n++] = feature(9, ph, pw, distance);
  out[n++] = feature(10, ph, pw, label(headLeft) * 64 + label(headRight));
  out[n++] = feature(11, pw, label(left) * 64 + label(right), ph);
  out[n++] = feature(12, f(head), pw, side * 4 + quote);
  out[n++] = feature(13, f(head), f(word), ph * 128 + pw);
  out[n++] = feature(14, ph, pw, p(word - 1));
  out[n++] = feature(15, ph, pw, p(word + 1));
  out[n++] = feature(16, ww, p(word - 1), side);
  out[n++] = feature(17, ph, pw, w(word - 1));
  out[n++] = feature(18, wh, w(left), pw);
  out[n++] = feature(19, wh, label(headLeft), side * 128 + pw);
  out[n++] = feature(20, looks[word]!.suffix3, ph);
  out[n++] = feature(21, real(head) ? looks[head]!.suffix3 : NONE, pw, side);
  out[n++] = feature(22, ph, pw, Math.min(state.leftCount[word]!, 3) * 4 + Math.min(state.rightCount[word]!, 3));
  out[n++] = feature(23, ph, looks[word]!.shape, pw);
  out[n++] = feature(24, f(head), w(left), pw);
  out[n++] = feature(25, f(head), label(headRight), pw * 4 + side);
  return n;
}

function bucket(distance: number): number {
  return distance < 6 ? distance : distance < 10 ? 6 : distance < 20 ? 7 : 8;
}
