import { finishWrite } from '../counts/finish-write.ts';
import type { Knowledge } from '../extract/facts.ts';
import type { RunInTransaction } from '../graph/graph.ts';
import type { Written } from '../model/write.ts';
import { type Article, type ArticleProperties, storedArticle } from './article.ts';
import { findCopies } from './copies.ts';
import { GraphKnowledge } from './knowledge.ts';
import { readArticle } from './read-article.ts';
import { articleRows } from './rows.ts';
import { type Ready, writeClaimed } from './write-articles.ts';

/**
 * Puts what is read from the articles `given` by id now in the place of all that was extracted from them, in the transaction of
 * `run`; of those in `articles` as they stand there, of others as the graph keeps them.
 * Articles that share statements with them are read again too, so that the graph is as if all had just come in; what is curated or
 * judged by people stays. Resolves to what was written.
 */
export async function rewriteArticles(
  run: RunInTransaction,
  given: readonly string[],
  articles: readonly Article[] = [],
): Promise<Ready[]> {
  const ids = await withSharers(run, given);
  await run('claimArticles', { ids: ids.toSorted() });
  const stored = await run<{ article: ArticleProperties & { copied: boolean } }>('storedArticles', { ids });
  const told = await run<{ id: string }>('statementsReportedIn', { ids });
  const removed = await removeExtracted(run, ids);

  const kept = stored.map(({ article }) => ({ article: storedArticle(article), copied: article.copied }));
  const changed = new Map(articles.map((article) => [article.id, article]));
  // Originals before their copies, as they came in.
  const order = kept.toSorted((a, b) => Number(a.copied) - Number(b.copied));
  // As in a batch of new ones: what one brings, those read with it do not know yet.
  const { current } = await GraphKnowledge.load(run);
  const written: Ready[] = [];
  const all: Written[] = [{ statements: [], statuses: [], touched: told.map(({ id }) => id) }];
  for (const { article } of order) {
    const ready = await readAgain(run, changed.get(article.id) ?? article, current);
    all.push(await writeClaimed(run, ready));
    written.push(ready);
  }
  // What is read again as it was is not new.
  const areNew = (ids: string[]): string[] => ids.filter((id) => !removed.has(id));
  await finishWrite(
    run,
    all.map(({ statements, statuses, touched }) => ({
      statements: areNew(statements),
      statuses: areNew(statuses),
      touched,
    })),
  );
  return written;
}

async function readAgain(run: RunInTransaction, article: Article, knowledge: Knowledge): Promise<Ready> {
  const rows = articleRows(article, readArticle(article, knowledge), knowledge);
  const [ready] = await findCopies(run, [rows], []);
  return ready as Ready;
}

async function withSharers(run: RunInTransaction, given: readonly string[]): Promise<string[]> {
  const ids = new Set(given);
  for (let asked = [...given]; asked.length; ) {
    const rows = await run<{ id: string }>('sharersOf', { ids: asked });
    asked = rows.flatMap(({ id }) => (ids.has(id) ? [] : id));
    for (const id of asked) ids.add(id);
  }
  return [...ids];
}

/** Resolves to the ids of statements, events and statuses that are gone. */
async function removeExtracted(run: RunInTransaction, ids: readonly string[]): Promise<Set<string>> {
  const things = await run('extractedThings', { ids });
  const removed = new Set<string>();
  for (const query of REMOVALS)
    for (const row of await run<{ removed?: string }>(query, { ids })) if (row.removed) removed.add(row.removed);
  await run('removeUnused', { things });
  await run('emptyArticles', { ids });
  return removed;
}

/** In this order: offices and spellings are found by way of mentions. */
const REMOVALS = [
  'removeOffices',
  'removeSpellings',
  'removeMentions',
  'removeReports',
  'removeStatuses',
  'removeAgreementFacts',
  'removeArticleLinks',
];
