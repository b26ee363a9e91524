/** The title words beside a name or in the place of one: what office, whose, how held. */
import type { Gazetteer } from './gazetteer.ts';
import {
  BREAKS,
  DETERMINERS,
  HONORIFICS,
  headOf,
  NUMBERS,
  PREPOSITIONS,
  STATUSES,
  setOf,
  TITLE_PARTS,
} from './lexicon.ts';
import type { Named } from './name-trie.ts';
import type { TextIndex } from './text-index.ts';
import type { OccupancyStatus } from './types.ts';
import { CAPITAL } from './words.ts';

/** The words [from, to) of a title. `office` are those that name the office, without whose it is and how it is held. */
export type TitleWords = {
  from: number;
  to: number;
  office: string[];
  /** All words, folded. */
  words: string[];
  status: OccupancyStatus;
  /** The country or body whose office it is, where the words say so. */
  of?: string;
  /** Positions of the gazetteer with just this name. */
  positions: string[];
};

/** Titles are at most this long; what stands farther away belongs to another phrase. */
const LONGEST = 12;

/** The title that ends right before the name at word `at`. */
export function titleBefore(index: TextIndex, gazetteer: Gazetteer, at: number): TitleWords | undefined {
  const start = index.sentences[index.sentenceOf(at)]?.from ?? 0;
  let from = at;
  let plain = 0;
  for (let i = at - 1; i >= Math.max(start, at - LONGEST); i--) {
    const word = index.words[i];
    if (!word || word.key === '' || DETERMINERS.has(word.key) || NUMBERS.has(word.key)) break;
    const hit = index.hit(i);
    if (hit && hit.to <= at) {
      if (hit.named.some(isPerson)) break;
      from = i = hit.from;
      continue;
    }
    if (isTitleWord(word.key)) {
      from = i;
      plain = 0;
      continue;
    }
    // The first word before the name must be of a title; farther off, what modifies it.
    if (from === at) {
      const office = officeOf(index, i, start);
      if (office === undefined) break;
      from = i = office;
      continue;
    }
    if (PREPOSITIONS.has(word.key)) {
      if ((word.key !== 'of' && word.key !== 'for') || i === start) break;
      // "under the chairmanship of Mr Karti": beyond a mere honour nothing is of the title.
      if (isHonour(index, i + 1, at)) break;
      continue;
    }
    if (word.key === 'and' && word.shape === 0 && from < at && isTitleWord(index.key(i + 1))) continue;
    if (BREAKS.has(word.key) || word.possessive) break;
    const lower = (word.shape & CAPITAL) === 0;
    if (lower && (++plain > 2 || /(?:ed|ing)$/.test(word.key))) break;
    from = i;
  }
  while (from < at && isDangling(index, from)) from++;
  return from < at ? titleIn(index, gazetteer, from, at) : undefined;
}

function isHonour(index: TextIndex, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (index.key(i) !== '' && !HONORIFICS.has(index.key(i))) return false;
  return true;
}

/** "Secretary of State", "Minister of Foreign Affairs", which end at `i`: where the office stands. */
function officeOf(index: TextIndex, i: number, start: number): number | undefined {
  let k = i;
  while (k > start && i - k < 5 && (TITLE_PARTS.has(index.key(k)) || index.key(k) === 'and' || index.key(k) === 'the'))
    k--;
  const before = headOf(index.key(k - 1));
  return k < i && index.key(k) === 'of' && before?.class === 'OFFICE' ? k - 1 : undefined;
}

const isDangling = (index: TextIndex, i: number): boolean =>
  index.hit(i) === undefined && (PREPOSITIONS.has(index.key(i)) || index.key(i) === 'and');

/** What the words [from, to) say as a title; undefined when no word of them is of an office, a profession or an honour. */
export function titleIn(index: TextIndex, gazetteer: Gazetteer, from: number, to: number): TitleWords | undefined {
  let status: OccupancyStatus = 'CURRENT';
  let of: string | undefined;
  const office: string[] = [];
  const phrase: string[] = [];
  let isTitle = false;
  for (let i = from; i < to; i++) {
    const key = index.key(i);
    const hit = index.hit(i);
    if (STATUSES.has(key) && !hit) {
      status = STATUSES.get(key) as OccupancyStatus;
      continue;
    }
    if (DETERMINERS.has(key) && i === from) continue;
    if (key !== '') phrase.push(key);
    if (isTitleWord(key)) isTitle = true;
    const owner = hit && hit.to <= to ? ownerOf(hit.named, gazetteer) : undefined;
    if (hit && owner && i === hit.from) {
      of ??= owner;
      while (i < hit.to - 1) phrase.push(index.key(++i));
      continue;
    }
    if (key !== '' && key !== 'the' && !(office.length === 0 && QUALITIES.has(key))) office.push(key);
  }
  if (!isTitle) return undefined;
  while (office.length && PREPOSITIONS.has(office.at(-1) as string)) office.pop();
  if (office.length && office.every((word) => HONORIFICS.has(word) && word !== 'sheikh')) office.length = 0;
  return {
    from,
    to,
    office,
    words: phrase,
    status,
    of,
    positions: positionsOf(gazetteer, phrase.join(' '), office.join(' '), of),
  };
}

/** Praise and rank before an office, no part of its name. */
const QUALITIES = setOf(
  'senior top veteran prominent leading opposition outgoing new current then respected noted influential powerful popular',
);

/** Positions called `phrase` in full, or `office` at home of the country or body `of`. */
export function positionsOf(gazetteer: Gazetteer, phrase: string, office: string, of: string | undefined): string[] {
  const full = gazetteer.named(phrase.replace(/^the /, '')).filter(({ entry }) => entry.label === 'Position');
  if (full.length) return [...new Set(full.map(({ entry }) => entry.id))];
  if (!of) return [];
  const called = gazetteer.calledAtHome(office).filter(({ label }) => label === 'Position');
  const own = called.filter((entry) => entry.of === of);
  // The president of a country before those of its parties.
  return (own.length ? own : called.filter((entry) => gazetteer.countryOf(entry) === of)).map(({ id }) => id);
}

export const isPerson = ({ entry, name }: Named): boolean => entry.kind === 'PERSON' && name.kind !== 'DEMONYM';

/** The one country or body that a name or demonym in a title gives. */
export function ownerOf(named: readonly Named[], gazetteer: Gazetteer): string | undefined {
  const owners = new Set<string>();
  for (const { entry } of named) {
    if (entry.label === 'Place') continue;
    if (entry.kind !== 'PERSON') owners.add(entry.id);
  }
  if (owners.size < 2) return owners.values().next().value;
  const countries = [...owners].filter((id) => gazetteer.entry(id)?.kind === 'COUNTRY');
  return countries.length === 1 ? countries[0] : undefined;
}

function isTitleWord(key: string): boolean {
  const head = headOf(key);
  if (head) return head.class === 'OFFICE' || head.class === 'PERSON';
  return HONORIFICS.has(key) || STATUSES.has(key);
}
