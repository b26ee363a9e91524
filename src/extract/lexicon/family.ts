import { adjectiveFrames } from './adjectives.ts';
import { FAMILIES } from './frame.ts';
import { stems } from './lemma.ts';
import { nounFrames } from './nouns.ts';
import { verbFrames } from './verbs.ts';

const LONGEST_CUE = 30;

/** The number (in FAMILIES) of the family of cues that a word form belongs to, verbs before adjectives before nouns; 0: none. */
export function familyOf(word: string): number {
  if (word.length > LONGEST_CUE) return 0;
  const lower = word.toLowerCase().replace(/’/g, "'");
  for (const frames of [verbFrames, adjectiveFrames, nounFrames]) {
    for (const stem of stems(lower)) {
      const frame = frames.get(stem);
      if (frame) return FAMILIES.indexOf(frame.family);
    }
  }
  return 0;
}
