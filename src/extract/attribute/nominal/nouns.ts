import type { Document } from '../../document.ts';
import type { Frame, FrameUse } from '../../lexicon/frame.ts';
import { nounFrames } from '../../lexicon/nouns.ts';
import { nextParagraphQuotation } from '../announced.ts';
import type { Candidate, Region } from '../candidate.ts';
import { clauseEnd } from '../clause-end.ts';
import { groupStart } from '../joined.ts';
import { hasFinite, isFiniteVerb, isQuoteMark, type Stretch } from '../phrases.ts';
import { TIME } from '../times.ts';
import { LIGHT, type Owner, ownerOf } from './owner.ts';

/** What a noun of saying or thought attributes: "the minister's claim that", "made a promise to", "fears that". */
export function nounCandidate(doc: Document, noun: number, [from, to]: Region): Candidate | null {
  const { tokens } = doc;
  const token = tokens[noun]!;
  const frame = token.pos.startsWith('NN') ? nounFrames.get(token.lemma) : undefined;
  if (noun + 1 >= to || token.deprel === 'compound' || isTakenBack(doc, noun)) return null;
  const owner = frame || VERDICT.test(token.lemma) ? ownerOf(doc, noun, from, to) : null;
  const held = owner && token.pos === 'NN' ? heldToBe(doc, noun, owner, to) : null;
  if (held) return held;
  if (!frame) return null;
  const { uses } = frame;
  let start = Math.max(doc.leftEdge[noun]!, from, owner ? Math.min(owner.behind, noun) : 0);
  // "Drew attention to": the verb says no more than the noun.
  const { head, deprel } = token;
  if (deprel === 'obj' && head >= from && head < start && LIGHT.test(tokens[head]!.lemma))
    start = groupStart(doc, head, from);
  while (start < noun && /^(?:IN|TO|CC|,|:|``|'')$/.test(tokens[start]!.pos)) start++;
  const cue: Stretch = [start, noun + 1];
  if (uses.q && owner && tokens[to - 1]!.text === ':' && to - noun < 5) {
    const announced = nextParagraphQuotation(doc, noun);
    if (announced)
      return { ...candidateOf(noun, owner, cue, announced), type: uses.q.type, denied: false, route: 'colon' };
  }
  const quoted = uses.q && owner ? quotationBehind(doc, noun, to) : null;
  if (quoted && uses.q && owner)
    return { ...candidateOf(noun, owner, cue, [quoted]), type: uses.q.type, denied: false, route: 'colon' };
  const found = contentOf(doc, noun, frame, owner, to);
  // "Took note of": the verb makes the noun a saying.
  const weak = found?.use.weak && tokens[token.head]?.lemma !== 'take';
  if (!found || weak || found.content[1] - found.content[0] < 1) return null;
  const { type, denies } = found.use;
  // Fears that are nobody's in particular are there; "a confirmation that" without anybody is perhaps only asked for.
  if (!owner && type === 'STATEMENT') return null;
  return { ...candidateOf(noun, owner, cue, [found.content]), type, denied: denies };
}

/** "Withdrew its report that": nobody says so any more. */
function isTakenBack({ tokens }: Document, noun: number): boolean {
  const { head, deprel } = tokens[noun]!;
  return deprel === 'obj' && /^(?:withdraw|retract|recant|rescind|drop|abandon)$/.test(tokens[head]?.lemma ?? '');
}

/** "The minister's answer was short: “Never.”": the quotation behind a colon, with a copula and little else between. */
function quotationBehind({ tokens, quotations }: Document, noun: number, to: number): Stretch | null {
  for (let t = noun + 1; t < Math.min(to - 2, noun + 8); t++) {
    if (isFiniteVerb(tokens[t]!) && tokens[t]!.lemma !== 'be') return null;
    if (tokens[t]!.text !== ':') continue;
    const quote = isQuoteMark(tokens[t + 1]!) ? tokens[t + 2]!.quote : -1;
    return quote >= 0 && quote !== tokens[noun]!.quote ? [quotations[quote]!.from, quotations[quote]!.to] : null;
  }
  return null;
}

/** Where the content of a phrase that names what is said ends: at a mark, or where the sentence goes on with its own verb. */
export function nounEnd(doc: Document, cue: number, start: number, to: number): number {
  const end = clauseEnd(doc, cue, start, to);
  for (let t = start; t < end; t++) {
    const { text, head } = doc.tokens[t]!;
    if (text === ',' || text === ';' || text === '—') return t;
    if (t > start && isFiniteVerb(doc.tokens[t]!) && !/^(?:WP|WDT|WRB)$/.test(doc.tokens[t - 1]!.pos) && head < cue)
      return t;
  }
  return end;
}

/** Whether what begins at `from` is a clause: it has a finite verb. */
export function isClause(doc: Document, from: number, to: number): boolean {
  return hasFinite(doc, from + 1, Math.min(to, from + 20));
}

/** What stands behind the noun, or behind "of the minister": a clause, an infinitive or what a preposition brings. */
function contentOf(
  doc: Document,
  noun: number,
  { uses }: Frame,
  owner: Owner | null,
  to: number,
): { use: FrameUse; content: Stretch } | null {
  const { tokens } = doc;
  const at = owner && owner.resume > noun ? owner.resume : noun + 1;
  const next = tokens[at];
  if (!next || at >= to) return null;
  if (uses.t && next.lower === 'that' && isClause(doc, at + 1, to))
    return { use: uses.t, content: [at, clauseEnd(doc, noun, at, to)] };
  if (owner && uses.i && next.pos === 'TO' && /^(?:VB|RB)/.test(tokens[at + 1]?.pos ?? ''))
    return { use: uses.i, content: [at, nounEnd(doc, noun, at, to)] };
  if (!owner || !uses.p?.only.includes(next.lower) || TIME.test(tokens[at + 1]?.lower ?? '')) return null;
  return { use: uses.p, content: [at + 1, nounEnd(doc, noun, at + 1, to)] };
}

/** "My guess is that", "the verdict of the army was that": what it is, is what the owner says. */
function heldToBe(doc: Document, noun: number, owner: Owner, to: number): Candidate | null {
  const { tokens } = doc;
  let at = Math.max(owner.resume, noun + 1);
  if (tokens[at]?.lemma !== 'be' || !isFiniteVerb(tokens[at]!)) return null;
  at = tokens[at + 1]?.pos === 'RB' ? at + 2 : at + 1;
  if (at >= to || tokens[at]!.lower !== 'that' || !isClause(doc, at + 1, to)) return null;
  const use = nounFrames.get(tokens[noun]!.lemma)?.uses.t;
  const content: Stretch = [at, clauseEnd(doc, noun, at, to)];
  const held = candidateOf(noun, owner, [Math.min(owner.behind, noun), noun + 1], [content]);
  return use ? { ...held, type: use.type, denied: use.denies } : held;
}

/** Nouns that say something only in "his answer is that". */
const VERDICT =
  /^(?:guess|verdict|message|position|stance|point|answer|reply|response|line|judgment|judgement|assessment|thesis)$/;

const candidateOf = (noun: number, owner: Owner | null, cue: Stretch, contents: Stretch[]): Candidate => ({
  head: noun,
  source: owner?.stretch ?? null,
  cue: [cue],
  contents,
  type: 'STATEMENT',
  denied: false,
  route: 'nominal',
  hearer: null,
});
