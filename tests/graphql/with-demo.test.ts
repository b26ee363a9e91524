// Last of the files on the seeded graph: it adds to it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoSeeds, readSeedFiles } from '../../src/seed/files.ts';
import { diffWithGraph, writeDiff } from '../../src/seed/load.ts';
import { seededServer, spoil } from './seeded.ts';

/** Asked one by one: what the graph has more of is planned anew. */
const FOUNDING = [
  `{ whoSaidWhat(speaker: "al-Thani", first: 50) { totalCount nodes { id content saidOn { value inferred } } } }`,
  `{ article(id: "libya-calls-for-regional-security-alliance") {
    synthetic
    statements(first: 100) { nodes { id speaker { name } about { stance target { __typename } } } }
    mentions(first: 100) { nodes { span { text start } actor { name } } }
    fittingYears { years }
  } }`,
  `{ article(id: "libya-calls-for-regional-security-alliance") {
    agreements { id status { status } parties { actor { name } } proposers { actor { name } } }
    events { id figures { votesFor present } }
  } }`,
  `{ position(name: "Tunisian president") { holder(on: "2014-08-12") { person { name } } }
    actor(name: "the Libyan prime minister", asOf: "2014-08-12") { name } }`,
  `{ search(text: "Marzouki", first: 1) { nodes { result { ... on Person { name } } } } }`,
];
const answers = async () => {
  const all = [];
  for (const query of FOUNDING) all.push(await server.ask(query));
  return all;
};

let server: Awaited<ReturnType<typeof seededServer>>;
let before: Awaited<ReturnType<typeof answers>>;
beforeAll(async () => {
  server = await seededServer();
  before = await answers();
  await spoil(server.graph, 'RETURN 1');
  const diff = await diffWithGraph(server.graph, readSeedFiles([demoSeeds]));
  expect([...diff.nodes, ...diff.relationships].filter(({ kind }) => kind !== 'added')).toEqual([]);
  await writeDiff(server.graph, diff, undefined, true);
}, 300_000);
afterAll(() => server.close());

test('what the packaged seeds answer stays the same with the demonstration beside them', async () => {
  expect(before[0].whoSaidWhat.totalCount).toBe(7);
  expect(await answers()).toEqual(before);
});

test('the packaged seeds alone, loaded again, leave the demonstration where it is', async () => {
  const diff = await diffWithGraph(server.graph, readSeedFiles(['seeds']));
  expect([diff.nodes, diff.relationships]).toEqual([[], []]);
});

test('every answer from the demonstration says that its article is synthetic', async () => {
  const { articles, whoSaidWhat } = await server.ask(`{
    articles(first: 100) { nodes { synthetic publisher { name } } }
    whoSaidWhat(agreement: "Hot Pursuit Annex", first: 100) { totalCount nodes { evidence { article { synthetic } } } }
  }`);
  expect(articles.nodes.filter(({ synthetic }: { synthetic: boolean }) => synthetic)).toHaveLength(66);
  expect(whoSaidWhat.totalCount).toBeGreaterThan(30);
  const all = whoSaidWhat.nodes.flatMap(
    ({ evidence }: { evidence: { article: { synthetic: boolean } }[] }) => evidence,
  );
  expect(all.every(({ article }: { article: { synthetic: boolean } }) => article.synthetic)).toBe(true);
});

test('what the wire said is one statement of one source, in however many papers', async () => {
  const { whoSaidWhat, whoAboutWhom, article } = await server.ask(`{
    whoSaidWhat(speaker: "Council of Delegates", agreement: "Hot Pursuit Annex") {
      nodes { content evidence { article { id publisher { name } } } }
    }
    whoAboutWhom(filter: { speaker: "Council of Delegates" }, targets: AGREEMENT) { nodes { target { ... on Agreement { name } } statements sources } }
    article(id: "demo-council-vote-in-the-tribune") { copyOf { id } }
  }`);
  expect(whoSaidWhat.nodes).toHaveLength(1);
  expect(whoSaidWhat.nodes[0].evidence).toHaveLength(3);
  expect(whoAboutWhom.nodes).toContainEqual({ target: { name: 'Hot Pursuit Annex' }, statements: 1, sources: 1 });
  expect(article.copyOf.id).toBe('demo-council-votes-annex');
});

test('a truce that one side says it never signed is unclear, until that side says it signed', async () => {
  const { agreement } = await server.ask(`{ agreement(name: "Ubari road truce") {
    disputed: statusOn(date: "2015-03-01") { status claims { status party { name } claimedBy { name } } }
    column: statusOn(date: "2015-03-01", party: "Murzuq Road Column") { status }
    guards: statusOn(date: "2015-03-01", party: "Wadi Convoy Guards") { status }
    later: statusOn(date: "2016-04-01") { status }
  } }`);
  expect(agreement.disputed.status).toBe('UNCLEAR');
  expect(agreement.disputed.claims).toEqual(
    expect.arrayContaining([
      { status: 'SIGNED', party: null, claimedBy: { name: "Wadi Elders' Council" } },
      { status: 'PROPOSED', party: null, claimedBy: { name: 'Barka Wardouni' } },
    ]),
  );
  expect([agreement.column.status, agreement.guards.status, agreement.later.status]).toEqual([
    'UNCLEAR',
    'SIGNED',
    'SIGNED',
  ]);
});

test('in the week in which Tunisia turned against hot pursuit, Libya supported it', async () => {
  const { contradictions } = await server.ask(`{
    contradictions(about: "Hot Pursuit Annex", from: "2015-10-08", to: "2015-10-10", first: 100) {
      nodes { supporter { name } opponent { name } }
    }
  }`);
  expect(contradictions.nodes).toContainEqual({
    supporter: { name: 'Salem Bu Hadra' },
    opponent: { name: 'Kmar Belghouthi' },
  });
});

test('of the promises about the protocol and the school some were kept, some late, some not', async () => {
  const { protocol, school } = await server.ask(`{
    protocol: commitments(agreement: "Protocol on Joint Border Patrols", asOf: "2016-06-30", first: 100) { ...kept }
    school: commitments(agreement: "Joint Border Training Centre", asOf: "2016-06-30", first: 100) { ...kept }
  }
  fragment kept on CommitmentConnection { nodes { by { name } promised status daysLate } }`);
  const told = (name: string, promised: string, status: string, daysLate: number | null = null) => ({
    ...{ by: { name }, promised, status, daysLate },
  });
  expect(protocol.nodes).toEqual(
    expect.arrayContaining([
      told('Libya', 'SIGNED', 'FULFILLED'),
      told('Tahar Ouzeghlal', 'SIGNED', 'FULFILLED'),
      told('Haroun Ousta', 'SIGNED', 'LATE', 135),
      told('Souley Dan Malam', 'RATIFIED', 'FULFILLED'),
      told('Kmar Belghouthi', 'RATIFIED', 'LATE', 21),
      told('Salem Bu Hadra', 'RATIFIED', 'OVERDUE', 182),
      told('Nadim Wahdan', 'SIGNED', 'OPEN'),
    ]),
  );
  expect(school.nodes).toContainEqual(told('Kmar Belghouthi', 'IN_FORCE', 'LATE', 18));
});

test('who changed position is told with the day; who only clarified or reported another is not', async () => {
  const { centre, annex, protocol } = await server.ask(`{
    centre: positionChanges(about: "Joint Border Training Centre", first: 100) { ...change }
    annex: positionChanges(about: "Hot Pursuit Annex", first: 100) { ...change }
    protocol: positionChanges(about: "Protocol on Joint Border Patrols", first: 100) { ...change }
  }
  fragment change on PositionChangeConnection {
    nodes { speaker { name } earlierStance laterStance later { saidOn { value inferred } } }
  }`);
  type Change = Record<'earlierStance' | 'laterStance', string> & {
    speaker: { name: string };
    later: { saidOn: { value?: string; inferred?: string } };
  };
  const told = ({ nodes }: { nodes: Change[] }) =>
    nodes.map(
      ({ speaker, earlierStance, laterStance, later: { saidOn } }) =>
        `${saidOn.inferred ?? saidOn.value} ${speaker.name}: ${earlierStance} to ${laterStance}`,
    );
  expect(told(centre)).toEqual([
    '2015-03-12 Tahar Ouzeghlal: CONDITIONAL to SUPPORT',
    '2014-11-05 Tahar Ouzeghlal: OPPOSE to CONDITIONAL',
  ]);
  expect(told(annex)).toEqual([
    '2015-10-08 Kmar Belghouthi: SUPPORT to OPPOSE',
    '2015-10-08 Wided Tlijani: CONDITIONAL to OPPOSE',
  ]);
  expect(told(protocol)).toEqual(
    expect.arrayContaining([
      '2016-02-25 Nadim Wahdan: OPPOSE to SUPPORT',
      '2015-12-03 Mokhtar Jlidine: OPPOSE to SUPPORT',
      '2014-03-20 Haroun Ousta: CONDITIONAL to SUPPORT',
    ]),
  );
  expect(told(protocol).filter((change) => change.includes('Ousta'))).toHaveLength(1);
});
