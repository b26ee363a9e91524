import { analyse } from './analyse.ts';
import type { Span } from './span.ts';

/** An attribution in the plainest form: spans of the text, half-open, in UTF-16 code units. */
export interface AttributionLine {
  /** Empty where the text names no source. */
  source: Span[];
  cue: Span[];
  content: Span[];
}

/**
 * The attributions of a text. Those that stand in another's content ("he said that she hopes") come only with `nested`:
 * most ways of counting who said what count the outermost alone.
 */
export function attributionLines(text: string, { nested = false } = {}): AttributionLine[] {
  return analyse(text)
    .attributions.filter(({ parent }) => nested || parent === null)
    .map(({ source, cue, contents }) => ({ source: source ? [source] : [], cue, content: contents }));
}
