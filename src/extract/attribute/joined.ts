import type { Document } from '../document.ts';
import { verbFrames } from '../lexicon/verbs.ts';

/** The first token of the verb group that `verb` ends: its auxiliaries and adverbs. */
export function groupStart(doc: Document, verb: number, from: number): number {
  const { tokens } = doc;
  let start = verb;
  while (start - 1 >= from) {
    const { pos, lower } = tokens[start - 1]!;
    const auxiliary =
      pos === 'MD' ||
      (/^VB/.test(pos) && /^(?:be|have|do|get)$/.test(tokens[start - 1]!.lemma)) ||
      (lower === "'s" && pos.startsWith('VB'));
    // "were neither expecting … nor encouraging"
    const neither = lower === 'nor' || (lower === 'neither' && /^(?:be|have|do)$/.test(tokens[start - 2]?.lemma ?? ''));
    if (
      auxiliary ||
      neither ||
      pos === 'TO' ||
      (/^RBR?$/.test(pos) && !/^(?:then|so|now|here|there)$/.test(lower)) ||
      lower === "n't"
    )
      start--;
    else break;
  }
  return start;
}

/** The tag of the finite verb in a verb's group: VBZ in "is telling". */
export function tense(doc: Document, verb: number): string {
  for (let t = verb; t > verb - 5 && t >= 0; t--) {
    const { pos } = doc.tokens[t]!;
    if (/^(?:VB[DZP]|MD)$/.test(pos)) return pos;
    if (!/^(?:VB|RB)/.test(pos)) break;
  }
  return '';
}

/** Whether the verb group at `start` has a subject of its own behind ", and". */
function opensOwnClause(tokens: Document['tokens'], start: number, from: number): boolean {
  if (tokens[start - 1]?.pos === 'CC') return false;
  for (let t = start - 1; t > from && t > start - 20; t--) {
    if (tokens[t]!.pos.startsWith('VB')) return false;
    if (tokens[t]!.pos === 'CC') return tokens[t - 1]!.text === ',';
  }
  return false;
}

/**
 * The cue that a verb of saying goes on from, with its subject: "said" for "urged" in "said that there was no hope and urged them to
 * go"; -1 without one. Behind a comma it is the first of the sentence, else the nearest: "said that Chad backed the plan and
 * rejected the rest".
 */
export function joinedTo(doc: Document, verb: number, from: number): number {
  const { tokens } = doc;
  if (verbFrames.get(tokens[verb]!.lemma)?.family !== 'SAY') return -1;
  const start = groupStart(doc, verb, from);
  // The tagger often takes the second of two past forms for a participle.
  const tag = start === verb && tokens[verb]!.pos === 'VBN' ? 'VBD' : tense(doc, verb);
  let at = start - 1;
  while (at > from && tokens[at]!.pos === 'RB') at--;
  if (at <= from || tokens[at]!.pos !== 'CC' || !/^VB[DZP]$/.test(tag)) return -1;
  const outer = tokens[at - 1]!.text === ',';
  let found = -1;
  let other = -1;
  for (let t = at - 1; t > from; t--) {
    const { pos, lemma, quote, deprel } = tokens[t]!;
    if (!pos.startsWith('VB') || quote !== tokens[verb]!.quote || deprel.startsWith('aux')) continue;
    if (tense(doc, t) !== tag) continue;
    if (!/^(?:SAY|THINK)$/.test(verbFrames.get(lemma)?.family ?? '')) {
      // "Visited the town and assured the elders that"
      if (other < 0) other = t;
      continue;
    }
    found = t;
    // "…, and the ministry, for its part, rejected them, and said": the ministry said.
    if (!outer || opensOwnClause(tokens, groupStart(doc, t, from), from)) break;
  }
  return found < 0 ? other : found;
}
