import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { prepareSchema } from '../../src/graph/schema.ts';
import { entriesOf, type GazetteerEntry } from '../../src/resolve/entries.ts';
import { Gazetteer } from '../../src/resolve/gazetteer.ts';
import { resolveActors } from '../../src/resolve/resolve.ts';
import { checkSeeds, draftSeeds, EMPTY_GRAPH } from '../../src/seed/check.ts';
import { readSeedFiles } from '../../src/seed/files.ts';
import { seedIfEmpty } from '../../src/seed/load.ts';
import { testGraph, wipe } from '../support/graph.ts';
import { articleText, sureActors } from './support.ts';

const folder = fileURLToPath(new URL('../../seeds', import.meta.url));
let graph: Graph;
beforeAll(async () => {
  graph = await testGraph();
  await prepareSchema(graph);
  await wipe(graph);
  await seedIfEmpty(graph, folder);
});
afterAll(() => graph.close());

/** Without what is unknown, lists in one order. */
const comparable = (entries: GazetteerEntry[]): unknown[] =>
  entries
    .map((entry) => ({
      ...entry,
      names: entry.names.map((name) => JSON.stringify(name, Object.keys(name).sort())).sort(),
      held: (entry.held ?? [])
        .map(({ position, earliest, latest, status }) => [position, earliest ?? '', latest ?? '', status].join(' '))
        .sort(),
    }))
    .map((entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value != null)))
    .map((entry) =>
      JSON.parse(
        JSON.stringify(entry, (_, value) =>
          typeof value === 'string' && value.startsWith('{') ? withoutNulls(value) : value,
        ),
      ),
    )
    .sort((a, b) => (`${a.label} ${a.id}` < `${b.label} ${b.id}` ? -1 : 1));
const withoutNulls = (text: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).filter(([, value]) => value != null)));

test('the graph gives the same gazetteer as the seeds that it was loaded from', async () => {
  const { nodes, relationships } = checkSeeds(draftSeeds(readSeedFiles([folder], { root: folder }).files), EMPTY_GRAPH);
  const seeded = entriesOf({ nodes: nodes.map(({ row }) => row), relationships: relationships.map(({ row }) => row) });
  expect(comparable(await graph.read<GazetteerEntry>('gazetteer'))).toEqual(comparable(seeded));
});

test('an article is resolved with the gazetteer of the graph', async () => {
  const gazetteer = new Gazetteer(await graph.read<GazetteerEntry>('gazetteer'));
  const { mentions } = resolveActors(articleText('Tunisian President Moncef Marzouki met Ben Zekri.', []), gazetteer);
  expect(mentions.flatMap(sureActors)).toEqual(['moncef-marzouki', 'mohamed-ben-zekri']);
});
