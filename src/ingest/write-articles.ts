import type { RunInTransaction } from '../graph/graph.ts';
import type { Rows } from '../model/rows.ts';
import { writeRows } from '../model/write.ts';
import { applyJudgements } from '../review/apply.ts';
import type { Copy } from './copies.ts';
import { currentMerges, withMerges } from './merged.ts';
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
  const claimed = await run<{ id: string; bodySha256: string | null }>('claimArticles', { ids: ids.toSorted() });
  const taken = claimed.find(({ bodySha256 }) => bodySha256 !== null);
  if (taken) throw new ArticleTaken(`article ${taken.id} is there by now`);
  await writeClaimed(run, articles);
}

/** As `writeArticles`, where the articles' locks are held and nothing of them is left. */
export async function writeClaimed(run: RunInTransaction, articles: readonly Ready[]): Promise<void> {
  const merges = await currentMerges(run);
  await writeRows(run, withMerges(joined(articles.map(({ rows }) => rows)), merges));
  const copies = articles.flatMap(({ article, copy }) => (copy ? { id: article.id, ...copy } : []));
  if (copies.length) await run('writeCopies', { rows: copies });
  await applyJudgements(
    run,
    articles.map(({ article }) => article.id),
    merges,
  );
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
