import { best, type LinearModel, score } from './linear-model.ts';
import { labelFeatures, MAX_FEATURES, moveFeatures } from './parser-features.ts';
import { NONE, ParserState } from './parser-state.ts';
import type { WordLook } from './words.ts';

/** A trained dependency parser: one model chooses the moves, one names the arcs. */
export interface Parser {
  labels: readonly string[];
  moves: LinearModel;
  arcs: LinearModel;
}

/** heads[i]: the token that `i` depends on, -1 for the root; labels by number. */
export interface Tree {
  heads: Int32Array;
  labels: Int32Array;
}

/**
 * What the parser knows of a sentence, its words counted from 1. `frames`: the class of the word in our lexicon of cues; `quoted`: in
 * quotation marks.
 */
export interface ParserInput {
  size: number;
  words: Int32Array;
  suffixes: Int32Array;
  shapes: Uint8Array;
  tags: Int32Array;
  frames: Uint8Array;
  quoted: Uint8Array;
}

export function parserInput(looks: readonly WordLook[], tags: Int32Array, quoted: Uint8Array): ParserInput {
  const size = looks.length;
  const room = size + 1;
  const input = {
    size,
    words: new Int32Array(room),
    suffixes: new Int32Array(room),
    shapes: new Uint8Array(room),
    tags: new Int32Array(room),
    frames: new Uint8Array(room),
    quoted: new Uint8Array(room),
  };
  input.words[0] = input.suffixes[0] = input.tags[0] = NONE;
  for (let i = 0; i < size; i++) {
    const { word, suffix3, shape, family } = looks[i]!;
    input.words[i + 1] = word;
    input.suffixes[i + 1] = suffix3;
    input.shapes[i + 1] = shape;
    input.frames[i + 1] = family;
  }
  input.tags.set(tags, 1);
  input.quoted.set(quoted, 1);
  return input;
}

/** Parses by transitions (arc-hybrid, greedy): exactly 2 moves a token, so the work grows linearly with the sentence. */
export function parseSentence(parser: Parser, input: ParserInput): Tree {
  state.begin(input.size);
  while (!state.finished()) {
    score(parser.moves, features, moveFeatures(state, input, features), scores);
    let move = -1;
    for (let m = 0; m < 3; m++) {
      if (state.allows(m) && (move < 0 || scores[m]! > scores[move]!)) move = m;
    }
    if (move > 0) {
      const head = state.headFor(move);
      score(parser.arcs, features, labelFeatures(state, input, head, state.top(), features), scores);
      state.apply(move, best(scores, parser.labels.length));
    } else state.apply(move, 0);
  }
  const { size } = state;
  return {
    heads: state.heads.slice(1, size + 1).map((head) => (head > size ? -1 : head - 1)),
    labels: state.labels.slice(1, size + 1),
  };
}

const state = new ParserState();
const features = new Int32Array(MAX_FEATURES);
const scores = new Int32Array(64);
