import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { run } from '../cli/run.ts';
import { neo4jSettings } from '../support/graph.ts';
import { documentOf, extractedGraph, ingested, onlySeeds, seededGraph, TALKS } from './support.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await seededGraph();
});
beforeEach(() => onlySeeds(graph));
afterAll(() => graph.close());

const entente = (...args: string[]) => run(args, neo4jSettings());

/** As `run`, with something to read on standard input. */
async function piped(args: string[], input: string): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../bin/entente.js'), ...args], {
    env: { PATH: process.env.PATH, ENTENTE_HOME: mkdtempSync(join(tmpdir(), 'entente-')), ...neo4jSettings() },
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text) => {
      said[name] += text;
    });
  child.stdin.end(input);
  return { code: await new Promise((resolve) => child.once('close', resolve)), ...said };
}

/** A folder with these files. */
function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-articles-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

const many = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      title: `Report ${i}`,
      url: `https://news.example/report-${i}`,
      body: Array.from(
        { length: 3 },
        (_, j) =>
          `Salem Belhassen said that plan ${i} of Tunisia and Niger was ready for stage ${j}. Chad rejected number ${i * 7 + j}.`,
      ).join('\n\n'),
    }),
  ).join('\n');

test('reads a folder of all formats, tells of the bad file, has all others in, and ends with 1', async () => {
  const path = folder({
    'a.txt': 'Border talks\n\nChad said on Monday that it would send an observer to the border talks in Niger.',
    'deep/b.jsonl': JSON.stringify(TALKS),
    'c.html':
      '<html><head><title>Envoy</title></head><body><article><h1>Envoy</h1><p>Libya said on Tuesday that it had named an envoy for the talks in Tunis next week.</p></article></body></html>',
    'bad.txt': new Uint8Array([0, 1, 2, 3, 0, 255, 254, 0, 0, 7]),
  });
  const { code, said } = entente('ingest', path);
  expect(await code).toBe(1);
  expect(said.stdout).toMatch(/Articles: 3 new, 1 failed\./);
  expect(said.stderr).toMatch(
    /bad\.txt: expected .*, received .*\n1 of 4 articles could not be read; the others are in the graph\./,
  );
});

test('with --json has one object a line for each article and nothing else on stdout', async () => {
  const path = folder({ 'a.jsonl': `${JSON.stringify(TALKS)}\n{"title":"no text"}\n` });
  const { code, said } = entente('ingest', path, '--json');
  expect(await code).toBe(1);
  const lines = said.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { kind: 'added', statements: 4, origin: { line: 1 } },
    { kind: 'failed', origin: { line: 2 }, reason: expect.stringMatching(/^expected .*, received /) },
  ]);
});

test('a rerun changes nothing, and a dry run writes nothing', async () => {
  const path = folder({ 'a.jsonl': JSON.stringify(TALKS) });
  const empty = await extractedGraph(graph);
  expect(await entente('ingest', path, '--dry-run').code).toBe(0);
  expect(await extractedGraph(graph)).toEqual(empty);
  expect(await entente('ingest', path).code).toBe(0);
  const before = await extractedGraph(graph);
  const again = entente('ingest', path);
  expect(await again.code).toBe(0);
  expect(again.said.stdout).toMatch(/Articles: 1 unchanged\./);
  expect(await extractedGraph(graph)).toEqual(before);
});

test('reads articles from standard input', async () => {
  const { code, stdout } = await piped(['ingest', '-', '--json'], JSON.stringify(TALKS));
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'added', title: TALKS.title });
});

test('a kill, and then a stop, leave no half article, and a rerun completes the rest', async () => {
  const path = folder({ 'a.jsonl': many(350) });
  const state = () =>
    graph.readText<{ statements: number; articles: number }>(
      `MATCH (a:Article) WHERE a.url STARTS WITH 'https://news.example/report-'
       WITH a, COUNT { (a)<-[:REPORTED_IN]-(:Statement) } AS statements
       RETURN statements, count(*) AS articles`,
    );
  let articles = 0;
  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    const broken = entente('ingest', path, '--json');
    await broken.saying(/"kind":"added"/);
    broken.stop(signal);
    await broken.code;
    // All are alike, so a half one would show.
    const [all, ...others] = await state();
    expect(others).toEqual([]);
    expect(all?.articles).toBeGreaterThan(articles);
    expect(all?.articles).toBeLessThan(350);
    articles = all?.articles ?? 0;
  }
  const [{ statements } = { statements: 0 }] = await state();
  expect(await entente('ingest', path, '--json').code).toBe(0);
  expect(await state()).toEqual([{ statements, articles: 350 }]);
}, 120_000);

test('review takes a key a line from a pipe, and judges what it says', async () => {
  await ingested(graph, documentOf(TALKS));
  const { code, stdout, stderr } = await piped(
    ['review', '--json', '--by', 'desk', '--kind', 'statement'],
    'a\nx\nr\nc polarity denied\ns\n',
  );
  expect(code).toBe(0);
  const items = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(items).toHaveLength(4);
  expect(items[0]).toMatchObject({ kind: 'STATEMENT', statement: { evidence: [{ article: { title: TALKS.title } }] } });
  expect(stderr).toContain('Expected a, r, c, s or q, received “x”.');
  const judged = await graph.readText<{ review: string; by: string }>(
    `MATCH (s:Statement) WHERE s.review IS NOT NULL MATCH (j:Judgement {subject: s.id})
     RETURN s.review AS review, j.by AS by, s.polarity AS polarity ORDER BY review`,
  );
  expect(judged).toEqual([
    { review: 'ACCEPTED', by: 'desk', polarity: expect.any(String) },
    { review: 'CORRECTED', by: 'desk', polarity: 'DENIED' },
    { review: 'REJECTED', by: 'desk', polarity: expect.any(String) },
  ]);
});

test('review shows the words of the text first, and ends at q', async () => {
  await ingested(graph, documentOf(TALKS));
  const { code, stdout } = await piped(['review', '--kind', 'statement'], 'q\n');
  expect(code).toBe(0);
  expect(stdout).toMatch(/Ministers meet in Sfax: a statement, \d+ % sure\n {2}.+\n {2}who: {3}.+\n {2}what: {2}/);
});
