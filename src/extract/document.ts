import type { Span } from './span.ts';
import type { Quotation } from './text/quotes.ts';

/** A token with its analysis. Every number that names a token is its index in `Document.tokens`. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** In small letters, with straight apostrophes. */
  lower: string;
  /** Penn Treebank tag. */
  pos: string;
  lemma: string;
  /** The token it depends on; -1 for the root of a sentence and in sentences that were not parsed. */
  head: number;
  /** Universal Dependencies relation to the head ("" where not parsed). */
  deprel: string;
  /** The outermost quotation it stands in (index in `Document.quotations`), or -1; marks stand outside. */
  quote: number;
}

/** A sentence: tokens [from, to). */
export interface Sentence {
  from: number;
  to: number;
  start: number;
  end: number;
  paragraph: number;
  parsed: boolean;
}

/** A text as analysed: what the later stages read. */
export interface Document {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  quotations: Quotation[];
  /** Of each token: its sentence. */
  sentenceOf: Int32Array;
  /** Of each token: the first and the last token of what depends on it, itself included. */
  leftEdge: Int32Array;
  rightEdge: Int32Array;
  /** Of each token: its dependents, in order. */
  children: (readonly number[])[];
}

/** The span of the tokens [from, to). */
export function spanOf(document: Document, from: number, to: number): Span {
  return [document.tokens[from]!.start, document.tokens[to - 1]!.end];
}

export function childrenOf(document: Document, token: number, ...deprels: string[]): number[] {
  return document.children[token]!.filter((child) => deprels.includes(document.tokens[child]!.deprel));
}
