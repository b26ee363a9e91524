import { wordsOf } from '../model/fingerprint.ts';
import type { Rows } from '../model/rows.ts';
import type { FoundStatement } from './rows.ts';

/**
 * Which statements of an article are those of an earlier one: pairs of ids, the later first. In versions of one text nearly
 * the same words by nobody else are the same statement; elsewhere only the same long words are.
 */
export function sameStatements(
  later: readonly FoundStatement[],
  earlier: readonly FoundStatement[],
  areVersions: boolean,
): Map<string, string> {
  const same = new Map<string, string>();
  const free = new Set(earlier);
  const byKey = Map.groupBy(earlier, keyOf);
  for (const one of later) {
    const { words, key } = comparable(one);
    if (!areVersions && words.size < LONG) continue;
    const exact = byKey.get(key)?.find((other) => free.has(other) && isBySame(one, other));
    const found = exact ?? (areVersions ? nearest(one, free) : undefined);
    if (!found) continue;
    same.set(one.id, found.id);
    free.delete(found);
  }
  return same;
}

/** What statements in the same words have in common. */
export const keyOf = (one: Worded): string => comparable(one).key;

/** The keys of the statements that are long enough to be found again in what is no version of their article. */
export const longKeys = (statements: readonly Worded[]): Set<string> =>
  new Set(statements.flatMap((one) => (comparable(one).words.size < LONG ? [] : keyOf(one))));

type Worded = Pick<FoundStatement, 'content'>;

/** The statement with the most words in common, if these are nearly all. */
function nearest(one: FoundStatement, free: ReadonlySet<FoundStatement>): FoundStatement | undefined {
  let best: FoundStatement | undefined;
  let most = NEARLY_ALL;
  for (const other of free) {
    const share = sharedWords(comparable(one).words, comparable(other).words);
    if (share < most || (best && share === most) || !isBySame(one, other)) continue;
    best = other;
    most = share;
  }
  return best;
}

/** Rows in which statements that are there already are only reported once more. */
export function sharedRows({ nodes, relationships }: Rows, same: ReadonlyMap<string, string>): Rows {
  if (!same.size) return { nodes, relationships };
  const isShared = ({ label, id }: { label: string; id: string }): boolean => label === 'Statement' && same.has(id);
  return {
    nodes: nodes.filter((row) => !isShared(row)),
    relationships: relationships.flatMap((row) => {
      const from = isShared(row.from) ? { ...row.from, id: same.get(row.from.id) as string } : row.from;
      const to = isShared(row.to) ? { ...row.to, id: same.get(row.to.id) as string } : row.to;
      // Whose it is and what about, its first report has said.
      if (from !== row.from && row.type !== 'REPORTED_IN') return [];
      if (to !== row.to && row.type === 'SAID') return [];
      const told = same.get(String(row.properties.statementId));
      const properties = told ? { ...row.properties, statementId: told } : row.properties;
      return { ...row, from, to, properties };
    }),
  };
}

/** Fewer words than these may be anybody's. */
const LONG = 6;

/** The share of words that both have, of all that either has. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size ? shared / (a.size + b.size - shared) : 0;
}

/** Nothing tells them apart: not the speaker, as far as known, nor that one denies, nor a number: that is a correction. */
const isBySame = (a: FoundStatement, b: FoundStatement): boolean =>
  a.polarity === b.polarity &&
  comparable(a).telling === comparable(b).telling &&
  (!a.speakers.length || !b.speakers.length || a.speakers.some((id) => b.speakers.includes(id)));

/** What a statement is compared by, worked out once. */
type Comparable = { words: ReadonlySet<string>; key: string; telling: string };
const comparables = new WeakMap<Worded, Comparable>();

function comparable(one: Worded): Comparable {
  let made = comparables.get(one);
  if (made) return made;
  const all = wordsOf(one.content);
  const rare = all.filter((word) => !COMMON.has(word));
  const words = new Set(rare.length ? rare : all);
  const telling = all.filter((word) => TELLING.test(word));
  made = { words, key: [...words].sort().join(' '), telling: telling.sort().join(' ') };
  comparables.set(one, made);
  return made;
}

const TELLING = /\p{N}|^(?:not|no|never|without|t)$/u;
const NEARLY_ALL = 0.8;

const COMMON = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its of on or she that the their they this to was were will with would'.split(
    ' ',
  ),
);
