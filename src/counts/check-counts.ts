import { isDeepStrictEqual } from 'node:util';
import type { Graph } from '../graph/graph.ts';
import { type Count, Sums } from './count.ts';
import { changeOf, countStatements, type ToCount, writeCounts } from './count-statements.ts';
import { type Counted, countedOf } from './counted.ts';

/** `kept` is what the graph holds, `recounted` what it should hold; undefined: nothing. */
export type Difference =
  | { of: 'statement'; id: string; kept?: Counted; recounted?: Counted }
  | { of: 'count'; id: string; kept?: Count; recounted?: Count };
export type Recount = { statements: number; counts: number; differences: Difference[] };

/** Counts every statement anew and compares. While somebody writes, what is being written can differ. Reads only. */
export async function recount(graph: Graph): Promise<Recount> {
  const sums = new Sums();
  const differences: Difference[] = [];
  let statements = 0;
  for await (const page of pagesOf<ToCount>(graph, 'nextToCount', ({ id }) => id)) {
    statements += page.length;
    for (const one of page) {
      const change = changeOf(one);
      if (change) differences.push({ of: 'statement', id: one.id, kept: change.before, recounted: change.now });
      if (one.spoken) sums.add(countedOf({ id: one.id, ...one.spoken }));
    }
  }
  for (const { id } of await inVain(graph)) differences.push({ of: 'statement', id });
  const missing = new Set(sums.ids);
  let counts = 0;
  for await (const page of pagesOf<{ count: Count }>(graph, 'nextCounts', ({ count }) => count.id)) {
    counts += page.length;
    for (const { count: kept } of page) {
      missing.delete(kept.id);
      const recounted = sums.after(kept.id, {});
      if (!isDeepStrictEqual(kept, recounted)) differences.push({ of: 'count', id: kept.id, kept, recounted });
    }
  }
  for (const id of missing) differences.push({ of: 'count', id, recounted: sums.after(id, {}) });
  return { statements, counts, differences };
}

/** Makes the counts what a recount gives. Nobody else is to write meanwhile. */
export async function repairCounts(graph: Graph): Promise<void> {
  await countAll(graph);
  const gone = (await inVain(graph)).map(({ id }) => id);
  if (gone.length) await graph.write((run) => countStatements(run, gone));
  const { differences } = await recount(graph);
  const rows = differences.flatMap((one) => (one.of === 'count' ? { id: one.id, count: one.recounted } : []));
  for (let at = 0; at < rows.length; at += PAGE)
    await graph.write((run) => writeCounts(run, rows.slice(at, at + PAGE)));
}

/** Counts what was written before Entente kept counts: once for a graph, and going on where it was interrupted. */
export async function fillCounts(graph: Graph, progress: (text: string) => void = () => {}): Promise<void> {
  const [counting] = await graph.read('counting');
  if (counting) return;
  await countAll(graph, progress);
  await graph.write((run) => run('setCounting'));
}

async function countAll(graph: Graph, progress: (text: string) => void = () => {}): Promise<void> {
  let done = 0;
  for await (const page of pagesOf<ToCount>(graph, 'nextToCount', ({ id }) => id)) {
    const ids = page.filter(changeOf).map(({ id }) => id);
    if (ids.length) await graph.write((run) => countStatements(run, ids));
    done += page.length;
    progress(`Counting statements: ${done} so far`);
  }
}

const inVain = (graph: Graph) => graph.read<{ id: string }>('countedInVain', {}, wait);

async function* pagesOf<Row>(graph: Graph, query: string, idOf: (row: Row) => string): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const page = await graph.read<Row>(query, { after, limit: PAGE }, wait);
    if (page.length) yield page;
    if (page.length < PAGE) return;
    after = idOf(page.at(-1) as Row);
  }
}

const PAGE = 2000;
const wait = { timeout: 120_000 };
