/** Whether two names, or a name and a title, can be one person's. */

import type { Entity } from './entity.ts';
import type { GazetteerEntry } from './entries.ts';
import type { Gazetteer } from './gazetteer.ts';
import { genderOfNoun } from './given-names.ts';
import { givenSimilarity, parts, wordSimilarity } from './similarity.ts';
import type { TitleWords } from './titles.ts';

const SPELLING = 0.84;

/** A family name alone, against the end of a full name: by its last word, or with its particles ("Ben Zerkri", "Ben Zekri"). */
export function isSpelledLike(full: string, short: string): boolean {
  if (wordSimilarity(familyName(full), familyName(short)) >= SPELLING) return true;
  const words = short.split(' ');
  return words.length > 1 && wordSimilarity(full.split(' ').slice(-words.length).join(' '), short) >= SPELLING;
}

const familyName = (key: string): string => parts(key).at(-1) as string;

/** Every way to shorten a name: what follows each word, its first word, and all of it. */
export function shortened(keys: readonly string[]): string[] {
  const ways = [keys[0] as string, keys.join(' ')];
  for (let i = Math.max(1, keys.length - 4); i < keys.length; i++) ways.push(keys.slice(i).join(' '));
  return ways;
}

const ways = new WeakMap<GazetteerEntry, string[]>();

/** All ways to shorten the names of a person of the gazetteer, worked out once. */
export function waysToName(entry: GazetteerEntry): readonly string[] {
  let all = ways.get(entry);
  if (!all) {
    all = [...new Set(entry.names.flatMap(({ key }) => shortened(key.split(' '))))];
    ways.set(entry, all);
  }
  return all;
}

/** Given name and family name are among the person's, whatever stands between. */
export function bears(entry: GazetteerEntry, keys: readonly string[]): boolean {
  const [given, family] = [keys[0], keys.at(-1)];
  return entry.names.some(({ key }) => {
    const own = key.split(' ');
    return own.length > 1 && own[0] === given && (own.at(-1) === family || keys.includes(own.at(-1) as string));
  });
}

/** Full names whose given and family names both sound alike. */
export function isSpelling(a: string, b: string): boolean {
  const [left, right] = [parts(a), parts(b)];
  if (left.length < 2 || right.length < 2) return false;
  return (
    givenSimilarity(left[0] as string, right[0] as string) >= SPELLING &&
    wordSimilarity(left.at(-1) as string, right.at(-1) as string) >= SPELLING
  );
}

/** Two offices without a word in common: too much for one person whose name is spelled in two ways. */
export function contradicts({ titles }: Entity, title: TitleWords | undefined): boolean {
  const offices = titles.filter(({ office }) => office.length > 0);
  if (!title?.office.length || offices.length === 0) return false;
  return !offices.some(({ office }) => office.some((word) => title.office.includes(word)));
}

/** A title says nothing against a person: no other country, no other gender. */
export function agrees(entity: Entity, title: TitleWords | undefined, gazetteer: Gazetteer): boolean {
  if (!title) return true;
  const owner = title.of ? gazetteer.entry(title.of) : undefined;
  const country = owner && gazetteer.countryOf(owner);
  if (country && entity.country && entity.country !== country) return false;
  const gender = title.words.map(genderOfNoun).find(Boolean);
  return !gender || !entity.gender || gender === entity.gender;
}
