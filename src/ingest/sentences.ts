import type { Span } from '../extract/span.ts';

/** From the beginning of the sentence of the first span to the end of that of the last. */
export function sentencesAround(sentences: readonly { start: number; end: number }[], spans: readonly Span[]): Span {
  const first = Math.min(...spans.map(([start]) => start));
  const last = Math.max(...spans.map(([, end]) => end));
  const { start } = sentences.findLast((one) => one.start <= first) ?? { start: first };
  const { end } = sentences.find((one) => one.end >= last) ?? { end: last };
  return [start, end];
}
