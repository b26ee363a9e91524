import { describe, expect, test } from 'vitest';
import { STYLES } from './format.ts';
import { gazetteerIds, speakers, unknownIds } from './gazetteer.ts';
import { type GoldArticle, loadGold, readGold, SPLITS } from './load.ts';
import { type Prediction, score } from './score.ts';

const gold = Object.fromEntries(SPLITS.map((split) => [split, loadGold(split)])) as Record<string, GoldArticle[]>;
const all = SPLITS.flatMap((split) => gold[split] ?? []);

describe('the gold set', () => {
  test('has 44 articles and 400 statements or more, of 150 to 450 words each, and no id twice', () => {
    console.info(totals());
    expect(all.length).toBeGreaterThanOrEqual(44);
    expect(asked(all).length).toBeGreaterThanOrEqual(400);
    expect(all.filter(({ body }) => words(body) < 150 || words(body) > 450).map(({ id }) => id)).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('has every style, and as many articles of it in `train` as in `held-out`', () => {
    const count = (split: string, style: string) => gold[split]?.filter((article) => article.style === style).length;
    const sides = STYLES.map((style) => ({ style, train: count('train', style), heldOut: count('held-out', style) }));
    expect(sides.filter(({ train, heldOut }) => !train || train !== heldOut)).toEqual([]);
  });

  test('names only actors and topics that the gazetteer or the article itself defines', () => {
    const ids = gazetteerIds();
    expect(all.flatMap((article) => unknownIds(article, ids).map((id) => `${article.id}: ${id}`))).toEqual([]);
  });

  test('has spans that are exactly their words, in the body as it is', () => {
    const spans = all.flatMap(({ body, statements }) =>
      statements.flatMap(({ source, cue, content }) =>
        [source, cue, ...content].flatMap((span) => (span ? { body, span } : [])),
      ),
    );
    expect(spans.filter(({ body, span }) => body.slice(span.start, span.end) !== span.text)).toEqual([]);
    expect(spans.length).toBeGreaterThan(1000);
  });

  test('scored as if it were found is perfect, and states none of its forbidden facts', () => {
    const found = new Map(all.map((article) => [article.id, asFound(article)]));
    const { attr, speaker, about, saidOn, agreements, events, statuses, forbidden } = score(all, found);
    expect(forbidden.map(({ article, fact }) => `${article}: ${fact.fact}, ${fact.why}`)).toEqual([]);
    expect([attr.f1, about.f1, agreements.f1, events.f1]).toEqual([1, 1, 1, 1]);
    for (const { right, of } of [speaker, saidOn, statuses]) expect(right).toBe(of);
  });

  test('has no statement twice', () => {
    const twice = all.flatMap(({ id, statements }) => {
      const marks = statements.map(({ source, cue, content }) => JSON.stringify([source, cue, content]));
      return marks.filter((mark, at) => marks.indexOf(mark) !== at).map((mark) => `${id}: ${mark}`);
    });
    expect(twice).toEqual([]);
  });
});

describe('a gold file', () => {
  test('that is whole has its spans found', () => {
    const { article, faults } = readGold(file());
    expect(faults).toEqual([]);
    expect(article?.statements[0]?.source).toEqual({ start: 0, end: 3, text: 'Ali' });
  });

  test.each([
    ['words that are not there', file({ content: '[it snowed]' }), '`it snowed` in the body once'],
    ['words that stand only inside others', file({ content: '[rain]' }), '`rain` in the body once'],
    ['words that stand there twice', file({ content: '[it]' }), 'it stands there 2 times'],
    ['an nth time that does not come', file({ content: '[{ text: it, nth: 3 }]' }), '3 times or more'],
    ['a source without a speaker', file({ speaker: '' }), 'to have a speaker'],
    ['a speaker without a source', file({}).replace('source: Ali', ''), 'to have a source'],
    ['a parent that is not there', file({ more: 'nestedIn: other' }), 'nested in a statement before it'],
    ['a date that is not in the text', file({ more: 'saidOn: { text: Monday, basis: STATED }' }), 'date `Monday`'],
    [
      'a day that nothing tells',
      file({ more: 'saidOn: { text: rained, value: "2014-01-01", basis: RELATIVE }' }),
      'nothing says when',
    ],
    ['a field that nobody knows', file({ more: 'mood: sad' }), 'mood'],
    ['no word that it is synthetic', file({}).replace('synthetic: true', 'synthetic: false'), 'expected `true`'],
    ['broken YAML', 'id: [', 'expected YAML'],
  ])('with %s is refused', (_, yaml, fault) => {
    expect(readGold(yaml).faults.join('\n')).toContain(fault);
  });
});

function file({ content = '[it rained]', speaker = 'speaker: LBY', more = '' } = {}): string {
  return `id: rain
synthetic: true
style: wire
title: Rain
body: Ali said it rained and it snows.
statements:
  - key: s1
    source: Ali
    cue: said
    content: ${content}
    ${speaker}
    kind: INDIRECT
    type: STATEMENT
    polarity: AFFIRMED
    ${more}
`;
}

/** What an extractor would hand in that finds just what the gold says. */
function asFound({ statements, agreements = [], events = [] }: GoldArticle): Prediction {
  const own = new Set([...agreements, ...events].map(({ id }) => id));
  return {
    statements: statements.map(({ source, content, speaker, kind, polarity, saidOn, about = [] }) => ({
      source: source && [source],
      contents: content,
      speakers: speakers(speaker),
      kind,
      polarity,
      saidOn: saidOn?.value,
      about: about.filter(({ id }) => !own.has(id)),
    })),
    agreements,
    events,
  };
}

const asked = (articles: GoldArticle[]) =>
  articles.flatMap(({ statements }) => statements.filter(({ optional }) => !optional));
const words = (body: string): number => body.split(/\s+/).length;

function totals(): string {
  const row = (name: string, articles: GoldArticle[]) => {
    const statements = asked(articles);
    const has = (test: (statement: (typeof statements)[number]) => unknown) => statements.filter(test).length;
    const sum = (field: 'agreements' | 'events' | 'forbidden') =>
      articles.reduce((count, article) => count + (article[field]?.length ?? 0), 0);
    return (
      `${name}: ${articles.length} articles, ${statements.length} statements ` +
      `(${has(({ kind }) => kind === 'DIRECT')} direct, ${has(({ kind }) => kind === 'MIXED')} mixed, ` +
      `${has(({ polarity }) => polarity === 'DENIED')} denied, ${has(({ nestedIn }) => nestedIn)} nested, ` +
      `${has(({ source }) => !source)} without source, ${has(({ saidOn }) => saidOn)} dated), ` +
      `${sum('agreements')} agreements, ${sum('events')} events, ${sum('forbidden')} forbidden facts`
    );
  };
  return [
    ...SPLITS.map((split) => row(split, gold[split] ?? [])),
    row('all', all),
    STYLES.map((style) => `${style} ${all.filter((article) => article.style === style).length}`).join(', '),
  ].join('\n');
}
