import type { Document } from '../../document.ts';
import { isFiniteVerb, nounPhraseBefore, type Stretch } from '../phrases.ts';
import { withPlaced } from './apposition.ts';
import { sameQuote } from './beside.ts';

/** "The mayor, who voted in favour, said": the phrase before the relative clause that a comma closes right before the verb. */
export function overRelative(doc: Document, start: number, from: number): Stretch | null {
  const { tokens } = doc;
  if (tokens[start - 1]?.text !== ',' || !(isFiniteVerb(tokens[start]!) || tokens[start]!.pos === 'VBN')) return null;
  let finite = false;
  for (let at = start - 2; at > from && at > start - 25; at--) {
    finite ||= isFiniteVerb(tokens[at]!);
    if (!/^(?:who|whom|which|whose)$/.test(tokens[at]!.lower) || tokens[at - 1]!.text !== ',') continue;
    const phrase = finite || tokens[at]!.lower === 'whose' ? nounPhraseBefore(doc, from, at - 1) : null;
    return phrase && sameQuote(doc, phrase, start);
  }
  return null;
}

/** "A deputy who asked that his name be withheld believes": the phrase before a relative clause without commas. */
export function overRestriction(doc: Document, start: number, from: number): Stretch | null {
  const { tokens } = doc;
  if (!/^VB[DZP]$/.test(tokens[start]!.pos) || !/^VB/.test(tokens[start - 1]?.pos ?? '')) return null;
  let finite = false;
  for (let at = start - 1; at > from && at > start - 16; at--) {
    if (tokens[at]!.text === ',') return null;
    finite ||= isFiniteVerb(tokens[at]!);
    if (tokens[at]!.lower !== 'who') continue;
    const phrase = finite ? nounPhraseBefore(doc, from, at) : null;
    return phrase && sameQuote(doc, phrase, start);
  }
  return null;
}

/** "voters who": the pronoun with the phrase it stands for, where they touch. */
export function withAntecedent(doc: Document, pronoun: number, from: number): Stretch {
  const { tokens } = doc;
  const comma = tokens[pronoun - 1]?.text === ',' ? 1 : 0;
  const before = pronoun - comma > from ? nounPhraseBefore(doc, from, pronoun - comma) : null;
  if (!before || tokens[pronoun]!.pos === 'WRB') return [pronoun, pronoun + 1];
  // "A cousin in Tripoli who swears": not Tripoli.
  let [start] = tokens[pronoun]!.lower === 'who' ? withPlaced(doc, before, from) : before;
  // "Bamako and the movements which rejected violence": the movements did.
  for (let t = start; t < pronoun; t++)
    if (tokens[t]!.pos === 'CC' && /^(?:DT|PRP\$)$/.test(tokens[t + 1]!.pos)) start = t + 1;
  return [start, pronoun + 1];
}
