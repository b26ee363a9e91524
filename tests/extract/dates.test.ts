import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/extract/analyse.ts';
import { type Anchor, anchorOf } from '../../src/extract/dates/anchor.ts';
import { findDates } from '../../src/extract/dates/find-dates.ts';
import { saidDates } from '../../src/extract/dates/said-on.ts';
import { dateProperties, edtfBounds, isEdtf, knownDate } from '../../src/model/dates.ts';

/** A Thursday. */
const anchor: Anchor = { value: '2014-08-14', basis: 'STATED' };

/** [text, words, value, inferred] */
const dates: [string, string, string | undefined, string | undefined][] = [
  ['He said so on August 12th.', 'August 12th', 'XXXX-08-12', '2014-08-12'],
  ['He said so on 12 August 2014.', '12 August 2014', '2014-08-12', undefined],
  ['He said so on Aug. 12, 2014.', 'Aug. 12, 2014', '2014-08-12', undefined],
  ['He said so on Tuesday, 12 August.', 'Tuesday, 12 August', 'XXXX-08-12', '2014-08-12'],
  ['The file of 2014-08-12 says so.', '2014-08-12', '2014-08-12', undefined],
  ['The letter of 13/08/2014 says so.', '13/08/2014', '2014-08-13', undefined],
  ['The letter of 03/04/2014 says so.', '03/04/2014', '2014', undefined],
  ['They met in July.', 'July', 'XXXX-07', '2014-07'],
  ['They met in December.', 'December', 'XXXX-12', '2013-12'],
  ['They will meet in December.', 'December', 'XXXX-12', '2014-12'],
  ['They met on December 30th.', 'December 30th', 'XXXX-12-30', '2013-12-30'],
  ['They met in July 2013.', 'July 2013', '2013-07', undefined],
  ['The accord was signed in 2013.', '2013', '2013', undefined],
  ['The 2013 agreement stands.', '2013', '2013', undefined],
  ['They met last June.', 'last June', 'XXXX-06', '2014-06'],
  ['He spoke on Wednesday.', 'Wednesday', undefined, '2014-08-13'],
  ['He spoke on Thursday.', 'Thursday', undefined, '2014-08-14'],
  ['He spoke last Thursday.', 'last Thursday', undefined, '2014-08-07'],
  ['He spoke on Sunday morning.', 'Sunday morning', undefined, '2014-08-10'],
  ['The sitting was adjourned until Tuesday.', 'Tuesday', undefined, '2014-08-19'],
  ['They will meet on Sunday.', 'Sunday', undefined, '2014-08-17'],
  ['He spoke yesterday.', 'yesterday', undefined, '2014-08-13'],
  ['He spoke yesterday, Wednesday, in Tunis.', 'yesterday, Wednesday', undefined, '2014-08-13'],
  ['He spoke this morning.', 'this morning', undefined, '2014-08-14'],
  ['It happened three days ago.', 'three days ago', undefined, '2014-08-11'],
  ['It happened two weeks ago.', 'two weeks ago', undefined, '2014-07-28/2014-08-03'],
  ['He said last week that it was over.', 'last week', undefined, '2014-08-04/2014-08-10'],
  ['He said earlier this month that it was over.', 'earlier this month', undefined, '2014-08'],
  ['He said last month that it was over.', 'last month', undefined, '2014-07'],
  ['He said last year that it was over.', 'last year', undefined, '2013'],
  ['They met last week-end in Cairo.', 'last week-end', undefined, '2014-08-09/2014-08-10'],
  ['They met at the weekend in Cairo.', 'at the weekend', undefined, '2014-08-09/2014-08-10'],
  ['The talks of 12–14 August failed.', '12–14 August', 'XXXX-08-12/XXXX-08-14', '2014-08-12/2014-08-14'],
  ['The talks from 30 July to 2 August 2014 failed.', '30 July to 2 August 2014', '2014-07-30/2014-08-02', undefined],
];

const noDates = [
  'Resolution 1973 was adopted.',
  'They sent 2014 troops to the border.',
  'Of 2014 men none came back.',
  'You may 5 times out of 10 march on.',
  'April Jones and General August spoke.',
  'He came on 31 June and on February 30th.',
  'They meet every Friday, after the Friday prayers, and never on a Sunday.',
  'A silent march passed; it may rain.',
  'The ratio is 12/8 and the score 3-1.',
];

describe('findDates', () => {
  test.each(dates)('reads %j', (text, words, value, inferred) => {
    const [date, ...more] = findDates(analyse(text), anchor);
    expect(more).toEqual([]);
    expect(date?.text).toBe(words);
    expect(text.slice(...(date?.span ?? [0, 0]))).toBe(words);
    expect({ value: date?.value, inferred: date?.inferred }).toEqual({ value, inferred });
    expect(date?.basis).toBe(value === undefined ? 'RELATIVE' : 'STATED');
    expect(Boolean(date?.reason)).toBe(inferred !== undefined);
  });

  test.each(noDates)('finds no date in %j', (text) => {
    expect(findDates(analyse(text), anchor).map(({ text }) => text)).toEqual([]);
  });

  test('infers nothing without an anchor', () => {
    const found = findDates(analyse('He said on Wednesday, August 12th, that last week was worse.'), undefined);
    expect(found.map(({ value, inferred }) => [value, inferred])).toEqual([
      ['XXXX-08-12', undefined],
      [undefined, undefined],
    ]);
  });

  test('infers no more than the year from a year, and says from where it is known', () => {
    const year: Anchor = { value: '2014', basis: 'INFERRED', reason: 'All offices fit 2014 only.' };
    const found = findDates(analyse('He said on Wednesday what he had said on August 12th and last week.'), year);
    expect(found.map(({ inferred }) => inferred)).toEqual(['2014', '2014-08-12', '2014']);
    expect(found[0]?.reason).toContain('All offices fit 2014 only.');
  });

  test('counts "four days earlier" from the day spoken of before it', () => {
    const found = findDates(
      analyse('He told the Council on Tuesday that the text had been initialled four days earlier.'),
      anchor,
    );
    expect(found.map(({ inferred }) => inferred)).toEqual(['2014-08-12', '2014-08-08']);
    expect(findDates(analyse('It had begun four days earlier.'), anchor)[0]?.inferred).toBeUndefined();
  });

  test('never gives an impossible date, nor one that is far away', () => {
    const found = findDates(analyse('It was signed on February 29th.'), anchor);
    expect(found[0]).toMatchObject({ value: 'XXXX-02-29' });
    expect(found[0]?.inferred).toBeUndefined();
  });
});

describe('anchorOf', () => {
  test('takes the day of publication before a dateline, and a dateline where there is no other', () => {
    const text = 'ALGIERS, 19 May 2014 (APS) – The spokesman made a statement on 3 June 2013.';
    expect(anchorOf(analyse(text), { value: '2014-05-20', basis: 'STATED' })).toMatchObject({ value: '2014-05-20' });
    expect(anchorOf(analyse(text))).toMatchObject({ value: '2014-05-19', basis: 'STATED' });
    expect(anchorOf(analyse('The spokesman made a statement on 3 June 2013.'))).toBeUndefined();
  });

  test('carries what a date of publication was inferred from', () => {
    const inferred = { basis: 'INFERRED', inferred: '2014', reason: 'By the offices.' } as const;
    expect(anchorOf(analyse('He spoke.'), inferred)).toEqual({
      value: '2014',
      basis: 'INFERRED',
      reason: 'By the offices.',
    });
  });
});

describe('saidDates', () => {
  const cases: [string, string | undefined][] = [
    ['The minister said on Monday that the border was closed on Friday.', 'Monday'],
    ['The minister said that the border was closed on Friday.', undefined],
    ['“The border is closed,” the minister said August 12th.', 'August 12th'],
    ['Last week, lawmakers voted to request foreign help.', 'Last week'],
    ['In March, at a conference in Rome, the minister said that help was needed.', 'March'],
    ['The minister, who met the delegation on Tuesday, said that help was needed.', undefined],
    ['The president, speaking at the weekend, said that help was needed.', 'at the weekend'],
    ['ALGIERS, 19 May 2014 – The minister said that help was needed.', undefined],
    ['The minister described the disputes of the past year as clouds.', undefined],
  ];
  test.each(cases)('dates the first statement of %j', (text, words) => {
    const analysis = analyse(text);
    const [said] = saidDates(analysis, analysis.attributions, findDates(analysis, anchor));
    expect(said?.text).toBe(words);
  });
});

describe('intervals', () => {
  test('are possible when both ends are, are alike and in order', () => {
    expect(['2014-08-12/2014-08-14', '2013/2014', 'XXXX-12-28/XXXX-01-02'].filter(isEdtf)).toHaveLength(3);
    const impossible = [
      '2014-08-14/2014-08-12',
      '2014-08/2014-08-12',
      '2014-08-12/XXXX-08-14',
      '2014/2015/2016',
      '2014/',
    ];
    expect(impossible.filter(isEdtf)).toEqual([]);
  });

  test('reach from the first day of the first end to the last day of the last', () => {
    expect(edtfBounds('2014-07/2014-08')).toEqual({ earliest: '2014-07-01', latest: '2014-08-31' });
    expect(knownDate({ value: 'XXXX-08-12/XXXX-08-14', basis: 'STATED', inferred: '2014' })).toBe(
      '2014-08-12/2014-08-14',
    );
    const properties = dateProperties('saidOn', {
      basis: 'RELATIVE',
      text: 'last week',
      inferred: '2014-08-04/2014-08-10',
    });
    expect(properties).toMatchObject({
      saidOnEarliest: '2014-08-04',
      saidOnLatest: '2014-08-10',
      saidOnPrecision: 'NONE',
    });
  });
});
