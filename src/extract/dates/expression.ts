import type { Unit } from './words.ts';

/** What the words of a date say, before anything is counted from the article's day. */
export type When =
  /** EDTF, or an interval of it; without a year where none is said. */
  | { kind: 'calendar'; value: string; pick?: Pick }
  | { kind: 'weekday'; weekday: number; pick?: Pick }
  /** `by` units from the article's day, or from the date spoken of before ("four days earlier"). */
  | { kind: 'shift'; unit: Unit; by: number; from: 'ARTICLE' | 'NARRATED' };

/** Before or after the day that it is counted from, where the words say so ("last Monday", "next June"). */
export type Pick = 'LAST' | 'NEXT';

/** The tokens [from, to) are a date. */
export type DateExpression = { from: number; to: number; when: When };
