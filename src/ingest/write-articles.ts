import { finishWrite } from '../counts/finish-write.ts';
import type { RunInTransaction } from '../graph/graph.ts';
import type { Rows } from '../model/rows.ts';
import { type Added, type Written, writeRows } from '../model/write.ts';
import { applyJudgements, type Judged, judgementsIn } from '../review/apply.ts';
import type { Copy } from './copies.ts';
import { bundledMentions, type MentionBundle } from './mention-bundles.ts';
import { currentMerges, type Merges, withMerges } from './merged.ts';
import type { ArticleRows } from './rows.ts';

/** An article ready to be written. */
export type Ready = ArticleRows & { copy?: Copy };

/** Another process has written an article between our looking and our writing. */
export class ArticleTaken extends Error {
  override readonly name = 'ArticleTaken';
}

/**
 * Writes articles that the graph does not have, in the transaction of `run`, and has the judgements of people apply to them.
 * Throws ArticleTaken when one of them is there by now.
 */
export async function writeArticles(run: RunInTransaction, articles: readonly Ready[]): Promise<void> {
  const ids = articles.map(({ article }) => article.id);
  const [claimed, background] = await Promise.all([
    run<{ id: string; bodySha256: string | null }>('claimArticles', { ids: ids.toSorted() }),
    backgroundOf(run, ids),
  ]);
  const taken = claimed.find(({ bodySha256 }) => bodySha256 !== null);
  if (taken) throw new ArticleTaken(`article ${taken.id} is there by now`);
  await finishWrite(run, [await writeRead(run, articles, background)]);
}

/** As `writeArticles`, where the article's lock is held and nothing of it is left; the caller finishes. */
export async function writeClaimed(run: RunInTransaction, ready: Ready): Promise<Written> {
  return writeRead(run, [ready], await backgroundOf(run, [ready.article.id]));
}

/** What people decided, which rows have to follow. */
type Background = { merges: Merges; judged: Judged[] };

async function backgroundOf(run: RunInTransaction, ids: readonly string[]): Promise<Background> {
  const [merges, judged] = await Promise.all([currentMerges(run), judgementsIn(run, ids)]);
  return { merges, judged };
}

async function writeRead(
  run: RunInTransaction,
  articles: readonly Ready[],
  { merges, judged }: Background,
): Promise<Written> {
  const copies = articles.flatMap(({ article, copy }) => (copy ? { id: article.id, ...copy } : []));
  const { bundles, others } = bundledMentions(withMerges(joined(articles.map(({ rows }) => rows)), merges));
  const { nodes, relationships } = others;
  // Neo4j works through a transaction's queries in their order.
  const [nodesWritten, , linksWritten] = await Promise.all([
    writeRows(run, { nodes, relationships: [] }),
    writeMentions(run, bundles),
    writeRows(run, { nodes: [], relationships }),
    ...(copies.length ? [run('writeCopies', { rows: copies })] : []),
  ]);
  const settled = await applyJudgements(run, judged, merges);
  const touched = [...nodesWritten.touched, ...linksWritten.touched, ...settled];
  return { ...inTheirOrder(nodesWritten, articles), touched };
}

/** Rows are written in another order than they have in the texts, in which they are told of. */
function inTheirOrder({ statements, statuses }: Added, articles: readonly Ready[]): Added {
  const ids = articles.flatMap(({ rows }) => rows.nodes.map(({ id }) => id));
  const place = new Map(ids.map((id, i) => [id, i]));
  const byPlace = (a: string, b: string): number => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return { statements: statements.toSorted(byPlace), statuses: statuses.toSorted(byPlace) };
}

async function writeMentions(run: RunInTransaction, bundles: readonly MentionBundle[]): Promise<void> {
  if (!bundles.length) return;
  const wanted = bundles.flatMap(({ mentions }) => mentions).reduce((sum, { refersTo }) => sum + refersTo.length, 0);
  const [result] = await run<{ found: number }>('writeMentions', { rows: bundles });
  const missing = wanted - (result?.found ?? 0);
  if (missing) throw new Error(`writeMentions: ${missing} of ${wanted} references lack an actor in the graph`);
}

/** In one order for all processes, so that two that write the same things seldom wait for each other in a circle. */
function joined(all: readonly Rows[]): Rows {
  const nodes = new Map(all.flatMap((rows) => rows.nodes.map((row) => [`${row.label} ${row.id}`, row] as const)));
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return {
    nodes: [...nodes.values()].sort(byId),
    relationships: all.flatMap(({ relationships }) => relationships),
  };
}
