import { type Basis, edtfPrecision, type Precision, type TextDate } from '../../model/dates.ts';
import { type Document, spanOf } from '../document.ts';
import type { Span } from '../span.ts';
import type { Anchor } from './anchor.ts';
import { countFrom } from './count.ts';
import type { When } from './expression.ts';
import { findExpressions } from './find-expressions.ts';
import { sideOf } from './side.ts';

/**
 * A date where it stands in a text. `value` is what the words state (EDTF), `inferred` what they mean when counted from the
 * article's day, with its reason; `precision` is that of `value`. Tokens [from, to).
 */
export type FoundDate = TextDate & {
  basis: Basis;
  text: string;
  precision: Precision;
  span: Span;
  from: number;
  to: number;
};

/** The dates of a text in order. Nothing is ever counted from a clock: without an anchor nothing is inferred. */
export function findDates(document: Document, anchor: Anchor | undefined): FoundDate[] {
  let sentence = -1;
  let narrated: string | undefined;
  return findExpressions(document).map(({ from, to, when }) => {
    if (document.sentenceOf[from] !== sentence) narrated = undefined;
    sentence = document.sentenceOf[from] ?? -1;
    const span = spanOf(document, from, to);
    const text = document.text.slice(...span);
    const value = when.kind === 'calendar' ? when.value : undefined;
    const inferred = anchor && countFrom(when, anchor, sideOf(document, from), narrated);
    const day = inferred ?? value;
    if (edtfPrecision(day) === 'DAY' && !day?.includes('XXXX')) narrated = day;
    return {
      ...(value === undefined ? {} : { value }),
      basis: value === undefined ? 'RELATIVE' : 'STATED',
      text,
      precision: edtfPrecision(value),
      ...(inferred && anchor ? { inferred, reason: reasonOf(when, text, anchor) } : {}),
      span,
      from,
      to,
    };
  });
}

/** The date alone, as the graph keeps it. */
export function textDate({ value, basis, text, inferred, reason }: FoundDate): TextDate {
  return { ...(value && { value }), basis, text, ...(inferred && { inferred }), ...(reason && { reason }) };
}

function reasonOf(when: When, text: string, { value, basis, reason }: Anchor): string {
  const from =
    when.kind === 'shift' && when.from === 'NARRATED'
      ? `“${text}” is counted from the date spoken of before it, and that from the article’s date, ${value}`
      : `“${text}” is counted from the article’s date, ${value}`;
  return `${from} (${basis}${reason ? `: ${reason}` : ''})`;
}
