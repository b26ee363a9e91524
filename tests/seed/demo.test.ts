import { expect, test } from 'vitest';
import { checkSeeds, draftSeeds, EMPTY_GRAPH } from '../../src/seed/check.ts';
import { demoSeeds, packagedSeeds, readSeedFiles } from '../../src/seed/files.ts';

const { files } = readSeedFiles([packagedSeeds, demoSeeds]);
const draft = draftSeeds(files);
const { nodes, relationships } = checkSeeds(draft, EMPTY_GRAPH);
const demo = draft.parsed.filter(({ name }) => name.startsWith('demo/'));
const articles = demo.flatMap(({ name, seed }) =>
  seed.article ? [{ strand: name.split('/')[1] as string, seed, article: seed.article }] : [],
);
const statements = articles.flatMap(({ seed, article }) => (seed.statements ?? []).map((one) => ({ ...one, article })));
const stances = (speaker: string, agreement: string) =>
  statements
    .filter((one) => one.speaker === speaker && one.nestedIn === undefined && !one.cue?.text.includes('clarif'))
    .flatMap(({ saidOn, about = [] }) =>
      about.flatMap((target) =>
        target.agreement === agreement && target.stance !== 'NEUTRAL'
          ? [{ on: saidOn?.inferred ?? saidOn?.value ?? '', stance: target.stance }]
          : [],
      ),
    )
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ stance }) => stance)
    .filter((stance, i, all) => stance !== all[i - 1]);

test('the demonstration says of every article and of everybody who speaks that it is invented', () => {
  expect(articles.filter(({ article }) => article.synthetic !== true)).toEqual([]);
  const articleRows = nodes.filter(({ row, file }) => row.label === 'Article' && file.startsWith('demo/'));
  expect(articleRows.every(({ row }) => row.properties.synthetic === true)).toBe(true);
  const world = demo.flatMap(({ seed }) => [...(seed.people ?? []), ...(seed.organizations ?? [])]);
  expect(world.length).toBeGreaterThan(30);
  expect(world.filter(({ description }) => !description?.startsWith('Invented for the demonstration: '))).toEqual([]);
  const publishers = new Set(world.map(({ id }) => id));
  expect(articles.filter(({ article }) => !publishers.has(article.publisher ?? ''))).toEqual([]);
});

test('no person of the gazetteer is made to say or to be anything in it', () => {
  const invented = new Set(demo.flatMap(({ seed }) => (seed.people ?? []).map(({ id }) => id)));
  const real = new Set(
    nodes.flatMap(({ row }) => (row.properties.kind === 'PERSON' && !invented.has(row.id) ? [row.id] : [])),
  );
  expect(real.size).toBeGreaterThan(250);
  const touched = relationships.filter(
    ({ row, file }) => file.startsWith('demo/') && (real.has(row.from.id) || real.has(row.to.id)),
  );
  expect(touched.map(({ row }) => [row.from.id, row.type, row.to.id])).toEqual([]);
});

test('each strand has its articles, between 2013 and 2016', () => {
  const strands = Map.groupBy(articles, ({ strand }) => strand);
  expect(Object.fromEntries([...strands].map(([strand, all]) => [strand, all.length]))).toEqual({
    'denied-deal': 6,
    'disputed-truce': 8,
    hauliers: 5,
    'hot-pursuit-annex': 10,
    'kufra-arrangement': 5,
    'patrol-protocol': 18,
    'radio-memorandum': 4,
    'training-centre': 10,
  });
  for (const { article } of articles) expect(article.publishedOn?.value).toMatch(/^201[3-6]-\d\d-\d\d$/);
  for (const { seed } of articles) expect(seed.statements?.length).toBeGreaterThanOrEqual(3);
});

test('speakers change position, clarify, and report others', () => {
  expect(stances('tahar-ouzeghlal', 'border-training-centre')).toEqual(['OPPOSE', 'CONDITIONAL', 'SUPPORT']);
  expect(stances('kmar-belghouthi', 'hot-pursuit-annex')).toEqual(['SUPPORT', 'OPPOSE']);
  expect(stances('nadim-wahdan', 'border-patrol-protocol')).toEqual(['OPPOSE', 'SUPPORT']);
  expect(stances('mokhtar-jlidine', 'border-patrol-protocol')).toEqual(['OPPOSE', 'SUPPORT']);
  expect(stances('ikhlas-abdelrazig', 'kufra-patrol-arrangement')).toEqual(['SUPPORT', 'OPPOSE']);
  expect(stances('haroun-ousta', 'border-patrol-protocol')).toEqual(['CONDITIONAL', 'SUPPORT']);
  expect(stances('issaka-founou', 'hot-pursuit-annex')).toEqual(['SUPPORT']);
});

test('six articles are copies of five wire texts, and report most of what these say', () => {
  const copies = relationships.flatMap(({ row }) =>
    row.type === 'COPY_OF' ? [{ copy: row.from.id, of: row.to.id }] : [],
  );
  expect([copies.length, new Set(copies.map(({ of }) => of)).size]).toEqual([6, 5]);
  const reported = (article: string) =>
    relationships.flatMap(({ row }) => (row.type === 'REPORTED_IN' && row.to.id === article ? [row.from.id] : []));
  const shared = copies.map(({ copy, of }) => reported(copy).filter((one) => reported(of).includes(one)).length);
  expect(Math.min(...shared)).toBeGreaterThanOrEqual(3);
});

test('promises have a due day or a status to come to, and events that fulfil some', () => {
  const promises = statements.flatMap(({ about = [], fulfilledBy = [] }) =>
    about.flatMap(({ promised, due }) => (promised || due ? [{ promised, due, fulfilledBy }] : [])),
  );
  expect(promises.filter(({ due }) => due).length).toBeGreaterThanOrEqual(25);
  expect(promises.filter(({ promised }) => promised === 'SIGNED').length).toBeGreaterThanOrEqual(8);
  expect(promises.filter(({ promised }) => promised === 'RATIFIED')).toHaveLength(4);
  expect(promises.filter(({ fulfilledBy }) => fulfilledBy.length).length).toBeGreaterThanOrEqual(3);
});

test('every date that is a weekday falls on it, in the week before the article', () => {
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  const dated = articles.flatMap(({ seed, article }) =>
    [
      ...(seed.statements ?? []).map(({ saidOn }) => saidOn),
      ...(seed.events ?? []).map(({ date }) => date),
      ...(seed.agreements ?? []).flatMap(({ statuses }) => (statuses ?? []).map(({ asOf }) => asOf)),
    ].flatMap((date) => {
      const day = days.findIndex((name) => date?.text?.startsWith(name));
      return day < 0 || !date?.inferred ? [] : [{ ...date, day, published: article.publishedOn?.value as string }];
    }),
  );
  expect(dated.length).toBeGreaterThan(80);
  for (const { inferred = '', day, published } of dated) {
    expect([inferred, new Date(inferred).getUTCDay()]).toEqual([inferred, day]);
    const before = (Date.parse(published) - Date.parse(inferred)) / 86_400_000;
    expect([published, inferred, before >= 0 && before < 7]).toEqual([published, inferred, true]);
  }
});

test('there are denials, reports of reports, collective speakers, unnamed sources, votes and corrected figures', () => {
  const count = (is: (one: (typeof statements)[number]) => boolean): number => statements.filter(is).length;
  expect(count(({ polarity }) => polarity === 'DENIED')).toBeGreaterThanOrEqual(10);
  expect(count(({ nestedIn }) => nestedIn !== undefined)).toBeGreaterThanOrEqual(15);
  expect(count(({ speaker, source }) => !speaker && source !== undefined)).toBeGreaterThanOrEqual(30);
  expect(count(({ speaker }) => speaker === 'five-border-states')).toBeGreaterThanOrEqual(3);
  const figures = nodes.flatMap(({ row, file }) =>
    row.label === 'Event' && file.startsWith('demo/') ? [row.properties] : [],
  );
  expect(figures.filter(({ votesFor }) => votesFor !== undefined)).toHaveLength(4);
  expect(figures.find(({ id }) => id === 'demo-ubari-road-clash')).toMatchObject({
    killed: 9,
    wounded: 19,
    arrested: 5,
  });
});
