import type { AttributionLine } from '../../src/extract/lines.ts';

/** As in the files of gold: `optional` is neither asked for nor held against who finds it. */
export type GoldAttribution = AttributionLine & { optional?: boolean };
export interface Scored {
  text: string;
  gold: GoldAttribution[];
  found: AttributionLine[];
}
export interface Count {
  right: number;
  found: number;
  gold: number;
}
const KINDS = ['all', 'direct', 'mixed', 'indirect'] as const;
export type Scores = Record<(typeof KINDS)[number], Count>;

/**
 * An attribution is right when its content shares half of the words (Jaccard ≥ 0.5) with a gold one and its source shares
 * a word, which is waived where the gold has no source; best first, one to one. By kind: direct when all of a content's
 * words stand in quotation marks, indirect when none does; found ones count by their own kind, right ones by the gold's.
 */
export function scoreAttributions(texts: Scored[]): Scores {
  const count = (): Count => ({ right: 0, found: 0, gold: 0 });
  const scores: Scores = { all: count(), direct: count(), mixed: count(), indirect: count() };
  for (const { text, gold, found } of texts) {
    const words = wordsOf(text);
    const quoted = quotedWords(text, words);
    const placed = (spans: AttributionLine['content']) => inSpans(words, spans);
    const wanted = gold.map((one) => ({ ...one, words: placed(one.content), who: placed(one.source) }));
    const got = found.map((one) => ({ words: placed(one.content), who: placed(one.source) }));
    const aside = new Set<number>();
    const used = new Set<number>();
    const pairs = wanted
      .flatMap((g, i) =>
        got.map((f, j) => ({
          i,
          j,
          near: jaccard(g.words, f.words),
          sourced: !g.who.size || shared(g.who, f.who) > 0,
        })),
      )
      .filter(({ near, sourced, i }) => near >= 0.5 && (sourced || wanted[i]!.optional))
      .sort((a, b) => b.near - a.near || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
    const matched = new Set<number>();
    for (const { i, j } of pairs) {
      if (matched.has(i) || used.has(j) || aside.has(j)) continue;
      matched.add(i);
      if (wanted[i]!.optional) aside.add(j);
      else {
        used.add(j);
        for (const kind of ['all', kindOf(wanted[i]!.words, quoted)] as const) scores[kind].right++;
      }
    }
    for (const g of wanted)
      if (!g.optional) for (const kind of ['all', kindOf(g.words, quoted)] as const) scores[kind].gold++;
    got.forEach((f, j) => {
      if (!aside.has(j)) for (const kind of ['all', kindOf(f.words, quoted)] as const) scores[kind].found++;
    });
  }
  return scores;
}

/** The scores as lines of text. */
export function scoreTable(scores: Scores): string {
  const percent = (part: number, of: number) => ((100 * part) / (of || 1)).toFixed(1).padStart(6);
  const rows = KINDS.map((kind) => {
    const { right, found, gold } = scores[kind];
    const f1 = percent(2 * right, found + gold);
    return `${kind.padEnd(10)}${percent(right, found)} ${percent(right, gold)} ${f1}   gold ${gold}, found ${found}`;
  });
  return [`${''.padEnd(10)}     P      R     F1`, ...rows].join('\n');
}

type Word = readonly [start: number, end: number];

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}_]+(?:['’\-.][\p{L}\p{N}_]+)*/gu)].map(
    ({ index, 0: word }) => [index, index + word.length] as const,
  );
}

/** The numbers of the words whose middle lies in one of the spans. */
function inSpans(words: Word[], spans: AttributionLine['content']): Set<number> {
  const found = new Set<number>();
  words.forEach(([start, end], i) => {
    const middle = Math.floor((start + end - 1) / 2);
    if (spans.some(([a, b]) => a <= middle && middle < b)) found.add(i);
  });
  return found;
}

/** The words in double quotation marks; a line's end closes what was left open. */
function quotedWords(text: string, words: Word[]): Set<number> {
  const spans = [...text.matchAll(/“[^”\n]*[”\n]?|"[^"\n]*["\n]?/g)].map(
    ({ index, 0: quote }) => [index, index + quote.length] as const,
  );
  return inSpans(words, spans);
}

function kindOf(words: Set<number>, quoted: Set<number>): 'direct' | 'mixed' | 'indirect' {
  const inside = [...words].filter((word) => quoted.has(word)).length;
  return inside === 0 ? 'indirect' : inside === words.size ? 'direct' : 'mixed';
}

function jaccard(a: Set<number>, b: Set<number>): number {
  const common = shared(a, b);
  return common / (a.size + b.size - common || 1);
}

function shared(a: Set<number>, b: Set<number>): number {
  return [...a].filter((word) => b.has(word)).length;
}
