import { childrenOf, type Document } from '../document.ts';
import { nounPhrase, nounPhraseAfter, nounPhraseBefore, type Stretch } from './phrases.ts';

/** The words for the source of a verb, and how they were found. */
export interface Subject {
  stretch: Stretch;
  /** The verb's own subject stands beside it; else it is another verb's, or a noun's that the verb belongs to. */
  own: boolean;
}

/** The first token of the verb group that `verb` ends: its auxiliaries and adverbs. */
export function groupStart(doc: Document, verb: number, from: number): number {
  const { tokens } = doc;
  let start = verb;
  while (start - 1 >= from) {
    const { pos, lower } = tokens[start - 1]!;
    const auxiliary = pos === 'MD' || (/^VB/.test(pos) && /^(?:be|have|do|get)$/.test(tokens[start - 1]!.lemma)) || lower === "'s" && pos.startsWith('VB');
    if (auxiliary || pos === 'TO' || (pos === 'RB' && !/^(?:then|so|now|here|there)$/.test(lower)) || lower === "n't") start--;
    else break;
  }
  return start;
}

/** The source of the verb's content by syntax, else by the words beside it; null where it has none. */
export function subjectOf(doc: Document, verb: number, from: number, to: number, depth = 0): Subject | null {
  const { tokens } = doc;
  const token = tokens[verb]!;
  const start = groupStart(doc, verb, from);
  const [subject] = childrenOf(doc, verb, 'nsubj', 'nsubj:pass').filter((child) => child >= from && child < to);
  if (subject !== undefined) {
    if (/^(?:WP|WDT)$/.test(tokens[subject]!.pos) || (tokens[subject]!.lower === 'that' && /^acl/.test(token.deprel))) {
      return { stretch: withAntecedent(doc, subject, from), own: true };
    }
    if (tokens[subject]!.pos === 'EX') return null;
    return { stretch: subject < verb ? nounPhrase(doc, subject, from, start) : nounPhrase(doc, subject, verb + 1, to), own: true };
  }
  const beside = besides(doc, start, from);
  const coordinated = token.deprel === 'conj' || token.deprel === 'xcomp' || token.deprel === 'advcl' || token.deprel === 'parataxis';
  if (/^acl/.test(token.deprel) && token.head >= from && token.head < verb && /^(?:NN|PRP|CD|DT)/.test(tokens[token.head]!.pos)) {
    return { stretch: nounPhrase(doc, token.head, from, start), own: false };
  }
  if (beside && !coordinated) return { stretch: beside, own: true };
  if (token.head >= from && token.head < to && depth < 6 && coordinated) {
    const above = subjectOf(doc, token.head, from, to, depth + 1);
    if (above) return { stretch: above.stretch, own: false };
  }
  return beside ? { stretch: beside, own: true } : null;
}

/** A noun phrase that ends just before the verb group, over an insertion between commas. */
function besides(doc: Document, start: number, from: number): Stretch | null {
  const direct = nounPhraseBefore(doc, from, start);
  if (direct) return direct;
  if (start - 1 <= from || doc.tokens[start - 1]!.text !== ',') return null;
  for (let at = start - 2; at > from && at > start - 20; at--) {
    if (doc.tokens[at]!.text === ',') return nounPhraseBefore(doc, from, at);
  }
  return null;
}

/** "voters who": the pronoun with the phrase it stands for, where they touch. */
function withAntecedent(doc: Document, pronoun: number, from: number): Stretch {
  const comma = doc.tokens[pronoun - 1]?.text === ',' ? 1 : 0;
  const before = pronoun - comma > from ? nounPhraseBefore(doc, from, pronoun - comma) : null;
  return before && doc.tokens[pronoun]!.pos !== 'WRB' ? [before[0], pronoun + 1] : [pronoun, pronoun + 1];
}

/** In "…," said the minister: the phrase behind the verb. */
export function invertedSubject(doc: Document, verb: number, to: number): Stretch | null {
  return nounPhraseAfter(doc, verb + 1, to);
}
