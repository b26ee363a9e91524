import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareSchema } from '../../src/graph/schema.ts';
import { packagedSeeds, readSeedFiles } from '../../src/seed/files.ts';
import { diffWithGraph, seedIfEmpty, writeDiff } from '../../src/seed/load.ts';
import { wipe } from '../support/graph.ts';
import { CountingGraph } from './counting-graph.ts';

let graph: CountingGraph;
beforeAll(async () => {
  graph = new CountingGraph();
  await prepareSchema(graph);
  await wipe(graph);
});
afterAll(() => graph.close());

test('the first load of the seeds is one transaction: broken off, it leaves the graph empty', async () => {
  graph.reset();
  graph.failAt = 1;
  await expect(seedIfEmpty(graph, packagedSeeds)).rejects.toThrow('the power fails');
  expect(await graph.read('hasFacts')).toEqual([{ hasFacts: false }]);
}, 120_000);

test('seeds are loaded into an empty graph only, and then a whole load changes 0 nodes and 0 relationships', async () => {
  graph.reset();
  const said: string[] = [];
  const first = await seedIfEmpty(graph, packagedSeeds, (text) => said.push(text));
  expect(first?.nodes.every(({ kind }) => kind === 'added')).toBe(true);
  expect(said.at(-1)).toMatch(/^Loading seeds: (\d+) of \1 files$/);
  graph.reset();
  expect(await seedIfEmpty(graph, packagedSeeds)).toBeUndefined();
  const again = await diffWithGraph(graph, readSeedFiles([packagedSeeds]));
  await writeDiff(graph, again);
  expect([again.nodes, again.relationships, graph.counters, graph.writes]).toEqual([[], [], {}, 0]);
}, 120_000);
