/** A span of a text and what it is there for. */
export type Marked<What> = { start: number; end: number; what: What };

/** A piece of the text that is marked the same throughout; `marks` in the order given. */
export type Segment<What> = { start: number; text: string; marks: Marked<What>[] };

/** Cuts a text where a span begins or ends: spans may overlap, the pieces together are the text. */
export function segmentsOf<What>(text: string, spans: Marked<What>[]): Segment<What>[] {
  const inside = (offset: number) => offset > 0 && offset < text.length;
  const cuts = [...new Set([0, ...spans.flatMap(({ start, end }) => [start, end]).filter(inside), text.length])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, cuts[index + 1]),
    marks: spans.filter((span) => span.start <= start && span.end > start),
  }));
}
