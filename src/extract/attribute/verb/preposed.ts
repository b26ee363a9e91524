import type { Candidate } from '../candidate.ts';
import { countFinites, hasFinite, isFiniteVerb, isQuoteMark, type Stretch } from '../phrases.ts';
import type { Subject } from '../subject/subject.ts';
import { skipAdjuncts } from '../times.ts';
import { candidateOf, clauseFrom, touchesSubject, type VerbCue } from './cue.ts';

/** Its words and its subject's stand between commas or at the sentence's end: "…, he said, …". */
export function isInserted({ doc, verb, from, to, group, frame, subject, after }: VerbCue): boolean {
  const { tokens } = doc;
  if (!subject?.own) return false;
  const start = Math.min(group, subject.stretch[0]);
  if (start <= from || tokens[start - 1]!.text !== ',') return false;
  // "…, he assured members, …"; but "…, he promised jobs."
  const behind = Math.max(frame.uses.n ? verb + 1 : after, subject.stretch[1]);
  const next = behindManner(tokens, skipAdjuncts(doc, behind, to), to);
  if (next >= to) return true;
  if (!/^[,.;]$/.test(tokens[next]!.text)) return false;
  // "The House considered, in a statement of which we received a copy, that": what it considered is behind.
  if (/^(?:IN|VBG)$/.test(tokens[next + 1]?.pos ?? '') && tokens[next]!.text === ',') {
    for (let t = next + 2; t < Math.min(to - 1, next + 24); t++)
      if (tokens[t]!.text === ',' && tokens[t + 1]!.lower === 'that') return false;
  }
  // "When he came, he said, “they left”": a quotation that goes on with what stands before.
  const quotes = next + 1 < to && (tokens[next + 1]!.quote >= 0 || isQuoteMark(tokens[next + 1]!));
  return !quotes || /^\p{Ll}/u.test(tokens[next + 2]?.text ?? '');
}

/** "…, he reports with respect, …": over how it is said, up to a comma. */
function behindManner(tokens: VerbCue['doc']['tokens'], at: number, to: number): number {
  if (!/^(?:with|without)$/.test(tokens[at]?.lower ?? '')) return at;
  for (let t = at + 1; t < Math.min(to, at + 5); t++) if (tokens[t]!.text === ',') return t;
  return at;
}

/** "The border is closed, the minister said [on Monday].", "The border, he said, is closed." */
export function preposedCandidate(cue: VerbCue, inserted: boolean): Candidate | null {
  const { doc, verb, from, to, group, frame, subject } = cue;
  const { tokens } = doc;
  const use = frame.uses.t ?? frame.uses.q;
  if (!use || cue.negated || !subject) return null;
  const left = endBefore(cue, subject);
  // "Asked why it was so long, he laughed."
  if (left === null || /^(?:asked|questioned|pressed)$/.test(tokens[from]!.lower)) return null;
  if (!inserted && !isWhole(cue, left)) return null;
  if (!/^(?:VB[DZP]|MD)$/.test(tokens[verb]!.pos) && !isFiniteVerb(tokens[group]!)) return null;
  const rest = Math.max(verb + 1, subject.stretch[1]);
  const next = tokens[skipAdjuncts(doc, Math.max(rest, cue.after), to)];
  if (next && next.start < tokens[to - 1]!.end && !/^[,.;:—–-]+$/.test(next.text) && !/^(?:IN|RB)$/.test(next.pos))
    return null;
  const before = inserted && opensBefore(cue, left) ? [] : [lastClause(cue, left, inserted)];
  const whole = hasFinite(doc, from, left);
  const inverted = subject.stretch[0] > verb;
  // "That, says Djibril, is how it began": what stands before is no clause.
  const goesOn = !inverted || (!whole && tokens[rest]?.text === ',');
  const behind = goesOn ? contentBehind(cue, rest, whole) : null;
  const contents = behind ? [...before, behind] : before;
  return contents.length ? candidateOf(cue, 'preposed', use, contents) : null;
}

/** Where what stands before the verb and its subject ends: at a comma, a dash or ", as"; null where none of these sets it off. */
function endBefore(cue: VerbCue, subject: Subject): number | null {
  const { tokens } = cue.doc;
  const touches = touchesSubject(cue);
  if (!touches && subject.stretch[0] < cue.verb) return null;
  const start = touches ? subject.stretch[0] : cue.group;
  if (start - 1 <= cue.from) return null;
  const { text, lower } = tokens[start - 1]!;
  if (lower === 'as' && tokens[start - 2]?.text === ',') return start - 2;
  return text === ',' || /^[—–-]+$/.test(text) ? start - 1 : null;
}

/** Whether what ends at `left` can be all that is said: a clause, and none that depends on another. */
function isWhole({ doc, verb, from, to, frame }: VerbCue, left: number): boolean {
  // "27 dead, interior ministry now says."
  const last = frame.family === 'SAY' && skipAdjuncts(doc, verb + 1, to) >= to - 1 && left - from > 1;
  if (!last && !hasFinite(doc, from, left)) return false;
  return !/^(?:IN|WRB|VBG|VBN|TO)$/.test(doc.tokens[from]!.pos) || countFinites(doc, from, left) > 1;
}

/** "… off the coast, where, they say, men have boarded boats": what they say begins behind them. */
function opensBefore({ doc: { tokens } }: VerbCue, left: number): boolean {
  const { pos, lower } = tokens[left - 1]!;
  return (/^(?:W|IN)/.test(pos) && tokens[left - 2]?.text === ',') || /^(?:because|that)$/.test(lower);
}

/** "The figures are higher; they keep them, he says": what stands behind the last mark, where that is a clause. */
function lastClause({ doc, from }: VerbCue, left: number, inserted: boolean): Stretch {
  for (let t = left - 2; t > from; t--) {
    const { text, quote } = doc.tokens[t]!;
    if (/^[;:]$/.test(text) && quote < 0 && (inserted || hasFinite(doc, t, left))) return [t + 1, left];
  }
  return [from, left];
}

/** What goes on behind the insertion's comma or dash; null where nothing of what is said does. `whole`: a clause stands before. */
function contentBehind(cue: VerbCue, rest: number, whole: boolean): Stretch | null {
  const { tokens } = cue.doc;
  for (let t = rest; t < cue.to && tokens[t]!.text !== ';'; t++) {
    if (!/^(?:,|[—–-]+)$/.test(tokens[t]!.text)) continue;
    const concedes = /^(?:though|although|while)$/.test(tokens[t + 1]?.lower ?? '');
    return cue.to - t > 3 && !concedes && !(whole && isCircumstance(cue, t + 1)) ? clauseFrom(cue, t + 1) : null;
  }
  return null;
}

/** ", the ministry said, hours before leaders met": when or how it was said, behind a whole clause. */
function isCircumstance({ doc: { tokens }, to }: VerbCue, at: number): boolean {
  const before = /^(?:before|after)$/;
  let t = at;
  while (t < to && t < at + 3 && /^(?:DT|CD|NNS?|JJ)$/.test(tokens[t]!.pos) && !before.test(tokens[t]!.lower)) t++;
  if (t > at) return before.test(tokens[t]?.lower ?? '') && TIME_UNIT.test(tokens[t - 1]!.lower);
  return /^(?:before|after|amid|as|when|following|during)$/.test(tokens[at]?.lower ?? '');
}

const TIME_UNIT = /^(?:minute|hour|day|week|month|year|moment)s?$/;
