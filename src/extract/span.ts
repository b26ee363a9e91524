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
