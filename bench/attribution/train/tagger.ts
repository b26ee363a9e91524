import { best as bestOf } from '../../../src/extract/parse/linear-model.ts';
import { TAG_FEATURES, type Tagger, tagFeatures, taggerInput, tagSentence } from '../../../src/extract/parse/tagger.ts';
import type { WordLook } from '../../../src/extract/parse/words.ts';
import { Perceptron, seeded, shuffled } from './perceptron.ts';

/** Words with their tags. */
export interface TaggedSentence {
  words: string[];
  tags: string[];
}

const LEAST_UPDATES = 2;
const OFTEN = 12;

/** Trains a tagger; the same sentences, tags and seed give the same bytes. */
export function trainTagger(sentences: TaggedSentence[], tags: string[], rounds: number, seed: number): Tagger {
  const random = seeded(seed);
  const perceptron = new Perceptron(tags.length);
  const number = new Map(tags.map((tag, i) => [tag, i]));
  const prepared = sentences.map(({ words, tags }) => {
    return { input: taggerInput(words), gold: Int32Array.from(tags, (tag) => number.get(tag)!) };
  });
  const sure = sureWords(prepared.map(({ input, gold }) => ({ looks: input.looks, gold })));
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float32Array(64);
  for (let round = 0; round < rounds; round++) {
    for (const { input, gold } of shuffled(prepared, random)) {
      const given = new Int32Array(gold.length);
      for (let i = 0; i < gold.length; i++) {
        const known = sure.get(input.looks[i]!.word);
        if (known !== undefined) {
          given[i] = known;
          continue;
        }
        const count = tagFeatures(input, i, given, features);
        perceptron.score(features, count, scores);
        const guess = bestOf(scores, tags.length);
        perceptron.learn(features, count, gold[i]!, guess);
        given[i] = guess;
      }
    }
  }
  return { tags, model: perceptron.compact(LEAST_UPDATES), sure };
}

/** Words that occur often and always with one tag. */
function sureWords(sentences: { looks: WordLook[]; gold: Int32Array }[]): Map<number, number> {
  const seen = new Map<number, { tag: number; count: number; same: boolean }>();
  for (const { looks, gold } of sentences) {
    looks.forEach(({ word }, i) => {
      const entry = seen.get(word) ?? { tag: gold[i]!, count: 0, same: true };
      seen.set(word, entry);
      entry.count++;
      if (entry.tag !== gold[i]) entry.same = false;
    });
  }
  const sure = [...seen].filter(([, { count, same }]) => same && count >= OFTEN);
  return new Map(sure.map(([word, { tag }]): [number, number] => [word, tag]).sort(([a], [b]) => a - b));
}

/** The share of words that get their tag. */
export function taggingAccuracy(tagger: Tagger, sentences: TaggedSentence[]): number {
  let right = 0;
  let all = 0;
  for (const { words, tags } of sentences) {
    const given = tagSentence(tagger, taggerInput(words));
    all += words.length;
    for (let i = 0; i < words.length; i++) if (tagger.tags[given[i]!] === tags[i]) right++;
  }
  return right / all;
}
