import type { RunInTransaction } from '../graph/graph.ts';
import { type Fingerprint, fingerprintOf, likeness, shinglesOf } from '../model/fingerprint.ts';
import type { ArticleRows, FoundStatement } from './rows.ts';
import { keyOf, longKeys, sameStatements, sharedRows } from './same-statements.ts';
import type { Ready } from './write-articles.ts';

/** Of which earlier article one is a copy, how alike they are (0 to 1), and as whose words it counts: a publisher or article. */
export type Copy = { original: string; likeness: number; source: string };

/** An article to which a new one is compared. */
export type Comparable = {
  id: string;
  shingles: ReadonlySet<number>;
  source: string;
  original: string;
  statements: FoundStatement[];
};

/** One that the graph may not show yet, with what it is found by. */
export type Recent = Comparable & { parts: readonly string[] };

/** Texts that stand in one another so far are versions of one. */
export const COPY = 0.45;

/**
 * Finds what each article has in common with articles of the graph, with `recent` ones, and with those before it in the list.
 * A statement that an earlier version has is not a new one: the article is another report of it. Articles that only share a long
 * quotation share that statement alone.
 */
export async function findCopies(
  read: RunInTransaction,
  articles: readonly ArticleRows[],
  recent: readonly Recent[],
): Promise<(Ready & { comparable: Recent })[]> {
  const prints = articles.map(({ article }) => fingerprintOf(article.body));
  const stored = await storedLike(read, articles, prints);
  const near = new Map<string, Recent[]>();
  for (const one of recent) remember(near, one);
  return articles.map((article, i) => {
    const fingerprint = prints[i] as Fingerprint;
    const candidates = [...(stored.get(i) ?? []), ...remembered(near, fingerprint)];
    const ready = compared(article, fingerprint, candidates);
    remember(near, ready.comparable);
    return ready;
  });
}

function compared(
  { article, rows, statements }: ArticleRows,
  fingerprint: Fingerprint,
  candidates: readonly Comparable[],
): Ready & { comparable: Recent } {
  const nearest = candidates
    .map((one) => ({ one, like: likeness(fingerprint.shingles, one.shingles) }))
    .sort((a, b) => b.like - a.like || (a.one.id < b.one.id ? -1 : 1));
  const [best] = nearest;
  const copy =
    best && best.like >= COPY
      ? { original: best.one.original, likeness: Number(best.like.toFixed(3)), source: best.one.source }
      : undefined;
  const same = new Map<string, string>();
  for (const { one, like } of nearest)
    for (const [id, earlier] of sameStatements(statements, one.statements, like >= COPY))
      if (!same.has(id) && ![...same.values()].includes(earlier)) same.set(id, earlier);
  const shared = sharedRows(rows, same);
  const found = statements.map((one) => ({ ...one, id: same.get(one.id) ?? one.id }));
  const node = shared.nodes.find(({ label }) => label === 'Article');
  if (node && fingerprint.parts.length) node.properties.fingerprint = fingerprint.parts;
  const publisher = rows.relationships.find(({ type }) => type === 'PUBLISHED_BY')?.to.id;
  return {
    article,
    rows: shared,
    statements: found,
    copy,
    comparable: {
      id: article.id,
      shingles: fingerprint.shingles,
      parts: fingerprint.parts,
      source: copy?.source ?? publisher ?? article.id,
      original: copy?.original ?? article.id,
      statements: found,
    },
  };
}

async function storedLike(
  read: RunInTransaction,
  articles: readonly ArticleRows[],
  prints: readonly Fingerprint[],
): Promise<Map<number, Comparable[]>> {
  const rows = prints.flatMap(({ parts }, key) =>
    parts.length ? { key, parts: parts.map((part) => `"${part}"`).join(' ') } : [],
  );
  if (!rows.length) return new Map();
  const own = articles.map(({ article }) => article.id);
  const pairs = await read<Pair>('articlesLikeThese', { rows, ids: own });
  // Two texts that have no band in common are no versions of one: their bodies need not be compared.
  const isLike = new Map<string, boolean>();
  for (const { key, id, parts } of pairs)
    isLike.set(id, isLike.get(id) || sharesBand(parts, (prints[key] as Fingerprint).parts));
  if (!isLike.size) return new Map();
  const asked = [...isLike].map(([id, like]) => ({ id, isLike: like }));
  const found = await read<StoredArticle>('comparableArticles', { rows: asked });
  const wanted = longKeys(articles.flatMap(({ statements }) => statements));
  for (const one of found)
    if (one.body === null) one.statements = one.statements.filter((statement) => wanted.has(keyOf(statement)));
  const ids = [...new Set(found.flatMap(({ statements }) => statements.map(({ id }) => id)))];
  const said = ids.length ? await read<{ id: string; speakers: string[] }>('speakersOf', { ids }) : [];
  const speakers = new Map(said.map((one) => [one.id, one.speakers]));
  const byId = new Map(
    found.map(({ body, statements, ...one }) => [
      one.id,
      {
        ...one,
        shingles: shinglesOf(body ?? ''),
        statements: statements.flatMap((statement) => {
          const known = speakers.get(statement.id);
          return known ? { ...statement, speakers: known } : [];
        }),
      },
    ]),
  );
  const byKey = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...byKey].map(([key, all]) => [key, all.flatMap(({ id }) => byId.get(id) ?? [])]));
}

/** Without a body when it is no version of any of them: then only what is told in just the same words may be the same. */
type StoredArticle = Omit<Comparable, 'shingles' | 'statements'> & {
  body: string | null;
  statements: Omit<FoundStatement, 'speakers'>[];
};
type Pair = { key: number; id: string; parts: string[] };

function sharesBand(stored: readonly string[], own: readonly string[]): boolean {
  return stored.some((part) => part.startsWith('b') && own.includes(part));
}

function remember(near: Map<string, Recent[]>, one: Recent): void {
  for (const part of one.parts) near.set(part, [...(near.get(part) ?? []), one]);
}

/** At most five, as the graph is asked for few too. */
function remembered(near: ReadonlyMap<string, Recent[]>, { parts }: Fingerprint): Comparable[] {
  return [...new Set(parts.flatMap((part) => near.get(part) ?? []))].slice(0, 5);
}
