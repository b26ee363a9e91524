import type { Document } from '../../document.ts';
import { verbFrames } from '../../lexicon/verbs.ts';
import { isFiniteVerb, nounPhraseAfter, type Stretch } from '../phrases.ts';

/** The verb whose subject a participle has: "was quoted by a daily as saying", "…, adding that", "before saying"; -1 without one. */
export function verbOverParticiple(doc: Document, verb: number, start: number, from: number): number {
  const { tokens } = doc;
  if (tokens[verb]!.pos !== 'VBG' || start <= from) return -1;
  const { lower } = tokens[start - 1]!;
  if (lower === 'as') return quotedBefore(doc, start - 1, from);
  return /^(?:,|before|after|while|without|to)$/.test(lower) ? mainVerb(doc, verb, from) : -1;
}

/** "Quoted a military source as saying": whose words they are, between the two; null where another's are meant. */
export function quotedSource(doc: Document, verb: number, start: number, from: number): Stretch | null {
  const { tokens } = doc;
  if (tokens[verb]!.pos !== 'VBG' || start <= from || tokens[start - 1]!.lower !== 'as') return null;
  const quoted = quotedBefore(doc, start - 1, from);
  if (quoted < 0 || /^(?:be|get)$/.test(tokens[quoted - 1]?.lemma ?? '')) return null;
  const phrase = nounPhraseAfter(doc, quoted + 1, start - 1);
  return phrase && phrase[1] >= start - 2 ? [phrase[0], start - 1] : phrase;
}

/** "While noting the progress made, the Council deplores": the subject behind the comma, of a participle that opens its sentence. */
export function subjectBehindOpening(doc: Document, verb: number, from: number, to: number): Stretch | null {
  const { tokens } = doc;
  if (verb - from > 2 || !(tokens[verb]!.pos === 'VBG' || tokens[verb - 1]?.lower === 'having')) return null;
  const opens = tokens.slice(from, verb).every(({ pos, lower }) => /^(?:IN|RB|CC)$/.test(pos) || lower === 'having');
  if (!opens) return null;
  for (let t = verb + 1; t < to - 2; t++) {
    const phrase = tokens[t]!.text === ',' ? nounPhraseAfter(doc, t + 1, to) : null;
    const next = phrase && tokens[tokens[phrase[1]]?.pos === 'RB' ? phrase[1] + 1 : phrase[1]];
    if (phrase && next && isFiniteVerb(next)) return phrase;
  }
  return null;
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
