import type { GoldSentence } from './conllu.ts';
import { seeded } from './perceptron.ts';

/** The sentences, and copies of some with capitals as headings have them: analyses stay, so no annotation is made up. */
export function withHeadlines(sentences: GoldSentence[]): GoldSentence[] {
  const random = seeded(7);
  const copies = sentences.flatMap((sentence) => {
    const chance = random();
    if (sentence.words.length > 25 || sentence.words.length < 4) return [];
    if (chance < 0.2) return [{ ...sentence, words: sentence.words.map(titled) }];
    if (chance < 0.24) return [{ ...sentence, words: sentence.words.map((word) => word.toUpperCase()) }];
    return [];
  });
  return [...sentences, ...copies];
}

function titled(word: string): string {
  return /^(?:a|an|the|of|in|on|to|and|or|for|at|by|n't|'s|’s)$/.test(word)
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1);
}
