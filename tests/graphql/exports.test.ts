import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv } from '../../src/export/csv.ts';
import { formats } from '../../src/export/formats.ts';
import { graphml } from '../../src/export/graphml.ts';
import type { ExportedStatement } from '../../src/export/statements.ts';
import { executableSchema } from '../../src/graphql/schema.ts';
import { createServer, type Server } from '../../src/graphql/server.ts';
import { createLog } from '../../src/log.ts';
import { run } from '../cli/run.ts';
import { neo4jSettings } from '../support/graph.ts';
import { seededServer } from './seeded.ts';

let seeded: Awaited<ReturnType<typeof seededServer>>;
let server: Server;
beforeAll(async () => {
  seeded = await seededServer();
  const { graph } = seeded;
  server = createServer({ graph, schema: executableSchema(), log: createLog('error', console.error), examples: [] });
});
afterAll(() => seeded.close());

const exported = async (file: string): Promise<string> => {
  const response = await server.fetch(`/export/${file}`);
  expect(response.status).toBe(200);
  return response.text();
};
const refused = async (file: string) => {
  const response = await server.fetch(`/export/${file}`);
  return { status: response.status, errors: (await response.json()).errors };
};

describe('all statements of the seeds', () => {
  test('as JSON lines, more than a page of them, each once', async () => {
    const { statements } = await seeded.ask('{ statements { totalCount } }');
    const lines = (await exported('statements.jsonl')).trimEnd().split('\n');
    const ids = new Set(lines.map((line) => JSON.parse(line).id));
    expect([lines.length, ids.size]).toEqual([statements.totalCount, statements.totalCount]);
  });

  test('as a table with names and the sentence', async () => {
    const [header, ...rows] = (await exported('statements.csv?speaker=Hamdi&stance=OPPOSE')).trimEnd().split('\r\n');
    expect(header).toMatch(/^statement,speaker,speakerId,speakerCountry,content,about,/);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^s-\w+,Mongi Hamdi,mongi-hamdi,TUN,/);
    expect(rows.join('\n')).toMatch(/,Foreign intervention,[^\n]*,Topic,OPPOSE,/);
  });

  test('as GraphML whose edges all have their ends', async () => {
    const xml = new DOMParser().parseFromString(await exported('statements.graphml'), 'text/xml');
    const nodes = [...xml.querySelectorAll('node')].map((node) => node.getAttribute('id'));
    expect(new Set(nodes).size).toBe(nodes.length);
    const edges = [...xml.querySelectorAll('edge')];
    expect(edges.length).toBeGreaterThan(10);
    for (const edge of edges) for (const end of ['source', 'target']) expect(nodes).toContain(edge.getAttribute(end));
  });

  test('as JSON-LD, one document', async () => {
    const { '@graph': claims } = JSON.parse(await exported('statements.jsonld?speaker=al-Thani'));
    expect(claims).toHaveLength(7);
    for (const claim of claims)
      expect(claim).toMatchObject({ creator: { '@type': 'Person' }, isPartOf: [{ '@type': 'NewsArticle' }] });
  });

  test('as followthemoney entities, each once, whose links end at entities', async () => {
    const entities = (await exported('statements.ftm'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ids = entities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = entities.filter(({ schema }) => schema === 'UnknownLink');
    expect(links.length).toBeGreaterThan(10);
    for (const { properties } of links)
      expect(ids).toEqual(expect.arrayContaining([...properties.subject, ...properties.object]));
  });
});

describe('what cannot be exported is refused before the first byte', () => {
  test.each([
    ['speker=x', 400, /^speker: expected one of speaker, about,/],
    ['includeNested=perhaps', 400, /^includeNested: expected true or false, received “perhaps”/],
    ['stance=ANGRY', 400, /"ANGRY" does not exist in "Stance"/],
    ['from=yesterday', 400, /Expected a day as YYYY-MM-DD/],
    ['speaker=Nobodyatall', 400, /speaker: expected the id or a name of a known actor; received “Nobodyatall”/],
  ])('%s', async (query, status, message) => {
    const answer = await refused(`statements.csv?${query}`);
    expect(answer).toEqual({ status, errors: [expect.objectContaining({ message: expect.stringMatching(message) })] });
  });

  test('another format is not there', async () => {
    expect((await server.fetch('/export/statements.xlsx')).status).toBe(404);
  });
});

describe('hostile text', () => {
  const statement = (content: string): ExportedStatement => ({
    ...{ id: 's', content, kind: 'DIRECT', type: 'STATEMENT', polarity: 'AFFIRMED', cue: 'said', confidence: 1 },
    ...{ method: 'EXTRACTED', saidOn: null, toldTo: [] },
    speaker: { id: 'x', name: 'X', kind: 'PERSON', country: null },
    about: [{ stance: 'NEUTRAL', target: { __typename: 'Topic', id: 't', name: content } }],
    evidence: [
      {
        sentence: { text: content, start: 0, end: 1 },
        article: { id: 'a', title: content, url: null, synthetic: true, publisher: null, publishedOn: null },
      },
    ],
  });
  const written = async (format: typeof csv, content: string): Promise<string> => {
    async function* one() {
      yield statement(content);
    }
    let text = '';
    for await (const part of format(one())) text += part;
    return text;
  };

  test('is no formula in a table, and stays in its cell', async () => {
    expect(await written(csv, '=HYPERLINK("http://x")')).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect((await written(csv, 'one\r\ntwo, "three"')).match(/"one\r\ntwo, ""three"""/g)).toHaveLength(4);
  });

  test('is text in GraphML, without what XML cannot have', async () => {
    const xml = await written(graphml, '<script>&\u0000\ud83d\ude00"');
    expect(xml).toContain('<data key="n-name">&lt;script&gt;&amp;😀&quot;</data>');
  });
});

test('the command line writes the same to stdout, and nothing else', async () => {
  const { said, code } = run(['export', '--format', 'jsonl', '--speaker', 'al-Thani'], neo4jSettings());
  expect(await code).toBe(0);
  expect(said.stderr).toBe('');
  expect(said.stdout).toBe(await exported('statements.jsonl?speaker=al-Thani'));
});

test('every format is told of in the help', async () => {
  const { said, code } = run(['export', '--help']);
  expect(await code).toBe(0);
  for (const name of Object.keys(formats)) expect(said.stdout).toMatch(new RegExp(`\\b${name}:\\s`));
});
