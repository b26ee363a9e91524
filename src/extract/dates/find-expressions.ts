import { isEdtf } from '../../model/dates.ts';
import type { Document } from '../document.ts';
import type { DateExpression, Pick, When } from './expression.ts';
import {
  BEFORE_MONTH,
  BEFORE_YEAR,
  DAYTIMES,
  MONTHS,
  NAMED_DAYS,
  NUMBERS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from './words.ts';

/** The dates in a text, left to right, none overlapping; the work is in proportion to the text. */
export function findExpressions(document: Document): DateExpression[] {
  const found: DateExpression[] = [];
  const words = new Words(document);
  const { length } = document.tokens;
  for (let from = 0; from < length; ) {
    const read = READERS.get(words.kind(from))?.(words, from);
    if (read) found.push({ from, ...read });
    from = read?.to ?? from + 1;
  }
  return found;
}

type Read = { to: number; when: When } | undefined;

/** The tokens as the readers ask for them. */
class Words {
  private readonly document: Document;
  constructor(document: Document) {
    this.document = document;
  }

  at(i: number): string {
    const lower = this.document.tokens[i]?.lower ?? '';
    return lower.length > 2 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
  }

  isCapital = (i: number): boolean => /^\p{Lu}/u.test(this.document.tokens[i]?.text ?? '');

  /** No white space stands before. */
  isJoined(i: number): boolean {
    return this.document.tokens[i - 1]?.end === this.document.tokens[i]?.start;
  }

  pos = (i: number): string => this.document.tokens[i]?.pos ?? '';

  month(i: number): number | undefined {
    return this.isCapital(i) ? MONTHS.get(this.at(i)) : undefined;
  }

  weekday(i: number): number | undefined {
    return this.isCapital(i) ? WEEKDAYS.get(this.at(i)) : undefined;
  }

  year(i: number): number | undefined {
    return /^(?:19|20)\d\d$/.test(this.at(i)) ? Number(this.at(i)) : undefined;
  }

  /** "12", "12th". */
  day(i: number): number | undefined {
    const match = /^([0-3]?\d)(?:st|nd|rd|th)?$/.exec(this.at(i));
    const day = Number(match?.[1]);
    return match && day >= 1 && day <= 31 ? day : undefined;
  }

  count(i: number): number | undefined {
    const word = this.at(i);
    return /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.get(word);
  }

  isDash = (i: number): boolean => /^[-–—]$/.test(this.at(i));

  /** Which readers may begin here. */
  kind(i: number): string {
    const word = this.at(i);
    const code = word.charCodeAt(0);
    if (code >= 48 && code <= 57) return 'number';
    if (MONTHS.has(word)) return 'month';
    if (WEEKDAYS.has(word) || SHORT_WEEKDAYS.has(word)) return 'weekday';
    if (NUMBERS.has(word)) return 'count';
    return word;
  }
}

const READERS = new Map<string, (words: Words, i: number) => Read>([
  [
    'number',
    (words, i) =>
      isoDay(words, i) ?? writtenDay(words, i) ?? numbersDay(words, i) ?? ago(words, i) ?? yearAlone(words, i),
  ],
  ['count', ago],
  ['month', (words, i) => monthDay(words, i) ?? monthAlone(words, i)],
  ['weekday', weekday],
  ['the', (words, i) => writtenDay(words, i + 1) ?? weekend(words, i + 1)],
  ['mid', (words, i) => (words.isDash(i + 1) ? monthAlone(words, i + 2, i) : undefined)],
  ['at', (words, i) => weekend(words, words.at(i + 1) === 'the' ? i + 2 : i + 1)],
  ['over', (words, i) => weekend(words, words.at(i + 1) === 'the' ? i + 2 : i + 1)],
  ['today', (words, i) => shift(i + 1, 0, words)],
  ['tonight', (words, i) => shift(i + 1, 0, words)],
  ['tomorrow', (words, i) => shift(i + 1, 1, words)],
  ['yesterday', (words, i) => shift(i + 1, -1, words)],
  ['last', (words, i) => stretch(words, i, -1)],
  ['past', (words, i) => stretch(words, i, -1)],
  ['previous', (words, i) => stretch(words, i, -1)],
  ['this', (words, i) => stretch(words, i, 0)],
  ['next', (words, i) => stretch(words, i, 1)],
  ['coming', (words, i) => stretch(words, i, 1)],
  ['earlier', (words, i) => (words.at(i + 1) === 'this' ? stretch(words, i + 1, 0) : undefined)],
  ['later', (words, i) => (words.at(i + 1) === 'this' ? stretch(words, i + 1, 0) : undefined)],
]);

/** `2014-08-12`, `2014/08/12`. */
function isoDay(words: Words, i: number): Read {
  const year = words.year(i);
  const mark = words.at(i + 1);
  if (!year || !/^[-/]$/.test(mark) || words.at(i + 3) !== mark) return undefined;
  if (![1, 2, 3, 4].every((n) => words.isJoined(i + n))) return undefined;
  return calendar(i + 5, year, Number(words.at(i + 2)), Number(words.at(i + 4)));
}

/** `13/08/2014`, `13.8.2014`: where the order of day and month cannot be told, only the year is known. */
function numbersDay(words: Words, i: number): Read {
  const pointed = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(words.at(i));
  if (pointed) return calendar(i + 1, Number(pointed[3]), Number(pointed[2]), Number(pointed[1]));
  const year = words.year(i + 4);
  if (!year || words.at(i + 1) !== '/' || words.at(i + 3) !== '/') return undefined;
  const [a, b] = [Number(words.at(i)), Number(words.at(i + 2))];
  if (a > 12 || a === b) return calendar(i + 5, year, b, a);
  return b > 12 ? calendar(i + 5, year, a, b) : calendar(i + 5, year);
}

/** "12 August 2014", "12th of August", "12–14 August", "12 to 14 August", "30 June to 2 July". */
function writtenDay(words: Words, i: number): Read {
  const day = words.day(i);
  if (!day) return undefined;
  const last = joins(words, i + 1, i - 1) ? words.day(i + 2) : undefined;
  const to = last ? i + 3 : i + 1;
  const at = words.at(to) === 'of' ? to + 1 : to;
  const month = words.month(at);
  if (!month) return undefined;
  const year = yearAfter(words, at + 1);
  if (last) return interval(year.to, year.year, [month, day], [month, last]);
  const joint = words.isDash(at + 1) || words.at(at + 1) === 'to' ? words.day(at + 2) : undefined;
  const lastMonth = joint ? words.month(at + 3) : undefined;
  if (joint && lastMonth) {
    const then = yearAfter(words, at + 4);
    return interval(then.to, then.year, [month, day], [lastMonth, joint]);
  }
  return calendar(year.to, year.year, month, day);
}

/** "August 12th", "Aug. 12, 2014", "August 12–14". */
function monthDay(words: Words, i: number): Read {
  const month = words.month(i);
  const day = words.at(i + 1) === 'the' ? words.day(i + 2) : words.day(i + 1);
  if (!month || !day) return undefined;
  const at = words.at(i + 1) === 'the' ? i + 3 : i + 2;
  const last = joins(words, at, i - 1) ? words.day(at + 1) : undefined;
  const end = yearAfter(words, at + 2);
  const year = yearAfter(words, at);
  return (last && interval(end.to, end.year, [month, day], [month, last])) || calendar(year.to, year.year, month, day);
}

function monthAlone(words: Words, i: number, begin = i): Read {
  const month = words.month(i);
  if (!month || /^(?:VB|MD)/.test(words.pos(i))) return undefined;
  const year = yearAfter(words, i + 1);
  if (year.year) return calendar(year.to, year.year, month);
  if (SHORT_MONTHS.has(words.at(i))) return undefined;
  // A Christian name follows or precedes: "April Jones", "General August".
  if (/^NNPS?$/.test(words.pos(i + 1)) && words.isCapital(i + 1) && words.weekday(i + 1) === undefined)
    return undefined;
  return begin < i || BEFORE_MONTH.has(words.at(i - 1)) || (words.at(i - 1) === '-' && words.at(i - 2) === 'mid')
    ? calendar(i + 1, undefined, month)
    : undefined;
}

/** "in 2013", "the 2013 agreement", "(2013)"; never a number of a resolution or of people. */
function yearAlone(words: Words, i: number): Read {
  const year = words.year(i);
  if (!year) return undefined;
  const before = words.at(i - 1);
  if (before === '(' && words.at(i + 1) === ')') return calendar(i + 1, year);
  if (
    BEFORE_YEAR.has(before) &&
    !/^NNS/.test(words.pos(i + 1)) &&
    !/^(?:percent|%|million|dollars|euros)$/.test(words.at(i + 1))
  )
    return calendar(i + 1, year);
  const owned = /^(?:DT|POS|PRP\$)$/.test(words.pos(i - 1)) && before !== 'a';
  return owned && /^NN$/.test(words.pos(i + 1)) ? calendar(i + 1, year) : undefined;
}

/** "Wednesday", "Wednesday morning", "Wednesday, 12 August 2014"; not "on a Sunday", "Friday prayers" or "every Monday". */
function weekday(words: Words, i: number, pick?: Pick): Read {
  const found = words.weekday(i);
  const comma = words.at(i + 1) === ',' ? i + 2 : i + 1;
  const dated = words.month(comma) ? monthDay(words, comma) : words.day(comma) ? writtenDay(words, comma) : undefined;
  if (dated && (found !== undefined || SHORT_WEEKDAYS.has(words.at(i)))) return dated;
  if (found === undefined) return undefined;
  if (
    NAMED_DAYS.has(words.at(i - 1)) ||
    /^an?$/.test(words.at(i - 1)) ||
    /^(?:prayers?|sermons?|market|edition)$/.test(words.at(i + 1))
  )
    return undefined;
  return { to: DAYTIMES.has(words.at(i + 1)) ? i + 2 : i + 1, when: { kind: 'weekday', weekday: found, pick } };
}

/** "at the weekend"; the unit stands at `i`. */
function weekend(words: Words, i: number): Read {
  if (UNITS.get(words.at(i)) !== 'weekend' || words.at(i).endsWith('s')) return undefined;
  return { to: i + 1, when: { kind: 'shift', unit: 'weekend', by: 0, from: 'ARTICLE' } };
}

/** "yesterday", "yesterday, Tuesday", "yesterday morning". */
function shift(to: number, by: number, words: Words): Read {
  const end = DAYTIMES.has(words.at(to)) ? to + 1 : to;
  const named = words.at(end) === ',' && words.weekday(end + 1) !== undefined ? end + 2 : end;
  return { to: named, when: { kind: 'shift', unit: 'day', by, from: 'ARTICLE' } };
}

/** "last week", "this morning", "next Monday", "last June", "the past month" — at the word that tells which. */
function stretch(words: Words, i: number, by: -1 | 0 | 1): Read {
  const word = words.at(i + 1);
  const unit = UNITS.get(word);
  if (DAYTIMES.has(word) && by <= 0)
    return { to: i + 2, when: { kind: 'shift', unit: 'day', by: by && word === 'night' ? -1 : 0, from: 'ARTICLE' } };
  // "last days", "the next day": of something else.
  if (unit && unit !== 'day' && !word.endsWith('s'))
    return { to: i + 2, when: { kind: 'shift', unit, by, from: 'ARTICLE' } };
  const pick = by < 0 ? 'LAST' : by > 0 ? 'NEXT' : undefined;
  if (words.weekday(i + 1) !== undefined) return weekday(words, i + 1, pick);
  const month = words.month(i + 1) ? monthAlone(words, i + 1) : undefined;
  return month?.when.kind === 'calendar' ? { to: month.to, when: { ...month.when, pick } } : undefined;
}

/** "three days ago", "a week earlier". */
function ago(words: Words, i: number): Read {
  const count = words.count(i);
  const unit = UNITS.get(words.at(i + 1));
  const ending = words.at(i + 2);
  if (!count || !unit || !/^(?:ago|earlier|later)$/.test(ending)) return undefined;
  const fortnight = words.at(i + 1) === 'fortnight' ? 2 : 1;
  const by = (ending === 'later' ? count : -count) * fortnight;
  return { to: i + 3, when: { kind: 'shift', unit, by, from: ending === 'ago' ? 'ARTICLE' : 'NARRATED' } };
}

/** Whether a dash, "to" or, after "between", "and" stands at `i`. */
const joins = (words: Words, i: number, before: number): boolean =>
  words.isDash(i) || words.at(i) === 'to' || (words.at(i) === 'and' && words.at(before) === 'between');

function yearAfter(words: Words, i: number): { year?: number; to: number } {
  const at = words.at(i) === ',' ? i + 1 : i;
  const year = words.year(at);
  return year ? { year, to: at + 1 } : { to: i };
}

function calendar(to: number, year: number | undefined, month?: number, day?: number): Read {
  const value = edtf(year, month, day);
  return isEdtf(value) ? { to, when: { kind: 'calendar', value } } : undefined;
}

function interval(to: number, year: number | undefined, first: [number, number], last: [number, number]): Read {
  const value = `${edtf(year, ...first)}/${edtf(year, ...last)}`;
  if (!isEdtf(value) || (first[0] === last[0] && first[1] >= last[1])) return undefined;
  return { to, when: { kind: 'calendar', value } };
}

const edtf = (...[year, month, day]: (number | undefined)[]): string =>
  [year ?? 'XXXX', month, day].flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-');
