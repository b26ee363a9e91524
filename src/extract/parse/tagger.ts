import { feature } from './hash.ts';
import { best, type LinearModel, score } from './linear-model.ts';
import { roughTags } from './rough-tags.ts';
import { lookOf, type WordLook } from './words.ts';

/** A trained tagger: Penn tags by number. */
export interface Tagger {
  tags: readonly string[];
  model: LinearModel;
  /** Of words (by the hash of their look) that have but one tag, its number: they need no scoring. */
  sure: ReadonlyMap<number, number>;
}

export const TAG_FEATURES = 48;

/** A sentence as the tagger sees it. `calm`: capitals carry no information (a heading in capitals). */
export interface TaggerInput {
  looks: WordLook[];
  rough: Uint8Array;
  calm: boolean;
}

export function taggerInput(words: readonly string[]): TaggerInput {
  const looks = words.map(lookOf);
  return { looks, rough: roughTags(words), calm: isCalm(looks) };
}

/**
 * Writes the features of token `i` of a sentence into `out` and returns their count. `tags` holds the tags already given
 * to the tokens before.
 */
export function tagFeatures({ looks, rough, calm }: TaggerInput, i: number, tags: Int32Array, out: Int32Array): number {
  const at = looks[i]!;
  const word = at.word;
  const shape = calm ? at.shape & ~35 : at.shape;
  const before = i > 0 ? looks[i - 1]!.word : 1;
  const before2 = i > 1 ? looks[i - 2]!.word : 1;
  const after = i + 1 < looks.length ? looks[i + 1]!.word : 2;
  const after2 = i + 2 < looks.length ? looks[i + 2]!.word : 2;
  const tag1 = i > 0 ? tags[i - 1]! : 98;
  const tag2 = i > 1 ? tags[i - 2]! : 98;
  let n = 0;
  out[n++] = feature(1, 0);
  out[n++] = feature(2, word);
  out[n++] = feature(3, at.suffix3);
  out[n++] = feature(4, at.suffix2);
  out[n++] = feature(5, at.prefix);
  out[n++] = feature(6, shape, i === 0 ? 1 : 0);
  out[n++] = feature(7, tag1);
  out[n++] = feature(8, tag1, tag2);
  out[n++] = feature(9, tag1, word);
  out[n++] = feature(10, before);
  out[n++] = feature(11, before2);
  out[n++] = feature(12, after);
  out[n++] = feature(13, after2);
  out[n++] = feature(14, tag1, after);
  out[n++] = feature(15, tag1, at.suffix3);
  out[n++] = feature(16, before, word);
  out[n++] = feature(17, word, after);
  out[n++] = feature(18, i + 1 < looks.length ? looks[i + 1]!.suffix3 : 2, at.suffix3);
  out[n++] = feature(19, shape, at.suffix2, tag1);
  out[n++] = feature(20, shape, i + 1 < looks.length ? looks[i + 1]!.shape : 0, i > 0 ? looks[i - 1]!.shape : 0);
  out[n++] = feature(21, i > 0 ? looks[i - 1]!.suffix3 : 1);
  out[n++] = feature(22, i + 1 < looks.length ? looks[i + 1]!.suffix3 : 2);
  out[n++] = feature(23, before, after);
  const r = rough[i]!;
  const r1 = i > 0 ? rough[i - 1]! : 30;
  const r2 = i + 1 < looks.length ? rough[i + 1]! : 31;
  out[n++] = feature(24, r);
  out[n++] = feature(25, r, word);
  out[n++] = feature(26, r, r1, r2);
  out[n++] = feature(27, r, tag1, r2);
  out[n++] = feature(28, r, at.suffix3, shape);
  out[n++] = feature(29, r, at.suffix2, tag1);
  out[n++] = feature(30, r, after);
  out[n++] = feature(31, r, before);
  return n;
}

/** Whether capitals tell nothing in a sentence: nearly every word of it has one. */
function isCalm(looks: WordLook[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const { shape } of looks) {
    if (!(shape & 16)) continue;
    letters++;
    if (shape & 1) capitals++;
  }
  return letters >= 4 && capitals >= letters * 0.7;
}

/** The tags of a sentence, by number. */
export function tagSentence(tagger: Tagger, input: TaggerInput): Int32Array {
  const tags = new Int32Array(input.looks.length);
  for (let i = 0; i < tags.length; i++) {
    const sure = tagger.sure.get(input.looks[i]!.word);
    if (sure !== undefined) {
      tags[i] = sure;
      continue;
    }
    const count = tagFeatures(input, i, tags, features);
    score(tagger.model, features, count, scores);
    tags[i] = best(scores, tagger.model.classes);
  }
  return tags;
}

const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(64);
