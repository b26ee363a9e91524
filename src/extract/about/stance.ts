import type { vocabulary } from '../../model/vocabulary.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { lemmaOf } from '../lexicon/lemma.ts';
import { enclosing } from '../span.ts';
import { tokenAt } from '../token-at.ts';
import {
  ACTS,
  AGAINST,
  BAD,
  DEMANDS,
  FAVOURS,
  FAVOURS_ACTORS,
  GOOD,
  NEGATIONS,
  NOUN_FAVOURS,
  NOUN_OPPOSES,
  OPPOSES,
  OPPOSES_ACTORS,
  WARMTH,
} from './attitudes.ts';
import { isEnded, isKeptAway, predicateOf } from './course.ts';

export type Stance = (typeof vocabulary)['Stance'][number];

/** What the speaker of one attribution thinks of the things in its contents, as far as the words say so. */
export class StanceReader {
  private readonly document: Document;
  private readonly attribution: Attribution;
  private readonly cueSign: Sign;
  private readonly cueTokens: readonly number[];
  private readonly conditional: boolean;
  /** "denied that …", "does not think that …": what is denied is no fact, and nobody's wish either. */
  private readonly isDeniedClaim: boolean;
  /** "suggested that a force be considered": the clause is what is wanted. */
  private readonly isDemand: boolean;

  constructor(document: Document, attribution: Attribution) {
    this.document = document;
    this.attribution = attribution;
    this.cueTokens = cueTokens(document, attribution);
    this.cueSign = signOfCue(document, attribution, this.cueTokens);
    this.isDeniedClaim = attribution.polarity === 'DENIED' && !this.cueTokens.some((t) => takesSides(document, t));
    this.isDemand = this.cueTokens.some((t) => DEMANDS.has(baseOf(document.tokens[t]?.lower ?? '', 'VBD')));
    this.conditional = this.cueTokens.length > 0 && hasCondition(document, attribution, this.cueTokens);
  }

  /** Towards what the tokens [from, to) name; NEUTRAL unless words on the way from it to the cue take sides. */
  towards(from: number, to: number, isActor: boolean): Stance {
    if (this.isDeniedClaim) return !isActor && this.isDeniedMerit(from, to) ? 'OPPOSE' : 'NEUTRAL';
    const sign = isActor ? this.signForActor(from, to) : this.signForThing(from, to);
    if (this.conditional && sign >= 0 && !isActor) return 'CONDITIONAL';
    return sign > 0 ? 'SUPPORT' : sign < 0 ? 'OPPOSE' : 'NEUTRAL';
  }

  private signForThing(from: number, to: number): Sign {
    const { tokens } = this.document;
    let at = headOf(this.document, from, to);
    let sign = this.signOfTarget(at, from);
    // Whether the thing is to be, or to end.
    let outcome = this.outcomeOf(nounHead(this.document, at), to);
    let settled = sign !== 0;
    if (!sign) {
      const noun = nounHead(this.document, at);
      sign = this.judged(noun);
      // What it is called in its own clause settles what that predicate says of it.
      if (sign) at = predicateOf(this.document, noun, noun + 1)?.at ?? at;
    }
    for (let steps = 0; steps < FURTHEST; steps++) {
      const { head, deprel, pos } = tokens[at] as Document['tokens'][number];
      // What is refused is the change, and nothing is said of the accord: "ruled out any change to the accord".
      if (this.cueSign < 0 && !sign && /^(?:nmod|obl)$/.test(deprel) && this.isBeside(at)) return 0;
      if (head < 0 || !this.isInContent(head)) return this.withCue(sign, at, outcome);
      const joined = deprel === 'conj';
      // Another clause beside this one: "they rejected intervention and preferred talks".
      if (joined && /^V/.test(pos) && isFiniteClause(this.document, head)) return sign;
      // What stands above a clause of purpose or reason says nothing of what is in it: "stop smuggling to secure the border".
      if (/^(?:advcl|parataxis|csubj)/.test(deprel)) return sign;
      // What stands in a relative clause is told beside the matter.
      if (deprel === 'acl:relcl') return sign;
      // "The presence of troops must end."
      if (steps && !sign && /^nsubj/.test(deprel) && this.outcomeOf(at, at + 1) < 0) {
        if (predicateOf(this.document, at, at + 1)?.isDuty) sign = -1;
        outcome = -1;
      }
      const own = joined || settled || deprel === 'nsubj' ? 0 : this.signOf(head);
      settled = false;
      if (own) sign = sign ? times(sign, own) : own;
      at = head;
    }
    return sign;
  }

  /** By the words of the name and those on it: "against X", "no X", and "secure the border", which is done, stopped or refused. */
  private signOfTarget(at: number, from: number): Sign {
    const { tokens } = this.document;
    const { pos, lower } = tokens[at] as Document['tokens'][number];
    if (/^V/.test(pos) && isAttitude(baseOf(lower, pos))) return this.isNegated(at) ? -1 : 1;
    const noun = nounHead(this.document, at);
    if (this.isOpposed(noun, from) || isKeptAway(this.document, noun)) return -1;
    const negated = /^NN/.test(pos) && this.isNegated(at) && !NEGATIONS.has(tokens[from]?.lower ?? '');
    return negated ? -1 : 0;
  }

  /** What a word says of what depends on it. */
  private signOf(at: number): Sign {
    const { lower, pos } = this.document.tokens[at] as Document['tokens'][number];
    const lemma = baseOf(lower, pos);
    let sign: Sign = 0;
    if (/^V/.test(pos)) sign = OPPOSES.has(lemma) ? -1 : FAVOURS.has(lemma) ? 1 : 0;
    else if (/^NN/.test(pos)) sign = NOUN_OPPOSES.has(lemma) ? -1 : NOUN_FAVOURS.has(lemma) ? 1 : 0;
    return sign && this.isNegated(at) ? times(sign, -1) : sign;
  }

  /** "X is a threat", "the ideal solution is X": the predicate of which the target is the subject. */
  private judged(at: number): Sign {
    const { tokens, children } = this.document;
    const { head, deprel } = tokens[at] as Document['tokens'][number];
    if (!/^nsubj/.test(deprel) || head < 0) return 0;
    const around = (children[head] ?? []).filter(
      (child) => child !== at && /^(?:amod|obl|obj|xcomp|compound|nmod)/.test(tokens[child]?.deprel ?? ''),
    );
    const words = [head, ...around].map((t) => baseOf(tokens[t]?.lower ?? '', tokens[t]?.pos ?? ''));
    if (words.some((word) => BAD.has(word))) return this.isNegated(head) ? 1 : -1;
    const predicate = predicateOf(this.document, at, at + 1);
    if (predicate?.isDuty) return isEnded(this.document, predicate) ? -1 : 1;
    if (words.some((word) => GOOD.has(word))) return this.isNegated(head) ? -1 : 1;
    return 0;
  }

  /** "does not think that force is a solution": of all that can be denied, only this is a stance. */
  private isDeniedMerit(from: number, to: number): boolean {
    return this.judged(nounHead(this.document, headOf(this.document, from, to))) > 0;
  }

  private isNegated(at: number): boolean {
    const { tokens, children } = this.document;
    return (children[at] ?? []).some((child) => NEGATIONS.has(tokens[child]?.lower ?? ''));
  }

  private signForActor(from: number, to: number): Sign {
    const { tokens } = this.document;
    const target = nounHead(this.document, headOf(this.document, from, to));
    if (this.isOpposed(target, from)) return -1;
    if (tokens[from - 1]?.lower === 'behind') return 1;
    const { head, deprel } = tokens[target] as Document['tokens'][number];
    if (head < 0 || !this.isInContent(head)) return this.isBeside(target) ? 0 : this.signOfActorCue();
    const { lower, pos } = tokens[head] as Document['tokens'][number];
    const lemma = baseOf(lower, pos);
    let sign: Sign = 0;
    if (deprel === 'obj') sign = FAVOURS_ACTORS.has(lemma) ? 1 : OPPOSES_ACTORS.has(lemma) ? -1 : 0;
    else if (/^(?:nmod|obl)/.test(deprel) && WARMTH.has(lemma)) sign = 1;
    else if (/^nmod/.test(deprel) && !this.isInContent(tokens[head]?.head ?? -1))
      return this.isBeside(target) ? 0 : this.signOfActorCue();
    else if (/^nsubj/.test(deprel) && /^JJ/.test(pos)) sign = GOOD.has(lemma) ? 1 : BAD.has(lemma) ? -1 : 0;
    if (sign && this.isActOfOthers(head)) return 0;
    if (this.attribution.polarity === 'DENIED') return sign > 0 ? -1 : 0;
    return sign && this.isNegated(head) ? times(sign, -1) : sign;
  }

  /** "that Chad had attacked it": told of others, and done rather than thought. */
  private isActOfOthers(verb: number): boolean {
    const { tokens, children } = this.document;
    const { lower, pos } = tokens[verb] as Document['tokens'][number];
    return (
      ACTS.has(baseOf(lower, pos)) &&
      (children[verb] ?? []).some(
        (child) => tokens[child]?.deprel === 'nsubj' && /^NN/.test(tokens[child]?.pos ?? '') && this.isInContent(child),
      )
    );
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

  private outcomeOf(noun: number, end: number): Sign {
    const predicate = predicateOf(this.document, noun, end);
    return predicate && this.isInContent(predicate.at) && isEnded(this.document, predicate) ? -1 : 1;
  }

  private withCue(sign: Sign, root: number, outcome: Sign): Sign {
    // A quotation or a clause of fact stands by itself; a noun or an infinitive is what the cue is about.
    if (!this.cueSign) return sign;
    if (isFiniteClause(this.document, root)) {
      // Who regrets that it was not ratified is for it.
      if (sign && this.cueTokens.some((t) => REGRETS.test(this.document.tokens[t]?.lower ?? '')))
        return times(sign, -1);
      return sign || (this.isDemand ? outcome : 0);
    }
    return times(sign || outcome, this.cueSign);
  }

  /** "against the group": the preposition of the noun phrase. */
  private isOpposed(head: number, from: number): boolean {
    const { children } = this.document;
    if (this.isAgainst(from - 1)) return true;
    return (children[head] ?? []).some((child) => child < head && this.isAgainst(child));
  }

  /** Not "nothing against the soldiers", nor "Without Chad the flank is open", which says what there is no doing without. */
  private isAgainst(at: number): boolean {
    const { tokens } = this.document;
    const [word, before] = [tokens[at]?.lower ?? '', tokens[at - 1]];
    if (!AGAINST.has(word) || NEGATIONS.has(before?.lower ?? '')) return false;
    return word !== 'without' || (before !== undefined && /\p{L}/u.test(before.text) && this.isInContent(at - 1));
  }

  /** A noun joined by "to", "on", "in" … to another, which is what is meant. */
  private isBeside(noun: number): boolean {
    const { tokens, children } = this.document;
    return (children[noun] ?? []).some(
      (child) => child < noun && BESIDE.test(tokens[child]?.lower ?? '') && this.isInContent(child),
    );
  }

  private isInContent(t: number): boolean {
    if (t < 0) return false;
    const { start, end } = this.document.tokens[t] as Document['tokens'][number];
    return enclosing(this.attribution.contents, [start, end]) !== undefined;
  }
}

const REGRETS = /^(?:regret|lament|deplor)/;
const BESIDE = /^(?:to|on|in|with|over|at|by)$/;

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

/** Whether a word of a cue says what is wanted or not, rather than what is so. */
function takesSides({ tokens }: Document, at: number): boolean {
  const { lower, pos } = tokens[at] as Document['tokens'][number];
  const lemma = baseOf(lower, /^V/.test(pos) ? pos : 'VBD');
  return lemma !== 'deny' && (FAVOURS.has(lemma) || OPPOSES.has(lemma));
}

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
    if (/^NN/.test(pos) && NOUN_FAVOURS.has(lower)) return 1;
    const lemma = baseOf(lower, /^V/.test(pos) ? pos : 'VBD');
    if (OPPOSES.has(lemma)) {
      if (polarity === 'DENIED' && cue.some((c) => NEGATIONS.has(tokens[c]?.lower ?? ''))) return 0;
      // "Ruled out" is itself a denial, and "did not rule out" is none.
      return lemma === 'deny' || (lemma === 'rule' && polarity !== 'DENIED') ? 0 : -1;
    }
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

/** The noun that a name stands beside: "the terrorist group Boko Haram", "neighbours, Algeria in particular". */
function nounHead({ tokens }: Document, at: number): number {
  for (let steps = 0; steps < 3; steps++) {
    const { head, deprel } = tokens[at] as Document['tokens'][number];
    if (head < 0 || !/^(?:appos|flat|compound)/.test(deprel) || !/^NN/.test(tokens[head]?.pos ?? '')) return at;
    at = head;
  }
  return at;
}
