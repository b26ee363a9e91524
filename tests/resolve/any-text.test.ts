import { expect, test } from 'vitest';
import type { Span } from '../../src/extract/span.ts';
import { resolveActors } from '../../src/resolve/resolve.ts';
import { loadGold } from '../gold/load.ts';
import { articleText, seededGazetteer } from './support.ts';

/** Numbers below `n` that look random and are the same in every run. */
function numbers(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
}

const ODD = [
  '“',
  '”',
  '(',
  ')',
  ', ',
  '\n\n',
  '’s ',
  'and ',
  'of ',
  'the ',
  '\ud83d',
  'who ',
  'his ',
  'these countries ',
  'A: ',
  'I ',
];

test('whatever the words and spans, what is resolved stands in the text and exists', () => {
  const words = loadGold('train').flatMap(({ body }) => body.split(/(?<=\s)/));
  const gazetteer = seededGazetteer();
  let mentioned = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const below = numbers(seed);
    const pick = (list: readonly string[]): string => list[below(list.length)] as string;
    const text = Array.from({ length: 5 + below(120) }, () => pick(below(4) ? words : ODD)).join('');
    const span = (): Span => {
      const start = below(text.length);
      return [start, Math.min(text.length, start + below(40))];
    };
    const attributions = Array.from({ length: below(8) }, () => ({
      source: below(5) ? span() : undefined,
      contents: Array.from({ length: below(3) }, span),
      toldTo: below(3) ? [] : [span()],
    }));
    const { mentions, sources, hearers, actors, positions } = resolveActors(articleText(text, attributions), gazetteer);
    const made = new Set([...actors, ...positions].map(({ id }) => id));
    const exists = (id: string): boolean => made.has(id) || gazetteer.entry(id) !== undefined;
    for (const { start, end, text: quoted, references, title } of mentions) {
      expect(text.slice(start, end)).toBe(quoted);
      for (const { actor } of references) expect(exists(actor), actor).toBe(true);
      if (title) expect(exists(title.position), title.position).toBe(true);
    }
    for (const i of [...sources, ...hearers].flat()) expect(mentions[i]).toBeDefined();
    mentioned += mentions.length;
  }
  expect(mentioned).toBeGreaterThan(1000);
});
