import type { Document } from '../../document.ts';
import { verbFrames } from '../../lexicon/verbs.ts';
import { isFiniteVerb } from '../phrases.ts';

/** The verb whose subject a participle has: "was quoted by a daily as saying", "…, adding that", "before saying"; -1 without one. */
export function verbOverParticiple(doc: Document, verb: number, start: number, from: number): number {
  const { tokens } = doc;
  if (tokens[verb]!.pos !== 'VBG' || start <= from) return -1;
  const { lower } = tokens[start - 1]!;
  if (lower === 'as') return quotedBefore(doc, start - 1, from);
  return /^(?:,|before|after|while|without|to)$/.test(lower) ? mainVerb(doc, verb, from) : -1;
}

/** The noun that the verb describes, as "officials" in "officials hoping that", or -1. */
export function describedNoun({ tokens }: Document, verb: number, from: number): number {
  const { head, deprel } = tokens[verb]!;
  if (!/^acl/.test(deprel) || head < from || head >= verb) return -1;
  return /^(?:NN|PRP|CD|DT)/.test(tokens[head]!.pos) ? head : -1;
}

/** The "quoted" of "was quoted by a daily as saying", or -1. */
function quotedBefore({ tokens }: Document, as: number, from: number): number {
  for (let t = as - 1; t > from && t > as - 9; t--)
    if (/^(?:quoted|cited|reported|heard)$/.test(tokens[t]!.lower)) return t;
  return -1;
}

/** The verb of the clause that ", saying …" is hung on: the highest finite verb over it, else the first before it; -1 without one. */
function mainVerb({ tokens }: Document, verb: number, from: number): number {
  const { quote, head } = tokens[verb]!;
  let found = -1;
  for (let above = head, depth = 0; above >= from && depth < 8; depth++, above = tokens[above]!.head) {
    if (above < verb && isMain(above)) found = above;
  }
  if (found >= 0 && says(found)) return found;
  let first = -1;
  for (let at = from; at < verb; at++) {
    if (!isMain(at)) continue;
    if (first < 0) first = at;
    // "Denied that soldiers had risen, dismissing it as": who denied dismisses.
    if (says(at)) return at;
  }
  return found < 0 ? first : found;

  function says(at: number): boolean {
    return verbFrames.get(tokens[at]!.lemma)?.family === 'SAY';
  }

  function isMain(at: number): boolean {
    return isFiniteVerb(tokens[at]!) && tokens[at]!.quote === quote;
  }
}
