import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { entriesOf, type GazetteerEntry } from '../../src/resolve/entries.ts';
import { Gazetteer } from '../../src/resolve/gazetteer.ts';
import { resolveActors } from '../../src/resolve/resolve.ts';
import { checkSeeds, draftSeeds, EMPTY_GRAPH } from '../../src/seed/check.ts';
import { packagedSeeds, readSeedFiles } from '../../src/seed/files.ts';
import { seededGraph } from '../ingest-graph/support.ts';
import { articleText, sureActors } from './support.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
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
  const { nodes, relationships } = checkSeeds(
    draftSeeds(readSeedFiles([packagedSeeds], { root: packagedSeeds }).files),
    EMPTY_GRAPH,
  );
  const seeded = entriesOf({ nodes: nodes.map(({ row }) => row), relationships: relationships.map(({ row }) => row) });
  expect(comparable(await graph.read<GazetteerEntry>('gazetteer'))).toEqual(comparable(seeded));
});

test('an article is resolved with the gazetteer of the graph', async () => {
  const gazetteer = new Gazetteer(await graph.read<GazetteerEntry>('gazetteer'));
  const { mentions } = resolveActors(articleText('Tunisian President Moncef Marzouki met Ben Zekri.', []), gazetteer);
  expect(mentions.flatMap(sureActors)).toEqual(['moncef-marzouki', 'mohamed-ben-zekri']);
});
