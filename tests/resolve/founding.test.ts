import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Span } from '../../src/extract/span.ts';
import { resolveActors } from '../../src/resolve/resolve.ts';
import type { AttributionSpans, ResolvedMention } from '../../src/resolve/types.ts';
import { articleText, seededGazetteer, spanOf, sureActors } from './support.ts';

type Seeded = {
  key: string;
  sentence: string;
  source?: string | { text: string; at: number };
  content: string;
  cue: string;
  speaker?: string;
  nestedIn?: string;
};
const seed: {
  article: { title: string; body: string };
  statements: Seeded[];
  mentions: {
    text: string;
    at?: number;
    every?: boolean;
    actor?: string;
    judgement?: string;
    position?: string;
    title?: string;
    status?: string;
  }[];
} = parse(
  readFileSync(
    new URL('../../seeds/articles/libya-calls-for-regional-security-alliance.yaml', import.meta.url),
    'utf8',
  ),
);
const { body, title } = seed.article;

/** Within its sentence, which seeds quote whole. */
function spansOf({ sentence, source, content }: Seeded): AttributionSpans {
  const [start] = spanOf(body, sentence.trim());
  const within = (words: string): Span => spanOf(body, words.trim(), 1, start);
  return {
    source:
      source === undefined
        ? undefined
        : typeof source === 'string'
          ? within(source)
          : [source.at, source.at + source.text.length],
    contents: [within(content)],
  };
}

const attributed = seed.statements.filter(({ source }) => source);
const resolution = resolveActors(
  articleText(body, attributed.map(spansOf), { title, published: { earliest: '2014-08-13', latest: '2014-08-31' } }),
  seededGazetteer(),
);
const speakersOf = (key: string): string[] => {
  const i = attributed.findIndex((one) => one.key === key);
  return (resolution.sources[i] ?? []).flatMap((number) => sureActors(resolution.mentions[number]));
};
const mentionsOf = (text: string): ResolvedMention[] =>
  resolution.mentions.filter((mention) => mention.text.replace(/^the /, '') === text);

describe('the founding article', () => {
  test.each(attributed.map(({ key, speaker }) => [key, speaker]))('%s is said by %s', (key, speaker) => {
    expect(speakersOf(key)).toEqual(speaker ? [speaker] : []);
  });

  test('both spellings are one new person', () => {
    expect(resolution.actors).toContainEqual({
      kind: 'PERSON',
      id: 'mohamed-ben-zekri',
      name: 'Mohamed Ben Zekri',
      spellings: ['Ben Zerkri'],
      country: undefined,
    });
    expect(mentionsOf('Ben Zerkri').flatMap(sureActors)).toEqual(['mohamed-ben-zekri']);
  });

  test('“these countries” are the three listed before, as one group', () => {
    expect(mentionsOf('these countries').flatMap(sureActors)).toEqual(['algeria-egypt-tunisia']);
    expect(resolution.actors).toContainEqual({
      kind: 'GROUP',
      id: 'algeria-egypt-tunisia',
      name: 'Algeria, Egypt and Tunisia',
      members: ['DZA', 'EGY', 'TUN'],
    });
  });

  test.each(
    seed.mentions.filter(({ every, at }) => !every && at === undefined).map((mention) => [mention.text, mention]),
  )('“%s” is found as curated', (text, { actor, position, title: words, status }) => {
    const found = mentionsOf(text).filter((mention) => mention.references.length > 0);
    expect(found.flatMap(sureActors).slice(0, 1)).toEqual(actor ? [actor] : []);
    if (position) expect(found[0]?.title).toMatchObject({ position, text: words, status });
  });

  test.each(seed.mentions.filter(({ every }) => every).map(({ text, actor }) => [text, actor]))(
    'every “%s” is %s',
    (text, actor) => {
      const places = body.split(text).length - 1;
      const words = mentionsOf(text);
      expect(new Set(words.flatMap(sureActors))).toEqual(new Set([actor]));
      // "Libyan" is no mention of the country.
      expect(words).toHaveLength(
        places -
          (text === 'Libya'
            ? body.split('Libyan').length - 1
            : text === 'Tunisia'
              ? body.split('Tunisian').length - 1
              : 0),
      );
    },
  );
});
