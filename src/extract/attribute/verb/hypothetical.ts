import type { Candidate, Route } from '../candidate.ts';
import { countFinites } from '../phrases.ts';
import type { VerbCue } from './cue.ts';

/** Whether the verb stands in a question, a condition or what others shall do: nobody's view. */
export function isNobodys(cue: VerbCue): boolean {
  return (
    isImpersonal(cue) ||
    isAvoided(cue) ||
    isAsked(cue) ||
    isWhoever(cue) ||
    isWanted(cue) ||
    opensQuestion(cue) ||
    isNoSubject(cue)
  );
}

/** "Should welcome", "could embrace": what one might do, and has not. "Would like" is a wish. */
export function isPossible({ doc, group, frame }: VerbCue, { route }: Candidate): boolean {
  const { pos, lower } = doc.tokens[group]!;
  if (pos !== 'MD' || !/^(?:should|would|could|must|may|might|can)$/.test(lower)) return false;
  if (frame.family === 'WANT' || /^(?:like|love|prefer|hope)$/.test(frame.lemma)) return false;
  return PHRASES.has(route);
}

/** Ways to content that is no clause. */
const PHRASES: ReadonlySet<Route> = new Set([
  'noun-phrase',
  'preposition',
  'predicate',
  'object-infinitive',
  'infinitive',
  'gerund',
]);

/** "Stopped short of saying", "without saying", "far from saying": it was not said. */
function isAvoided({ doc: { tokens }, verb, group }: VerbCue): boolean {
  if (tokens[verb]!.pos !== 'VBG') return false;
  const [before, second] = [tokens[group - 1]?.lower ?? '', tokens[group - 2]?.lower ?? ''];
  return (
    /^(?:without|than)$/.test(before) || (/^(?:of|from)$/.test(before) && /^(?:short|instead|far|rather)$/.test(second))
  );
}

/** "It would be wrong to say that" */
function isImpersonal({ doc: { tokens }, subject, group }: VerbCue): boolean {
  if (tokens[group]!.pos !== 'TO' || !tokens[group - 1]?.pos.startsWith('JJ')) return false;
  return subject === null || /^(?:it|that|this)$/.test(tokens[subject.stretch[0]]!.lower);
}

/** "Asked whether …, the minister", "the minister, asked about it, said": the question is not his. */
function isAsked({ doc: { tokens }, verb, from }: VerbCue): boolean {
  const { lower, pos } = tokens[verb]!;
  if (!/^(?:asked|questioned|pressed)$/.test(lower) || !/^VB[DN]$/.test(pos)) return false;
  const inserted =
    tokens[verb - 1]?.text === ',' && /^(?:whether|if|about|by|what|why|how|when)$/.test(tokens[verb + 1]?.lower ?? '');
  return verb === from || inserted;
}

/** "Who wants war?", "anyone who believes that": a question or a condition, and nobody's view. */
function isWhoever({ doc: { tokens }, subject, from, group }: VerbCue): boolean {
  const [first = 0, end = 0] = subject?.stretch ?? [];
  // "One may think"
  if (end - first === 1 && tokens[first]!.lower === 'one' && tokens[group]!.pos === 'MD') return true;
  if (end - first === 1) return first === from && /^who(?:ever|m)?$/.test(tokens[first]!.lower);
  return (
    end - first === 2 &&
    /^(?:any(?:one|body)|every(?:one|body)|all|whoever|nobody)$/.test(tokens[first]!.lower) &&
    tokens[end - 1]!.pos === 'WP'
  );
}

/** "Worth mentioning that", "wants us to believe", "would have us believe": what another shall do. */
function isWanted({ doc: { tokens }, verb, subject, group }: VerbCue): boolean {
  const start = Math.min(group, subject?.stretch[0] ?? group);
  const before = tokens[group - 1]?.lower ?? '';
  // "Let nobody tell us that"
  if (tokens[start - 1]?.lower === 'let' && tokens[verb]!.pos === 'VB') return true;
  if (tokens[start - 1]?.lower === 'worth' || before === 'worth') return true;
  const bare = group === verb && tokens[verb]!.pos === 'VB';
  return (bare || tokens[group]!.pos === 'TO') && /^(?:us|them|him|her|me|people)$/.test(before);
}

/** "Would Washington ask for …?" */
function opensQuestion({ doc: { tokens }, from, to }: VerbCue): boolean {
  const { pos, quote } = tokens[from]!;
  return tokens[to - 1]?.text === '?' && /^(?:MD|VB[DPZ])$/.test(pos) && quote < 0;
}

/** "Libya's recognised government": whose it is, and no subject; nor is a clause one. */
function isNoSubject({ doc, subject }: VerbCue): boolean {
  if (!subject) return false;
  const [first, end] = subject.stretch;
  return doc.tokens[end - 1]!.pos === 'POS' || (doc.tokens[first]!.quote < 0 && countFinites(doc, first, end) > 0);
}
