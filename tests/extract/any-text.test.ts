import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/extract/analyse.ts';
import { attributionLines } from '../../src/extract/lines.ts';

const SENTENCE = 'The minister 👩🏽‍✈️ said the café́ is “closed”, and Gaddafi’s men didn’t agree.';
const TEXTS: [string, string][] = [
  ['nothing', ''],
  ['white space', ' \n\t \r\n '],
  ['emoji and combining marks', SENTENCE],
  ['Windows line ends', `${SENTENCE}\r\n\r\n${SENTENCE}\r\n`],
  ['quotation marks that never close', '“He said "that ‘this is \n\n”fine\n\n"no” ’'],
  ['marks only', '"“”\'‘’«»—–...!?;:()[]'.repeat(20)],
  ['capitals', SENTENCE.toUpperCase()],
  ['half a surrogate pair', 'he said \ud83d it is \udc00 over'],
  ['another script', 'قال الوزير إن الحدود مغلقة. 部长说边境关闭了。'],
  ['control characters', 'he\u0000said\u0007that\u200bit\ufeffis over'],
  ['a word without end', `he said ${'a'.repeat(100_000)}`],
  ['colons', 'A: : : B: "'.repeat(50)],
  ['one mark', '"'],
  ['a cue alone', 'said'],
  ['an unfinished according', 'according to'],
];

describe('any text is read, and every span fits it', () => {
  test.each(TEXTS)('%s', (_, text) => {
    const { tokens, sentences, attributions } = analyse(text);
    expect(tokens.filter(({ start, end, text: word }) => text.slice(start, end) !== word)).toEqual([]);
    expect(sentences.filter(({ start, end }) => /^\s|\s$/.test(text.slice(start, end)))).toEqual([]);
    for (const { source, cue, contents, hearer } of attributions) {
      for (const span of [source, hearer, ...cue, ...contents]) {
        if (!span) continue;
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(span[1]).toBeLessThanOrEqual(text.length);
      }
    }
    expect(attributionLines(text, { nested: true })).toHaveLength(attributions.length);
  });
});

test('more quotations than a call takes arguments are all found', () => {
  expect(analyse('“a” '.repeat(130_000)).quotations).toHaveLength(130_000);
});

/** White space, and what prints nothing. */
const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u;

test('tokens cover everything but white space, in order', () => {
  for (const [, text] of TEXTS) {
    let at = 0;
    const between: string[] = [];
    for (const { start, end } of analyse(text).tokens) {
      between.push(text.slice(at, start));
      at = end;
    }
    between.push(text.slice(at));
    expect(between.filter((blank) => !BLANK.test(blank))).toEqual([]);
  }
});

test('a sentence of any length is read in pieces of at most 300 words, so the work grows with its length', () => {
  const clause = 'he said that the road is closed and ';
  for (const words of [1000, 10_000]) {
    const { sentences } = analyse(clause.repeat(words / 8));
    expect(sentences).toHaveLength(Math.ceil(words / 300));
    expect(Math.max(...sentences.map(({ from, to }) => to - from))).toBe(300);
  }
});

test('the same text is read the same way whatever was read before', () => {
  const before = attributionLines(SENTENCE);
  for (const [, text] of TEXTS) analyse(text);
  expect(attributionLines(SENTENCE)).toEqual(before);
});
