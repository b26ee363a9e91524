import type { vocabulary } from '../../model/vocabulary.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { lemmaOf } from '../lexicon/lemma.ts';
import { contains } from '../span.ts';
import { tokenAt } from '../token-at.ts';
import {
  AGAINST,
  BAD,
  FAVOURS,
  FAVOURS_ACTORS,
  GOOD,
  NEGATIONS,
  NOUN_FAVOURS,
  NOUN_OPPOSES,
  OPPOSES,
  OPPOSES_ACTORS,
} from './attitudes.ts';

export type Stance = (typeof vocabulary)['Stance'][number];

/** What the speaker of one attribution thinks of the things in its contents, as far as the words say so. */
export class StanceReader {
  private readonly document: Document;
  private readonly attribution: Attribution;
  private readonly cueSign: Sign;
  private readonly cueTokens: readonly number[];
  private readonly conditional: boolean;

  constructor(document: Document, attribution: Attribution) {
    this.document = document;
    this.attribution = attribution;
    this.cueTokens = cueTokens(document, attribution);
    this.cueSign = signOfCue(document, attribution, this.cueTokens);
    this.conditional = this.cueTokens.length > 0 && hasCondition(document, attribution, this.cueTokens);
  }

  /** Towards what the tokens [from, to) name; NEUTRAL unless words on the way from it to the cue take sides. */
  towards(from: number, to: number, isActor: boolean): Stance {
    const sign = isActor ? this.signForActor(from, to) : this.signForThing(from, to);
    if (this.conditional && sign >= 0 && !isActor) return 'CONDITIONAL';
    return sign > 0 ? 'SUPPORT' : sign < 0 ? 'OPPOSE' : 'NEUTRAL';
  }

  private signForThing(from: number, to: number): Sign {
    const { tokens } = this.document;
    let at = headOf(this.document, from, to);
    let sign: Sign = this.isOpposed(at) || this.isNegatedNoun(from) ? -1 : 0;
    for (let steps = 0; steps < FURTHEST; steps++) {
      const own = this.signAt(at, at >= from && at < to);
      if (own) sign = sign ? times(sign, own) : own;
      const next = tokens[at]?.head ?? -1;
      if (next < 0 || !this.isInContent(next)) return this.withCue(sign, at);
      // Another clause beside this one: "they rejected intervention and preferred talks".
      if (tokens[at]?.deprel === 'conj' && /^V/.test(tokens[at]?.pos ?? '') && isFiniteClause(this.document, next))
        return sign;
      // Beyond the clause of a fact nothing is meant of the thing: "he is sure that … because …".
      if (/^(?:advcl|parataxis|csubj)/.test(tokens[at]?.deprel ?? '') && sign === 0) return 0;
      at = next;
    }
    return sign;
  }

  /** What a word says of what depends on it, as `sign`; of its subject by what it calls it. */
  private signAt(at: number, isTarget: boolean): Sign {
    const { tokens, children } = this.document;
    const { pos, lower } = tokens[at] as Document['tokens'][number];
    if (isTarget) return this.judged(at);
    const lemma = baseOf(lower, pos);
    let sign: Sign = 0;
    if (/^V/.test(pos)) sign = OPPOSES.has(lemma) ? -1 : FAVOURS.has(lemma) ? 1 : 0;
    else if (/^NN/.test(pos)) sign = NOUN_OPPOSES.has(lemma) ? -1 : NOUN_FAVOURS.has(lemma) ? 1 : 0;
    if (!sign) return 0;
    return (children[at] ?? []).some((child) => NEGATIONS.has(tokens[child]?.lower ?? '')) ? times(sign, -1) : sign;
  }

  /** "X is a threat", "the ideal solution is X": the predicate of which the target is the subject. */
  private judged(at: number): Sign {
    const { tokens, children } = this.document;
    const { head, deprel } = tokens[at] as Document['tokens'][number];
    if (!/^nsubj/.test(deprel) || head < 0) return 0;
    const predicate = [
      head,
      ...(children[head] ?? []).filter(
        (child) => child !== at && /^(?:amod|obl|obj|xcomp|compound|nmod)/.test(tokens[child]?.deprel ?? ''),
      ),
    ];
    const words = predicate.map((t) => baseOf(tokens[t]?.lower ?? '', tokens[t]?.pos ?? ''));
    const bad = words.some((word) => BAD.has(word));
    const good = words.some((word) => GOOD.has(word));
    const sign: Sign = bad ? -1 : good ? 1 : /^MD$/.test(modalOf(this.document, head)) ? 1 : 0;
    return sign && (children[head] ?? []).some((child) => NEGATIONS.has(tokens[child]?.lower ?? ''))
      ? times(sign, -1)
      : sign;
  }

  private signForActor(from: number, to: number): Sign {
    const { tokens, children } = this.document;
    const target = headOf(this.document, from, to);
    if (this.isOpposed(target)) return -1;
    if (tokens[from - 1]?.lower === 'behind') return 1;
    const { head, deprel } = tokens[target] as Document['tokens'][number];
    if (head < 0 || !this.isInContent(head)) {
      const governs = !/^nsubj/.test(deprel) || head < 0;
      return governs ? this.signOfActorCue() : 0;
    }
    const { lower, pos } = tokens[head] as Document['tokens'][number];
    if (deprel !== 'obj') return 0;
    const lemma = baseOf(lower, pos);
    const sign: Sign = FAVOURS_ACTORS.has(lemma) ? 1 : OPPOSES_ACTORS.has(lemma) ? -1 : 0;
    return sign && (children[head] ?? []).some((child) => NEGATIONS.has(tokens[child]?.lower ?? ''))
      ? times(sign, -1)
      : sign;
  }

  private signOfActorCue(): Sign {
    const lemmas = this.cueTokens.map((t) => baseOf(this.document.tokens[t]?.lower ?? '', 'VBD'));
    const sign: Sign = lemmas.some((l) => FAVOURS_ACTORS.has(l))
      ? 1
      : lemmas.some((l) => OPPOSES_ACTORS.has(l))
        ? -1
        : 0;
    return this.attribution.polarity === 'DENIED' ? 0 : sign;
  }

  private withCue(sign: Sign, root: number): Sign {
    // A quotation or a clause of fact stands by itself; a noun or an infinitive is what the cue is about.
    if (!this.cueSign || isFiniteClause(this.document, root)) return sign;
    return sign ? times(sign, this.cueSign) : this.cueSign;
  }

  /** "against the group": the preposition of the noun phrase. */
  private isOpposed(head: number): boolean {
    const { tokens, children } = this.document;
    return (children[head] ?? []).some((child) => child < head && AGAINST.has(tokens[child]?.lower ?? ''));
  }

  /** "no intervention", "without intervention". */
  private isNegatedNoun(from: number): boolean {
    return /^(?:no|without)$/.test(this.document.tokens[from - 1]?.lower ?? '');
  }

  private isInContent(t: number): boolean {
    const { start, end } = this.document.tokens[t] as Document['tokens'][number];
    return this.attribution.contents.some((content) => contains(content, [start, end]));
  }
}

type Sign = -1 | 0 | 1;
const times = (a: Sign, b: Sign): Sign => (a * b) as Sign;
/** No thing is judged by a verb further up than this. */
const FURTHEST = 8;

const baseOf = (lower: string, pos: string): string => lemmaOf(lower, pos, isAttitude);
const isAttitude = (lemma: string): boolean =>
  FAVOURS.has(lemma) ||
  OPPOSES.has(lemma) ||
  FAVOURS_ACTORS.has(lemma) ||
  NOUN_FAVOURS.has(lemma) ||
  NOUN_OPPOSES.has(lemma) ||
  GOOD.has(lemma) ||
  BAD.has(lemma);

function cueTokens(document: Document, { cue }: Attribution): number[] {
  const found: number[] = [];
  for (const [start, end] of cue)
    for (let t = tokenAt(document, start); t < document.tokens.length && (document.tokens[t]?.start ?? end) < end; t++)
      found.push(t);
  return found;
}

function signOfCue({ tokens }: Document, { polarity }: Attribution, cue: readonly number[]): Sign {
  for (const t of [...cue].reverse()) {
    const { lower, pos } = tokens[t] as Document['tokens'][number];
    const lemma = baseOf(lower, /^V/.test(pos) ? pos : 'VBD');
    if (OPPOSES.has(lemma))
      return polarity === 'DENIED' && cue.some((c) => NEGATIONS.has(tokens[c]?.lower ?? ''))
        ? 0
        : lemma === 'deny' || lemma === 'rule'
          ? 0
          : -1;
    if (FAVOURS.has(lemma)) return polarity === 'DENIED' ? -1 : 1;
  }
  return 0;
}

/** "provided that", "on condition that", "ready to … if": what the speaker is for, or not against, hangs on something. */
function hasCondition(
  { tokens, sentences, sentenceOf }: Document,
  { contents }: Attribution,
  cue: readonly number[],
): boolean {
  const first = cue[0] as number;
  const sentence = sentences[sentenceOf[first] as number];
  const words = tokens.slice(first, sentence?.to).map(({ lower }) => lower);
  const at = words.findIndex(
    (word, i) =>
      (word === 'provided' && /^(?:that|,|the|it|they)$/.test(words[i + 1] ?? '')) ||
      (word === 'condition' && /^(?:that|of)$/.test(words[i + 1] ?? '') && words[i - 1] === 'on') ||
      (word === 'conditional' && /^(?:on|upon)$/.test(words[i + 1] ?? '')) ||
      (word === 'only' && words[i + 1] === 'if'),
  );
  if (at >= 0) return true;
  const open = words.findIndex((word) => /^(?:ready|willing|prepared)$/.test(word));
  return open >= 0 && words.slice(open).some((word) => /^(?:if|unless)$/.test(word)) && contents.length > 0;
}

/** The token of [from, to) on which the others depend. */
function headOf({ tokens }: Document, from: number, to: number): number {
  for (let t = to - 1; t >= from; t--) {
    const head = tokens[t]?.head ?? -1;
    if (head < from || head >= to) return t;
  }
  return to - 1;
}

function isFiniteClause({ tokens, children }: Document, root: number): boolean {
  const { pos } = tokens[root] as Document['tokens'][number];
  if (/^VB[DPZ]$/.test(pos)) return true;
  return (children[root] ?? []).some(
    (child) =>
      /^(?:aux|cop|nsubj)/.test(tokens[child]?.deprel ?? '') && /^(?:VB[DPZ]|MD|NN|PRP)/.test(tokens[child]?.pos ?? ''),
  );
}

/** MD where "must" or "should" stands with the verb. */
const modalOf = ({ tokens, children }: Document, verb: number): string =>
  (children[verb] ?? []).some((child) => /^(?:must|should|shall)$/.test(tokens[child]?.lower ?? '')) ? 'MD' : '';
