const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentence of `body` in which [start, end) stands, or the several that it runs through: text and half-open span. */
export function sentenceAround(body: string, start: number, end: number): { sentence: string; sentenceSpan: number[] } {
  const segments = segmenter.segment(body);
  const first = segments.containing(start)?.index ?? start;
  const last = segments.containing(Math.max(start, end - 1));
  const sentence = body.slice(first, last ? last.index + last.segment.length : end).trimEnd();
  return { sentence, sentenceSpan: [first, first + sentence.length] };
}
