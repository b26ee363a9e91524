/** A date as a text states it, and what is inferred of it. */
export type StatedDate = {
  value?: string | null;
  inferred?: string | null;
  text?: string | null;
  reason?: string | null;
};

/** "12 August 2014", "August 2014", "12 August (year not stated)"; inferred parts are marked. */
export function inWords(date: StatedDate | null | undefined): string {
  if (!date) return 'undated';
  if (date.inferred) return `${formatted(date.inferred)} (inferred)`;
  if (date.value) return formatted(date.value);
  return date.text ? `“${date.text}”` : 'undated';
}

/** For a table: EDTF, inferred where the text states less. */
export const inTable = (date: StatedDate | null | undefined): string => date?.inferred ?? date?.value ?? '';

/** An EDTF day, month or year for reading; anything else of EDTF as it is. */
export function formatted(edtf: string): string {
  const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  if (!year) return edtf;
  if (!month) return year;
  const name = new Date(Date.UTC(2000, Number(month) - 1)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  return [day && Number(day), name, year === 'XXXX' ? '(year not stated)' : year].filter(Boolean).join(' ');
}

/** A day of the address ("2014-08-12"), or none where it is no day: half-typed dates ask nothing. */
export function dayOf(text: string): string | undefined {
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.valueOf()) || day.toISOString().slice(0, 10) !== text ? undefined : text;
}
