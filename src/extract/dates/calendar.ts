/** Days as ISO dates in UTC, and the stretches of days that words mean. */

/** Inclusive, ISO. */
export type Days = { first: string; last: string };

/** The day `days` after an ISO day. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** From 0, Sunday, to 6. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The week from Monday to Sunday that holds a day, `weeks` later. */
export function weekOf(day: string, weeks = 0): Days {
  const monday = addDays(day, 7 * weeks - ((weekdayOf(day) + 6) % 7));
  return { first: monday, last: addDays(monday, 6) };
}

/** The month (`2014-08`) that holds a day or month, `months` later. */
export function monthOf(date: string, months = 0): string {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** Saturday and Sunday, the last to have begun before a day or the first to begin after it. */
export function weekendBy(day: string, pick: 'LAST' | 'NEXT'): Days {
  const since = (weekdayOf(day) + 1) % 7;
  const saturday = pick === 'NEXT' ? addDays(day, 7 - since) : addDays(day, since === 0 ? -7 : -since);
  return { first: saturday, last: addDays(saturday, 1) };
}

/** The last such weekday until `day`, itself included, or the first after it. */
export function weekdayBy(day: string, weekday: number, pick: 'LAST' | 'NEXT'): string {
  const since = (weekdayOf(day) - weekday + 7) % 7;
  return addDays(day, pick === 'LAST' ? -since : 7 - since);
}
