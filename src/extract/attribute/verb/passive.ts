import { childrenOf } from '../../document.ts';
import { adjectiveFrames } from '../../lexicon/adjectives.ts';
import type { Candidate } from '../candidate.ts';
import { isVerb, objectPhraseAfter, type Stretch } from '../phrases.ts';
import { subjectOf } from '../subject/subject.ts';
import { candidateOf, clauseFrom, type VerbCue, wordsOf } from './cue.ts';

export function isPassive({ doc, verb, group }: VerbCue): boolean {
  const { pos } = doc.tokens[verb]!;
  if (pos !== 'VBN' && pos !== 'VBD') return false;
  for (let t = verb - 1; t >= group; t--) {
    const { lemma } = doc.tokens[t]!;
    if (lemma === 'have') return false;
    if (/^(?:be|get)$/.test(lemma)) return true;
  }
  return pos === 'VBN' && childrenOf(doc, verb, 'aux:pass').length > 0;
}

/** "is expected to", "it was reported that", "was quoted as saying", "was criticised by": the source, if any, stands behind "by". */
export function passiveCandidate(cue: VerbCue): Candidate | null {
  const { doc, verb, frame, subject } = cue;
  const { tokens } = doc;
  const { uses } = frame;
  // "It was not said by any party that": nobody said so.
  if (cue.negated && frame.family === 'SAY' && !frame.uses.t?.denies) return null;
  // "It is to be recalled that", "let it be noted that": the writer, to the reader.
  if (isIt(cue) && REMINDS.test(frame.lemma) && isToBeDone(cue)) return null;
  const by = agent(cue);
  // "Is worried that": what the subject thinks.
  if (!by && adjectiveFrames.has(tokens[verb]!.lower)) return null;
  const told = withSource(cue, by);
  const use = uses.o ?? uses.t ?? uses.i;
  // "It was pointed out by the spokesman that"
  const at = use?.only.includes(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  const next = tokens[at]?.lower;
  const impersonal = uses.t && by && isIt(cue) ? thatBehind(cue, by[1]) : null;
  if (uses.t && impersonal) return candidateOf(told, 'passive', uses.t, [clauseFrom(cue, impersonal)]);
  if (use && next === 'that') return candidateOf(told, 'passive', use, [clauseFrom(cue, at)]);
  // "It was decided to establish a committee"
  if (!by && uses.i && isIt(cue) && /^(?:decide|agree|resolve)$/.test(frame.lemma) && tokens[at]?.pos === 'TO')
    return candidateOf(told, 'passive', uses.i, [clauseFrom(cue, at)]);
  if (!subject) return null;
  const held = HELD.test(frame.lemma);
  if (use && (uses.o || held) && tokens[at]?.pos === 'TO' && /^(?:VB|RB)/.test(tokens[at + 1]?.pos ?? ''))
    return candidateOf(told, 'passive', use, [subject.stretch, clauseFrom(cue, at)]);
  // "We were told by friends that": theirs; "was told that" is nobody's.
  if (uses.r && (next === 'that' || next === 'by')) {
    const that = by && thatBehind(cue, by[1]);
    return use && that ? candidateOf(told, 'passive', use, [clauseFrom(cue, that)]) : null;
  }
  const around = use && held ? saidOfAll(cue, subject.stretch) : null;
  if (use && around) return candidateOf(told, 'passive', use, around);
  // "Was quoted by the radio as saying": what the subject says has a cue of its own.
  if (by && tokens[by[1]]?.lower === 'as' && tokens[by[1] + 1]?.pos === 'VBG') return null;
  const blames = uses.a ?? uses.n;
  if (blames && by) return candidateOf(told, 'passive', blames, [subject.stretch]);
  if (!uses.a || next !== 'as') return null;
  return candidateOf(told, 'passive', uses.a, [subject.stretch, clauseFrom(cue, at + 1)]);
}

/** The cue with the agent as its source; in "its commander let it be known that" with the subject of "let". */
function withSource(cue: VerbCue, by: Stretch | null): VerbCue {
  const { doc, from, to, group } = cue;
  const lets = doc.tokens[group - 1]?.lower === 'it' && doc.tokens[group - 2]?.lemma === 'let';
  if (lets) return { ...cue, subject: subjectOf(doc, group - 2, from, to) };
  return { ...cue, subject: by && { stretch: by, own: true } };
}

/** Whom "by" names close behind the verb. */
function agent({ doc, verb, to }: VerbCue): Stretch | null {
  for (let t = verb + 1; t < to && t < verb + 8; t++) {
    if (doc.tokens[t]!.lower === 'by') return objectPhraseAfter(doc, t + 1, to);
    if (isVerb(doc.tokens[t]!)) return null;
  }
  return null;
}

const REMINDS = /^(?:recall|note|remember|mention|add|say|stress|underline|hope)$/;

/** "Let it be recalled", "it is to be recalled" */
const isToBeDone = ({ doc, group, verb }: VerbCue): boolean =>
  doc.tokens[group - 2]?.lower === 'let' || wordsOf(doc, group, verb).includes('to');

/** "It was said": what "it" is comes behind. */
function isIt({ doc: { tokens }, subject, group }: VerbCue): boolean {
  return tokens[subject?.stretch[0] ?? group - 1]?.lower === 'it';
}

/** The "that" within a few words behind `at`, before any verb; null without one. */
function thatBehind({ doc: { tokens }, to }: VerbCue, at: number): number | null {
  let that = at;
  while (that < at + 8 && that < to && tokens[that]!.lower !== 'that' && !isVerb(tokens[that]!)) that++;
  return tokens[that]?.lower === 'that' ? that : null;
}

/** "The Americans, it is said, have delivered cameras": what stands around the insertion. */
function saidOfAll({ doc: { tokens }, verb, from, to }: VerbCue, [it, end]: Stretch): Stretch[] | null {
  if (end - it !== 1 || tokens[it]!.lower !== 'it' || tokens[it - 1]?.text !== ',' || it - 1 <= from) return null;
  // "It is said in the corridors of the summit,"
  let comma = verb + 1;
  while (comma < Math.min(to, verb + 9) && /^(?:IN|DT|JJ|NN.*)$/.test(tokens[comma]!.pos)) comma++;
  if (!/^[,.]$/.test(tokens[comma]?.text ?? '')) return null;
  let start = it - 1;
  while (start > from && tokens[start - 1]!.text !== ';') start--;
  const before: Stretch = [start, it - 1];
  return comma + 1 < to ? [before, [comma + 1, to]] : [before];
}

/** Said, thought or feared "to be" by nobody named. */
const HELD = /^(?:say|report|think|allege|believe|rumor|know|fear)$/;
