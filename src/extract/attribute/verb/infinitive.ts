import type { FrameUse } from '../../lexicon/frame.ts';
import type { Candidate } from '../candidate.ts';
import { skipAdjuncts } from '../times.ts';
import { candidateOf, clauseFrom, phraseFrom, type VerbCue } from './cue.ts';

/** "Wants to go", "vowed not to permit" */
export function infinitiveCandidate(cue: VerbCue): Candidate | null {
  const { doc, verb, to, frame } = cue;
  const { tokens } = doc;
  const use = frame.uses.i;
  if (!use || use.weak) return null;
  // "Vowed the leader of the movement to treat": behind the subject, where that stands behind the verb.
  const { subject } = cue;
  const at = skipAdjuncts(doc, subject && subject.stretch[0] > verb ? subject.stretch[1] : verb + 1, to);
  if (at >= to || !opensInfinitive(cue, at)) return null;
  if (frame.family === 'SEEM') return seeming(cue, use, at);
  const not = /^(?:not|never)$/.test(tokens[at - 1]!.lower) ? 1 : 0;
  return candidateOf(cue, 'infinitive', use, [phraseFrom(cue, at - not)]);
}

/** "Urged them to go" */
export function objectInfinitiveCandidate(cue: VerbCue): Candidate | null {
  const { doc, verb, to, frame } = cue;
  const { tokens } = doc;
  const use = frame.uses.o;
  if (!use) return null;
  const start = use.only.includes(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  for (let t = start + 1; t < to && t < start + 14; t++) {
    if (opensInfinitive(cue, t)) return candidateOf(cue, 'object-infinitive', use, [clauseFrom(cue, start)]);
    if (/^(?:VB[DPZ]|MD|,|:|\.|WP|WDT)$/.test(tokens[t]!.pos)) return null;
  }
  return null;
}

/** "to go", "to also go" */
function opensInfinitive({ doc: { tokens } }: VerbCue, at: number): boolean {
  return tokens[at]!.pos === 'TO' && /^(?:VB|RB)/.test(tokens[at + 1]?.pos ?? '');
}

/** "seems to be": what seems is part of the content, and nobody is the source. */
function seeming(cue: VerbCue, use: FrameUse, at: number): Candidate | null {
  const { subject } = cue;
  return subject && candidateOf({ ...cue, subject: null }, 'seem', use, [subject.stretch, clauseFrom(cue, at)]);
}
