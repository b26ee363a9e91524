/** Where the contents of one attribution stand; a quotation that runs on may have thousands, so they are looked up, not gone through. */
import type { Span } from '../extract/span.ts';

export class Contents {
  private readonly starts: readonly number[];
  /** For each span, in the order of the starts, how far it or one before it reaches. */
  private readonly reach: readonly number[];

  constructor(spans: readonly Span[]) {
    const sorted = [...spans].sort((a, b) => a[0] - b[0]);
    this.starts = sorted.map(([start]) => start);
    let farthest = 0;
    this.reach = sorted.map(([, end]) => {
      farthest = Math.max(farthest, end);
      return farthest;
    });
  }

  /** Whether one of the spans covers all of [start, end). */
  hold(start: number, end: number): boolean {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) <= start) low = middle + 1;
      else high = middle;
    }
    return (this.reach[low - 1] ?? -1) >= end;
  }
}
