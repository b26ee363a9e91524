import { isEdtf } from '../../model/dates.ts';

/** A date as a text writes it, in EDTF: what is not written is unknown (`XXXX-08-13`, `2014-08`). */
export type FoundDate = { value: string; text: string; start: number; end: number };

/**
 * The first date in `text`: ISO, "13 August 2014", "August 13th, 2014", "Aug 13", "August 2014", "13/08/2014"; months in
 * English, French and Arabic. Where the order of day and month cannot be told ("03/04/2014"), only the year is known.
 */
export function dateIn(text: string): FoundDate | undefined {
  let first: FoundDate | undefined;
  for (const { pattern, parts } of FORMS) {
    const match = pattern.exec(text);
    if (!match || (first && match.index >= first.start)) continue;
    const value = edtf(parts(match.groups as Record<string, string>));
    if (value) first = { value, text: match[0], start: match.index, end: match.index + match[0].length };
  }
  return first;
}

/** A date stated by a machine for machines (ISO 8601, RFC 822) or by people; the day as written, in whatever time zone. */
export const statedValue = (text: string): string | undefined => dateIn(text)?.value;

/** Whether the line holds a date and, beside it, nothing but a weekday, a time or a label such as "Published:". */
export function isDateLine(line: string): boolean {
  const found = line.length > 160 ? undefined : dateIn(line);
  if (!found) return false;
  const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`.replace(DATE_COMPANY, ' ');
  return !/\p{L}{2}/u.test(rest) || (dateIn(rest) !== undefined && isDateLine(rest));
}

/** "Tunis, 9 March 2021", as ministries head their texts. */
export function isPlaceDate(line: string): boolean {
  const date = dateIn(line);
  return (
    date !== undefined && date.end === line.length && PLACE_COMMA.test(line.slice(0, date.start)) && !isDateLine(line)
  );
}

export const WEEKDAY =
  '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ال(?:اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|أحد|احد)';

const MONTHS = [
  'jan(?:uary|vier)?|janv|يناير|جانفي|كانون الثاني',
  'feb(?:ruary)?|février|fevrier|févr|فبراير|فيفري|شباط',
  'mar(?:ch|s)?|مارس|آذار',
  'apr(?:il)?|avril|avr|أبريل|ابريل|أفريل|نيسان',
  'may|mai|مايو|ماي|أيار',
  'june?|juin|يونيو|جوان|حزيران',
  'july?|juillet|juil|يوليو|جويلية|تموز',
  'aug(?:ust)?|août|aout|أغسطس|اغسطس|أوت|آب',
  'sept?(?:ember)?|septembre|سبتمبر|أيلول',
  'oct(?:ober|obre)?|أكتوبر|اكتوبر|تشرين الأول',
  'nov(?:ember|embre)?|نوفمبر|تشرين الثاني',
  'dec(?:ember)?|décembre|decembre|déc|ديسمبر|كانون الأول',
];
const MONTH = `(?<month>${MONTHS.join('|')})\\b\\.?`.replaceAll('\\b', '(?![\\p{L}])');
const DAY = '(?<![\\d:.,/-])(?<day>\\d{1,2})(?:st|nd|rd|th|er)?';
const YEAR = '(?<year>(?:19|20)\\d{2})(?!\\d|[-/.]\\d)';
type Parts = { year?: string; month?: string; day?: string };
const form = (pattern: string, parts: (groups: Record<string, string>) => Parts | undefined = (groups) => groups) => ({
  pattern: new RegExp(pattern, 'iu'),
  parts,
});

/** Fuller forms first: of two that begin at one place the earlier in this list is taken. */
const FORMS = [
  form('(?<![\\d-])(?<year>(?:19|20)\\d{2})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?!\\d)'),
  form(`${DAY}(?: of)? ${MONTH},? ${YEAR}`),
  form(`(?<![\\p{L}])${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`),
  form(
    '(?<![\\d/.-])(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d{2})(?!\\.?\\d)',
    dayAndMonth,
  ),
  form(`(?<![\\p{L}])${MONTH},? ${YEAR}`),
  form(`${DAY}(?: of)? ${MONTH}(?! ?\\d)`),
  form(`(?<![\\p{L}])${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`),
  form('^\\s*(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})\\s*$'),
];

/** Points part day, month and year in that order everywhere; with slashes only a number above 12 tells. */
function dayAndMonth({ a, b, mark, year }: Record<string, string>): Parts | undefined {
  if (mark === '.' || Number(a) > 12) return { year, month: b, day: a };
  if (Number(b) > 12) return { year, month: a, day: b };
  return a === b ? { year, month: a, day: b } : { year };
}

function edtf(parts: Parts | undefined): string | undefined {
  if (!parts) return undefined;
  const { year, month, day } = parts;
  // In lower case these are other words.
  if (month === 'may' || month === 'march') return undefined;
  const number = month && (/^\d+$/.test(month) ? Number(month) : 1 + MONTH_NAMES.findIndex((name) => name.test(month)));
  const value = [year ?? 'XXXX', number, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isEdtf(value) ? value : undefined;
}

const MONTH_NAMES = MONTHS.map((names) => new RegExp(`^(?:${names})$`, 'iu'));

const PLACE_COMMA = /^[\p{Lu}\p{Lo}][\p{L} .'’-]{1,40}\s?,\s(?:le |the )?$/u;

const DATE_COMPANY = new RegExp(
  [
    `(?<![\\p{L}])(?:${WEEKDAY})(?![\\p{L}])\\.?`,
    '\\d{1,2}[:h.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?(?![\\p{L}])',
    '(?<![\\p{L}])(?:gmt|utc|bst|cet|cest|eet|est|edt)(?:\\s?[+-]\\d+)?(?![\\p{L}])',
    '(?<![\\p{L}])(?:first |last )?(?:published|posted|updated|modified|created|issued|released|release|date|dated|on|at|publication|publié|mis à jour|le|à|du|the|تاريخ|نشر في|في)(?![\\p{L}])',
  ].join('|'),
  'giu',
);
