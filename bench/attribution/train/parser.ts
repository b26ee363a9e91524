import { best as bestOf } from '../../../src/extract/parse/linear-model.ts';
import { type Parser, type ParserInput, parserInput, parseSentence } from '../../../src/extract/parse/parser.ts';
import { labelFeatures, MAX_FEATURES, moveFeatures } from '../../../src/extract/parse/parser-features.ts';
import { LEFT, ParserState, RIGHT, SHIFT } from '../../../src/extract/parse/parser-state.ts';
import { lookOf } from '../../../src/extract/parse/words.ts';
import { quotedMask } from '../../../src/extract/text/quotes.ts';
import type { GoldSentence } from './conllu.ts';
import { Perceptron, seeded, shuffled } from './perceptron.ts';

/** A sentence with the tags a tagger gave it (not the annotated ones: the parser must learn to live with errors). */
export interface ParserExample {
  gold: GoldSentence;
  input: ParserInput;
}

export function parserExample(gold: GoldSentence, tags: Int32Array): ParserExample {
  return { gold, input: parserInput(gold.words.map(lookOf), tags, quotedMask(gold.words)) };
}

/** Features that were moved less often are left out: moves look up many features, so their table must stay small. */
const LEAST_UPDATES = { moves: 4, arcs: 2 };

/** Trains a parser with a dynamic oracle; the same examples, labels and seed give the same bytes. */
export function trainParser(examples: ParserExample[], labels: string[], rounds: number, seed: number): Parser {
  const random = seeded(seed);
  const moves = new Perceptron(3);
  const arcs = new Perceptron(labels.length);
  const number = new Map(labels.map((label, i) => [label, i]));
  const state = new ParserState();
  const features = new Int32Array(MAX_FEATURES);
  const scores = new Float32Array(64);
  const projective = examples.filter(({ gold }) => isProjective(gold.heads));
  for (let round = 0; round < rounds; round++) {
    for (const { gold, input } of shuffled(projective, random)) {
      const { size } = input;
      const heads = [0, ...gold.heads.map((head) => (head < 0 ? size : head) + 1)];
      state.begin(size);
      while (!state.finished()) {
        const count = moveFeatures(state, input, features);
        moves.score(features, count, scores);
        let guess = -1;
        let truth = -1;
        let least = Number.POSITIVE_INFINITY;
        const costs = [SHIFT, LEFT, RIGHT].map((move) =>
          state.allows(move) ? cost(state, heads, move) : Number.POSITIVE_INFINITY,
        );
        for (const cost of costs) least = Math.min(least, cost);
        for (let m = 0; m < 3; m++) {
          if (!state.allows(m)) continue;
          if (guess < 0 || scores[m]! > scores[guess]!) guess = m;
          if (costs[m] === least && (truth < 0 || scores[m]! > scores[truth]!)) truth = m;
        }
        moves.learn(features, count, truth, costs[guess] === least ? truth : guess);
        const move = round > 0 && random() < 0.9 ? guess : truth;
        let label = 0;
        if (move !== SHIFT) {
          const head = state.headFor(move);
          const word = state.top();
          const labelCount = labelFeatures(state, input, head, word, features);
          arcs.score(features, labelCount, scores);
          label = bestOf(scores, labels.length);
          if (heads[word] === head) {
            const right = number.get(gold.labels[word - 1]!)!;
            arcs.learn(features, labelCount, right, label);
            if (random() < 0.5) label = right;
          }
        }
        state.apply(move, label);
      }
    }
  }
  return { labels, moves: moves.compact(LEAST_UPDATES.moves), arcs: arcs.compact(LEAST_UPDATES.arcs) };
}

/** Attachment scores (right head; right head and label) over all words but punctuation marks. */
export function attachment(parser: Parser, examples: ParserExample[]): { unlabelled: number; labelled: number } {
  let all = 0;
  let heads = 0;
  let both = 0;
  for (const { gold, input } of examples) {
    const tree = parseSentence(parser, input);
    for (let i = 0; i < gold.words.length; i++) {
      if (gold.labels[i] === 'punct') continue;
      all++;
      if (tree.heads[i] !== gold.heads[i]) continue;
      heads++;
      if (parser.labels[tree.labels[i]!] === gold.labels[i]) both++;
    }
  }
  return { unlabelled: heads / all, labelled: both / all };
}

/** How many annotated arcs (`heads`: of words counted from 1) a move makes unreachable (Goldberg & Nivre 2013, arc-hybrid). */
function cost(state: ParserState, heads: number[], move: number): number {
  let lost = 0;
  const { next, size } = state;
  if (move === SHIFT) {
    const word = next;
    for (let d = 0; d < state.depth; d++) {
      const other = state.stack[d]!;
      if (heads[other] === word) lost++;
      if (d < state.depth - 1 && heads[word] === other) lost++;
    }
    return lost;
  }
  const word = state.top();
  const head = heads[word]!;
  for (let i = next; i <= size; i++) if (heads[i] === word) lost++;
  if (move === LEFT) {
    if (head === state.under(1) && state.depth > 1) lost++;
    if (head > next) lost++;
  } else if (head >= next) lost++;
  return lost;
}

function isProjective(heads: number[]): boolean {
  for (let i = 0; i < heads.length; i++) {
    const a = Math.min(i, heads[i]!);
    const b = Math.max(i, heads[i]!);
    for (let j = 0; j < heads.length; j++) {
      const c = Math.min(j, heads[j]!);
      const d = Math.max(j, heads[j]!);
      if (a < c && c < b && b < d) return false;
    }
  }
  return true;
}
