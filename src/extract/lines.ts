import { analyse } from './analyse.ts';
import type { Span } from './span.ts';

/** An attribution in the plainest form: spans of the text, half-open, in UTF-16 code units. */
export interface AttributionLine {
  /** Empty where the text names no source. */
  source: Span[];
  cue: Span[];
  /** With the "that" which introduces it, as the corpora that attributions are measured by count it; statements leave it out. */
  content: Span[];
}

/**
 * The attributions of a text. Those that stand in another's content ("he said that she hopes") come only with `nested`:
 * most ways of counting who said what count the outermost alone.
 */
export function attributionLines(text: string, { nested = false } = {}): AttributionLine[] {
  return analyse(text)
    .attributions.filter(({ parent }) => nested || parent === null)
    .map(({ source, cue, contents }) => ({
      source: source ? [source] : [],
      cue,
      content: contents.map((content) => withThat(text, content)),
    }));
}

function withThat(text: string, [start, end]: Span): Span {
  const that = /\bthat,?\s{1,3}["“«‘']?$/.exec(text.slice(Math.max(0, start - 10), start));
  return [that ? start - that[0].length : start, end];
}
