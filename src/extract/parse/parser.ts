import { best, type LinearModel, score } from './linear-model.ts';
import { labelFeatures, MAX_FEATURES, moveFeatures } from './parser-features.ts';
import { ParserState } from './parser-state.ts';
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

/** What the parser knows of a sentence. `frames`: the class of the word in our lexicon of cues; `quoted`: in quotation marks. */
export interface ParserInput {
  words: Int32Array;
  suffixes: Int32Array;
  shapes: Uint8Array;
  tags: Int32Array;
  frames: Uint8Array;
  quoted: Uint8Array;
}

export function parserInput(looks: WordLook[], tags: Int32Array, frames: Uint8Array, quoted: Uint8Array): ParserInput {
  return {
    words: Int32Array.from(looks, ({ word }) => word),
    suffixes: Int32Array.from(looks, ({ suffix3 }) => suffix3),
    shapes: Uint8Array.from(looks, ({ shape }) => shape),
    tags,
    frames,
    quoted,
  };
}

/** Parses by transitions (arc-hybrid, greedy): exactly 2 moves a token, so the work grows linearly with the sentence. */
export function parseSentence(parser: Parser, input: ParserInput): Tree {
  state.begin(input.words.length);
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
    heads: state.heads.slice(0, size).map((head) => (head === size ? -1 : head)),
    labels: state.labels.slice(0, size),
  };
}

const state = new ParserState();
const features = new Int32Array(MAX_FEATURES);
const scores = new Int32Array(64);
