import type { Document, Token } from '../document.ts';
import { nounFrames } from '../lexicon/nouns.ts';
import { opensTime, TIME } from './times.ts';

/** A stretch of tokens [from, to). */
export type Stretch = readonly [from: number, to: number];

/** What a subject's head brings with it as the words for the source: its phrase, without a relative clause behind a comma. */
export function nounPhrase(doc: Document, head: number, from: number, to: number): Stretch {
  let start = Math.max(from, doc.leftEdge[head]!);
  let end = Math.min(to, doc.rightEdge[head]! + 1);
  for (const child of doc.children[head]!) {
    const { deprel } = doc.tokens[child]!;
    if (child > head && /^(?:acl|parataxis|punct|conj$)/.test(deprel) && deprel !== 'punct') {
      if (deprel === 'conj' && !isVerb(doc.tokens[child]!)) continue;
      end = Math.min(end, doc.leftEdge[child]!);
    }
  }
  // "In a report last month the newspaper"
  for (let t = start; t < head; t++)
    if (TIME.test(doc.tokens[t]!.lower) && doc.tokens[t + 1]!.pos === 'DT') start = t + 1;
  start = withDeterminer(doc.tokens, behindOpening(doc, beginningOfName(doc, start, from), end, from), from);
  for (let t = head + 1; t < end; t++) {
    // "The ambassador, for his part": how, not who.
    if (opensTime(doc.tokens, t) || (doc.tokens[t]!.text === ',' && doc.tokens[t + 1]?.pos === 'IN')) end = t;
  }
  return trimmed(doc, [start, Math.max(end, head + 1, start + 1)]);

  function trimmed(doc: Document, stretch: Stretch): Stretch {
    [start, end] = stretch;
    while (start < head && /^(?:CC|IN|WRB|WDT|WP|RB|,|:|\.|``|''|-LRB-|HYPH)$/.test(doc.tokens[start]!.pos)) start++;
    // "This year soldiers have come"
    if (
      start + 1 < head &&
      /^(?:this|last|next)$/.test(doc.tokens[start]!.lower) &&
      TIME.test(doc.tokens[start + 1]!.lower)
    )
      start += 2;
    while (end - 1 > head && /^(?:,|:|\.|``|''|-LRB-|CC|WP|WDT|IN)$/.test(doc.tokens[end - 1]!.pos)) end--;
    return [start, end];
  }
}

/** "The two", "the two Ministers": with the words before, which the parser has hung elsewhere. */
function withDeterminer(tokens: Document['tokens'], start: number, from: number): number {
  const number = start > from && tokens[start - 1]!.pos === 'CD' ? 1 : 0;
  const first = start - number - 1;
  if (first < from || !/^(?:NN|CD|JJ)/.test(tokens[start]!.pos) || tokens[first]!.quote !== tokens[start]!.quote)
    return start;
  return /^(?:the|these|those|both|our|their|its)$/.test(tokens[first]!.lower) ? first : start;
}

/** "In Tobruk, lawmaker Younis Fannoush", "Cairo - Al-Ahram: the minister": without where or in what paper. */
function behindOpening({ tokens }: Document, from: number, to: number, least: number): number {
  const opens = tokens[from]!.pos === 'IN' || (from > least && tokens[from - 1]!.pos === 'IN');
  for (let t = to - 2; t > from; t--)
    if (/^(?::|[–—-]+)$/.test(tokens[t]!.text) || (opens && tokens[t]!.text === ',')) return t + 1;
  return from;
}

/** Where a name begins that the parser has cut in two: "African" before "Union" belongs to it, and "the" before that. */
function beginningOfName({ tokens }: Document, start: number, from: number): number {
  if (!/^NNPS?$/.test(tokens[start]?.pos ?? '')) return start;
  const isNamelike = ({ pos, text, lower }: Token) =>
    /^(?:JJ|NNPS?)$/.test(pos) && /^\p{Lu}/u.test(text) && !TIME.test(lower);
  let at = start;
  while (at > from && isNamelike(tokens[at - 1]!)) at--;
  return at < start && at > from && tokens[at - 1]!.lower === 'the' ? at - 1 : at;
}

const NOUN_PHRASE = /^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|POS|NFP|AFX|VBN|\$|RBS|PDT)$/;
const HEADS = /^(?:NNP?S?|PRP|DT|WP|CD|JJ|EX|POS)$/;

/** By tags alone: the noun phrase that ends at token `to` (excluded), within [from, to); null where none does. */
export function nounPhraseBefore(doc: Document, from: number, to: number): Stretch | null {
  const { tokens } = doc;
  let at = to - 1;
  if (at < from) return null;
  // "Fethi for one"
  if (tokens[at]!.lower === 'one' && at - 2 >= from && tokens[at - 1]!.lower === 'for')
    return nounPhraseBefore(doc, from, at - 1);
  if (tokens[at]!.text === ')') {
    for (let open = at - 1; open > from && open > at - 8; open--) {
      if (tokens[open]!.text !== '(') continue;
      const named = nounPhraseBefore(doc, from, open);
      return named && [named[0], to];
    }
    return null;
  }
  if (!HEADS.test(tokens[at]!.pos) || TIME.test(tokens[at]!.lower)) return null;
  // "One of them"
  const some =
    tokens[at]!.pos === 'PRP' &&
    tokens[at - 1]?.lower === 'of' &&
    /^(?:one|some|many|most|all|none)$/.test(tokens[at - 2]?.lower ?? '');
  if (some && at - 2 >= from) return [at - 2, to];
  if (tokens[at]!.pos === 'PRP' || tokens[at]!.pos === 'WP') return [at, to];
  while (at - 1 >= from && at > to - 14) {
    const before = tokens[at - 1]!;
    if (before.quote !== tokens[at]!.quote) break;
    // "A decision Chergui regretted": two phrases.
    if (tokens[at]!.pos === 'NNP' && before.pos === 'NN' && nounFrames.has(before.lemma)) break;
    if (NOUN_PHRASE.test(before.pos)) at--;
    else if (
      /^(?:of|for|at|and|&)$/.test(before.lower) &&
      at - 2 >= from &&
      /^NN/.test(tokens[at - 2]!.pos) &&
      /^(?:NNP|DT|JJ|NN)/.test(tokens[at]!.pos)
    )
      at -= 2;
    else break;
  }
  while (at < to - 1 && /^(?:POS|VBN|NFP)$/.test(tokens[at]!.pos)) at++;
  return [at, to];
}

/** By tags alone: the noun phrase that begins at `from`, within [from, to). */
export function nounPhraseAfter(doc: Document, from: number, to: number): Stretch | null {
  const { tokens } = doc;
  if (from >= to || TIME.test(tokens[from]!.lower)) return null;
  if (tokens[from]!.pos === 'PRP' || tokens[from]!.pos === 'WP') return [from, from + 1];
  let at = from;
  let noun = false;
  while (at < to && at < from + 14) {
    const { pos, lower } = tokens[at]!;
    const degree = pos === 'RB' && /^(?:VBN|JJ)$/.test(tokens[at + 1]?.pos ?? '') && at > from;
    if (NOUN_PHRASE.test(pos) || degree) {
      if (/^(?:NN|CD)/.test(pos) || (pos === 'DT' && at === from)) noun = true;
      at++;
    } else if (
      noun &&
      /^(?:of|for|at|and|&|in)$/.test(lower) &&
      at + 1 < to &&
      /^(?:NNP|DT|JJ|NN)/.test(tokens[at + 1]!.pos)
    )
      at++;
    else break;
  }
  while (at > from && /^(?:DT|PRP\$|IN|CC|VBN|JJ)$/.test(tokens[at - 1]!.pos)) at--;
  return noun && at > from ? [from, at] : null;
}

/**
 * By tags alone: the phrase at `from` that is told or does something, as behind "told" or "by". Unlike `nounPhraseAfter` it holds no
 * participles and may be without a noun.
 */
export function objectPhraseAfter({ tokens }: Document, from: number, to: number): Stretch | null {
  const first = tokens[from];
  if (!first || from >= to) return null;
  if (first.pos === 'PRP') return [from, from + 1];
  let at = from;
  while (at < to && at < from + 10 && OBJECT_PHRASE.test(tokens[at]!.pos) && !TIME.test(tokens[at]!.lower)) {
    // "Told the agency the vote had failed": two phrases.
    if (at > from && /^(?:DT|PRP\$)$/.test(tokens[at]!.pos) && tokens[at - 1]!.pos.startsWith('NN')) break;
    at++;
  }
  if (at === from) return null;
  while (
    at < to - 1 &&
    /^(?:of|at|in|for|and)$/.test(tokens[at]!.lower) &&
    /^(?:NNP|DT|NN|JJ)/.test(tokens[at + 1]!.pos)
  ) {
    at++;
    while (at < to && OBJECT_PHRASE.test(tokens[at]!.pos)) at++;
  }
  return [from, at];
}

const OBJECT_PHRASE = /^(?:DT|JJ[RS]?|NNP?S?|CD|PRP\$|POS)$/;

export function isVerb(token: Token): boolean {
  return /^(?:VB|MD)/.test(token.pos);
}

export function isFiniteVerb(token: Token): boolean {
  return /^(?:VB[DPZ]|MD)$/.test(token.pos);
}

/** Whether a finite verb stands in [from, to). */
export function hasFinite({ tokens }: Document, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (isFiniteVerb(tokens[t]!)) return true;
  return false;
}

/** How many finite verbs stand in [from, to), but for those of relative clauses. */
export function countFinites({ tokens }: Document, from: number, to: number): number {
  let count = 0;
  for (let t = from; t < to; t++)
    if (isFiniteVerb(tokens[t]!) && !/^(?:WP|WDT)$/.test(tokens[t - 1]?.pos ?? '')) count++;
  return count;
}

/** Whether `token` is a mark that opens or closes a quotation. */
export function isQuoteMark(token: Token): boolean {
  return /^(?:["“”«»„‹›‘’']|''|``|‘‘|’’|<<|>>)$/.test(token.text);
}
