import { type Basis, edtfBounds, edtfPrecision, knownDate, type TextDate } from '../../model/dates.ts';
import { type Document, spanOf } from '../document.ts';
import { findExpressions } from './find-expressions.ts';

/** The day (or month, or year) from which an article counts, and where that is known from. */
export type Anchor = { value: string; basis: Basis; reason?: string };

/** From the day of publication, else from a date in the dateline that opens the text; undefined where neither is known. */
export function anchorOf(document: Document, publishedOn?: TextDate): Anchor | undefined {
  const value = publishedOn && knownDate(publishedOn);
  if (value && edtfBounds(value))
    return { value: value.split('/')[1] ?? value, basis: publishedOn.basis, reason: publishedOn.reason };
  for (const { from, to, when } of findExpressions(opening(document))) {
    if (when.kind !== 'calendar' || !edtfBounds(when.value) || edtfPrecision(when.value) !== 'DAY') continue;
    const after = document.text.slice(document.tokens[to - 1]?.end, (document.tokens[to - 1]?.end ?? 0) + 30);
    if (/^\s*(?:\([^)]*\)\s*)?(?:[–—-]|\n|$)/.test(after)) {
      const [start, end] = spanOf(document, from, to);
      return { value: when.value, basis: 'STATED', reason: `the text is headed “${document.text.slice(start, end)}”` };
    }
  }
  return undefined;
}

/** The first line or so, where a dateline stands. */
function opening(document: Document): Document {
  const tokens = document.tokens.slice(0, 16);
  return { ...document, tokens };
}
