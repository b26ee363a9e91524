import type { RunInTransaction } from '../graph/graph.ts';
import { type Count, Sums } from './count.ts';
import { type Counted, countedOf, type Spoken } from './counted.ts';

/** A statement as it is; `spoken` is null where it counts as nothing; with what has been counted of it, where anything has. */
export type ToCount = { id: string; spoken: Omit<Spoken, 'id'> | null; counted: Counted | null };

/**
 * Brings the counts of the graph to what these statements are now, or that they are no more: the one place where counts change.
 * To be called after the last change to them, in its transaction. Doing it again changes nothing. Statements are locked, and
 * Counts in order, so that of two transactions the later counts what the earlier has left.
 */
export async function countStatements(run: RunInTransaction, ids: Iterable<string>): Promise<void> {
  const asked = [...new Set(ids)].sort();
  for (let at = 0; at < asked.length; at += BATCH) await countSome(run, asked.slice(at, at + BATCH));
}

async function countSome(run: RunInTransaction, ids: string[]): Promise<void> {
  const changed = (await run<ToCount>('statementsToCount', { ids })).map(changeOf).filter((one) => one !== undefined);
  if (!changed.length) return;
  const sums = new Sums();
  for (const { before, now } of changed) {
    if (before) sums.add(before, -1);
    if (now) sums.add(now);
  }
  // Neo4j works through a transaction's queries in their order: what many write is locked last.
  const [, , was] = await Promise.all([
    run('writeCounted', { rows: changed.flatMap(({ now }) => now ?? []) }),
    run('removeCounted', { ids: changed.flatMap(({ before, now }) => (now ? [] : (before?.id ?? []))) }),
    run<{ count: Count }>('lockCounts', { ids: sums.ids }),
  ]);
  await writeCounts(
    run,
    was.map(({ count }) => ({ id: count.id, count: sums.after(count.id, count) })),
  );
}

/** Counts as they are to be; those that are undefined are taken away. */
export async function writeCounts(run: RunInTransaction, rows: { id: string; count?: Count }[]): Promise<void> {
  const kept = rows.flatMap(({ count }) => count ?? []);
  const gone = rows.flatMap(({ id, count }) => (count ? [] : id));
  await Promise.all([
    ...(kept.length ? [run('writeCounts', { rows: kept })] : []),
    ...(gone.length ? [run('removeCounts', { ids: gone })] : []),
  ]);
}

/** What has been counted of a statement and what is to be; undefined where that is the same. */
export function changeOf({ id, spoken, counted }: ToCount): { before?: Counted; now?: Counted } | undefined {
  const before = counted ?? undefined;
  const now = spoken ? countedOf({ id, ...spoken }) : undefined;
  return textOf(before) === textOf(now) ? undefined : { before, now };
}

const textOf = (counted: Counted | undefined): string =>
  counted ? JSON.stringify([counted.from, counted.until, counted.text, counted.sources]) : '';

/** Statements a turn. */
const BATCH = 5000;
