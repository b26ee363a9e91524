import { edtfBounds, edtfPrecision, isEdtf } from '../../model/dates.ts';
import type { Anchor } from './anchor.ts';
import { addDays, type Days, monthOf, weekdayBy, weekendBy, weekOf } from './calendar.ts';
import type { Pick, When } from './expression.ts';
import type { Unit } from './words.ts';

/**
 * What words mean when counted from the article's day, in EDTF; undefined where it cannot be told. `side` is where the date lies
 * as the clause tells it, for words that do not say so themselves. `narrated` is the day spoken of just before.
 */
export function countFrom(when: When, anchor: Anchor, side: Pick, narrated?: string): string | undefined {
  const day = edtfPrecision(anchor.value) === 'DAY' ? anchor.value : undefined;
  switch (when.kind) {
    case 'calendar':
      return when.value.includes('XXXX') ? withYear(when.value, anchor.value, when.pick ?? side) : undefined;
    case 'weekday': {
      if (!day) return anchor.value.slice(0, 4);
      if (when.pick === 'LAST') return weekdayBy(addDays(day, -1), when.weekday, 'LAST');
      return weekdayBy(day, when.weekday, when.pick ?? side);
    }
    case 'shift': {
      if (when.from === 'NARRATED') return narrated && shifted(narrated, when.unit, when.by, side);
      if (day) return shifted(day, when.unit, when.by, side);
      return coarse(anchor.value, when.unit, when.by);
    }
  }
}

/** Days after which a date without a year is no longer one of the past. */
const LONG_AGO = 270;

/** The year that brings a date nearest before the anchor, or nearest after it: never more than about a year away. */
function withYear(value: string, anchor: string, side: Pick): string | undefined {
  const bounds = edtfBounds(anchor);
  if (!bounds) return undefined;
  const year = Number(anchor.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .map((candidate) => value.replaceAll('XXXX', String(candidate)))
    .filter(isEdtf);
  if (edtfPrecision(anchor) === 'YEAR') return candidates.find((candidate) => candidate.startsWith(String(year)));
  const last = candidates.filter((one) => (edtfBounds(one)?.earliest ?? '9') <= bounds.latest).at(-1);
  const next = candidates.find((one) => (edtfBounds(one)?.latest ?? '0') >= bounds.earliest);
  // In May "a date in June" is next month, whatever the tense: who means that of last year says so.
  const isRecent = last && (edtfBounds(last)?.latest ?? '') > addDays(bounds.earliest, -LONG_AGO);
  return (side === 'LAST' && isRecent ? last : next) ?? last;
}

function shifted(day: string, unit: Unit, by: number, side: Pick): string | undefined {
  if (edtfPrecision(day) !== 'DAY' || day.includes('/')) return undefined;
  switch (unit) {
    case 'day':
      return addDays(day, by);
    case 'week':
      return span(weekOf(day, by));
    case 'weekend':
      return span(weekendBy(day, by > 0 || (by === 0 && side === 'NEXT') ? 'NEXT' : 'LAST'));
    case 'month':
      return monthOf(day, by);
    case 'year':
      return String(Number(day.slice(0, 4)) + by).padStart(4, '0');
  }
}

/** From a month or a year alone: the year, where no finer step was meant. */
function coarse(anchor: string, unit: Unit, by: number): string | undefined {
  const year = Number(anchor.slice(0, 4));
  if (unit === 'year') return String(year + by).padStart(4, '0');
  if (unit === 'month' && edtfPrecision(anchor) === 'MONTH') return monthOf(anchor, by);
  return unit === 'month' && by !== 0 ? undefined : String(year);
}

const span = ({ first, last }: Days): string => `${first}/${last}`;
