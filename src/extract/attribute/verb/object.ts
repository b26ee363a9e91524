import { childrenOf } from '../../document.ts';
import { isQuoteMark, nounPhraseBefore, type Stretch } from '../phrases.ts';
import { skipAdjuncts, TIME } from '../times.ts';
import type { VerbCue } from './cue.ts';

/** The head of what the verb governs, behind it; null without one. */
export function objectOf(cue: VerbCue): number | null {
  const { doc, verb, to } = cue;
  const parsed = childrenOf(doc, verb, 'obj', 'iobj', 'ccomp', 'xcomp').find((child) => child > verb && child < to);
  return parsed ?? phraseBehind(cue);
}

/** The end of all that depends on the verb as object or complement. */
export function complementEnd({ doc, verb }: VerbCue): number {
  let end = verb + 1;
  for (const child of childrenOf(doc, verb, 'obj', 'xcomp', 'ccomp', 'obl', 'advcl')) {
    if (child > verb) end = Math.max(end, doc.rightEdge[child]! + 1);
  }
  return end;
}

/** "A claim that the ministry denied": what is said of it stands before. */
export function antecedent({ doc, from, subject }: VerbCue): Stretch | null {
  if (!subject?.own) return null;
  const pronoun = subject.stretch[0] - 1;
  if (pronoun <= from || !/^(?:which|whom|that)$/.test(doc.tokens[pronoun]!.lower)) return null;
  const comma = doc.tokens[pronoun - 1]!.text === ',' ? 1 : 0;
  return nounPhraseBefore(doc, from, pronoun - comma);
}

/** "Thanked the United States": a phrase right behind the verb is its object, whatever the parser made of it. */
function phraseBehind({ doc, verb, to }: VerbCue): number | null {
  const { tokens, leftEdge } = doc;
  const opens = skipAdjuncts(doc, verb + 1, to);
  // "Rejected “any intervention”"
  const at = opens < to && isQuoteMark(tokens[opens]!) ? opens + 1 : opens;
  if (at >= to || !/^(?:DT|NNPS?|PRP\$)$/.test(tokens[at]!.pos) || TIME.test(tokens[at]!.lower)) return null;
  const behind = childrenOf(doc, verb, 'obl', 'nmod', 'conj', 'nsubj', 'appos').find(
    (child) =>
      (leftEdge[child] === at || leftEdge[child] === opens) &&
      child < to &&
      /^(?:NN|DT)/.test(tokens[child]!.pos) &&
      !TIME.test(tokens[child]!.lower),
  );
  return behind ?? null;
}
