import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COPY } from '../../src/ingest/copies.ts';
import { type Fingerprint, fingerprintOf, likeness } from '../../src/model/fingerprint.ts';

type Texts = { background: string; stories: string[][]; independent: [string[]][] };
const { background, stories, independent }: Texts = parse(
  readFileSync(join(import.meta.dirname, 'texts/near-duplicates.yaml'), 'utf8'),
);
const text = (paragraphs: string[]): string => paragraphs.join('\n\n');

/** Every nth word another one. */
const reworded = (n: number) => (story: string[]) => {
  let word = 0;
  return text(story).replace(/\p{L}+/gu, (each) => (++word % n ? each : `other${word}`));
};
const other = (index: number): string[] => stories[(index + 1) % stories.length] as string[];

/** What editors do to a wire report. */
const edits: Record<string, (story: string[], index: number) => string> = {
  'another dateline and credit': (story) =>
    text([
      (story[0] as string).replace(/^[^–-]*\) [–-] |^[A-Z]+ [–-] /, 'RABAT: '),
      ...story.slice(1),
      '(With agencies)',
    ]),
  'the last two paragraphs cut': (story) => text(story.slice(0, 3)),
  'all but two paragraphs cut': (story) => text(story.slice(0, 2)),
  'paragraphs in another order': (story) => text(story.toReversed()),
  'two paragraphs added': (story, index) => text([...story, ...other(index).slice(3)]),
  'every 20th word another': reworded(20),
  'every 10th word another': reworded(10),
  'every 5th word another': reworded(5),
};
/** What is no copy. */
const unlike: Record<string, [string, string][]> = {
  'other events': stories.flatMap((a, i) => stories.slice(i + 1).map((b): [string, string] => [text(a), text(b)])),
  'other events with one background': stories
    .slice(0, -1)
    .map((a, i) => [text([...a, background]), text([...other(i), background])]),
  'one event and quotation, two writers': [0, 3, 6].map((story, i) => [
    text(stories[story] as string[]),
    text(independent[i]?.[0] as string[]),
  ]),
};

const looksUp = (a: Fingerprint, b: Fingerprint): boolean => a.parts.some((part) => b.parts.includes(part));

type Row = { pairs: number; lookedUp: number; copies: number; likeness: string };
function measured(pairs: [string, string][]): Row {
  const compared = pairs.map(([a, b]) => [fingerprintOf(a), fingerprintOf(b)] as const);
  const found = compared.filter(([a, b]) => looksUp(a, b));
  const like = compared.map(([a, b]) => likeness(a.shingles, b.shingles));
  return {
    pairs: pairs.length,
    lookedUp: found.length,
    copies: found.filter(([a, b]) => likeness(a.shingles, b.shingles) >= COPY).length,
    likeness: `${Math.min(...like).toFixed(2)} to ${Math.max(...like).toFixed(2)}`,
  };
}

const editedRows = Object.fromEntries(
  Object.entries(edits).map(([name, edit]) => [
    name,
    measured(stories.map((story, i) => [text(story), edit(story, i)])),
  ]),
);
const unlikeRows = Object.fromEntries(Object.entries(unlike).map(([name, pairs]) => [name, measured(pairs)]));

describe('near-duplicates', () => {
  test('by edit: how many pairs are looked up, how many are told to be copies, and how alike they are', () => {
    expect({ ...editedRows, ...unlikeRows }).toMatchInlineSnapshot(`
      {
        "all but two paragraphs cut": {
          "copies": 8,
          "likeness": "1.00 to 1.00",
          "lookedUp": 8,
          "pairs": 8,
        },
        "another dateline and credit": {
          "copies": 8,
          "likeness": "0.98 to 1.00",
          "lookedUp": 8,
          "pairs": 8,
        },
        "every 10th word another": {
          "copies": 8,
          "likeness": "0.50 to 0.52",
          "lookedUp": 8,
          "pairs": 8,
        },
        "every 20th word another": {
          "copies": 8,
          "likeness": "0.75 to 0.78",
          "lookedUp": 8,
          "pairs": 8,
        },
        "every 5th word another": {
          "copies": 0,
          "likeness": "0.00 to 0.01",
          "lookedUp": 0,
          "pairs": 8,
        },
        "one event and quotation, two writers": {
          "copies": 0,
          "likeness": "0.08 to 0.12",
          "lookedUp": 3,
          "pairs": 3,
        },
        "other events": {
          "copies": 0,
          "likeness": "0.00 to 0.00",
          "lookedUp": 0,
          "pairs": 28,
        },
        "other events with one background": {
          "copies": 0,
          "likeness": "0.24 to 0.30",
          "lookedUp": 2,
          "pairs": 7,
        },
        "paragraphs in another order": {
          "copies": 8,
          "likeness": "0.83 to 0.89",
          "lookedUp": 8,
          "pairs": 8,
        },
        "the last two paragraphs cut": {
          "copies": 8,
          "likeness": "1.00 to 1.00",
          "lookedUp": 8,
          "pairs": 8,
        },
        "two paragraphs added": {
          "copies": 8,
          "likeness": "1.00 to 1.00",
          "lookedUp": 8,
          "pairs": 8,
        },
      }
    `);
  });

  test('are found with the precision and recall that are stated', () => {
    const sum = (rows: Row[], key: 'pairs' | 'copies'): number => rows.reduce((total, row) => total + row[key], 0);
    const right = sum(Object.values(editedRows), 'copies');
    const wrong = sum(Object.values(unlikeRows), 'copies');
    expect({
      precision: (right / (right + wrong)).toFixed(3),
      recall: (right / sum(Object.values(editedRows), 'pairs')).toFixed(3),
    }).toMatchInlineSnapshot(`
      {
        "precision": "1.000",
        "recall": "0.875",
      }
    `);
  });

  test('two writers’ reports of one quotation are looked up for it, and are no copies', () => {
    expect(unlikeRows['one event and quotation, two writers']).toMatchObject({ lookedUp: 3, copies: 0 });
  });
});
