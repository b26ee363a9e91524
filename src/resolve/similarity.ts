/** How alike two folded names are, whatever the way they were transliterated. */
import { nameSound } from '../model/names.ts';
import { genderOf } from './given-names.ts';
import { PARTICLES, SUFFIXES } from './lexicon.ts';

/**
 * 1 for the same words, 0 for nothing in common. Family names must be alike; given names may be short ("M.", left out)
 * but must not contradict. Longer names than `LONGEST` are compared by their beginning, so the work is bounded.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = parts(a);
  const right = parts(b);
  const family = wordSimilarity(left.at(-1) ?? '', right.at(-1) ?? '');
  if (left.length === 1 || right.length === 1) return left.length === right.length ? family : family * 0.95;
  const given = givenSimilarity(left[0] as string, right[0] as string);
  const middle = middleSimilarity(left.slice(1, -1), right.slice(1, -1));
  return Math.min(family, given) * 0.7 + ((family + given) / 2) * 0.2 + middle * 0.1;
}

/** By letters and by consonants: "gaddafi" and "kadhafi" share few letters and every consonant. */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 0;
  if (single(a) === single(b)) return 0.95;
  const letters = 1 - editDistance(a, b) / longer;
  const sound = soundOf(a);
  // "Ahmed" and "Mohamed" have the same consonants once h is dropped, but do not begin alike.
  if (sound.length < 2 || sound !== soundOf(b) || isVowel(a) !== isVowel(b) || isFeminine(a) !== isFeminine(b))
    return letters;
  // One sound: the fewer consonants, the more names share it.
  return Math.max(letters, sound.length > 2 ? 0.92 : 0.85);
}

/** Fewest letters to add, drop or change, or to swap with the next, to turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
  const left = a.slice(0, LONGEST);
  const right = b.slice(0, LONGEST);
  let before2: number[] = [];
  let before = Array.from({ length: right.length + 1 }, (_, j) => j);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      let cost = Math.min((before[j] as number) + 1, (row[j - 1] as number) + 1, (before[j - 1] as number) + change);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        cost = Math.min(cost, (before2[j - 2] as number) + 1);
      row.push(cost);
    }
    before2 = before;
    before = row;
  }
  return before[right.length] as number;
}

const LONGEST = 40;

/** The words of a name without particles; a name of nothing else keeps them. */
export function parts(key: string): string[] {
  // "Abdel Fattah" is one name.
  const all = key.replace(/\b(abd|abdel|abdul|abdal) (?:(?:al|el|ul) )?(?=\p{L})/gu, '$1').split(' ');
  const some = all.filter((word) => !PARTICLES.has(word) && !SUFFIXES.has(word));
  return some.length ? some : all;
}

/** Given names are few and alike: "Hassan" and "Hussein" share their consonants and are two names, so letters count. */
export function givenSimilarity(a: string, b: string): number {
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.95 : 0;
  const letters = 1 - editDistance(a, b) / Math.max(a.length, b.length);
  if (letters < 1 && letters < 0.8 && isGivenName(a) && isGivenName(b)) return Math.min(letters, 0.6);
  return letters >= 0.5 ? Math.max(letters, wordSimilarity(a, b)) : letters;
}

/** With no letter twice in a row: "Mohammed" and "Mohamed" differ in nothing else. */
const single = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** "Nigeria" is not Niger, "Samira" not Samir. */
const isFeminine = (word: string): boolean => /a[ht]?$/.test(word);
const isVowel = (word: string): boolean => /^[aeiou]/.test(word);
const isGivenName = (word: string): boolean => genderOf(word) !== undefined;

/** Names in the middle are often left out, and then say nothing. */
function middleSimilarity(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return 1;
  return a.some((left) => b.some((right) => wordSimilarity(left, right) > 0.8)) ? 1 : 0;
}

const sounds = new Map<string, string>();
const REMEMBERED = 50_000;

function soundOf(word: string): string {
  let sound = sounds.get(word);
  if (sound === undefined) {
    sound = nameSound(word) ?? '';
    if (sounds.size >= REMEMBERED) sounds.clear();
    if (word.length < 64) sounds.set(word, sound);
  }
  return sound;
}
