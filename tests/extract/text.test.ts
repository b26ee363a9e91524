import { expect, test } from 'vitest';
import { findQuotations } from '../../src/extract/text/quotes.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import { tokenize } from '../../src/extract/text/tokens.ts';

const words = (text: string) => tokenize(text).map(({ text }) => text);
const sentences = (text: string) => {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
};
const quotations = (text: string) => {
  const tokens = tokenize(text);
  return findQuotations(tokens, 0, tokens.length).map(({ from, to }) =>
    text.slice(tokens[from]!.start, tokens[to - 1]!.end),
  );
};

test('clitics, abbreviations, figures and hyphens are cut as the models know them', () => {
  expect(words('Mr. Ali’s cross-border plan didn’t cost $1,500.50 in the U.S. (R-Ky.).')).toEqual([
    'Mr.',
    'Ali',
    '’s',
    'cross-border',
    'plan',
    'did',
    'n’t',
    'cost',
    '$',
    '1,500.50',
    'in',
    'the',
    'U.S.',
    '(',
    'R-Ky.',
    ')',
    '.',
  ]);
});

test('a title, an initial or a figure does not end a sentence', () => {
  expect(sentences('Dr. A. Haddad paid 3.5 million. He left at 5 p.m. on Monday. “Why?” he asked.')).toEqual([
    'Dr. A. Haddad paid 3.5 million.',
    'He left at 5 p.m. on Monday.',
    '“Why?” he asked.',
  ]);
});

test('a line break ends a paragraph, but not in a text wrapped at a column', () => {
  expect(sentences('A headline without a stop\nThe first sentence.')).toHaveLength(2);
  const wrapped = Array.from({ length: 6 }, () => 'the road to the town was closed by the army at noon and').join('\n');
  expect(sentences(`${wrapped}\nopened again.`)).toHaveLength(1);
});

test('apostrophes are no quotation marks', () => {
  expect(quotations("The soldiers' wives said 'we wait' and didn't leave the '90s house.")).toEqual(['we wait']);
});

test('straight, curly and doubled marks pair', () => {
  expect(quotations("\"one\" and “two” and ''three''")).toEqual(['one', 'two', 'three']);
});
