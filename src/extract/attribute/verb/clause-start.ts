import { childrenOf } from '../../document.ts';
import { hasFinite, isFiniteVerb, isQuoteMark, isVerb } from '../phrases.ts';
import { skipAdjuncts, TIME } from '../times.ts';
import { type VerbCue, wordsOf } from './cue.ts';

/** Where a clause begins: null where it is plain that none does, undefined where the next way to find it may tell. */
type Start = number | null | undefined;

/** Where a finite clause or a quotation begins behind the verb; null where none does. */
export function clauseStart(cue: VerbCue): number | null {
  const { doc, to, frame, after } = cue;
  const { tokens } = doc;
  const beyond = skipAdjuncts(doc, after, to);
  const marked = markedStart(cue, beyond);
  if (marked !== undefined) return marked;
  const at = beyond > after && tokens[after]!.lower === 'by' ? beyond : after;
  // "Threatened to block the road unless they are paid": the infinitive is the content.
  if (frame.uses.i && tokens[at]?.pos === 'TO' && tokens[at + 1]?.pos === 'VB') return null;
  const parsed = parsedStart(cue, at, beyond);
  return parsed === undefined ? unparsedStart(cue, beyond) : parsed;
}

/** At a "that", a quotation or a colon; adverbs, times and places may stand between: "said on Monday in Tunis that". */
function markedStart({ doc, to, frame, after }: VerbCue, beyond: number): Start {
  const { tokens } = doc;
  const { uses, family } = frame;
  let relative = false;
  for (let t = after; t < to && t < after + 22; t++) {
    const { lower, pos, text, deprel, quote } = tokens[t]!;
    // "Had written that morning that"
    if (lower === 'that' && TIME.test(tokens[t + 1]?.lower ?? '')) continue;
    if (lower === 'that' && (pos === 'IN' || t === after || t === beyond || deprel === 'mark')) {
      // "Asked the council for a mandate that he did not get": told of the mandate.
      const governed = wordsOf(doc, after, t).some(
        (word) => /^(?:for|about|of|over)$/.test(word) && uses.p?.only.includes(word),
      );
      return governed ? null : t;
    }
    // "Said in a statement that Cairo …" is not told of the statement.
    if (lower === 'that' && WRITINGS.test(tokens[t - 1]!.lower) && NOMINAL.test(tokens[t + 1]?.pos ?? '')) return t;
    if (quote >= 0 || (isQuoteMark(tokens[t]!) && t + 1 < to && tokens[t + 1]!.quote >= 0)) {
      const set = /^[,:]$/.test(tokens[t - 1]!.text);
      // "Warned them against a vote “in their absence”": the preposition opens it.
      if (!set && wordsOf(doc, after, t).some((word) => uses.p?.only.includes(word))) return null;
      // "said it was “over”": the quotation may begin in the middle of the content.
      return !set && beyond < t && NOMINAL.test(tokens[beyond]!.pos) ? beyond : t;
    }
    if (text === ':' && (family === 'SAY' || uses.t)) return t + 1 < to ? t + 1 : null;
    // "In a communiqué, a copy of which reached us, that"
    if (/^W(?:DT|P)$/.test(pos)) relative = true;
    else if (isVerb(tokens[t]!) && !/^\p{Lu}/u.test(text)) {
      if (!relative) return undefined;
      relative = false;
    }
  }
  return undefined;
}

/** Of the clause that the parser has made the verb's complement, with what stands beside the verb. */
function parsedStart({ doc, verb, to, frame, after }: VerbCue, at: number, beyond: number): Start {
  const { tokens, leftEdge, rightEdge } = doc;
  const complement = childrenOf(doc, verb, 'ccomp').find((child) => child > verb && child < to);
  if (complement === undefined) return undefined;
  let start = Math.max(at, leftEdge[complement]!);
  if (start > at && NOMINAL.test(tokens[at]!.pos)) {
    // "Stressed the mission was not able": the phrase beside the verb belongs to the clause.
    const hears = frame.uses.r || frame.uses.o || frame.uses.a;
    const unbroken = !hears && wordsOf(doc, at, start).every((word) => /[\p{L}\p{N}]/u.test(word));
    if (unbroken || TAKES_A_CLAUSE.test(frame.lemma)) start = at;
  }
  // "Said on Tuesday the army would leave": when it was said.
  start = Math.max(start, beyond);
  if (wordsOf(doc, after, start).includes(';')) return null;
  return !/^W/.test(tokens[start]!.pos) && hasFinite(doc, start, rightEdge[complement]! + 1) ? start : undefined;
}

/** Of a clause that the parser has missed: a phrase at `at` and then a finite verb. */
function unparsedStart({ doc: { tokens }, to, frame }: VerbCue, at: number): number | null {
  const first = tokens[at];
  if (!first || at >= to || !(NOMINAL.test(first.pos) || /^(?:both|either|neither)$/.test(first.lower))) return null;
  if (TAKES_A_CLAUSE.test(frame.lemma) && to - at > 3) return at;
  for (let t = at + 1; t < to && t < at + 14; t++) {
    const { pos, text } = tokens[t]!;
    if (isFiniteVerb(tokens[t]!))
      return /^(?:WP|WDT|WRB)$/.test(tokens[t - 1]!.pos) || tokens[t - 1]!.lower === 'that' ? null : at;
    if (/^(?:VB|TO|WP|WDT|WRB)/.test(pos) && pos !== 'VBN') return null;
    // "Reiterated their support and welcomed": what is joined is the verb's own clause.
    if (/^[,;:—]$/.test(text) || (pos === 'CC' && isFiniteVerb(tokens[t + 1]!))) return null;
  }
  return null;
}

/** In what one says something. */
const WRITINGS =
  /^(?:statement|communiqué|communique|letter|message|note|report|interview|speech|briefing|release|remarks)$/;

/** What follows these, if anything, is a clause, whatever the parser made of it. */
const TAKES_A_CLAUSE = /^(?:say|argue|insist|claim|contend|allege|assert)$/;

/** Tags of words that begin a noun phrase. */
const NOMINAL = /^(?:PRP\$?|DT|NNP?S?|EX|JJ|CD)$/;
