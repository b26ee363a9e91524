import type { Document, Sentence, Token } from './document.ts';
import { adjectiveFrames } from './lexicon/adjectives.ts';
import { lemmaOf } from './lexicon/lemma.ts';
import { nounFrames } from './lexicon/nouns.ts';
import { verbFrames } from './lexicon/verbs.ts';
import type { Models } from './model/format.ts';
import { parserInput, parseSentence } from './parse/parser.ts';
import { repairTags } from './parse/repair-tags.ts';
import { taggerInput, tagSentence } from './parse/tagger.ts';
import { LONGEST_WORD, lookOf, type WordLook } from './parse/words.ts';
import { findQuotations, type Quotation, quotedMask } from './text/quotes.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';

/** Longer sentences are read in pieces of this many words: nobody writes them, and no rule should look that far. */
const LONGEST_SENTENCE = 300;

/** Cuts any text into tokens and sentences, finds its quotations, tags all and parses the sentences that may hold a cue. */
export function readDocument(models: Models, text: string): Document {
  const raw = tokenize(text);
  const ranges = splitSentences(text, raw).flatMap(({ from, to, paragraph }) => {
    const pieces = [];
    for (let at = from; at < to; at += LONGEST_SENTENCE)
      pieces.push({ from: at, to: Math.min(to, at + LONGEST_SENTENCE), paragraph });
    return pieces;
  });
  const looks = raw.map(({ text }) => lookOf(text));
  const tokens: Token[] = raw.map(({ start, end }, i) => {
    const { text, lower } = looks[i]!;
    return {
      start,
      end,
      text,
      lower: text.length > LONGEST_WORD ? text.toLowerCase() : lower,
      pos: '',
      lemma: '',
      head: -1,
      deprel: '',
      quote: -1,
    };
  });
  const sentences: Sentence[] = ranges.map(({ from, to, paragraph }) => ({
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    paragraph,
    parsed: false,
  }));
  const quotations = quotationsOf(raw, sentences);
  quotations.forEach(({ from, to, inner }, i) => {
    if (!inner) for (let t = from; t < to; t++) tokens[t]!.quote = i;
  });
  for (const sentence of sentences) analyseSentence(models, looks, tokens, sentence);
  return { text, tokens, sentences, quotations, ...structure(tokens, sentences) };
}

function quotationsOf(raw: ReturnType<typeof tokenize>, sentences: Sentence[]): Quotation[] {
  const quotations: Quotation[] = [];
  for (let i = 0; i < sentences.length; ) {
    let last = i;
    while (last + 1 < sentences.length && sentences[last + 1]!.paragraph === sentences[i]!.paragraph) last++;
    for (const quotation of findQuotations(raw, sentences[i]!.from, sentences[last]!.to)) quotations.push(quotation);
    i = last + 1;
  }
  return quotations;
}

function analyseSentence(models: Models, allLooks: WordLook[], tokens: Token[], sentence: Sentence): void {
  const { from, to } = sentence;
  const looks = allLooks.slice(from, to);
  const words = looks.map(({ text }) => text);
  const tags = tagSentence(models.tagger, taggerInput(words, looks));
  repairTags(models, tags, words);
  for (let t = from; t < to; t++) {
    const tag = tags[t - from]!;
    const token = tokens[t]!;
    token.pos = models.tagger.tags[tag]!;
    token.lemma = lemmaIn(token, tag, looks[t - from]!);
  }
  if (!mayAttribute(tokens, from, to)) return;
  const tree = parseSentence(models.parser, parserInput(looks, tags, quotedMask(words)));
  sentence.parsed = true;
  for (let t = from; t < to; t++) {
    const head = tree.heads[t - from]!;
    tokens[t]!.head = head < 0 ? -1 : head + from;
    tokens[t]!.deprel = models.parser.labels[tree.labels[t - from]!]!;
  }
}

/** Whether a sentence is worth parsing: a verb of the lexicon, or a noun or adjective of it before what may be its content. */
function mayAttribute(tokens: Token[], from: number, to: number): boolean {
  let answers = false;
  for (let t = from; t < to; t++) {
    const { pos, lemma, lower } = tokens[t]!;
    // "For Salem, the border “is a sieve”"
    if (t === from && lower === 'for' && tokens[from + 1]?.pos === 'NNP') return true;
    if (lower === 'according' || lower === 'view' || lower === 'opinion') return true;
    if (/^VB/.test(pos) && verbFrames.has(lemma)) return true;
    const next = tokens[t + 1];
    // "The minister's answer was short:": a noun that takes a quotation stands before a colon.
    answers ||= nounFrames.get(lemma)?.uses.q !== undefined;
    if (answers && next?.text === ':' && t + 1 < to) return true;
    if (
      next &&
      t + 1 < to &&
      /^(?:IN|TO|W..?|DT|PRP)$/.test(next.pos) &&
      (nounFrames.has(lemma) || adjectiveFrames.has(lower))
    )
      return true;
  }
  return false;
}

/** The lemma by the lexicon of cues; remembered with the word's look. */
function lemmaIn({ lower, pos }: Token, tag: number, { lemmas }: WordLook): string {
  if (lower.length > LONGEST_WORD) return lower;
  lemmas[tag] ??= lemmaOf(lower, pos, isKnown);
  return lemmas[tag];
}

function isKnown(lemma: string): boolean {
  return verbFrames.has(lemma) || nounFrames.has(lemma) || adjectiveFrames.has(lemma);
}

/** Shared by all tokens without dependents, and never written to. */
const NO_CHILDREN: number[] = [];

function structure(tokens: Token[], sentences: Sentence[]) {
  const size = tokens.length;
  const sentenceOf = new Int32Array(size);
  const leftEdge = new Int32Array(size);
  for (let i = 0; i < size; i++) leftEdge[i] = i;
  const rightEdge = leftEdge.slice();
  const children: number[][] = new Array(size).fill(NO_CHILDREN);
  sentences.forEach(({ from, to }, s) => {
    sentenceOf.fill(s, from, to);
  });
  tokens.forEach(({ head }, i) => {
    if (head < 0) return;
    if (children[head] === NO_CHILDREN) children[head] = [i];
    else children[head]!.push(i);
  });
  // Trees are projective, so a dependent's edges are known when all between it and its head are: inside out, by depth.
  const order: number[] = [];
  tokens.forEach(({ head }, i) => {
    if (head < 0) order.push(i);
  });
  for (let at = 0; at < order.length; at++) order.push(...children[order[at]!]!);
  for (let at = order.length - 1; at >= 0; at--) {
    const token = order[at]!;
    const { head } = tokens[token]!;
    if (head < 0) continue;
    if (leftEdge[token]! < leftEdge[head]!) leftEdge[head] = leftEdge[token]!;
    if (rightEdge[token]! > rightEdge[head]!) rightEdge[head] = rightEdge[token]!;
  }
  return { sentenceOf, leftEdge, rightEdge, children };
}
