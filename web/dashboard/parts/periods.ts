import type { Bucket } from '../operations.ts';

/** All periods from the first to the last, also those in which nothing was said: time has no holes. */
export function periodsBetween(first: string, last: string, bucket: Bucket): string[] {
  const periods = [];
  for (let period = first; period <= last && periods.length < 2000; period = after(period, bucket))
    periods.push(period);
  return periods;
}

export const firstDay = (period: string): string => period + '-01-01'.slice(period.length - 4);

export function lastDay(period: string): string {
  if (period.length === 10) return period;
  const [year, month = 12] = period.split('-').map(Number);
  return new Date(Date.UTC(year as number, month, 0)).toISOString().slice(0, 10);
}

/** The period in which a day lies. */
export const periodOf = (day: string, bucket: Bucket): string => day.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[bucket]);

function after(period: string, bucket: Bucket): string {
  const next = new Date(`${lastDay(period)}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return periodOf(next.toISOString(), bucket);
}
