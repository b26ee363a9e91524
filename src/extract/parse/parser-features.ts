import type { ParserInput } from './parser.ts';
import type { ParserState } from './parser-state.ts';
import { hashed, templates } from './templates.ts';

/**
 * What tells the next move. Of a name, `s0`, `s1`, `s2` are the stack's top and what lies under it, `n0`, `n1`, `n2` the next words;
 * `l` and `r` their outermost dependents. Before it: w word, p tag, x suffix, f frame, d label of the arc above, c how many dependents.
 */
const MOVES = templates(
  `ws0 ws1 wn0 wn1 ws0l ws0r wn0l ps0 ps1 ps2 pn0 pn1 pn2 ps0l ps0r ps1r ds0r ds1r ds0rl ds1rl dn0ll ds1rs0l
  cs0 cs1 cn0 far far1 fs0 fs1 fs0n0 fs1s0 fps0 fpn0 quote xs0 xn0`,
  `1, 2 ws0, 3 ps0, 5 wn0, 6 pn0, 9 pn1, 10 pn2, 12 ws1, 13 ps1, 15 ws0 wn0, 16 ws0 pn0, 17 ps0 wn0, 18 ps0 pn0,
  19 ps0 pn0 pn1, 21 ps1 ps0, 22 ws1 ps0, 23 ps1 ws0, 24 ws1 ws0, 25 ps1 ps0 pn0, 26 ps2 ps1 ps0, 27 pn0 pn1 pn2,
  28 ps0 ps0l pn0, 29 ps0 ps0r pn0, 31 ps0 ws0l pn0, 32 ps0 ws0r pn0, 33 ps0 pn0 wn0l, 34 ps1 ps1r ps0,
  37 ws0 ds0r pn0, 38 ps0 ds0rl pn0, 39 ws1 ds1r ps0, 40 ps1 ds1rl ps0, 41 pn0 dn0ll ps0, 42 ps0 cs0 pn0,
  43 ws0 cs0 pn0, 44 pn0 cn0 ps0, 46 ps1 cs1 ps0, 47 ps0 pn0 far, 48 ws0 wn0 far, 49 ps1 ps0 far1,
  51 fs0 ps0 fpn0, 52 fs1 ps1 fps0, 53 fs0 pn0 pn1, 54 fs1s0 ps0 pn0, 55 quote ps0 pn0, 56 quote ps1 ps0,
  57 quote fs0n0 fs1, 60 ws0 wn1 wn0, 61 xn0 ps0, 62 xs0 pn0, 64 ps1 ps0 wn0, 66 fs1 ds1rs0l pn0, 67 fs0 ds0rl pn0`,
);

/** What tells the label of an arc: of its head `h`, its word `w`, and the words `b` before and `a` after that; as above. */
const ARCS = templates(
  `side wh ww wb wwl wwr ph pw pb pa pwl dhl dhr dhlr dwlr far fh fw fpw sideQuote sidePw pwSide xh xw cw shape`,
  `1 side, 2 ph pw, 3 ph ww, 4 wh pw side, 5 wh ww side, 6 ph pw pwl, 7 ph pw wwl, 8 ph pw wwr, 9 ph pw far,
  10 ph pw dhlr, 11 pw dwlr ph, 12 fh pw sideQuote, 13 fh fw fpw, 14 ph pw pb, 15 ph pw pa, 16 ww pb side,
  17 ph pw wb, 18 wh wwl pw, 19 wh dhl sidePw, 20 xw ph, 21 xh pw side, 22 ph pw cw, 23 ph shape pw,
  24 fh wwl pw, 25 fh dhr pwSide`,
);

export const MAX_FEATURES = Math.max(MOVES.count, ARCS.count);

/** Writes what tells the next move into `out`; returns the count. */
export function moveFeatures(state: ParserState, input: ParserInput, out: Int32Array): number {
  const { words, suffixes, tags, frames, quoted } = input;
  const { size, labels, leftmost, rightmost, leftCount, rightCount, next } = state;
  const s0 = state.under(0);
  const s1 = state.under(1);
  const s2 = state.under(2);
  const n0 = next <= size ? next : 0;
  const n1 = next + 1 <= size ? next + 1 : 0;
  const n2 = next + 2 <= size ? next + 2 : 0;
  const s0l = leftmost[s0]!;
  const s0r = rightmost[s0]!;
  const s1r = rightmost[s1]!;
  const n0l = leftmost[n0]!;
  const ps0 = tags[s0]!;
  const pn0 = tags[n0]!;
  const fs0 = frames[s0]!;
  const fs1 = frames[s1]!;
  const fn0 = frames[n0]!;
  const ds0l = labels[s0l]!;
  const ds0r = labels[s0r]!;
  const ds1r = labels[s1r]!;
  let n = 1;
  values[n++] = words[s0]!;
  values[n++] = words[s1]!;
  values[n++] = words[n0]!;
  values[n++] = words[n1]!;
  values[n++] = words[s0l]!;
  values[n++] = words[s0r]!;
  values[n++] = words[n0l]!;
  values[n++] = ps0;
  values[n++] = tags[s1]!;
  values[n++] = tags[s2]!;
  values[n++] = pn0;
  values[n++] = tags[n1]!;
  values[n++] = tags[n2]!;
  values[n++] = tags[s0l]!;
  values[n++] = tags[s0r]!;
  values[n++] = tags[s1r]!;
  values[n++] = ds0r;
  values[n++] = ds1r;
  values[n++] = ds0r * 64 + ds0l;
  values[n++] = ds1r * 64 + labels[leftmost[s1]!]!;
  values[n++] = labels[n0l]! * 64 + labels[state.leftmost2[n0]!]!;
  values[n++] = ds1r * 64 + ds0l;
  values[n++] = few(leftCount[s0]!) * 4 + few(rightCount[s0]!);
  values[n++] = few(rightCount[s1]!);
  values[n++] = few(leftCount[n0]!);
  values[n++] = s0 && n0 ? bucket(n0 - s0) : 0;
  values[n++] = s1 ? bucket(s0 - s1) : 0;
  values[n++] = fs0;
  values[n++] = fs1;
  values[n++] = fs0 * 16 + fn0;
  values[n++] = fs1 * 16 + fs0;
  values[n++] = fs0 * 128 + ps0;
  values[n++] = fn0 * 128 + pn0;
  values[n++] = quoted[s0]! + quoted[n0]! * 2 + quoted[s1]! * 4;
  values[n++] = s0 ? suffixes[s0]! : 0;
  values[n++] = n0 ? suffixes[n0]! : 0;
  return hashed(MOVES, values, out);
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
  const { size, labels, leftmost, rightmost } = state;
  // The root, and what is beyond the sentence's ends, is no word.
  const governor = head <= size ? head : 0;
  const next = word < size ? word + 1 : 0;
  const left = leftmost[word]!;
  const right = rightmost[word]!;
  const side = head > size ? 2 : head < word ? 0 : 1;
  const tag = tags[word]!;
  const ph = tags[governor]! * 4 + side;
  const dhl = labels[leftmost[head]!]!;
  const dhr = labels[rightmost[head]!]!;
  let n = 1;
  values[n++] = side;
  values[n++] = words[governor]!;
  values[n++] = words[word]!;
  values[n++] = words[word - 1]!;
  values[n++] = words[left]!;
  values[n++] = words[right]!;
  values[n++] = ph;
  values[n++] = tag;
  values[n++] = tags[word - 1]!;
  values[n++] = tags[next]!;
  values[n++] = tags[left]!;
  values[n++] = dhl;
  values[n++] = dhr;
  values[n++] = dhl * 64 + dhr;
  values[n++] = labels[left]! * 64 + labels[right]!;
  values[n++] = head > size ? 0 : bucket(Math.abs(head - word));
  values[n++] = frames[governor]!;
  values[n++] = frames[word]!;
  values[n++] = ph * 128 + tag;
  values[n++] = side * 4 + quoted[governor]! * 2 + quoted[word]!;
  values[n++] = side * 128 + tag;
  values[n++] = tag * 4 + side;
  values[n++] = suffixes[governor]!;
  values[n++] = suffixes[word]!;
  values[n++] = few(state.leftCount[word]!) * 4 + few(state.rightCount[word]!);
  values[n++] = shapes[word]!;
  return hashed(ARCS, values, out);
}

/** The numbers that the templates combine, behind a 0. */
const values = new Int32Array(64);

function few(count: number): number {
  return Math.min(count, 3);
}

function bucket(distance: number): number {
  return distance < 6 ? distance : distance < 10 ? 6 : distance < 20 ? 7 : 8;
}
