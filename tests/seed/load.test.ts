import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareSchema } from '../../src/graph/schema.ts';
import type { Rows } from '../../src/model/rows.ts';
import { writeRows } from '../../src/model/write.ts';
import { SeedFaults } from '../../src/seed/faults.ts';
import type { SeedSource } from '../../src/seed/files.ts';
import { diffWithGraph, writeDiff } from '../../src/seed/load.ts';
import { totalsInWords } from '../../src/seed/report.ts';
import { wipe } from '../support/graph.ts';
import { CountingGraph } from './counting-graph.ts';
import { article, LIBYA, seedFiles } from './support.ts';

let graph: CountingGraph;
beforeAll(async () => {
  graph = new CountingGraph();
  await prepareSchema(graph);
});
afterAll(() => graph.close());
beforeEach(async () => {
  await wipe(graph);
  graph.reset();
});

/** A whole folder, or with `lone` single files. */
const source = (texts: Record<string, string>, lone = false): SeedSource => ({
  files: seedFiles(texts),
  folders: lone ? [] : ['/seeds'],
  covers: () => !lone,
});
async function load(texts: Record<string, string>, lone = false) {
  const diff = await diffWithGraph(graph, source(texts, lone));
  await writeDiff(graph, diff);
  return diff;
}
const changes = async (texts: Record<string, string>) => {
  const diff = await diffWithGraph(graph, source(texts));
  return [...diff.nodes, ...diff.relationships].length;
};
/** Everything in the graph, comparable. */
const everything = async () => ({
  nodes: await graph.readText(
    'MATCH (n) WHERE NOT n:Migration AND NOT n:Change AND NOT n:ChangeCounter RETURN labels(n) AS labels, properties(n) AS p ORDER BY labels[0], n.id',
  ),
  relationships: await graph.readText(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS a, b.id AS b, properties(r) AS p ORDER BY type, a, b, r.key',
  ),
});
const seeds = async (query: string) => (await graph.readText<{ value: unknown }>(query)).map(({ value }) => value);

const places = (more = '') => `places: [{ id: tripoli, name: Tripoli, kind: CITY, in: LBY }${more}]\n`;
const countries = 'countries: [{ id: LBY, capital: tripoli, borders: [NER] }, { id: NER, borders: [LBY] }]\n';
const circle = { 'a.yaml': countries, 'b.yaml': places() };

const said = `statements:
  - { key: safe, speaker: al-thani, sentence: "Libya is safe, he said.", source: he, cue: said, content: Libya is safe, kind: INDIRECT, type: STATEMENT, about: [{ actor: LBY, stance: SUPPORT }] }
`;
const whole = { 'g.yaml': LIBYA, 'x.yaml': article(said) };

describe('loading', () => {
  test('a second time changes nothing, by what Neo4j counts', async () => {
    await load(whole);
    // One of them counts changes, one tells of the statement; one keeps what it counts as, four are counts.
    expect(graph.counters.nodesCreated).toBe(24);
    graph.reset();
    const before = await everything();
    const diff = await load(whole);
    expect(totalsInWords(diff, false)).toBe('The graph holds just what the seeds state: nothing to change.');
    expect({ counters: graph.counters, writes: graph.writes }).toEqual({ counters: {}, writes: 0 });
    expect(await everything()).toEqual(before);
  });

  test('writes one transaction a file, also of files that refer to each other', async () => {
    await load(circle);
    expect(graph.writes).toBe(2);
    expect(await seeds('MATCH (:Country)-[r:HAS_CAPITAL]->(:Place) RETURN r.seed AS value')).toEqual(['a.yaml']);
    expect(await changes(circle)).toBe(0);
  });

  test('broken off between two files, leaves whole nodes, and the next load mends the rest', async () => {
    graph.failAt = 2;
    await expect(load(circle)).rejects.toThrow('the power fails');
    expect(await seeds('MATCH (n:Curated) WHERE n.name IS NULL RETURN n.id AS value')).toEqual([]);
    expect(await seeds('MATCH (n:Curated) RETURN DISTINCT n.seed AS value')).toEqual(['b.yaml']);
    graph.reset();
    await load(circle);
    const mended = await everything();
    await wipe(graph);
    await load(circle);
    expect(mended).toEqual(await everything());
  });

  test('a broken file among good ones: all faults, and nothing is written', async () => {
    const broken = { ...whole, 'y.yaml': 'topics: [{ id: b, nme: B }]\n' };
    await expect(load(broken)).rejects.toThrow(SeedFaults);
    expect(graph.writes).toBe(0);
    expect((await everything()).nodes).toEqual([]);
  });

  test('a diff alone writes nothing', async () => {
    expect(await changes(whole)).toBe(33);
    expect(graph.writes).toBe(0);
    expect((await everything()).nodes).toEqual([]);
  });

  test('a lone file finds what it refers to in the graph', async () => {
    await load({ 'g.yaml': LIBYA });
    await load({ 'x.yaml': article(said) }, true);
    expect(await changes(whole)).toBe(0);
    await expect(load({ 'x.yaml': article(said.replace('al-thani', 'al-tahni')) }, true)).rejects.toThrow(
      /x\.yaml:10:\d+: expected the id of an actor and came `al-tahni`.*did you mean `al-thani`\?/,
    );
    await expect(load({ 'y.yaml': 'topics: [{ id: terrorism, name: T }]' }, true)).rejects.toThrow(
      /which is a topic in the graph, by g\.yaml/,
    );
  });

  test('an office is named by its country, also when only the graph has that', async () => {
    await load({ 'g.yaml': LIBYA });
    const positions = 'positions: [{ id: pm, title: Prime Minister, role: HEAD_OF_GOVERNMENT, of: LBY }]\n';
    await load({ 'p.yaml': positions }, true);
    expect(await changes({ 'g.yaml': LIBYA, 'p.yaml': positions })).toBe(0);
    expect(await seeds("MATCH (a:Alias {key: 'libyan prime minister'})-[:NAMES]->(p) RETURN p.id AS value")).toEqual([
      'pm',
    ]);
  });
});

describe('changing a seed', () => {
  test('a fact removed from it goes from the graph, and nothing else', async () => {
    await load(whole);
    const diff = await load({ ...whole, 'x.yaml': article('') });
    expect(diff.nodes.map(({ kind, row }) => `${kind} ${row.label}`).sort()).toEqual([
      'removed Mention',
      'removed Statement',
    ]);
    // Also what the statement counted as, and the four counts that it alone was in.
    expect(graph.counters.nodesDeleted).toBe(7);
    const after = await everything();
    await wipe(graph);
    await load({ ...whole, 'x.yaml': article('') });
    expect(after).toEqual(await everything());
  });

  test('a changed property is told with what it was, and one left out is taken away', async () => {
    const topic = (more: string) => ({ 't.yaml': `topics: [{ id: a, name: A${more} }]\n` });
    await load(topic(', description: old'));
    const [change] = (await load(topic(', description: new'))).nodes;
    expect(change).toMatchObject({ kind: 'changed', fields: [{ name: 'description', before: 'old', after: 'new' }] });
    await load(topic(''));
    expect(await seeds('MATCH (t:Topic) RETURN t.description AS value')).toEqual([null]);
  });

  test('an actor of another kind changes its label', async () => {
    await load({ 'g.yaml': 'groups: [{ id: a, name: A }]\n' });
    await load({ 'g.yaml': 'organizations: [{ id: a, name: A, type: NGO }]\n' });
    expect(await seeds('MATCH (a:Actor) RETURN labels(a) AS value')).toEqual([
      expect.arrayContaining(['Actor', 'Curated', 'Organization']),
    ]);
    expect(await seeds('MATCH (a:Group) RETURN a.id AS value')).toEqual([]);
  });

  test('a node moved to another file stays the same node', async () => {
    const topics = 'topics: [{ id: a, name: A }]\n';
    await load({ 'a.yaml': topics, 'b.yaml': '' });
    graph.reset();
    await load({ 'a.yaml': '', 'b.yaml': topics });
    expect(graph.counters.nodesDeleted).toBeUndefined();
    expect(await seeds('MATCH (t:Topic) RETURN t.seed AS value')).toEqual(['b.yaml']);
  });

  test('a node and what referred to it go together, from whichever files', async () => {
    await load(circle);
    await load({ 'a.yaml': countries.replace('capital: tripoli, ', ''), 'b.yaml': '' });
    expect(await seeds('MATCH (p:Place) RETURN p.id AS value')).toEqual([]);
  });

  test('a node that extracted facts still refer to stays, no longer curated, and the diff says so', async () => {
    await load({ 'g.yaml': LIBYA });
    await graph.write((run) => writeRows(run, extracted()));
    const diff = await load({ 'g.yaml': LIBYA.replace(/^topics.*$/m, '') });
    expect(diff.nodes.find(({ row }) => row.id === 'terrorism')?.kind).toBe('kept');
    expect(await seeds("MATCH (t:Topic {id: 'terrorism'}) RETURN [labels(t), t.seed, t.name] AS value")).toEqual([
      [['Topic'], null, 'Terrorism'],
    ]);
    expect(await changes({ 'g.yaml': LIBYA.replace(/^topics.*$/m, '') })).toBe(0);
  });

  test('a file gone from a folder takes its facts with it; beside lone files it does not', async () => {
    await load(whole);
    await load({ 'g.yaml': LIBYA }, true);
    expect(await seeds('MATCH (a:Article) RETURN a.id AS value')).toEqual(['a1']);
    const diff = await load({ 'g.yaml': LIBYA });
    expect(diff.order).toEqual(['g.yaml', 'x.yaml']);
    expect(await seeds("MATCH (n) WHERE n.seed = 'x.yaml' RETURN n.id AS value")).toEqual([]);
  });

  test('a spelling that two articles use is stated once, whichever is loaded', async () => {
    const mention = 'mentions: [{ text: Prime Minister Abdullah al-Thani, actor: al-thani }]\n';
    const two = {
      'g.yaml': LIBYA,
      'x.yaml': article(mention),
      'y.yaml': article(mention).replace('id: a1', 'id: a2').replace('Libya is safe', 'Libya is calm'),
    };
    await load({ 'g.yaml': LIBYA, 'y.yaml': two['y.yaml'] });
    await load({ 'x.yaml': two['x.yaml'] }, true);
    expect(await seeds("MATCH (a:Alias {kind: 'SPELLING'}) RETURN a.seed AS value")).toEqual(['y.yaml']);
    await load(two);
    expect(await changes(two)).toBe(0);
    await load({ 'g.yaml': LIBYA, 'y.yaml': two['y.yaml'] });
    expect(await seeds("MATCH (a:Alias {kind: 'SPELLING'}) RETURN a.seed AS value")).toEqual(['y.yaml']);
  });

  test('a statement that a copy reports too is stated once, whichever is loaded', async () => {
    const first = { 'x.yaml': article(said, '  publisher: agency\n') };
    const copy = {
      'y.yaml': article(said, '  copyOf: a1\n  source: agency\n')
        .replace('id: a1', 'id: a2')
        .replace('he knew it', 'he knew'),
    };
    const world = { 'g.yaml': `${LIBYA}organizations: [{ id: agency, name: Agency, type: MEDIA }]\n` };
    const all = { ...world, ...first, ...copy };
    await load(all);
    expect(await changes(all)).toBe(0);
    for (const lone of [first, copy]) {
      const diff = await load(lone, true);
      expect([diff.nodes, diff.relationships]).toEqual([[], []]);
    }
    expect(
      await seeds(
        'MATCH (s:Statement) RETURN [s.seed, COUNT { (s)-[:REPORTED_IN]->() }, COUNT { ()-[:SAID]->(s) }] AS value',
      ),
    ).toEqual([['x.yaml', 2, 1]]);
    await load({ ...world, ...first });
    expect(
      await seeds(
        'MATCH (s:Statement) RETURN [s.seed, COUNT { (s)-[:REPORTED_IN]->() }, COUNT { ()-[:SAID]->(s) }] AS value',
      ),
    ).toEqual([['x.yaml', 1, 1]]);
  });
});

/** What a machine might read: of a curated topic and speaker, and a statement of its own. */
function extracted(stance = 'OPPOSE'): Rows {
  const topic = { label: 'Topic', id: 'terrorism' } as const;
  const speaker = { label: 'Actor', id: 'al-thani' } as const;
  const statement = { label: 'Statement', id: 's-machine' } as const;
  return {
    nodes: [
      { ...topic, properties: { id: 'terrorism', name: 'terrorism, as read' } },
      { ...speaker, properties: { id: 'al-thani', name: 'Thani', kind: 'GROUP' } },
      { ...statement, properties: { id: 's-machine', content: 'c', method: 'EXTRACTED', confidence: 0.5 } },
    ],
    relationships: [
      { type: 'SAID', from: speaker, to: statement, properties: {} },
      { type: 'ABOUT', from: statement, to: topic, properties: { stance } },
    ],
  };
}

describe('extracted facts', () => {
  test('leave curated nodes, relationships and the words of curated evidence alone', async () => {
    await load(whole);
    const before = await everything();
    const [id] = await seeds('MATCH (s:Statement) RETURN s.id AS value');
    const statement = { label: 'Statement', id: String(id) } as const;
    const rows: Rows = {
      nodes: [
        { ...statement, properties: { id: String(id), content: 'misread', method: 'EXTRACTED' } },
        ...extracted().nodes.slice(0, 2),
      ],
      relationships: [
        { type: 'ABOUT', from: statement, to: { label: 'Actor', id: 'LBY' }, properties: { stance: 'OPPOSE' } },
        { type: 'ABOUT', from: statement, to: { label: 'Actor', id: 'NER' }, properties: { stance: 'OPPOSE' } },
        { type: 'SAID', from: { label: 'Actor', id: 'NER' }, to: statement, properties: {} },
        {
          type: 'OF_COUNTRY',
          from: { label: 'Actor', id: 'al-thani' },
          to: { label: 'Actor', id: 'LBY' },
          properties: {},
        },
      ],
    };
    await graph.write((run) => writeRows(run, rows));
    expect(await everything()).toEqual(before);
  });

  test('are written beside curated ones, and again with another reading', async () => {
    await load(whole);
    await graph.write((run) => writeRows(run, extracted()));
    await graph.write((run) => writeRows(run, extracted('NEUTRAL')));
    expect(
      await seeds("MATCH (:Statement {id: 's-machine'})-[r:ABOUT]->(:Topic) RETURN [r.stance, r.seed] AS value"),
    ).toEqual([['NEUTRAL', null]]);
    expect(await changes(whole)).toBe(0);
  });

  test('become curated when a seed states them', async () => {
    await graph.write((run) =>
      writeRows(run, {
        nodes: [{ label: 'Topic', id: 'terrorism', properties: { id: 'terrorism', name: 'x', description: 'y' } }],
        relationships: [],
      }),
    );
    await load({ 'g.yaml': LIBYA });
    expect(await seeds("MATCH (t:Topic:Curated {id: 'terrorism'}) RETURN [t.name, t.description] AS value")).toEqual([
      ['Terrorism', null],
    ]);
  });

  test('need both ends', async () => {
    const lost: Rows = { nodes: [], relationships: extracted().relationships };
    await expect(graph.write((run) => writeRows(run, lost))).rejects.toThrow(
      'writeActor_SAID_Statement: 1 of 1 rows lack an end',
    );
  });
});
