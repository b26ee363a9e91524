import { countFinites, isFiniteVerb, isQuoteMark, isVerb, type Stretch } from '../phrases.ts';
import { invertedSubject } from '../subject/behind.ts';
import { skipAdjuncts } from '../times.ts';
import type { VerbCue } from './cue.ts';

/** `, said the minister`: where the subject stands behind a verb of saying that follows a comma or a quotation, with that subject. */
export function withSubjectBehind(cue: VerbCue): VerbCue {
  const first = subjectOfFirstVerb(cue);
  if (first) return { ...cue, subject: { stretch: first, own: true }, after: first[1] };
  if (!mayInvert(cue)) return cue;
  const { doc, verb, to } = cue;
  const { tokens } = doc;
  const stretch = invertedSubject(doc, verb, to);
  if (!stretch || /^(?:me|him|them|us)$/.test(tokens[stretch[0]]!.lower)) return cue;
  const at = skipAdjuncts(doc, stretch[1], to);
  const next = tokens[at];
  if (next && at < to) {
    if (!/^[,.;:()—–-]+$/.test(next.text) && !/^(?:IN|WP|CC|TO)$/.test(next.pos)) return cue;
    if (next.lower === 'that') return cue;
  }
  return { ...cue, subject: { stretch, own: true } };
}

/** "And affirmed the minister that …", as translations from Arabic begin: the phrase between the verb and what is said; else null. */
function subjectOfFirstVerb({ doc, verb, from, to, group, frame }: VerbCue): Stretch | null {
  const { tokens } = doc;
  if (frame.family !== 'SAY' || !frame.uses.t || frame.uses.r || group !== verb || !/^VB[DNZ]$/.test(tokens[verb]!.pos))
    return null;
  const before = tokens[verb - 1];
  const opens = verb === from || before!.text === ':' || (verb === from + 1 && /^(?:CC|RB)$/.test(before!.pos));
  const phrase = opens ? invertedSubject(doc, verb, to) : null;
  if (!phrase || !/^(?:DT|NNP|NNS|JJ|PRP)/.test(tokens[phrase[0]]!.pos)) return null;
  if (/^(?:it|me|him|her|them|us|you)$/.test(tokens[phrase[0]]!.lower)) return null;
  const takesInfinitive = frame.uses.i && !frame.uses.o;
  for (let t = phrase[1], end = 0; t < Math.min(to, phrase[1] + FURTHEST); t++) {
    const { lower, text, pos } = tokens[t]!;
    if (lower === 'that' || text === ':' || (takesInfinitive && pos === 'TO' && tokens[t + 1]?.pos === 'VB'))
      return [phrase[0], end || (endsName(tokens, t) ? t : phrase[1])];
    if (isVerb(tokens[t]!)) return null;
    // "The Minister of Maghreb Affairs and the Arab League, Abdelkader Messahel, on Tuesday": the name before is his.
    if (!end && text === ',' && /^(?:IN|VBG)$/.test(tokens[t + 1]?.pos ?? ''))
      end = endsName(tokens, t) ? t : phrase[1];
  }
  return null;
}

/** How far behind its subject a verb may have what is said. */
const FURTHEST = 34;

/** Whether a name of two words or more ends before `at`. */
const endsName = (tokens: VerbCue['doc']['tokens'], at: number): boolean =>
  tokens[at - 1]!.pos === 'NNP' && tokens[at - 2]!.pos === 'NNP';

/** By what stands before the verb. */
function mayInvert(cue: VerbCue): boolean {
  const { doc, verb, from, group, frame, subject } = cue;
  const { tokens } = doc;
  const before = tokens[group - 1];
  if (
    !(frame.uses.q || frame.uses.t) ||
    frame.family !== 'SAY' ||
    frame.lemma === 'tell' ||
    group <= from ||
    group !== verb
  )
    return false;
  // "Abusahmain, whose arrest they ordered, urged militias": the subject stands before its relative clause.
  const end = subject?.own ? subject.stretch[1] : verb;
  if (end < verb && tokens[end]!.text === ',' && /^(?:who|which|whose)$/.test(tokens[end + 1]!.lower)) return false;
  if (!before || !isFiniteVerb(tokens[verb]!)) return false;
  if (isQuoteMark(before)) return true;
  if (before.text !== ',' || !frame.uses.t) return false;
  const quoted = isQuoteMark(tokens[group - 2] ?? before);
  return quoted || countFinites(doc, from, group) > 0 || standsBetweenCommas(cue);
}

/** "That, says Djibril, is how it began" */
function standsBetweenCommas({ doc, verb, to }: VerbCue): boolean {
  const phrase = invertedSubject(doc, verb, to);
  return phrase !== null && phrase[1] < to && doc.tokens[phrase[1]]!.text === ',';
}
