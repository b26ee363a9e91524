/** A half-open stretch [start, end) of a text, in UTF-16 code units: `text.slice(start, end)` is what it covers. */
export type Span = readonly [start: number, end: number];

/** Whether `a` and `b` share a code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Of spans in order of their starts one that holds `inner`: the last that does; found by halves. */
export function enclosing(spans: readonly Span[], inner: Span): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[0] <= inner[0]) low = middle + 1;
    else high = middle;
  }
  // Spans of one list overlap by two at most.
  return [spans[low - 1], spans[low - 2]].find((span) => span && contains(span, inner));
}
