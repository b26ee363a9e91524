import type { AttributionType } from '../lexicon/frame.ts';
import type { Stretch } from './phrases.ts';

/** The stretch in which a cue is read: its sentence, cut to the quotation that it stands in. */
export type Region = Stretch;

/** An attribution in terms of tokens, before it is checked against the others. */
export interface Candidate {
  /** The token that makes it one: the verb, the noun, "according". */
  head: number;
  source: Stretch | null;
  cue: Stretch[];
  contents: Stretch[];
  type: AttributionType;
  denied: boolean;
  /** The way it was found, which tells how far to trust it. */
  route: Route;
  hearer: Stretch | null;
}

export type Route =
  | 'quote'
  | 'clause'
  | 'bare-clause'
  | 'preposed'
  | 'question'
  | 'infinitive'
  | 'object-infinitive'
  | 'noun-phrase'
  | 'predicate'
  | 'gerund'
  | 'preposition'
  | 'seem'
  | 'passive'
  | 'nominal'
  | 'adjective'
  | 'according'
  /** A quotation behind what its speaker does. */
  | 'gesture'
  | 'colon'
  /** What a transcript gives after a name and a colon: all of it is the speaker's own words. */
  | 'turn'
  | 'signature';
