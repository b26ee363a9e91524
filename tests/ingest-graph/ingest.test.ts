import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { EXTRACTOR } from '../../src/ingest/extractor.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import { documentOf, extractedGraph, ingested, onlySeeds, seededGraph, TALKS } from './support.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
beforeEach(() => onlySeeds(graph));
afterAll(() => graph.close());

const count = async (text: string): Promise<number> =>
  (await graph.readText<{ n: number }>(`${text} RETURN count(*) AS n`))[0]?.n ?? 0;

test('an article becomes the same kinds of facts as a curated one, marked as extracted', async () => {
  const [outcome] = await ingested(graph, documentOf(TALKS));
  expect(outcome).toMatchObject({ kind: 'added', statements: 4, shared: 0 });
  const statements = await graph.readText(
    `MATCH (s:Statement)-[r:REPORTED_IN]->(:Article {url: $url})
     RETURN s.method AS method, s.kind AS kind, s.polarity AS polarity, r.cue AS cue,
       [(who:Actor)-[:SAID]->(s) | who.name] AS speakers, [(s)-[:TOLD_TO]->(to) | to.id] AS hearers
     ORDER BY s.start`,
    { url: TALKS.url },
  );
  expect(statements).toEqual([
    {
      method: 'EXTRACTED',
      kind: 'INDIRECT',
      polarity: 'AFFIRMED',
      cue: 'said',
      speakers: ['Salem Belhassen'],
      hearers: [],
    },
    {
      method: 'EXTRACTED',
      kind: 'DIRECT',
      polarity: 'AFFIRMED',
      cue: 'said',
      speakers: ['Salem Belhassen'],
      hearers: [],
    },
    {
      method: 'EXTRACTED',
      kind: 'INDIRECT',
      polarity: 'AFFIRMED',
      cue: 'told',
      speakers: ['Salem Belhassen'],
      hearers: ['reuters'],
    },
    { method: 'EXTRACTED', kind: 'INDIRECT', polarity: 'DENIED', cue: 'denied', speakers: ['Libya'], hearers: [] },
  ]);
});

test('an agreement that is to be like another has it as its model, with the sentence that says so', async () => {
  const body =
    'A minister said that Mali and Niger had proposed a joint force modelled on the joint force of Sudan and Libya.';
  await ingested(graph, documentOf({ title: 'A force for the desert', url: 'https://news.example/force', body }));
  const models = await graph.readText(
    `MATCH (one:Agreement)-[r:MODELLED_ON {sentence: $body}]->(model:Agreement)
     RETURN one.id AS one, model.type AS type, [(who)-[:PARTY_TO]->(model) | who.id] AS parties`,
    { body },
  );
  expect(models).toEqual([
    { one: 'joint-force-mli-ner', type: 'JOINT_FORCE', parties: expect.arrayContaining(['LBY', 'SDN']) },
  ]);
});

test('every span that is kept covers its text in the body', async () => {
  await ingested(graph, documentOf(TALKS));
  type Row = { body: string; spans: [number, number, string][] };
  const rows = await graph.readText<Row>(
    `MATCH (article:Article {url: $url})<-[r:REPORTED_IN]-()
     RETURN article.body AS body, [[r.sentenceSpan[0], r.sentenceSpan[1], r.sentence]] +
       [i IN range(0, size(coalesce(r.contents, [])) - 1) | [r.contentSpans[2 * i], r.contentSpans[2 * i + 1], r.contents[i]]] +
       CASE WHEN r.source IS NULL THEN [] ELSE [[r.sourceSpan[0], r.sourceSpan[1], r.source]] END AS spans
     UNION ALL
     MATCH (article:Article {url: $url})-[:HAS_MENTION]->(m)
     RETURN article.body AS body, [[m.start, m.end, m.text]] AS spans`,
    { url: TALKS.url },
  );
  expect(rows.length).toBeGreaterThan(8);
  for (const { body, spans } of rows) for (const [start, end, text] of spans) expect(body.slice(start, end)).toBe(text);
});

test('who is meant is a judgement of the extractor, with its reason', async () => {
  await ingested(graph, documentOf(TALKS));
  const judged = await graph.readText<{ by: string; reason: string }>(
    'MATCH (:Article {url: $url})-[:HAS_MENTION]->()-[r:REFERS_TO]->() RETURN r.by AS by, r.reason AS reason',
    { url: TALKS.url },
  );
  expect(judged.length).toBeGreaterThan(3);
  expect(judged.every(({ by, reason }) => by === EXTRACTOR && reason.length > 0)).toBe(true);
});

test('a person whom only the article names becomes an actor with office and country', async () => {
  await ingested(graph, documentOf(TALKS));
  const [person] = await graph.readText(
    `MATCH (p:Person {name: 'Salem Belhassen'})
     RETURN [(p)-[:OF_COUNTRY]->(c) | c.id] AS countries, [(p)-[h:HELD]->(o) | [o.id, h.basis]] AS offices`,
  );
  expect(person).toEqual({ countries: ['TUN'], offices: [['tunisia-defence-minister', 'STATED']] });
});

test('an article that the graph has changes nothing', async () => {
  const document = documentOf(TALKS);
  await ingested(graph, document);
  const before = await extractedGraph(graph);
  const writes: unknown[] = [];
  const watched: Graph = Object.create(graph, {
    write: { value: (work: Parameters<Graph['write']>[0]) => writes.push(work) },
  });
  const elsewhere = documentOf({ ...TALKS, url: 'https://mirror.example/sfax' });
  expect((await ingested(watched, document, elsewhere)).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
  expect(writes).toEqual([]);
  expect(await extractedGraph(graph)).toEqual(before);
});

test('the same article twice in one go is stored once', async () => {
  const outcomes = await ingested(graph, documentOf(TALKS), documentOf(TALKS));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['added', 'unchanged']);
});

test('another text of the same address takes the place of the first, wholly', async () => {
  const corrected = {
    ...TALKS,
    body: TALKS.body.replace('Algeria', 'Niger').replace('Salem Belhassen', 'Hamza Tourki'),
  };
  corrected.body = corrected.body.replace('Belhassen', 'Tourki');
  await ingested(graph, documentOf(corrected));
  const fresh = await extractedGraph(graph, ['id', 'articleId', 'formerBodies', 'key', 'sourceMentions']);
  await onlySeeds(graph);
  await ingested(graph, documentOf(TALKS));
  const [outcome] = await ingested(graph, documentOf(corrected));
  expect(outcome).toMatchObject({ kind: 'replaced' });
  expect(await count("MATCH (n) WHERE n.name CONTAINS 'Belhassen'")).toBe(0);
  expect(await count('MATCH (n:Article {url: "https://news.example/sfax"})')).toBe(1);
  const strip = (lines: string[], id: string) => lines.map((line) => line.replaceAll(id, 'ARTICLE')).sort();
  const articleIds = { fresh: documentOf(corrected).id, replaced: documentOf(TALKS).id };
  const replaced = await extractedGraph(graph, ['id', 'articleId', 'formerBodies', 'key', 'sourceMentions']);
  // Statement ids are hashes over the article's id, which the changed article keeps.
  const withoutHashes = (lines: string[]) =>
    lines.map((line) => line.replace(/s-[0-9a-f]{20}/g, 's').replace(/t-[0-9a-f]{20}/g, 't')).sort();
  expect(withoutHashes(strip(replaced, articleIds.replaced))).toEqual(withoutHashes(strip(fresh, articleIds.fresh)));
});

test('an older version of a page, read again, changes nothing', async () => {
  await ingested(graph, documentOf(TALKS));
  await ingested(graph, documentOf({ ...TALKS, body: `${TALKS.body}\n\nEgypt welcomed the plan.` }));
  expect(await ingested(graph, documentOf(TALKS))).toMatchObject([{ kind: 'unchanged' }]);
});

test('what an older extractor has read is read again, and the graph is as if it had never been read before', async () => {
  const other = {
    ...TALKS,
    url: 'https://news.example/other',
    title: 'Envoy speaks',
    body: 'Salem Belhassen said that Tunisia would wait. Chad rejected the offer, Belhassen added.',
  };
  await ingested(graph, documentOf(TALKS), documentOf(other));
  const before = await extractedGraph(graph);
  await graph.writeText(async (run) => {
    await run('MATCH (a:Article) WHERE a.extractor IS NOT NULL SET a.extractor = 0');
    // What a worse extractor may have left.
    await run(
      `MATCH (a:Article {url: $url}) MATCH (x:Actor {id: 'EGY'})
      CREATE (x)-[:SAID]->(:Statement {id: 's-wrong', method: 'EXTRACTED', content: 'x', articleId: a.id, confidence: 0.5,
        nested: false, start: 1})-[:REPORTED_IN {sentence: 'x', sentenceSpan: [0, 1], contentSpans: [0, 1], contents: ['x']}]->(a)`,
      { url: TALKS.url },
    );
  });
  const outcomes = await ingested(graph, documentOf(TALKS), documentOf(other));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['reread', 'reread']);
  expect(await extractedGraph(graph)).toEqual(before);
});

test('nothing extracted is put beside a curated article, and that is said', async () => {
  const [curated] = await graph.readText<{ title: string; body: string }>(
    'MATCH (a:Article:Curated) RETURN a.title AS title, a.body AS body LIMIT 1',
  );
  const [outcome] = await ingested(graph, documentOf(curated as { title: string; body: string }));
  expect(outcome).toMatchObject({ kind: 'curated', reason: expect.stringContaining('curated in articles/') });
  expect(await count("MATCH (s:Statement {method: 'EXTRACTED'})")).toBe(0);
});

test('an article in another language is kept, without statements and with the reason', async () => {
  const french = documentOf({
    title: 'Frontière',
    body: 'Le ministre tunisien de la Défense a déclaré lundi que la Tunisie accueillerait une force conjointe avec l’Algérie, et que les patrouilles commenceraient avant la fin de l’année.',
  });
  expect(await ingested(graph, french)).toMatchObject([
    { kind: 'added', language: 'fr', statements: 0, note: expect.stringContaining('English') },
  ]);
  expect(await count('MATCH (:Mention)<-[:HAS_MENTION]-(a:Article) WHERE NOT a:Curated')).toBe(0);
});

test('an article that cannot be written is told of, and the others of its batch are in', async () => {
  const bad = documentOf({ title: 'A bad one', body: 'Tunisia said that it would wait.' });
  // An address that Neo4j's index cannot take, as nothing else would break.
  bad.url = `https://news.example/${'x'.repeat(40_000)}`;
  const good = documentOf({ title: 'A good one', body: 'Chad said that it would wait.' });
  const outcomes = await ingested(graph, documentOf(TALKS), bad, good);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['added', 'failed', 'added']);
  expect(await count("MATCH (a:Article {title: 'A bad one'})")).toBe(0);
});

test('two ingests of the same articles at once both end well, with each article once', async () => {
  const documents = Array.from({ length: 60 }, (_, i) =>
    documentOf({
      title: `Report ${i}`,
      url: `https://news.example/report-${i}`,
      body: `Salem Belhassen said that plan ${i} of Tunisia, Chad and Niger was ready. Libya rejected number ${i * 7} of the plans.`,
    }),
  );
  const [one, two] = await Promise.all([ingested(graph, ...documents), ingested(graph, ...documents.toReversed())]);
  const kinds = [...(one ?? []), ...(two ?? [])].map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'added')).toHaveLength(60);
  expect(kinds.filter((kind) => kind === 'unchanged')).toHaveLength(60);
  expect(await count('MATCH (a:Article) WHERE NOT a:Curated')).toBe(60);
  expect(await count('MATCH (:Actor)-[:SAID]->(s:Statement) WHERE s.method = "EXTRACTED"')).toBe(120);
});

test('a stop ends between articles, with those told of in the graph', async () => {
  const stop = new AbortController();
  async function* endless() {
    for (let i = 0; ; i++) {
      if (i === 40) stop.abort();
      yield documentOf({ title: `Note ${i}`, body: `Chad said that note ${i} was lost.` });
    }
  }
  let told = 0;
  for await (const { kind } of ingest(graph, endless(), { signal: stop.signal })) if (kind === 'added') told++;
  expect(told).toBe(40);
  expect(await count('MATCH (a:Article) WHERE NOT a:Curated')).toBe(told);
});

test('a dry run reads everything and writes nothing', async () => {
  const before = await extractedGraph(graph);
  async function* given() {
    yield documentOf(TALKS);
  }
  for await (const outcome of ingest(graph, given(), { dryRun: true }))
    expect(outcome).toMatchObject({ kind: 'added', statements: 4 });
  expect(await extractedGraph(graph)).toEqual(before);
});
