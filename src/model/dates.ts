/**
 * Dates as texts state them: a subset of EDTF (ISO 8601-2) in which unknown is said, never guessed.
 * `2014-08-12`, `2014-08`, `2014`, with the year not stated `XXXX-08-12` or `XXXX-08`, and two of one form as an interval,
 * first and last inclusive: `2014-08-12/2014-08-14`.
 */
export type Precision = 'DAY' | 'MONTH' | 'YEAR' | 'NONE';
export type Basis = 'STATED' | 'RELATIVE' | 'INFERRED';

/** First and last day (ISO, inclusive) that an EDTF value can mean; null where the year is not known. */
export type Bounds = { earliest: string; latest: string };

/** What a text says of a date, and apart from it what somebody infers. */
export type TextDate = { value?: string; basis: Basis; text?: string; inferred?: string; reason?: string };

/** The flat node properties of a date named `name` (docs/graph-model.md): absent keys are unknown. */
export function dateProperties(name: string, date: TextDate | undefined): Record<string, string> {
  if (!date) return {};
  const bounds = edtfBounds(knownDate(date) ?? '');
  const properties: Record<string, string | undefined> = {
    [name]: date.value,
    [`${name}Precision`]: edtfPrecision(date.value),
    [`${name}Basis`]: date.basis,
    [`${name}Text`]: date.text,
    [`${name}Inferred`]: date.inferred,
    [`${name}Reason`]: date.reason,
    [`${name}Earliest`]: bounds?.earliest,
    [`${name}Latest`]: bounds?.latest,
  };
  return Object.fromEntries(Object.entries(properties).filter((entry): entry is [string, string] => entry[1] != null));
}

/** Stated and inferred together: `XXXX-08-12` and the inferred year `2014` make `2014-08-12`. */
export function knownDate({ value, inferred }: TextDate): string | undefined {
  if (value?.startsWith('XXXX') && inferred && /^\d{4}$/.test(inferred)) return value.replaceAll('XXXX', inferred);
  return inferred ?? value;
}

/** Whether `value` is a possible date in our subset of EDTF: `2014-02-30` is not. */
export function isEdtf(value: string): boolean {
  const ends = value.split('/');
  if (ends.length === 1) return isPossible(value);
  // Without years an interval may go over New Year's Eve, so its order tells nothing.
  const [first = '', last = ''] = ends;
  const ordered = first.startsWith('XXXX') || first < last;
  const alike = first.length === last.length && first.startsWith('XXXX') === last.startsWith('XXXX');
  return ends.length === 2 && ordered && alike && isPossible(first) && isPossible(last);
}

function isPossible(value: string): boolean {
  const parts = split(value);
  if (!parts) return false;
  const { year, month, day } = parts;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  // A day of an unknown year is checked in a leap year: February 29th is possible.
  return day === undefined || (day >= 1 && day <= daysIn(year ?? 2000, month as number));
}

/** The finest part that is known; of an interval, that of its ends. */
export function edtfPrecision(value: string | undefined): Precision {
  const parts = value === undefined ? undefined : split(value.split('/')[0] as string);
  if (!parts) return 'NONE';
  return parts.day !== undefined ? 'DAY' : parts.month !== undefined ? 'MONTH' : 'YEAR';
}

/** First and last day; undefined when the year is not stated or the value is no date. */
export function edtfBounds(value: string): Bounds | undefined {
  const [first = '', last] = isEdtf(value) ? value.split('/') : [];
  if (last) {
    const [begins, ends] = [edtfBounds(first), edtfBounds(last)];
    return begins && ends && { earliest: begins.earliest, latest: ends.latest };
  }
  const parts = split(first);
  if (parts?.year === undefined) return undefined;
  const { year, month, day } = parts;
  const lastMonth = month ?? 12;
  return {
    earliest: iso(year, month ?? 1, day ?? 1),
    latest: iso(year, lastMonth, day ?? daysIn(year, lastMonth)),
  };
}

/** Days since 1970-01-01 of an ISO day, for ordering. */
export function epochDay(isoDay: string): number {
  return Date.parse(`${isoDay}T00:00:00Z`) / 86_400_000;
}

function split(value: string): { year?: number; month?: number; day?: number } | undefined {
  const match = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match || value === 'XXXX') return undefined;
  const [, year, month, day] = match;
  return {
    year: year === 'XXXX' ? undefined : Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
