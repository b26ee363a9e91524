import { type LinearModel, linearModel } from '../../../src/extract/parse/linear-model.ts';

/** Of a weight, so that the difference of two fits 16 bits. */
const LARGEST = 16_000;

/** An averaged perceptron over hashed features, as trained; `compact` makes of it what the program reads. */
export class Perceptron {
  readonly classes: number;
  private readonly rows = new Map<number, number>();
  private weights: Float32Array;
  private totals: Float64Array;
  private stamps: Int32Array;
  private updates: Int32Array;
  private time = 0;

  constructor(classes: number) {
    this.classes = classes;
    this.weights = new Float32Array(classes * 1024);
    this.totals = new Float64Array(classes * 1024);
    this.stamps = new Int32Array(classes * 1024);
    this.updates = new Int32Array(1024);
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0, 0, this.classes);
    for (let i = 0; i < count; i++) {
      const row = this.rows.get(features[i]!);
      if (row === undefined) continue;
      const base = row * this.classes;
      for (let c = 0; c < this.classes; c++) scores[c]! += this.weights[base + c]!;
    }
  }

  /** One more decision was made; a wrong one moves weights from `guess` to `truth`. */
  learn(features: Int32Array, count: number, truth: number, guess: number): void {
    this.time++;
    if (truth === guess) return;
    for (let i = 0; i < count; i++) {
      const row = this.rowFor(features[i]!);
      this.updates[row]!++;
      this.add(row * this.classes + truth, 1);
      this.add(row * this.classes + guess, -1);
    }
  }

  /**
   * Rows of averaged weights: bytes with a shift for each row, so that a feature of little weight keeps its differences beside
   * one of much. Features that were moved fewer than `least` times are left out.
   */
  compact(least: number): LinearModel {
    const averaged = (cell: number) =>
      (this.totals[cell]! + (this.time - this.stamps[cell]!) * this.weights[cell]!) / Math.max(1, this.time);
    const kept = [...this.rows].filter(([, row]) => this.updates[row]! >= least).sort(([a], [b]) => a - b);
    const sizes = kept.map(([, row]) => {
      let most = 0;
      for (let c = 0; c < this.classes; c++) most = Math.max(most, Math.abs(averaged(row * this.classes + c)));
      return most;
    });
    const scale = LARGEST / sizes.reduce((most, size) => Math.max(most, size), 0);
    const strong = kept.filter((_, i) => sizes[i]! * scale >= 1);
    const strongSizes = sizes.filter((size) => size * scale >= 1);
    const shifts = Uint8Array.from(strongSizes, (size) => Math.max(0, Math.ceil(Math.log2((size * scale) / 127))));
    const starts = [0];
    const entryClasses: number[] = [];
    const entryWeights: number[] = [];
    strong.forEach(([, row], i) => {
      for (let c = 0; c < this.classes; c++) {
        const weight = Math.round((averaged(row * this.classes + c) * scale) / 2 ** shifts[i]!);
        if (weight === 0) continue;
        entryClasses.push(c);
        entryWeights.push(weight);
      }
      starts.push(entryClasses.length);
    });
    return linearModel(this.classes, {
      keys: Int32Array.from(strong, ([key]) => key),
      starts: Int32Array.from(starts),
      entryClasses: Uint8Array.from(entryClasses),
      entryWeights: Int8Array.from(entryWeights),
      shifts,
    });
  }

  private rowFor(key: number): number {
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    const row = this.rows.size;
    this.rows.set(key, row);
    if (row >= this.updates.length) this.grow();
    return row;
  }

  private grow(): void {
    const rows = this.updates.length * 2;
    const bigger = <T extends Float32Array | Float64Array | Int32Array>(old: T, made: T): T => {
      made.set(old as never);
      return made;
    };
    this.weights = bigger(this.weights, new Float32Array(rows * this.classes));
    this.totals = bigger(this.totals, new Float64Array(rows * this.classes));
    this.stamps = bigger(this.stamps, new Int32Array(rows * this.classes));
    this.updates = bigger(this.updates, new Int32Array(rows));
  }

  private add(cell: number, amount: number): void {
    this.totals[cell]! += (this.time - this.stamps[cell]!) * this.weights[cell]!;
    this.stamps[cell] = this.time;
    this.weights[cell]! += amount;
  }
}

/** A seeded generator of numbers in [0, 1) (mulberry32): the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** `items` in a random order. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
