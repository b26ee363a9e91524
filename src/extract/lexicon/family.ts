import { adjectiveFrames } from './adjectives.ts';
import { FAMILIES } from './frame.ts';
import { stems } from './lemma.ts';
import { nounFrames } from './nouns.ts';
import { verbFrames } from './verbs.ts';

const LONGEST_CUE = 30;
const cache = new Map<string, number>();

/** The number (in FAMILIES) of the family of cues that a word form belongs to, verbs before adjectives before nouns; 0: none. */
export function familyOf(word: string): number {
  if (word.length > LONGEST_CUE) return 0;
  let family = cache.get(word);
  if (family === undefined) {
    family = found(word.toLowerCase().replace(/’/g, "'"));
    if (cache.size > 50_000) cache.clear();
    cache.set(word, family);
  }
  return family;
}

function found(word: string): number {
  for (const frames of [verbFrames, adjectiveFrames, nounFrames]) {
    for (const stem of stems(word)) {
      const frame = frames.get(stem);
      if (frame) return FAMILIES.indexOf(frame.family);
    }
  }
  return 0;
}
