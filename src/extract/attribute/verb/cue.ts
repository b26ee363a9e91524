import type { Document } from '../../document.ts';
import type { Frame, FrameUse } from '../../lexicon/frame.ts';
import type { Candidate, Region, Route } from '../candidate.ts';
import { clauseEnd, phraseContentEnd } from '../clause-end.ts';
import { groupStart } from '../joined.ts';
import type { Stretch } from '../phrases.ts';
import { type Subject, subjectOf } from '../subject/subject.ts';

/** A verb of the lexicon where it stands: what each way of reading it looks at. Who learns more makes a new one of it. */
export interface VerbCue {
  readonly doc: Document;
  readonly verb: number;
  /** The region it is read in: tokens [from, to). */
  readonly from: number;
  readonly to: number;
  readonly frame: Frame;
  /** The first token of the group that the verb ends: its auxiliaries and adverbs. */
  readonly group: number;
  readonly negated: boolean;
  readonly subject: Subject | null;
  /** Who is told, where that stands right behind the verb. */
  readonly hearer: Stretch | null;
  /** The first token behind the verb, its particle and its hearer. */
  readonly after: number;
}

export function cueOf(doc: Document, verb: number, [from, to]: Region, frame: Frame): VerbCue {
  const group = groupStart(doc, verb, from);
  const negated = wordsOf(doc, group, verb).some((word) => /^(?:not|n't|never|neither|nor)$/.test(word));
  const subject = subjectOf(doc, verb, from, to);
  return { doc, verb, from, to, frame, group, negated, subject, hearer: null, after: verb + 1 };
}

/** What the verb attributes to its subject by one of its uses. */
export function candidateOf(cue: VerbCue, route: Route, use: FrameUse, contents: Stretch[]): Candidate {
  const { doc, verb, group, subject } = cue;
  const next = doc.tokens[verb + 1];
  const particle = next?.pos === 'RP' && use.only.includes(next.lower) ? 1 : 0;
  const start = subject && subject.stretch[1] <= verb ? Math.max(group, subject.stretch[1]) : group;
  return {
    head: verb,
    source: subject?.stretch ?? null,
    cue: [[start, verb + 1 + particle]],
    contents: contents.map((stretch) => wholeQuotation(cue, stretch)),
    type: use.type,
    denied: use.denies !== (cue.negated || isNobody(cue)),
    route,
    hearer: cue.hearer,
  };
}

/** A content that is a clause, from `start`. */
export function clauseFrom({ doc, verb, to }: VerbCue, start: number): Stretch {
  return [start, clauseEnd(doc, verb, start, to)];
}

/** A content that is no clause, from `start` to at most `end`. */
export function phraseFrom(cue: VerbCue, start: number, end = cue.to): Stretch {
  return [start, phraseContentEnd(cue.doc, cue.verb, start, Math.min(end, clauseFrom(cue, start)[1]))];
}

/** Whether the subject is the verb's own and stands right before its group. */
export function touchesSubject({ subject, group, verb }: VerbCue): boolean {
  return subject?.own === true && subject.stretch[1] >= group - 1 && subject.stretch[0] < verb;
}

/** "Nobody wants war.", "neither of the two sides spoke of" */
export function isNobody({ doc, subject, from }: VerbCue): boolean {
  const first = subject?.stretch[0] ?? from;
  const none = first - 2 >= from && doc.tokens[first - 1]!.lower === 'of' ? doc.tokens[first - 2]!.lower : '';
  if (/^(?:neither|none)$/.test(none)) return true;
  return subject !== null && /^(?:nobody|no|none|neither)$/.test(doc.tokens[subject.stretch[0]]!.lower);
}

/** The words of a stretch in small letters. */
export function wordsOf({ tokens }: Document, from: number, to: number): string[] {
  return tokens.slice(from, to).map(({ lower }) => lower);
}

/** A content that ends in a quotation takes all of it, over the end of the sentence. */
function wholeQuotation({ doc, verb }: VerbCue, [from, to]: Stretch): Stretch {
  const quote = to > from ? doc.tokens[to - 1]!.quote : -1;
  const last = quote >= 0 && quote !== doc.tokens[verb]!.quote ? doc.quotations[quote]!.to : to;
  return [from, Math.max(to, last)];
}
