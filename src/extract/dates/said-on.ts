import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { contains, enclosing, overlaps, type Span } from '../span.ts';
import { tokenAt } from '../token-at.ts';
import type { FoundDate } from './find-dates.ts';

/** For each attribution the date that says when it was said: one in the clause of its cue, never one in what is said. */
export function saidDates(
  document: Document,
  attributions: readonly Attribution[],
  dates: readonly FoundDate[],
): (FoundDate | undefined)[] {
  const bySentence = new Map<number, FoundDate[]>();
  for (const date of dates) {
    const sentence = document.sentenceOf[date.from] as number;
    const before = bySentence.get(sentence);
    if (before) before.push(date);
    else bySentence.set(sentence, [date]);
  }
  if (!bySentence.size) return attributions.map(() => undefined);
  const found = ownDates(document, attributions, bySentence);
  return attributions.map((_, i) => found[i] ?? borrowedDate(document, attributions, found, i, bySentence));
}

/** The date of what the same source says before in the sentence, or, in the list of a communiqué, of the conference that decides. */
function borrowedDate(
  document: Document,
  attributions: readonly Attribution[],
  found: readonly (FoundDate | undefined)[],
  i: number,
  bySentence: ReadonlyMap<number, FoundDate[]>,
): FoundDate | undefined {
  const { source, cue, parent } = attributions[i] as Attribution;
  if (!source || !cue[0]) return undefined;
  const { sentenceOf } = document;
  const sentence = (offset: number) => sentenceOf[tokenAt(document, offset)] as number;
  const said = sentence(cue[0][0]);
  const opened = sentence(source[0]);
  // "We, the Ministers, meeting in Rabat on 14 November 2013, … 1. Condemn …"
  if (opened < said) return bySentence.get(opened)?.find(({ span }) => span[0] > source[0]);
  let date: FoundDate | undefined;
  for (let k = i - 1; k >= Math.max(0, i - NEAR) && !date; k--) {
    const other = attributions[k] as Attribution;
    if (other.parent === parent && other.source?.[0] === source[0]) date = found[k];
  }
  return date && sentenceOf[date.from] === said ? date : undefined;
}

/** How many attributions before may date one. */
const NEAR = 8;

function ownDates(
  document: Document,
  attributions: readonly Attribution[],
  bySentence: ReadonlyMap<number, FoundDate[]>,
): (FoundDate | undefined)[] {
  const cues = new Set(attributions.flatMap(({ cue }) => cue.map(([start]) => tokenAt(document, start))));
  return attributions.map((attribution) => {
    const [cue] = attribution.cue;
    const near = cue && bySentence.get(document.sentenceOf[tokenAt(document, cue[0])] as number);
    if (!near) return undefined;
    const outer = attribution.parent === null ? undefined : attributions[attribution.parent];
    return saidDate(new Clause(document, attribution, outer?.contents ?? [], cues), near);
  });
}

function saidDate(clause: Clause, dates: readonly FoundDate[]): FoundDate | undefined {
  const fitting = dates.filter((date) => clause.isDatedBy(date));
  const distance = (date: FoundDate) => Math.abs(date.from - clause.cue);
  return fitting.sort((a, b) => distance(a) - distance(b))[0];
}

/** What stands around a cue. Tokens of what is said are passed over, whatever they are. */
class Clause {
  readonly cue: number;
  private readonly last: number;
  private readonly cueStart: number;
  private readonly document: Document;
  private readonly contents: readonly Span[];
  /** What is said by another, in which the cue stands. */
  private readonly outer: Span | undefined;
  private readonly cues: ReadonlySet<number>;

  constructor(document: Document, { cue, contents }: Attribution, outer: readonly Span[], cues: ReadonlySet<number>) {
    const first = cue[0] as Span;
    this.document = document;
    this.contents = contents;
    this.outer = enclosing(outer, first);
    this.cues = cues;
    this.cue = tokenAt(document, first[0]);
    this.cueStart = first[0];
    this.last = tokenAt(document, (cue.at(-1) as Span)[1] - 1);
  }

  isDatedBy(date: FoundDate): boolean {
    if (this.contents.some((content) => overlaps(content, date.span))) return false;
    if (this.outer && !contains(this.outer, date.span)) return false;
    if (this.isOfThing(date)) return false;
    return date.to <= this.cue ? this.isAhead(date) : this.reaches(this.last + 1, date.from);
  }

  /** "The disputes of the past year", "the attack on Tuesday was condemned": when something was, and not when it was said. */
  private isOfThing({ from, span }: FoundDate): boolean {
    const of = this.word(from - 1) === 'the' ? from - 2 : from - 1;
    // "on the evening of 5 June", "in a letter of 22 May"
    if (this.word(of) === 'of')
      return !/^(?:evening|morning|night|afternoon)$/.test(this.word(of - 1)) && !TEXTS.test(this.word(of - 1));
    const { text } = this.document;
    return this.contents.some(
      ([, end]) => end < span[0] && span[1] < this.cueStart && /^\s+on\s+$/.test(text.slice(end, span[0])),
    );
  }

  private isAhead(date: FoundDate): boolean {
    // "Minister X, who visited Diffa on Sunday, reiterated there that …"
    if (this.word(this.last + 1) === 'there') return true;
    return this.reaches(date.to, this.cue) && !this.isInRelativeClause(date) && !this.isOfEarlierVerb(date);
  }

  /** "…, who met the delegation on Tuesday, said": behind a verb that a relative pronoun opens. */
  private isInRelativeClause(date: FoundDate): boolean {
    const { tokens, sentences, sentenceOf } = this.document;
    const begin = Math.max(sentences[sentenceOf[this.cue] as number]?.from ?? 0, date.from - 20);
    for (let t = date.from - 1, verb = false; t >= begin; t--) {
      const { pos, lower } = tokens[t] as Document['tokens'][number];
      if (SPEAKING.test(lower)) return false;
      if (verb && /^(?:who|which|that|when|where|after|before)$/.test(lower)) return true;
      verb ||= /^(?:VB|MD)/.test(pos);
    }
    return false;
  }

  /** Nothing in [from, to) parts the date from the cue: another verb, another cue, a relative clause, a dateline's dash. */
  private reaches(from: number, to: number): boolean {
    const { tokens } = this.document;
    for (let t = from; t < to; t++) {
      const { start, end, pos, lower } = tokens[t] as Document['tokens'][number];
      if (enclosing(this.contents, [start, end])) continue;
      if (this.cues.has(t) && !ADOPTING.test(lower)) return false;
      if (/^[–—|;]|^-$/.test(lower) || (/^(?:and|but)$/.test(lower) && this.word(t - 1) === ',')) return false;
      if (RELATIVE.test(lower) && !TEXTS.test(this.word(t - 1))) return false;
      if (/^(?:VB|MD)/.test(pos) && !this.isAuxiliary(t) && !SPEAKING.test(lower) && !ADOPTING.test(lower))
        return false;
    }
    return true;
  }

  /** "had" of "had declared"; adverbs may stand between. */
  private isAuxiliary(t: number): boolean {
    if (!AUXILIARY.test(this.word(t)) || t > this.cue) return false;
    for (let at = t + 1; at < this.cue; at++)
      if (!/^(?:RB|VB|MD)/.test(this.document.tokens[at]?.pos ?? '')) return false;
    return true;
  }

  /** The date belongs to a verb before it that is not joined to the cue: "decided in December and still, as one member remarked". */
  private isOfEarlierVerb(date: FoundDate): boolean {
    const { tokens } = this.document;
    let verb = tokens[date.from]?.head ?? -1;
    while (verb >= 0 && !/^VB/.test(tokens[verb]?.pos ?? '')) verb = tokens[verb]?.head ?? -1;
    if (verb < 0 || verb >= date.from || (verb >= this.cue && verb <= this.last)) return false;
    const { lower } = tokens[verb] as Document['tokens'][number];
    if (SPEAKING.test(lower) || ADOPTING.test(lower)) return false;
    return !(tokens[this.cue]?.deprel === 'conj' && tokens[this.cue]?.head === verb);
  }

  private word(t: number): string {
    return this.document.tokens[t]?.lower ?? '';
  }
}

const RELATIVE = /^(?:who|which|whom|whose|that|when|where|after|before|until|since|as)$/;
const AUXILIARY = /^(?:have|has|had|be|was|were|is|are|been|do|did|does|will|would|'ve|'s|'d|'re)$/;
/** To speak is to say: "Keita, speaking at the weekend, ruled out …". */
const SPEAKING =
  /^(?:speaking|addressing|talking|writing|briefing|asked|questioned|interviewed|quoted|answering|replying|responding)$/;
/** A text says what it says on the day it is adopted: "on Monday approved a motion that urges …". */
const ADOPTING = /^(?:adopted|approved|passed|issued|published|released|endorsed|circulated)$/;
const TEXTS =
  /^(?:resolution|motion|statement|communique|communiqué|letter|report|declaration|decree|law|bill|text|note|memo)$/;
