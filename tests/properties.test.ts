import {
  array,
  assert,
  constantFrom,
  date,
  type IProperty,
  integer,
  property,
  record,
  string,
  tuple,
  uint8Array,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { addDays, monthOf, weekdayBy, weekdayOf, weekendBy, weekOf } from '../src/extract/dates/calendar.ts';
import { splitSentences } from '../src/extract/text/sentences.ts';
import { tokenize } from '../src/extract/text/tokens.ts';
import { cleanText, paragraphs } from '../src/ingest/document/clean-text.ts';
import { edtfBounds, epochDay, isEdtf, knownDate } from '../src/model/dates.ts';
import { nameKey, nameSound } from '../src/model/names.ts';
import { parseSeed } from '../src/seed/parse.ts';
import { findSpan, occurrences } from '../src/seed/spans.ts';

/** Rules that hold for every input; each is tried on some hundred that are made up anew at every run, and the seed is told. */
const holds = <Input>(rule: IProperty<Input>) => assert(rule, { numRuns: 300 });

const days = (first: string, last: string) =>
  date({ min: new Date(first), max: new Date(last), noInvalidDate: true }).map((when) =>
    when.toISOString().slice(0, 10),
  );
const anyDay = days('0000-01-01', '9999-12-31');
const day = days('1800-01-01', '2200-12-31');
/** Nothing but white space, also of no width, and control characters. */
const BLANK = /^[\s\p{Cc}\u200b]*$/u;
/** Words, marks, line ends, invisible and broken characters, and what one would not think of. */
const text = array(
  constantFrom(
    ..."The|minister|Gaddafi’s|said| |  |\n|\r\n|\u00a0|\u200b|. |, |“|”|\"|'|U.S.|—|(|)|…|é|e\u0301|منصف|👩🏽‍✈️|\ud83d|2014|don't".split(
      '|',
    ),
  ),
  { maxLength: 40 },
).map((parts) => parts.join(''));
const anyText = tuple(text, string({ unit: 'binary', maxLength: 20 })).map((parts) => parts.join(''));

describe('dates', () => {
  test('a day is its own first and last day; its month and its year hold it', () => {
    holds(
      property(anyDay, (day) => {
        expect(edtfBounds(day)).toEqual({ earliest: day, latest: day });
        for (const part of [day.slice(0, 7), day.slice(0, 4)]) {
          const { earliest, latest } = edtfBounds(part) as { earliest: string; latest: string };
          expect(earliest <= day && day <= latest).toBe(true);
          expect(addDays(latest, 1).startsWith(part)).toBe(false);
        }
      }),
    );
  });

  test('an interval goes from the first day of its first end to the last of its last', () => {
    holds(
      property(anyDay, anyDay, constantFrom(4, 7, 10), (a, b, length) => {
        const ends = [a, b].map((day) => day.slice(0, length));
        const [first, last] = ends.toSorted() as [string, string];
        expect(isEdtf(`${first}/${last}`)).toBe(first !== last);
        if (first === last) return;
        const bounds = { earliest: edtfBounds(first)?.earliest, latest: edtfBounds(last)?.latest };
        expect(edtfBounds(`${first}/${last}`)).toEqual(bounds);
        expect(isEdtf(`${last}/${first}`)).toBe(false);
      }),
    );
  });

  test('a day without its year has no bounds, and the inferred year gives it them', () => {
    holds(
      property(anyDay, (day) => {
        const value = `XXXX${day.slice(4)}`;
        expect(isEdtf(value)).toBe(true);
        expect(edtfBounds(value)).toBeUndefined();
        expect(knownDate({ value, basis: 'STATED', inferred: day.slice(0, 4) })).toBe(day);
      }),
    );
  });

  test('what is no date has no bounds, and nothing is an error', () => {
    const almost = array(constantFrom(...'0129X-/ T'), { maxLength: 14 }).map((parts) => parts.join(''));
    holds(property(almost, (value) => void (isEdtf(value) || expect(edtfBounds(value)).toBeUndefined())));
  });

  test('days are counted on, and weeks, weekdays and months lie where the calendar has them', () => {
    holds(
      property(day, integer({ min: -3000, max: 3000 }), integer({ min: 0, max: 6 }), (day, count, weekday) => {
        expect(epochDay(addDays(day, count))).toBe(epochDay(day) + count);
        expect(addDays(addDays(day, count), -count)).toBe(day);
        expect(monthOf(monthOf(day, count), -count)).toBe(day.slice(0, 7));
        const { first, last } = weekOf(day);
        expect([weekdayOf(first), weekdayOf(last), first <= day && day <= last]).toEqual([1, 0, true]);
        const [before, after] = [weekdayBy(day, weekday, 'LAST'), weekdayBy(day, weekday, 'NEXT')];
        expect([weekdayOf(before), weekdayOf(after), before <= day && day < after]).toEqual([weekday, weekday, true]);
        expect(epochDay(after) - epochDay(before)).toBe(7);
        expect([weekendBy(day, 'LAST').first < day, day < weekendBy(day, 'NEXT').first]).toEqual([true, true]);
      }),
    );
  });
});

describe('spans', () => {
  test('tokens and sentences cover any text in order, and all but white space of it', () => {
    holds(
      property(anyText, (text) => {
        const tokens = tokenize(text);
        let end = 0;
        for (const token of tokens) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(end, token.start)).toMatch(BLANK);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(BLANK);
        const sentences = splitSentences(text, tokens);
        expect(sentences.map(({ from }) => from)).toEqual(
          [0, ...sentences.map(({ to }) => to)].slice(0, sentences.length),
        );
        expect(sentences.at(-1)?.to ?? 0).toBe(tokens.length);
      }),
    );
  });

  test('a part of a body is found where it stands, if it stands there once or one says where', () => {
    holds(
      property(anyText, integer({ min: 0, max: 60 }), integer({ min: 1, max: 20 }), (body, from, length) => {
        const part = body.slice(from, from + length);
        if (part === '') return;
        const where = { within: { start: 0, end: body.length }, called: 'the body', wholeWords: false };
        const span = { start: from, end: from + part.length, text: part };
        expect(occurrences(body, part, where)).toContain(from);
        expect(findSpan(body, { text: part, at: from }, where)).toEqual(span);
        const alone = findSpan(body, { text: part }, where);
        if (occurrences(body, part, where).length === 1) expect(alone).toEqual(span);
        else expect(alone).toMatch(/occurs \d+ times/);
      }),
    );
  });

  test('clean text stays as it is when cleaned again, and so do its paragraphs', () => {
    holds(
      property(anyText, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        for (const paragraph of paragraphs(text)) expect(paragraphs(paragraph)).toEqual([paragraph]);
      }),
    );
  });
});

describe('names', () => {
  const word = string({ unit: constantFrom(...'abcdefghijklmnopqrstuvwxyzéèçöàñ'), minLength: 1, maxLength: 10 });
  const name = array(word, { minLength: 1, maxLength: 4 }).filter((words) => words.every((each) => each !== 'the'));

  test('case, accents, hyphens, blanks and a leading article make no difference', () => {
    holds(
      property(name, (words) => {
        const key = nameKey(words.join(' '));
        expect(nameKey(key)).toBe(key);
        expect(nameKey(words.join('-').toUpperCase())).toBe(key);
        expect(nameKey(`the  ${words.join('  ')} `)).toBe(key);
        expect(nameKey(words.join(' ').normalize('NFD'))).toBe(key);
        expect(nameSound(key)).toBe(nameSound(words.join(' ')));
      }),
    );
  });

  test('any text has a key without marks or blanks at its ends', () => {
    holds(property(anyText, (text) => void expect(nameKey(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u)));
  });
});

describe('seeds', () => {
  const seed = (bytes: Uint8Array) => parseSeed({ name: 'x', shown: 'x.yaml', bytes });
  const encoded = (text: string) => new TextEncoder().encode(text);

  test('what is written as YAML is read as it was', () => {
    const id = string({ unit: constantFrom(...'abcdefghij'), minLength: 1, maxLength: 6 });
    const words = string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((each) => cleanText(each).trim())
      .filter((each) => each !== '');
    const topics = array(record({ id, name: words, synonyms: array(words, { maxLength: 3 }) }), { maxLength: 4 });
    holds(
      property(topics, (topics) => {
        const { parsed, faults } = seed(encoded(stringify({ topics })));
        expect([faults, parsed?.seed.topics]).toEqual([undefined, topics]);
      }),
    );
  });

  test('any bytes are read or refused, each fault at a line of the file', () => {
    const piece = constantFrom(
      ...'topics:|article:|\n|  |- |id: a|{|}|[|]|"|: |#|&a|*a|!!x|null|1|é|\t|---|...'.split('|'),
    );
    const almostYaml = array(piece, { maxLength: 20 }).map((parts) => encoded(parts.join('')));
    const refused = (bytes: Uint8Array) => {
      const { parsed, faults = [] } = seed(bytes);
      expect(parsed !== undefined || faults.length > 0).toBe(true);
      const lines = new TextDecoder().decode(bytes).split(/\r\n|\n|\r/).length;
      for (const { line, message } of faults) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines + 1);
        expect(message).not.toBe('');
      }
    };
    holds(property(almostYaml, refused));
    holds(property(uint8Array({ maxLength: 40 }), refused));
  });
});
