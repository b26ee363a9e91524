import type { Document } from '../../document.ts';
import { verbFrames } from '../../lexicon/verbs.ts';
import type { Candidate } from '../candidate.ts';
import { isVerb } from '../phrases.ts';
import { isNobody, type VerbCue, wordsOf } from './cue.ts';

/**
 * "Has not said whether", "did not reveal the number", "declined to comment on": who keeps silent has said nothing, and "did not say
 * that" is all that remains of it.
 */
export function isSilence(cue: VerbCue, { route, contents }: Candidate): boolean {
  const { doc, frame, group, from, negated } = cue;
  const { tokens } = doc;
  const [start] = contents[0]!;
  // "Said nothing about the prisoners"
  if (frame.family === 'SAY' && /^(?:nothing|little)$/.test(tokens[start]!.lower) && route !== 'quote') return true;
  // "She neither confirmed nor denied that"
  const either = /^(?:neither|nor)$/.test(tokens[cue.verb - 1]?.lower ?? '');
  if (either && /^(?:confirm|deny)$/.test(frame.lemma)) return true;
  if ((negated || isNobody(cue)) && /^(?:SAY|SHOW)$/.test(frame.family)) {
    const asks = /^(?:W|MD)/.test(tokens[start]!.pos) || /^(?:whether|if)$/.test(tokens[start]!.lower);
    return asks || (/^(?:noun-phrase|preposition)$/.test(route) && DISCLOSES.test(frame.lemma));
  }
  if (negated) return false;
  // Both of the refusal and of the verb that it governs.
  if (route === 'infinitive' && frame.uses.i?.denies) return isWithheld(cue, start);
  const before = group > from ? tokens[group - 1] : undefined;
  const refuses = before && isVerb(before) && verbFrames.get(before.lemma)?.uses.i?.denies;
  return refuses === true && isWithheld(cue, group);
}

/** "“No comment,” said a commander" */
export function isNoComment(doc: Document, { contents }: Candidate): boolean {
  const said = contents.flatMap((stretch) => wordsOf(doc, ...stretch)).filter((word) => /\p{L}/u.test(word));
  return said.join(' ') === 'no comment';
}

/** "Who asked not to be named": on what terms he spoke, and nothing said. */
export function isAnonymity({ doc, verb, to, frame }: VerbCue): boolean {
  if (frame.lemma === 'request') return doc.tokens[verb + 1]?.lower === 'anonymity';
  if (frame.lemma !== 'ask') return false;
  const words = wordsOf(doc, verb + 1, Math.min(to, verb + 6)).join(' ');
  return /^not to be (?:named|identified|quoted)\b|^to remain anonymous\b|^that (?:his|her|their) names?\b/.test(words);
}

/** "to comment on it", "to confirm he was there" at `start`; not "to say that". */
function isWithheld({ doc: { tokens }, to }: VerbCue, start: number): boolean {
  let verb = start;
  while (verb < to && /^(?:TO|RB)$/.test(tokens[verb]!.pos)) verb++;
  // "Declined to be drawn on"
  if (tokens[verb]?.lower === 'be' && tokens[verb + 1]?.lower === 'drawn') return true;
  return verb > start && DISCLOSES.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower !== 'that';
}

/** Who does not do these keeps something to himself. */
const DISCLOSES =
  /^(?:say|tell|comment|elaborate|disclose|reveal|specify|identify|name|indicate|give|mention|explain|clarify|discuss|confirm|answer|speculate|provide|divulge|speak|talk|refer|allude|announce|add|pronounce|report)$/;
