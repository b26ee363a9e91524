import type { Document } from '../document.ts';
import { lemmaOf } from '../lexicon/lemma.ts';

/**
 * How a verb stands in its clause: whether it has happened. WANTED is proposed, urged or planned; AHEAD is expected or announced;
 * DECIDED is agreed to be done; HYPOTHETICAL hangs on an if.
 */
export type Modality = 'HAPPENED' | 'NEGATED' | 'REFUSED' | 'AHEAD' | 'WANTED' | 'DECIDED' | 'HYPOTHETICAL';

/** The modality of a verb, and the verbs above it that make it so (nearest first), `verb` itself included. */
export type Reading = { modality: Modality; verbs: number[] };

/** By the parse where there is one, else by the words before the verb. */
export function modalityOf(document: Document, verb: number): Reading {
  const { tokens } = document;
  const verbs = [verb];
  let modality: Modality = 'HAPPENED';
  for (let at = verb, steps = 0; steps < 6; steps++) {
    const own = ownModality(document, at);
    if (own === 'HYPOTHETICAL' || own === 'REFUSED') return { modality: own, verbs };
    if (own !== 'HAPPENED' && (modality === 'HAPPENED' || own === 'WANTED' || own === 'DECIDED')) modality = own;
    const { head, deprel, pos } = tokens[at] as Document['tokens'][number];
    const nonFinite = isNonFinite(document, at);
    if (head < 0 || !(nonFinite || /^(?:xcomp|conj)/.test(deprel)) || (pos === 'VBN' && /^acl/.test(deprel))) break;
    if (/^acl/.test(deprel) && !/^(?:NN|JJ|VB)/.test(tokens[head]?.pos ?? '')) break;
    const upper = baseOf(document, head);
    if (/^(?:conj)/.test(deprel) && !nonFinite) break;
    verbs.push(head);
    if (REFUSALS.has(upper)) return { modality: 'REFUSED', verbs };
    if (DECISIONS.has(upper)) modality = 'DECIDED';
    else if (WISHES.has(upper)) modality = 'WANTED';
    else if (PROSPECTS.has(upper)) modality = modality === 'WANTED' ? modality : 'AHEAD';
    else if (modality === 'HAPPENED' && isInfinitive(document, at)) modality = 'WANTED';
    at = head;
  }
  return { modality, verbs };
}

/** By what stands with the verb itself. */
function ownModality(document: Document, at: number): Modality {
  const { tokens, children, sentences, sentenceOf } = document;
  const begin = sentences[sentenceOf[at] as number]?.from ?? 0;
  const near: string[] = [];
  for (let t = at - 1; t >= Math.max(begin, at - 6); t--) {
    const { pos, lower } = tokens[t] as Document['tokens'][number];
    if (!/^(?:MD|RB|TO|VB|,)/.test(pos) && !/^(?:n't|not|never|been|be)$/.test(lower)) break;
    if (pos === ',' && near.length) break;
    near.push(lower);
  }
  for (const child of children[at] ?? [])
    if (child < at && /^(?:aux|advmod|mark)/.test(tokens[child]?.deprel ?? '')) near.push(tokens[child]?.lower ?? '');
  // A clause that begins so, wherever the parser hangs the word.
  near.push(tokens[document.leftEdge[at] ?? at]?.lower ?? '');
  if (near.some((word) => /^(?:if|whether|unless)$/.test(word))) return 'HYPOTHETICAL';
  if (near.some((word) => /^(?:not|n't|never|neither|nor)$/.test(word))) return 'NEGATED';
  for (const word of near) {
    if (word === 'refused' || word === 'declined') return 'REFUSED';
    if (/^(?:will|would|shall|'ll|'d|may|might|could|can)$/.test(word)) return 'AHEAD';
    if (/^(?:should|must|ought)$/.test(word)) return 'WANTED';
    const base = lemmaOf(
      word,
      /ing$/.test(word) ? 'VBG' : 'VBD',
      (lemma) => WISHES.has(lemma) || PROSPECTS.has(lemma) || DECISIONS.has(lemma),
    );
    if (DECISIONS.has(base) && near.includes('to')) return 'DECIDED';
    if (WISHES.has(base)) return 'WANTED';
    if (PROSPECTS.has(base) && near.includes('to')) return 'AHEAD';
  }
  return 'HAPPENED';
}

/** The lemma of a token, as the lists below have it. */
export function baseOf({ tokens }: Document, at: number): string {
  const { lower, pos } = tokens[at] as Document['tokens'][number];
  return lemmaOf(
    lower,
    pos,
    (lemma) => WISHES.has(lemma) || PROSPECTS.has(lemma) || DECISIONS.has(lemma) || REFUSALS.has(lemma),
  );
}

const isInfinitive = ({ tokens }: Document, at: number): boolean => tokens[at]?.pos === 'VB';

function isNonFinite(document: Document, at: number): boolean {
  const { tokens, children } = document;
  const { pos } = tokens[at] as Document['tokens'][number];
  if (/^(?:VBG)$/.test(pos)) return true;
  if (pos !== 'VB' && pos !== 'VBN') return /^NN/.test(pos);
  return !(children[at] ?? []).some(
    (child) => /^(?:VB[DZP]|MD)$/.test(tokens[child]?.pos ?? '') && /^aux/.test(tokens[child]?.deprel ?? ''),
  );
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const WISHES =
  set(`want wish seek look try attempt propose suggest urge call ask request demand plan hope aim intend need consider invite
 recommend appeal offer favour favor push press aspire strive envisage work struggle solution proposal idea request demand call desire
 readiness motion`);
const PROSPECTS = set(
  'expect schedule due set ready prepare plan about likely promise pledge undertake vow hope will announce willing',
);
const DECISIONS = set('agree decide resolve undertake determine');
const REFUSALS = set('refuse decline fail');
