/** An article's words with what each stands in: its sentence, a quotation, a known name. */
import type { Span } from '../extract/span.ts';
import { findQuotations } from '../extract/text/quotes.ts';
import type { RawToken } from '../extract/text/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Hit, Named } from './name-trie.ts';
import type { ArticleText } from './types.ts';
import { type Word, wordAt, wordsOf } from './words.ts';

/** The words [from, to) of a sentence, or of a piece of one without end. */
export type SentenceWords = { from: number; to: number; paragraph: number };

export class TextIndex {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly SentenceWords[];
  readonly hits: readonly Hit[];
  private readonly sentenceAt: Int32Array;
  /** The number of the quotation that a word stands in, from 1; 0 outside. */
  private readonly quotationAt: Int32Array;
  private readonly hitAt: (Hit | undefined)[];

  constructor(article: ArticleText, gazetteer: Gazetteer) {
    this.text = article.text;
    const words = wordsOf(article.tokens);
    this.words = words;
    this.hits = gazetteer.find(words, article.language);
    this.hitAt = new Array(words.length).fill(undefined);
    for (const hit of this.hits) this.hitAt.fill(hit, hit.from, hit.to);
    this.sentenceAt = new Int32Array(words.length);
    this.quotationAt = quotations(article, words);
    let at = 0;
    const sentences: SentenceWords[] = [];
    for (const { to, paragraph } of article.sentences) {
      let from = at;
      for (; at < words.length && (words[at] as Word).token < to; at++) {
        if (at - from === LONGEST) {
          sentences.push({ from, to: at, paragraph });
          from = at;
        }
        this.sentenceAt[at] = sentences.length;
      }
      sentences.push({ from, to: at, paragraph });
    }
    this.sentences = sentences;
  }

  word(i: number): Word | undefined {
    return this.words[i];
  }

  /** The folded word; empty for a mark and beyond the text. */
  key(i: number): string {
    return this.words[i]?.key ?? '';
  }

  /** The word or mark as written; empty beyond the text. */
  textAt(i: number): string {
    const word = this.words[i];
    return word ? this.text.slice(word.start, word.end) : '';
  }

  hit(i: number): Hit | undefined {
    return this.hitAt[i];
  }

  /** What a known name at `i` names, of one label or kind. */
  namedAt(i: number, is: (named: Named) => boolean): Named[] {
    return this.hitAt[i]?.named.filter(is) ?? [];
  }

  sentenceOf(word: number): number {
    return this.sentenceAt[word] ?? 0;
  }

  /** The first sentence of the paragraph of a sentence. */
  paragraphOf(sentence: number): number {
    const paragraph = this.sentences[sentence]?.paragraph;
    let first = sentence;
    while (first > 0 && sentence - first < 50 && this.sentences[first - 1]?.paragraph === paragraph) first--;
    return first;
  }

  quotationOf(word: number): number {
    return this.quotationAt[word] ?? 0;
  }

  /** The words that a span covers, from its first to after its last. */
  wordsIn([start, end]: Span): [from: number, to: number] {
    const from = wordAt(this.words, start);
    const to = wordAt(this.words, end - 1);
    // A span may end in the mark of a possessive, which is part of no word: "Algeria's".
    const last = (this.words[to]?.start ?? end) < end ? to + 1 : to;
    return [from, Math.min(this.words.length, end > start ? last : from)];
  }

  spanOf(from: number, to: number): { start: number; end: number; text: string } {
    const start = this.words[from]?.start ?? 0;
    const end = this.words[to - 1]?.end ?? start;
    return { start, end, text: this.text.slice(start, end) };
  }
}

/** Words of the longest sentence; rules look around in all of one, so that a text without full stops is read in pieces. */
const LONGEST = 300;

function quotations({ tokens, sentences }: ArticleText, words: readonly Word[]): Int32Array {
  const quoted = new Int32Array(tokens.length);
  let number = 0;
  for (let s = 0; s < sentences.length; ) {
    const paragraph = sentences[s]?.paragraph;
    const from = sentences[s]?.from ?? 0;
    while (s < sentences.length && sentences[s]?.paragraph === paragraph) s++;
    const to = sentences[s - 1]?.to ?? from;
    for (const quotation of findQuotations(tokens as RawToken[], from, to))
      if (!quotation.inner) quoted.fill(++number, quotation.from, quotation.to);
  }
  const found = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) found[i] = quoted[(words[i] as Word).token] ?? 0;
  return found;
}
