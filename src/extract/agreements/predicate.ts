import type { Document } from '../document.ts';
import { baseOf, modalityOf, type Reading } from '../events/modality.ts';
import { lemmaOf } from '../lexicon/lemma.ts';
import type { Phrase } from './phrases.ts';
import { type AgreementStatus, MAKING, statusBy } from './words.ts';

/** What is said to happen to an agreement, by which token. */
export type Predicate = {
  at: number;
  status: AgreementStatus;
  reading: Reading;
  /** Taken for granted beside the phrase ("the accord that he signed"): no denial of what is said of it reaches it. */
  presupposed: boolean;
};

/** What the clause of a phrase says of it; undefined where that is nothing about its status. */
export function predicateOf(document: Document, phrase: Phrase): Predicate | undefined {
  const under = isInForceUnder(document, phrase);
  if (under)
    return { at: phrase.head, status: 'IN_FORCE', reading: { modality: 'HAPPENED', verbs: [] }, presupposed: true };
  const beside = participleAfter(document, phrase) ?? relativeAfter(document, phrase);
  const passive = passiveAfter(document, phrase);
  const at = beside ?? passive ?? governing(document, phrase);
  if (at === undefined) return undefined;
  const presupposed = beside !== undefined || (passive === undefined && isRelative(document, at));
  const reading = readingOf(document, at);
  const status = statusOf(document, at, reading);
  return status && { at, status, reading, presupposed };
}

/** In a relative clause: "the movement, which initialled the text". */
const isRelative = ({ tokens, children }: Document, at: number): boolean =>
  /^acl/.test(tokens[at]?.deprel ?? '') ||
  (children[at] ?? []).some((child) => child < at && /^(?:who|which)$/.test(tokens[child]?.lower ?? ''));

/** "Under a memorandum between Tunisia and Libya": what is done by it, it is in force for. */
const isInForceUnder = ({ tokens }: Document, { from, kind, isBack, parties }: Phrase): boolean =>
  tokens[from - 1]?.lower === 'under' && kind === 'AGREEMENT' && !isBack && parties.length > 1;

/** "… with Sudan signed in 2013", "…, proposed by Chad". */
function participleAfter(document: Document, { to: end }: Phrase): number | undefined {
  const { tokens } = document;
  const to = tokens[end]?.lower === ',' && tokens[end + 2]?.lower === 'by' ? end + 1 : end;
  const token = tokens[to];
  return token && /^VB[ND]$/.test(token.pos) && statusBy(lemma(document, to)) ? to : undefined;
}

/** "an agreement was being negotiated", "a declaration had been signed", whatever stands in between for the parser. */
function passiveAfter(document: Document, { to }: Phrase): number | undefined {
  const { tokens } = document;
  let at = to;
  while (at < to + 5 && /^(?:MD|RB|VB[DZPGN]?)$/.test(tokens[at]?.pos ?? '') && isAuxiliary(tokens[at]?.lower)) at++;
  return at > to && tokens[at]?.pos === 'VBN' && statusBy(lemma(document, at)) ? at : undefined;
}

const isAuxiliary = (word: string | undefined): boolean =>
  /^(?:was|were|is|are|be|been|being|had|has|have|will|would|shall|should|could|may|might|must|not|n't|never|now|already|also|yet)$/.test(
    word ?? '',
  );

/** "the accord that his government signed", "the text, which was initialled". */
function relativeAfter(document: Document, { to }: Phrase): number | undefined {
  const { tokens, sentences, sentenceOf } = document;
  const at = tokens[to]?.lower === ',' ? to + 1 : to;
  if (!/^(?:that|which)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const end = Math.min(sentences[sentenceOf[to] as number]?.to ?? to, at + 9);
  for (let t = at + 1; t < end; t++) {
    if (tokens[t]?.lower === ',') return undefined;
    if (/^VB/.test(tokens[t]?.pos ?? '') && statusBy(lemma(document, t))) return t;
    if (/^VB[DPZ]$/.test(tokens[t]?.pos ?? '') && !/^(?:be|have)$/.test(lemma(document, t))) return undefined;
  }
  return undefined;
}

/** The nearest word above the phrase that says what becomes of it; nothing beyond a verb that says something else. */
function governing(document: Document, { head, to }: Phrase): number | undefined {
  const { tokens } = document;
  if (!document.sentences[document.sentenceOf[head] as number]?.parsed) return besides(document, head, to);
  for (let at = tokens[head]?.head ?? -1, below = head, steps = 0; at >= 0 && steps < 5; steps++) {
    const base = lemma(document, at);
    if (statusBy(base) || MAKING.has(base) || isForce(document, at) || isWithdrawal(document, at)) return at;
    // "Wants the memorandum extended": what is there already is to be changed.
    if (WANTING.test(base) && /^VB[ND]$/.test(tokens[to]?.pos ?? '')) return undefined;
    if (WANTING.test(base) && /^(?:obj|obl|nmod)/.test(tokens[below]?.deprel ?? '')) return at;
    if (/^experience$/.test(base)) return at;
    if (/^(?:VB|MD)/.test(tokens[at]?.pos ?? '')) return undefined;
    if (/^nsubj|^conj/.test(tokens[below]?.deprel ?? '') && steps > 0) return undefined;
    below = at;
    at = tokens[at]?.head ?? -1;
  }
  return undefined;
}

/** Without a parse: a verb close by, before the phrase or after it as its subject. */
function besides(document: Document, head: number, to: number): number | undefined {
  const { tokens, sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[head] as number];
  for (let t = head - 1; t >= Math.max(sentence?.from ?? 0, head - 7); t--) {
    const { pos } = tokens[t] as Document['tokens'][number];
    if (/^VB/.test(pos)) return statusBy(lemma(document, t)) || MAKING.has(lemma(document, t)) ? t : undefined;
    if (/^[,;:]$/.test(pos)) break;
  }
  for (let t = to; t < Math.min(sentence?.to ?? to, to + 7); t++) {
    const { pos } = tokens[t] as Document['tokens'][number];
    if (/^VB/.test(pos) && isForce(document, t)) return t;
    if (pos === 'VBN') return statusBy(lemma(document, t)) ? t : undefined;
    if (/^(?:,|WDT|CC)$/.test(pos)) return undefined;
  }
  return undefined;
}

/** "entered into force", "came into effect". */
const isForce = ({ tokens }: Document, at: number): boolean =>
  /^(?:enter|come|take|put)/.test(tokens[at]?.lemma ?? '') &&
  [1, 2, 3].some((n) => /^(?:force|effect)$/.test(tokens[at + n]?.lower ?? ''));

const isWithdrawal = ({ tokens }: Document, at: number): boolean =>
  /^(?:withdraw|withdrew|withdrawn|withdrawal|pull)/.test(tokens[at]?.lower ?? '') &&
  /^(?:from|out)$/.test(tokens[at + 1]?.lower ?? '');

const WANTING = /^(?:want|seek|demand|urge|call|advocate|request|offer)$/;

/** The modality of the verb; of a noun such as "signing" that of the verb it belongs to. */
function readingOf(document: Document, at: number): Reading {
  const { tokens } = document;
  if (/^V/.test(tokens[at]?.pos ?? '')) return modalityOf(document, at);
  let head = tokens[at]?.head ?? -1;
  while (head >= 0 && !/^V/.test(tokens[head]?.pos ?? '')) head = tokens[head]?.head ?? -1;
  return head < 0 ? { modality: 'HAPPENED', verbs: [] } : modalityOf(document, head);
}

function statusOf(document: Document, at: number, { modality, verbs }: Reading): AgreementStatus | undefined {
  const base = lemma(document, at);
  const isNoun = /^NN/.test(document.tokens[at]?.pos ?? '');
  if (isForce(document, at))
    return modality === 'HAPPENED' ? 'IN_FORCE' : modality === 'NEGATED' ? undefined : 'SIGNED';
  if (isWithdrawal(document, at)) return modality === 'HAPPENED' ? 'TERMINATED' : undefined;
  if (base === 'experience') return 'IN_FORCE';
  if (modality === 'REFUSED') return 'REJECTED';
  if (modality === 'HYPOTHETICAL') return undefined;
  const done = statusBy(base);
  // "the signing of" tells that it was signed, unless somebody wants it; "proposed the establishment of" that it is proposed.
  const wanted =
    isNoun &&
    verbs.some((verb) => statusBy(lemma(document, verb)) === 'PROPOSED' || WANTING.test(lemma(document, verb)));
  if (wanted) return modality === 'NEGATED' ? undefined : 'PROPOSED';
  if (!done || (MAKING.has(base) && modality !== 'HAPPENED')) {
    if (WANTING.test(base)) return modality === 'NEGATED' ? undefined : 'PROPOSED';
    return MADE[modality];
  }
  if (
    done === 'PROPOSED' ||
    done === 'REJECTED' ||
    done === 'SUSPENDED' ||
    done === 'TERMINATED' ||
    done === 'UNDER_NEGOTIATION'
  )
    return modality === 'NEGATED'
      ? undefined
      : modality === 'HAPPENED'
        ? done
        : done === 'UNDER_NEGOTIATION'
          ? 'UNDER_NEGOTIATION'
          : undefined;
  if (modality === 'HAPPENED') return done;
  if (modality === 'DECIDED') return 'ACCEPTED';
  if (modality === 'WANTED') return 'PROPOSED';
  return isNoun ? undefined : 'UNDER_NEGOTIATION';
}

/** Of something that is made: a force, a framework. */
const MADE: Record<Reading['modality'], AgreementStatus | undefined> = {
  HAPPENED: 'IN_FORCE',
  DECIDED: 'ACCEPTED',
  WANTED: 'PROPOSED',
  AHEAD: 'PROPOSED',
  NEGATED: undefined,
  REFUSED: 'REJECTED',
  HYPOTHETICAL: undefined,
};

export function lemma(document: Document, at: number): string {
  const { lower, pos } = document.tokens[at] as Document['tokens'][number];
  const base = lemmaOf(
    lower,
    /^V/.test(pos) ? pos : pos === 'NNS' ? 'NNS' : pos,
    (word) => statusBy(word) !== undefined || MAKING.has(word),
  );
  return statusBy(base) || MAKING.has(base) ? base : baseOf(document, at);
}
