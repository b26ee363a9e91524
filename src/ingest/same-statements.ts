import type { Rows } from '../model/rows.ts';
import { wordsOf } from './fingerprint.ts';
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
  const free = earlier.map((one) => ({ one, words: contentWords(one.content) }));
  for (const one of later) {
    const words = contentWords(one.content);
    const alike = free
      .map((other, at) => ({ at, ...other, share: sharedWords(words, other.words) }))
      .filter(({ one: other, share }) => share >= (areVersions ? 0.8 : 1) && isBySame(one, other));
    const best = alike.sort((a, b) => b.share - a.share || a.at - b.at)[0];
    if (!best || (!areVersions && words.size < LONG)) continue;
    same.set(one.id, best.one.id);
    free.splice(best.at, 1);
  }
  return same;
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
  telling(a.content) === telling(b.content) &&
  (!a.speakers.length || !b.speakers.length || a.speakers.some((id) => b.speakers.includes(id)));

const telling = (content: string): string =>
  wordsOf(content)
    .filter((word) => /\p{N}|^(?:not|no|never|without|t)$/u.test(word))
    .sort()
    .join(' ');

const contentWords = (content: string): Set<string> => {
  const words = wordsOf(content);
  const rare = words.filter((word) => !COMMON.has(word));
  return new Set(rare.length ? rare : words);
};

const COMMON = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its of on or she that the their they this to was were will with would'.split(
    ' ',
  ),
);
