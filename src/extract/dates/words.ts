/** The words of which dates are made. All keys are in small letters, without a full stop. */

const list = (text: string): string[] => text.trim().split(/\s+/);
const numbered = (text: string, from: number): Map<string, number> =>
  new Map(list(text).flatMap((names, i) => names.split('/').map((name): [string, number] => [name, i + from])));

/** January is 1. */
export const MONTHS = numbered(
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  1,
);
/** Months that are shortened, or another word too: alone they are none. */
export const SHORT_MONTHS = new Set(list('jan feb mar apr jun jul aug sept sep oct nov dec'));

/** Sunday is 0. */
export const WEEKDAYS = numbered('sunday monday tuesday wednesday thursday friday saturday', 0);
export const SHORT_WEEKDAYS = numbered('sun mon tue/tues wed thu/thur/thurs fri sat', 0);

export const NUMBERS = numbered(
  'a/an/one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  1,
);

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year';
export const UNITS = new Map<string, Unit>([
  ...(['day', 'week', 'weekend', 'month', 'year'] as const).map((unit): [string, Unit] => [unit, unit]),
  ...(['day', 'week', 'weekend', 'month', 'year'] as const).map((unit): [string, Unit] => [`${unit}s`, unit]),
  ['week-end', 'weekend'],
  ['fortnight', 'week'],
]);

export const DAYTIMES = new Set(list('morning afternoon evening night noon midday midnight'));

/** What may stand before a month that is alone: "in July"; "May" and "March" are other words too. */
export const BEFORE_MONTH = new Set(
  list(
    'in since by until till from to through of during before after early late mid end last next this between around throughout',
  ),
);
/** What may stand before a year that is alone: "signed in 2013", but "2014 troops". */
export const BEFORE_YEAR = new Set(
  list('in since by until till from to through of during before after early late mid around throughout year'),
);
/** Names of days that are no dates. */
export const NAMED_DAYS = new Set(list('black good bloody palm easter every each most holy super'));
