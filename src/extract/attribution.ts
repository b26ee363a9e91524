import type { AttributionType } from './lexicon/frame.ts';
import type { Span } from './span.ts';

/** Who is said to say, think or mean something. */
export interface Attribution {
  /** The words that name the source ("the minister", "he"); null where the text names none ("it was reported"). */
  source: Span | null;
  /** The words that say that it is a saying ("said", "according to", "wants"); a mark alone in a transcript. */
  cue: Span[];
  /**
   * What is said, in the order of the text; never empty. As everywhere without the quotation marks around it, an introducing
   * "that" and the final stop.
   */
  contents: Span[];
  kind: 'DIRECT' | 'INDIRECT' | 'MIXED';
  type: AttributionType;
  /** DENIED: the source holds it to be untrue or will not do it ("denied that", "refused to", "did not say that"). */
  polarity: 'AFFIRMED' | 'DENIED';
  /** 0 to 1: how often attributions found in this way are right, roughly. */
  confidence: number;
  /** The attribution whose content this one stands in (index in the same list), or null. */
  parent: number | null;
  /** To whom it is said, where the cue has a hearer ("told AFP"). */
  hearer: Span | null;
}
