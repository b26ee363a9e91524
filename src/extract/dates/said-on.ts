import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { contains, overlaps, type Span } from '../span.ts';
import type { FoundDate } from './find-dates.ts';

/** Which date says when each attribution was said: one in the clause of its cue, never one in what is said. */
export function saidDates(document: Document, attributions: readonly Attribution[], dates: readonly FoundDate[]): (FoundDate | undefined)[] {
  if (!dates.length) return attributions.map(() => undefined);
  const bySentence = new Map<number, FoundDate[]>();
  for (const date of dates) {
    const sentence = document.sentenceOf[date.from] as number;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), date]);
  }
  const cues = new Set(attributions.flatMap(({ cue }) => cue.map(([start]) => tokenAt(document, start))));
  return attributions.map((attribution) => saidDate(document, attribution, attributions, cues, bySentence));
}

function saidDate(
  document: Document,
  attribution: Attribution,
  attributions: readonly Attribution[],
  cues: ReadonlySet<number>,
  bySentence: ReadonlyMap<number, FoundDate[]>,
): FoundDate | undefined {
  const [first] = attribution.cue;
  if (!first) return undefined;
  const cue = tokenAt(document, first[0]);
  const last = tokenAt(document, (attribution.cue.at(-1) as Span)[1] - 1);
  const parent = attribution.parent === null ? undefined : attributions[attribution.parent];
  const near = (bySentence.get(document.sentenceOf[cue] as number) ?? []).filter(
    ({ span }) =>
      !attribution.contents.some((content) => overlaps(content, span)) &&
      (!parent || !parent.contents.some((content) => contains(content, first)) || parent.contents.some((content) => contains(content, span))),
  );
  const fitting = near.filter((date) => reaches(document, attribution, date, cue, last, cues));
  return fitting.sort((a, b) => Math.abs(a.from - cue) - Math.abs(b.from - cue))[0];
}

/**
 * Whether nothing between the date and the cue makes it the date of something else: another verb, another cue, a relative clause.
 * What is said may stand between.
 */
function reaches(
  document: Document,
  { contents }: Attribution,
  date: FoundDate,
  cue: number,
  last: number,
  cues: ReadonlySet<number>,
): boolean {
  const { tokens } = document;
  const ahead = date.to <= cue;
  const [from, to] = ahead ? [date.to, cue] : [last + 1, date.from];
  for (let t = from; t < to; t++) {
    const { start, end, pos, lower } = tokens[t] as Document['tokens'][number];
    if (contents.some((content) => contains(content, [start, end]))) continue;
    if (cues.has(t)) return false;
    if (/^(?:who|which|whom|whose|when|where|after|before|until|since)$/.test(lower)) return false;
    if (/^(?:VB|MD)/.test(pos) && !isAuxiliary(document, t, cue) && !SPEAKING.test(lower)) return false;
  }
  return ahead ? !isInRelativeClause(document, date, cue) : true;
}

/** "had" of "had declared"; adverbs may stand between. */
function isAuxiliary({ tokens }: Document, t: number, cue: number): boolean {
  if (!/^(?:have|be|do|will|would|'ve|'s|has|had|was|were|is|are|been|did|does)$/.test(tokens[t]?.lower ?? '')) return false;
  for (let at = t + 1; at < cue; at++) if (!/^(?:RB|VB[DNGP]?$)/.test(tokens[at]?.pos ?? '')) return false;
  return t < cue;
}

/** "…, who met the delegation on Tuesday, said": the date lies behind a verb that a relative pronoun before it opens. */
function isInRelativeClause({ tokens, sentences, sentenceOf }: Document, date: FoundDate, cue: number): boolean {
  const begin = sentences[sentenceOf[cue] as number]?.from ?? 0;
  for (let t = date.from - 1, verb = false; t >= Math.max(begin, date.from - 20); t--) {
    const { pos, lower } = tokens[t] as Document['tokens'][number];
    if (/^(?:VB|MD)/.test(pos)) {
      if (SPEAKING.test(lower)) return false;
      verb = true;
    }
    if (verb && /^(?:who|which|that|when|where|after|before)$/.test(lower)) return true;
  }
  return false;
}

/** To speak is to say: "Keita, speaking at the weekend, ruled out …". */
const SPEAKING = /^(?:speaking|addressing|talking|writing|briefing|asked|questioned|interviewed|quoted|answering|replying|responding)$/;

/** The token at an offset, or the next after it. */
function tokenAt({ tokens }: Document, offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
