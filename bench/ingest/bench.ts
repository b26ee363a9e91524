import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGraph } from '../../src/graph/open.ts';
import { prepareSchema } from '../../src/graph/schema.ts';
import { documentFromLine } from '../../src/ingest/document/documents-from.ts';
import { ingest } from '../../src/ingest/pipeline.ts';
import { packagedSeeds } from '../../src/seed/files.ts';
import { seedIfEmpty } from '../../src/seed/load.ts';
import { generateArticles } from './generate.ts';

/**
 * `npm run bench:ingest [-- --articles N]`: reads generated articles of 750 words into a private Neo4j of its own, seeded first,
 * and tells articles a second, all included, what it took of memory, and that reading them again changes nothing.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '2000' }, warm: { type: 'string', default: '200' } },
});
const home = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const lib = join(import.meta.dirname, '../../.entente/neo4j/lib');
const graph = await openGraph({ home, lib, searchPath: process.env.PATH ?? '', heap: '1g' }, console.error);
try {
  await prepareSchema(graph);
  await seedIfEmpty(graph, packagedSeeds);
  console.log(`${cpus().length} cores, ${cpus()[0]?.model.trim()}`);
  // A JVM that has not written yet is several times slower; an archive is not what it is first asked to write.
  await measured('first, cold', Number(values.warm), 2);
  const { seconds, count } = await measured('then', Number(values.articles), 1);
  await measured('again', Number(values.articles), 1);
  console.log(`${(count / seconds).toFixed(1)} articles a second; aim 40`);
  console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most, beside Neo4j`);
} finally {
  await graph.close();
  rmSync(home, { recursive: true, force: true });
}

async function measured(name: string, articles: number, seed: number) {
  const kinds: Record<string, number> = {};
  const found = { words: 0, statements: 0, shared: 0, mentions: 0, copies: 0 };
  const encoder = new TextEncoder();
  async function* documents() {
    for (const one of generateArticles(articles, seed)) {
      found.words += one.body.split(/\s+/).length;
      yield* documentFromLine(encoder.encode(JSON.stringify({ ...one, url: `${one.url}-${seed}` })), 1, {
        file: 'bench',
      });
    }
  }
  const begin = performance.now();
  const used = process.cpuUsage();
  for await (const outcome of ingest(graph, documents())) {
    kinds[outcome.kind] = (kinds[outcome.kind] ?? 0) + 1;
    if (outcome.kind === 'failed') console.error(outcome.reason);
    if (!('statements' in outcome)) continue;
    found.statements += outcome.statements;
    found.shared += outcome.shared;
    found.mentions += outcome.mentions;
    if (outcome.copyOf) found.copies++;
  }
  const seconds = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(used);
  console.log(
    name,
    JSON.stringify(kinds),
    JSON.stringify(found),
    `${seconds.toFixed(1)} s`,
    `${(articles / seconds).toFixed(1)}/s`,
    `${((user + system) / 1000 / articles).toFixed(1)} ms of one core for each, beside Neo4j`,
  );
  return { seconds, count: articles };
}
