import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openGraph } from '../../src/graph/open.ts';
import { prepareSchema } from '../../src/graph/schema.ts';
import { planReads } from '../../src/graphql/plan-reads.ts';
import { executableSchema } from '../../src/graphql/schema.ts';
import { createServer } from '../../src/graphql/server.ts';
import { createLog } from '../../src/log.ts';
import { openBrowser, visitTo } from '../../tests/web/browser.ts';
import { fillGraph } from './fill.ts';

/**
 * `node bench/dashboard/bench.ts [--statements 50000] [--slow 4]`: fills a private Neo4j of its own, opens each view of the
 * dashboard (build it first: `npm run dashboard`) in Chromium slowed down so many times, and tells milliseconds until the view
 * stands: of a first visit, then of a second one, for which the database has its plans.
 */
const { values } = parseArgs({
  options: { statements: { type: 'string', default: '50000' }, slow: { type: 'string', default: '4' } },
});

/** What stands when a view does. */
const views = {
  '/': '.cell',
  '/?targets=TOPIC&stance=OPPOSE': '.cell',
  '/?cell=person-0~LBY': '.statement',
  '/network': '.network-canvas[aria-busy=false]',
  '/network?most=700': '.network-canvas[aria-busy=false]',
  '/map': 'g.country',
  '/timeline': '.lane rect',
  '/agreements': '.board .card',
  '/actors/person-0': '.statement',
  '/actors/LBY': '.statement',
  '/articles/article-0': '.piece',
  '/review': '.review-sentence',
  '/search?q=border': '.hits li',
};

const home = mkdtempSync(join(tmpdir(), 'entente-bench-'));
const lib = join(import.meta.dirname, '../../.entente/neo4j/lib');
const graph = await openGraph({ home, lib, searchPath: process.env.PATH ?? '', heap: '1g' }, console.error);
const server = createServer({
  graph,
  schema: executableSchema(),
  log: createLog('error', console.error),
  examples: [],
});
const browser = await openBrowser();
try {
  await prepareSchema(graph);
  await fillGraph(graph, Number(values.statements));
  await planReads(graph);
  const address = await server.listen(0, '127.0.0.1');
  for (const [path, selector] of Object.entries(views))
    console.log(path, await standing(address + path, selector), await standing(address + path, selector));
} finally {
  await browser.close();
  await server.close(500);
  await graph.close();
  rmSync(home, { recursive: true, force: true });
}

/** Milliseconds until `selector` is there, by the browser's own clock, which begins with the navigation. */
async function standing(address: string, selector: string): Promise<number> {
  const { page, trouble, leave } = await visitTo(browser, new URL(address).origin, { reducedMotion: 'reduce' });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  await page.goto(address);
  await page.locator(selector).first().waitFor({ timeout: 60_000 });
  const milliseconds = await page.evaluate(() => performance.now());
  if (trouble.length > 0) console.error(address, trouble);
  await leave();
  return Math.round(milliseconds);
}
