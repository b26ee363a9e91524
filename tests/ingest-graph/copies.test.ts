import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { sameStatements } from '../../src/ingest/same-statements.ts';
import { fingerprintOf, likeness } from '../../src/model/fingerprint.ts';
import { asking } from '../review/asking.ts';
import { documentOf, extractedGraph, ingested, onlySeeds, seededGraph } from './support.ts';

const WIRE = {
  title: 'Ministers meet in Sfax',
  url: 'https://wire.example/sfax',
  publisher: 'Northern Wire',
  body: [
    'Tunisian Defence Minister Salem Belhassen said on Monday that Tunisia would host a joint patrol force with Algeria before the summer.',
    '“Terrorism does not stop at a border post, and neither can we afford to,” Belhassen said after the meeting, which went on for most of the afternoon.',
    'Libya denied that its guards had crossed the frontier near the oasis in pursuit of smugglers on the last day of February.',
  ].join('\n\n'),
};
const COPY = {
  title: 'Sfax talks end',
  url: 'https://post.example/sfax-talks',
  publisher: 'Desert Post',
  body: `${WIRE.body.replace('most of the afternoon', 'hours')}\n\nChad said that it would send an observer to the next round.`,
};
const INDEPENDENT = {
  title: 'A view from Gafsa',
  url: 'https://herald.example/gafsa',
  publisher: 'Coast Herald',
  body: [
    'The town square of Gafsa filled slowly when word of the talks came in over the radio, and shopkeepers shut early.',
    '“Terrorism does not stop at a border post, and neither can we afford to,” Salem Belhassen said.',
    'Few here believe in patrols; most would rather have a road, a clinic and a bus that runs on time.',
  ].join('\n\n'),
};

describe('in the graph', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await seededGraph();
  });
  beforeEach(() => onlySeeds(graph));
  afterAll(() => graph.close());

  const reports = () =>
    graph.readText<{ content: string; articles: string[]; spans: string[] }>(
      `MATCH (s:Statement {method: 'EXTRACTED'})-[r:REPORTED_IN]->(a:Article)
       WITH s, a, r ORDER BY a.url DESC
       WITH s, collect(a.title) AS articles, collect(substring(a.body, r.sentenceSpan[0], 9)) AS spans ORDER BY s.start, s.content
       RETURN s.content AS content, articles, spans`,
    );

  for (const [name, ingestAll] of [
    [
      'one after another',
      async (...all: object[]) => {
        for (const one of all) await ingested(graph, documentOf(one as typeof WIRE));
      },
    ],
    [
      'in one go',
      async (...all: object[]) => void (await ingested(graph, ...all.map((one) => documentOf(one as typeof WIRE)))),
    ],
  ] as const) {
    test(`a wire copy's statements are those of the wire, reported in both, when they come ${name}`, async () => {
      await ingestAll(WIRE, COPY);
      const all = await reports();
      expect(all.map(({ articles }) => articles.length)).toEqual([2, 2, 2, 1]);
      expect(all[0]?.spans).toEqual(['Tunisian ', 'Tunisian ']);
      expect(
        await graph.readText('MATCH (c:Article)-[:COPY_OF]->(o:Article) RETURN c.title AS copy, o.title AS original'),
      ).toEqual([{ copy: COPY.title, original: WIRE.title }]);
    });
  }

  test('an independent report shares a long quotation and nothing else', async () => {
    await ingested(graph, documentOf(WIRE));
    const [outcome] = await ingested(graph, documentOf(INDEPENDENT));
    expect(outcome).toMatchObject({ shared: 1 });
    expect(outcome).not.toHaveProperty('copyOf');
  });

  test('a copy counts as the source that it copies, an independent report as one of its own', async () => {
    await ingested(graph, documentOf(WIRE), documentOf(COPY), documentOf(INDEPENDENT));
    const { whoAboutWhom } = await asking(graph)(
      '{ whoAboutWhom(filter: { speaker: "Salem Belhassen", topic: "terrorism" }, targets: TOPIC) { nodes { statements sources } } }',
    );
    expect(whoAboutWhom.nodes).toEqual([{ statements: 1, sources: 2 }]);
  });

  test('a correction of a number or a denial is a statement of its own', async () => {
    const numbers = {
      ...WIRE,
      body: `${WIRE.body}\n\nSalem Belhassen said that 12 guards had been wounded in the night.`,
    };
    const corrected = { ...COPY, body: numbers.body.replace('12 guards', '21 guards') };
    await ingested(graph, documentOf(numbers), documentOf(corrected));
    const guards = (await reports()).filter(({ content }) => content.includes('guards had been wounded'));
    expect(guards.map(({ articles }) => articles.length)).toEqual([1, 1]);
  });

  test('when the wire changes, its copy is read again and keeps what it says', async () => {
    await ingested(graph, documentOf(WIRE), documentOf(COPY));
    const [outcome] = await ingested(
      graph,
      documentOf({ ...WIRE, body: 'Algeria said that there had been no meeting in Sfax at all.' }),
    );
    expect(outcome).toMatchObject({ kind: 'replaced' });
    expect((await reports()).map(({ articles }) => articles.join())).toEqual(
      [WIRE.title, ...Array(4).fill(COPY.title)].sort((a, b) => (a === WIRE.title ? -1 : b === WIRE.title ? 1 : 0)),
    );
    expect(await graph.readText('MATCH ()-[c:COPY_OF]->() RETURN c')).toEqual([]);
  });

  test('reading wire and copy again leaves the graph as it was', async () => {
    await ingested(graph, documentOf(WIRE), documentOf(COPY));
    const before = await extractedGraph(graph);
    await graph.writeText((run) => run('MATCH (a:Article) WHERE a.extractor IS NOT NULL SET a.extractor = 0'));
    await ingested(graph, documentOf(COPY), documentOf(WIRE));
    expect(await extractedGraph(graph)).toEqual(before);
  });

  test('a copy of a curated article reports the curated statements', async () => {
    const [curated] = await graph.readText<{ body: string }>('MATCH (a:Article:Curated) RETURN a.body AS body LIMIT 1');
    const [outcome] = await ingested(
      graph,
      documentOf({ title: 'Reprint', body: `${curated?.body}\n\nThat was all.`, publisher: 'Desert Post' }),
    );
    expect(outcome).toMatchObject({ kind: 'added', copyOf: 'libya-calls-for-regional-security-alliance' });
    const [{ n }] = (await graph.readText<{ n: number }>(
      "MATCH (s:Statement:Curated)-[:REPORTED_IN]->(:Article {title: 'Reprint'}) RETURN count(s) AS n",
    )) as [{ n: number }];
    expect(n).toBeGreaterThan(5);
  });
});

test('texts are alike by how much of the shorter one stands in the other', () => {
  const a = fingerprintOf(WIRE.body).shingles;
  expect(likeness(a, fingerprintOf(COPY.body).shingles)).toBeGreaterThan(0.8);
  expect(likeness(a, fingerprintOf(INDEPENDENT.body).shingles)).toBeLessThan(0.3);
  expect(likeness(fingerprintOf('Too short to tell.').shingles, fingerprintOf('Too short to tell.').shingles)).toBe(0);
});

test('of versions nearly the same words are one statement, of others only all of them', () => {
  const of = (id: string, content: string, speakers: string[] = []) => ({
    id,
    content,
    polarity: 'AFFIRMED',
    speakers,
  });
  const first = [of('a', 'a joint patrol force would be hosted by Tunisia near Sfax before the summer')];
  const edited = [of('b', 'a joint patrol force would be hosted by Tunisia near Sfax before summer began')];
  expect([...sameStatements(edited, first, true)]).toEqual([['b', 'a']]);
  expect([...sameStatements(edited, first, false)]).toEqual([]);
  const byOther = [of('c', first[0]?.content ?? '', ['TCD'])];
  expect([...sameStatements(byOther, [of('a', first[0]?.content ?? '', ['TUN'])], true)]).toEqual([]);
});
