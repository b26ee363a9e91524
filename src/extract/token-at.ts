import type { Document } from './document.ts';

/** The token that covers an offset, or the next after it; the last one beyond the end. */
export function tokenAt({ tokens }: Pick<Document, 'tokens'>, offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
