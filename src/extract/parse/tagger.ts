import { best, type LinearModel, score } from './linear-model.ts';
import { roughTags } from './rough-tags.ts';
import { hashed, templates } from './templates.ts';
import { lookOf, type WordLook } from './words.ts';

/** A trained tagger: Penn tags by number. */
export interface Tagger {
  tags: readonly string[];
  model: LinearModel;
  /** Of words (by the hash of their look) that have but one tag, its number: they need no scoring. */
  sure: ReadonlyMap<number, number>;
}

/** A sentence as the tagger sees it. `calm`: capitals carry no information (a heading in capitals). */
export interface TaggerInput {
  looks: WordLook[];
  rough: Uint8Array;
  calm: boolean;
}

export function taggerInput(words: readonly string[], looks = words.map(lookOf)): TaggerInput {
  return { looks, rough: roughTags(words), calm: isCalm(looks) };
}

const TEMPLATES = templates(
  `word suffix3 suffix2 prefix shape first tag1 tag2 before before2 after after2
  suffixBefore suffixAfter shapeBefore shapeAfter rough roughBefore roughAfter`,
  `1, 2 word, 3 suffix3, 4 suffix2, 5 prefix, 6 shape first, 7 tag1, 8 tag1 tag2, 9 tag1 word, 10 before, 11 before2,
  12 after, 13 after2, 14 tag1 after, 15 tag1 suffix3, 16 before word, 17 word after, 18 suffixAfter suffix3,
  19 shape suffix2 tag1, 20 shape shapeAfter shapeBefore, 21 suffixBefore, 22 suffixAfter, 23 before after,
  24 rough, 25 rough word, 26 rough roughBefore roughAfter, 27 rough tag1 roughAfter, 28 rough suffix3 shape,
  29 rough suffix2 tag1, 30 rough after, 31 rough before`,
);

export const TAG_FEATURES = TEMPLATES.count;

/** Stand for the words before the first and behind the last. */
const BEFORE = { word: 1, suffix3: 1, shape: 0 };
const BEHIND = { word: 2, suffix3: 2, shape: 0 };

/**
 * Writes the features of token `i` of a sentence into `out` and returns their count. `tags` holds the tags already given
 * to the tokens before.
 */
export function tagFeatures({ looks, rough, calm }: TaggerInput, i: number, tags: Int32Array, out: Int32Array): number {
  const at = looks[i]!;
  const last = looks.length - 1;
  const before = i > 0 ? looks[i - 1]! : BEFORE;
  const after = i < last ? looks[i + 1]! : BEHIND;
  let n = 1;
  values[n++] = at.word;
  values[n++] = at.suffix3;
  values[n++] = at.suffix2;
  values[n++] = at.prefix;
  values[n++] = calm ? at.shape & ~35 : at.shape;
  values[n++] = i === 0 ? 1 : 0;
  values[n++] = i > 0 ? tags[i - 1]! : 98;
  values[n++] = i > 1 ? tags[i - 2]! : 98;
  values[n++] = before.word;
  values[n++] = i > 1 ? looks[i - 2]!.word : BEFORE.word;
  values[n++] = after.word;
  values[n++] = i + 1 < last ? looks[i + 2]!.word : BEHIND.word;
  values[n++] = before.suffix3;
  values[n++] = after.suffix3;
  values[n++] = before.shape;
  values[n++] = after.shape;
  values[n++] = rough[i]!;
  values[n++] = i > 0 ? rough[i - 1]! : 30;
  values[n++] = i < last ? rough[i + 1]! : 31;
  return hashed(TEMPLATES, values, out);
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

const values = new Int32Array(32);
const features = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(64);
