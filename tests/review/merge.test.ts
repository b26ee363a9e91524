import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { documentOf, extractedGraph, ingested, onlySeeds, seededGraph, TALKS } from '../ingest-graph/support.ts';
import { asking } from './asking.ts';

const LATER = {
  title: 'Minister on tour',
  url: 'https://news.example/tour',
  body: [
    'Tunisian Defence Minister Nabil Ramdani said that Tunisia wanted patrols with Niger. Nabil Ramdani told Reuters that Libya had been asked.',
    'Salem Belhassen and Nabil Ramdani said that Chad would join.',
  ].join('\n\n'),
};
const MERGED = 'nabil-ramdani';
const INTO = 'salem-belhassen';

let graph: Graph;
let ask: ReturnType<typeof asking>;
beforeAll(async () => {
  graph = await seededGraph();
  ask = asking(graph);
});
beforeEach(async () => {
  await onlySeeds(graph);
  await ingested(graph, documentOf(TALKS));
  await ingested(graph, documentOf(LATER));
});
afterAll(() => graph.close());

const merge = (merged = MERGED, into = INTO) =>
  ask('mutation ($merged: ID!, $into: ID!) { mergeActors(merged: $merged, into: $into, by: "desk") { name } }', {
    merged,
    into,
  });
const unmerge = (merged = MERGED) =>
  ask('mutation ($merged: ID!) { unmergeActors(merged: $merged) { name } }', { merged });
const said = async (name: string): Promise<number> => {
  const { whoSaidWhat, errors } = await ask('query ($name: String) { whoSaidWhat(speaker: $name) { totalCount } }', {
    name,
  });
  expect(errors).toBeUndefined();
  return whoSaidWhat.totalCount;
};

test('two actors made one answer as one, by all names', async () => {
  const [one, other] = [await said('Salem Belhassen'), await said('Nabil Ramdani')];
  const { stats } = await ask('{ stats { people } }');
  expect((await merge()).mergeActors).toEqual({ name: 'Salem Belhassen' });
  // The statement that both made is one.
  expect(await said('Nabil Ramdani')).toBe(one + other - 1);
  expect(await said('Salem Belhassen')).toBe(one + other - 1);
  const { actor } = await ask('{ actor(name: "Nabil Ramdani") { id aliases { name } } stats { people } }');
  expect(actor.id).toBe(INTO);
  expect(actor.aliases.map(({ name }: { name: string }) => name)).toContain('Nabil Ramdani');
  expect((await ask('{ stats { people } }')).stats.people).toBe(stats.people - 1);
});

test('a merge taken back leaves everything as it was', async () => {
  const before = await extractedGraph(graph);
  await merge();
  expect(await extractedGraph(graph)).not.toEqual(before);
  expect((await unmerge()).unmergeActors).toEqual({ name: 'Nabil Ramdani' });
  expect(await extractedGraph(graph)).toEqual(before);
});

test('a merge survives a new extraction, and can be taken back after it', async () => {
  const before = await extractedGraph(graph);
  await merge();
  const merged = { said: await said('Salem Belhassen') };
  await graph.writeText((run) => run('MATCH (a:Article) WHERE a.extractor IS NOT NULL SET a.extractor = 0'));
  await ingested(graph, documentOf(TALKS), documentOf(LATER));
  expect({ said: await said('Nabil Ramdani') }).toEqual(merged);
  await unmerge();
  const strip = (lines: string[]) => lines.map((line) => line.replace(/"reason":"[^"]*"/g, ''));
  expect(strip(await extractedGraph(graph))).toEqual(strip(before));
});

test('what was read while two were one is told apart when the merge is taken back', async () => {
  await merge();
  const more = documentOf({
    title: 'Evening',
    url: 'https://news.example/evening',
    body: 'Nabil Ramdani said that Mali would come.',
  });
  await ingested(graph, more);
  const other = (await said('Nabil Ramdani')) - 1;
  expect(other).toBeGreaterThan(0);
  await unmerge();
  const { whoSaidWhat } = await ask('{ whoSaidWhat(text: "Mali would come") { nodes { speaker { id } } } }');
  expect(whoSaidWhat.nodes).toEqual([{ speaker: { id: MERGED } }]);
});

test('merges in a row are taken back in the order opposite to theirs', async () => {
  await ingested(
    graph,
    documentOf({
      title: 'Third',
      url: 'https://news.example/third',
      body: 'Egyptian Interior Minister Fouad Kessab said that Egypt was silent.',
    }),
  );
  const before = await extractedGraph(graph);
  await merge(MERGED, INTO);
  await merge(INTO, 'fouad-kessab');
  expect(await said('Nabil Ramdani')).toBeGreaterThan(4);
  expect((await unmerge(MERGED)).errors[0].message).toMatch(/take that merge back first/);
  await unmerge(INTO);
  await unmerge(MERGED);
  expect(await extractedGraph(graph)).toEqual(before);
});

test.each([
  ['itself', INTO, INTO, 'BAD_USER_INPUT', /into itself/],
  ['one that is not there', 'nobody', INTO, 'NOT_FOUND', /no actor/],
  ['one that seeds speak of', 'moncef-marzouki', INTO, 'BAD_USER_INPUT', /curated in/],
])('merging %s is refused and changes nothing', async (_, merged, into, code, message) => {
  const before = await extractedGraph(graph);
  const { errors } = await merge(merged, into);
  expect(errors[0].extensions.code).toBe(code);
  expect(errors[0].message).toMatch(message);
  expect(await extractedGraph(graph)).toEqual(before);
});

test('an extracted actor is merged into a curated one', async () => {
  const before = await said('Marzouki');
  const other = await said('Nabil Ramdani');
  await merge(MERGED, 'moncef-marzouki');
  expect(await said('Marzouki')).toBe(before + other);
});
