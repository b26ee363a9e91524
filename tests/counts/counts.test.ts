import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillCounts, type Recount, recount, repairCounts } from '../../src/counts/check-counts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Document } from '../../src/ingest/document/document.ts';
import { judgeMention, reviewStatement, withdrawMentionJudgement, withdrawReview } from '../../src/review/judge.ts';
import { mergeActors, unmergeActors } from '../../src/review/merge.ts';
import { run } from '../cli/run.ts';
import { loadBeside, said, takeBack, told } from '../graphql/small-seed.ts';
import { documentOf, ingested, onlySeeds, seededGraph, TALKS } from '../ingest-graph/support.ts';
import { neo4jSettings } from '../support/graph.ts';

const LATER = {
  title: 'Minister on tour',
  url: 'https://news.example/tour',
  publisher: 'Southern Wire',
  body: [
    'Tunisian Defence Minister Nabil Ramdani said in March 2016 that Tunisia wanted patrols with Niger. Ramdani said that Libya opposed a joint patrol force.',
    'Salem Belhassen and Nabil Ramdani said that Chad would join.',
  ].join('\n\n'),
};
/** Each tells the same long quotation, and nothing else that is alike. */
const quoting = (place: string, words: string) =>
  documentOf({
    title: `A view from ${place}`,
    url: `https://${place.toLowerCase()}.example/view`,
    publisher: `${place} Herald`,
    body: `${words}\n\n“Terrorism does not stop at a border post, and neither can we afford to,” Salem Belhassen said.`,
  });
const VIEWS = [
  quoting('Gafsa', 'The town square filled slowly when word of the talks came in, and shopkeepers shut early.'),
  quoting('Tozeur', 'Date growers had gathered at the oasis since dawn, few of them with any hope of rain.'),
  quoting('Medenine', 'On the coast road lorries stood in a long line, their drivers asleep under the axles.'),
];
const desk = { by: 'desk', at: '2026-01-01T00:00:00Z' };

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
afterAll(async () => {
  await onlySeeds(graph);
  await graph.close();
});

/** What differs from a recount. */
const differences = async () => (await recount(graph)).differences;
const countOf = async (id: string): Promise<Record<string, unknown> | undefined> =>
  (await graph.readText<{ n: Record<string, unknown> }>('MATCH (n:Count {id: $id}) RETURN n', { id }))[0]?.n;
const dyadsOf = async (speaker: string) =>
  (await graph.readText<{ id: string }>('MATCH (n:Count {speaker: $speaker}) RETURN n.id AS id', { speaker })).length;

test('whatever changes statements, the counts stay those of a recount', async () => {
  expect(await differences()).toEqual([]);
  const seeded = await recount(graph);
  expect(seeded.counts).toBeGreaterThan(seeded.statements);
  const step = async (what: string, work: () => Promise<unknown>) => {
    const before = JSON.stringify(await graph.readText('MATCH (n:Counted|Count) RETURN n {.*} AS n ORDER BY n.id'));
    await work();
    expect(await differences(), what).toEqual([]);
    const after = JSON.stringify(await graph.readText('MATCH (n:Counted|Count) RETURN n {.*} AS n ORDER BY n.id'));
    expect(after === before, `${what} changes no count`).toBe(false);
  };
  await step('ingesting', () => ingested(graph, documentOf(TALKS), documentOf(LATER)));
  await step('a report', () => ingested(graph, VIEWS[0] as Document));
  await step('the same quotation by another publisher', () => ingested(graph, VIEWS[1] as Document));

  const [said] = await graph.readText<{ id: string }>(
    "MATCH (:Actor {id: 'salem-belhassen'})-[:SAID]->(s:Statement)-[:ABOUT]->(:Actor) RETURN s.id AS id ORDER BY id",
  );
  const id = said?.id as string;
  await step('rejecting', () => reviewStatement(graph, id, 'REJECTED', {}, desk));
  await step('correcting', () =>
    reviewStatement(
      graph,
      id,
      'CORRECTED',
      { saidOn: '2015', speaker: 'LBY', about: [{ label: 'Actor', id: 'TUN', stance: 'OPPOSE' }] },
      desk,
    ),
  );
  expect(await countOf('dyad Actor LBY TUN')).toMatchObject({ oppose: 1 });
  await step('taking the judgement back', () => withdrawReview(graph, id));
  const [mention] = await graph.readText<{ id: string }>(
    "MATCH (:Article)-[:HAS_MENTION]->(m:Mention {text: 'Belhassen'}) RETURN m.id AS id ORDER BY id",
  );
  const meant = mention?.id as string;
  await step('judging whom a source means', () => judgeMention(graph, meant, 'moncef-marzouki', 'POSITIVE', desk));
  await step('taking that back', () => withdrawMentionJudgement(graph, meant));

  const [one, other] = [await dyadsOf('salem-belhassen'), await dyadsOf('nabil-ramdani')];
  await step('merging', () => mergeActors(graph, 'nabil-ramdani', 'salem-belhassen', desk));
  expect(await dyadsOf('nabil-ramdani')).toBe(0);
  await step('unmerging', () => unmergeActors(graph, 'nabil-ramdani'));
  expect([await dyadsOf('salem-belhassen'), await dyadsOf('nabil-ramdani')]).toEqual([one, other]);
  const [publisher] = await graph.readText<{ id: string }>(
    "MATCH (:Article {url: 'https://news.example/tour'})-[:PUBLISHED_BY]->(p:Actor) RETURN p.id AS id",
  );
  await step('merging a publisher', () => mergeActors(graph, publisher?.id as string, 'TUN', desk));
  await step('unmerging it', () => unmergeActors(graph, publisher?.id as string));

  await step('another text at the same address', () =>
    ingested(graph, documentOf({ ...TALKS, body: 'Salem Belhassen said that Chad had refused a joint patrol force.' })),
  );
  await graph.writeText((run) => run('MATCH (a:Article) WHERE a.extractor IS NOT NULL SET a.extractor = 0'));
  await ingested(graph, documentOf(LATER));
  expect(await differences()).toEqual([]);
}, 120_000);

test('two who report the same statements at once are both counted', async () => {
  await onlySeeds(graph);
  const [first, ...others] = VIEWS as [Document, Document, Document];
  await ingested(graph, first);
  await Promise.all(others.map((one) => ingested(graph, one)));
  expect(await differences()).toEqual([]);
  const [dyad] = await graph.readText<{ reporters: string[] }>(
    "MATCH (n:Count {speaker: 'salem-belhassen', target: 'terrorism'}) RETURN n.reporters AS reporters",
  );
  expect(dyad?.reporters).toHaveLength(3);
});

test('what seed files no longer state is counted no more', async () => {
  await onlySeeds(graph);
  const before = await recount(graph);
  const say = (stance: string) => ({
    'coast.yaml': told('coast', [
      said('s1', '2014-11', ['Coast envoys', 'said', 'that Libya could wait'], {
        speaker: 'DZA',
        about: [{ actor: 'LBY', stance }],
      }),
    ]),
  });
  await loadBeside(graph, say('SUPPORT'));
  const support = (await countOf('about Actor LBY 2014-11'))?.support;
  await loadBeside(graph, say('OPPOSE'));
  expect((await countOf('about Actor LBY 2014-11'))?.support).toBe(Number(support) - 1);
  expect(await differences()).toEqual([]);
  await takeBack(graph, 'coast.yaml');
  expect(await recount(graph)).toEqual(before);
});

test('a count that is wrong, missing or in vain is found and put right', async () => {
  await onlySeeds(graph);
  await fillCounts(graph);
  const { counts } = await recount(graph);
  await graph.writeText(async (run) => {
    await run("MATCH (n:Count) WHERE n.id STARTS WITH 'dyad' WITH n ORDER BY n.id LIMIT 1 SET n.statements = 99");
    await run("MATCH (n:Count) WHERE n.id STARTS WITH 'said' WITH n ORDER BY n.id LIMIT 1 DELETE n");
    await run("CREATE (:Count {id: 'dyad Actor nobody nothing', statements: 1})");
    await run("CREATE (:Counted {id: 'no statement', text: 'nobody\\nNALBY', sources: []})");
    await run(
      "MATCH (c:Counted) WHERE c.id <> 'no statement' WITH c ORDER BY c.id LIMIT 1 SET c.text = 'nobody\\nNALBY'",
    );
  });
  const check = run(['check', '--json', '--repair'], neo4jSettings());
  expect(await check.code).toBe(1);
  const found: Recount = JSON.parse(check.said.stdout);
  expect(found.differences.map(({ of }) => of).sort()).toEqual(['count', 'count', 'count', 'statement', 'statement']);
  expect(found.differences).toContainEqual({ of: 'count', id: 'dyad Actor nobody nothing', kept: expect.anything() });
  expect(await recount(graph)).toMatchObject({ counts, differences: [] });
});

test('a graph from before counts were kept is counted once', async () => {
  const whole = await recount(graph);
  await graph.writeText((run) => run('MATCH (n:Count|Counted|Counting) DELETE n'));
  await fillCounts(graph);
  expect(await recount(graph)).toEqual(whole);
  await graph.writeText((run) => run('MATCH (n:Count|Counted) DELETE n'));
  await fillCounts(graph);
  expect((await recount(graph)).counts).toBe(0);
  await repairCounts(graph);
});
