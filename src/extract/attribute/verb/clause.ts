import type { Candidate } from '../candidate.ts';
import { isFiniteVerb, type Stretch } from '../phrases.ts';
import { skipAdjuncts } from '../times.ts';
import { clauseStart } from './clause-start.ts';
import { candidateOf, clauseFrom, type VerbCue } from './cue.ts';

/** "Said that the border is closed", "said the border is closed" */
export function clauseCandidate(cue: VerbCue): Candidate | null {
  const { doc, verb, from, frame, group, subject } = cue;
  const { tokens } = doc;
  const next = tokens[verb + 1];
  const { t } = frame.uses;
  const fits = t && (t.only.length === 0 || t.only.includes(next?.lower ?? ''));
  const use = fits ? t : frame.family === 'SAY' ? frame.uses.q : undefined;
  if (!use || (use.only.length && !use.only.includes(next?.lower ?? ''))) return null;
  // "Ruled out any change to the accord that …": its particle makes another verb of it.
  if (next?.pos === 'RP' && !use.only.length && frame.uses.n?.only.includes(next.lower)) return null;
  const start = clauseStart(cue);
  if (start === null) return null;
  const that = tokens[start]!.lower === 'that';
  // "saw that it failed" is a belief, "saw it fail" is not; "did not say" is silence.
  if (use.weak && !that) return null;
  if (use !== t && !/^[,:]$/.test(tokens[start - 1]!.text)) return null;
  if (!subject && tokens[verb]!.pos === 'VB' && group <= from + 1) return null;
  // "Speaking after the talks, did not": the sentence's own verb.
  if (!that && tokens[start]!.quote < 0 && isFiniteVerb(tokens[start]!)) return null;
  const clause = clauseFrom(cue, start);
  if (clause[1] - start < 2) return null;
  const asked = fusedRelative(cue, clause);
  if (asked) return candidateOf(cue, 'bare-clause', use, asked);
  return candidateOf(cue, that ? 'clause' : 'bare-clause', use, [clause]);
}

/** "Asked whether", "knows who": but "did not say whether" is silence, which says nothing. */
export function questionCandidate(cue: VerbCue): Candidate | null {
  const { doc, to, frame } = cue;
  const use = frame.uses.w;
  const at = skipAdjuncts(doc, cue.after, to);
  const first = doc.tokens[at];
  if (!use || at >= to || !first || (cue.negated && frame.family === 'SAY')) return null;
  if (!/^(?:WP|WRB|WDT)$/.test(first.pos) && !/^(?:whether|if)$/.test(first.lower)) return null;
  return candidateOf(cue, 'question', use, [clauseFrom(cue, at)]);
}

/** "what he says the plan does": the content begins before the subject and ends with the clause. */
function fusedRelative({ doc: { tokens }, verb, from, subject }: VerbCue, [start, end]: Stretch): Stretch[] | null {
  const first = subject?.own ? subject.stretch[0] : from;
  if (first <= from || first > verb || !/^(?:WP|WRB|WDT)$/.test(tokens[first - 1]!.pos)) return null;
  if (/^(?:when|while|who|where)$/.test(tokens[first - 1]!.lower)) return null;
  let stop = start + 1;
  while (stop < end && !/^[,;:—]$/.test(tokens[stop]!.text) && tokens[stop]!.pos !== 'CC') stop++;
  return [
    [first - 1, first],
    [start, stop],
  ];
}
