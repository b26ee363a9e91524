/**
 * A linear classifier over hashed features, ready to score: a row of `classes` weights for each feature that mattered in
 * training. What the training writes (`bench/attribution/train`), this reads.
 */
export interface LinearModel {
  classes: number;
  /** Open addressing: slot → row + 1, or 0. */
  slots: Int32Array;
  keys: Int32Array;
  /** A row's weights are its bytes times 2 to the power of its shift. */
  shifts: Uint8Array;
  weights: Int8Array;
}

/** Makes rows (`keys`, each with its shift and `classes` weights) into a model; the arrays are kept, not copied. */
export function linearModel(classes: number, keys: Int32Array, shifts: Uint8Array, weights: Int8Array): LinearModel {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let row = 0; row < keys.length; row++) {
    let slot = keys[row]! & (size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = row + 1;
  }
  return { classes, slots, keys, shifts, weights };
}

/** Adds up, into `scores`, the weights of the first `count` of `features`. */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { classes, slots, keys, shifts, weights } = model;
  const mask = slots.length - 1;
  scores.fill(0, 0, classes);
  for (let i = 0; i < count; i++) {
    const key = features[i]!;
    let slot = key & mask;
    let row = slots[slot]!;
    while (row && keys[row - 1] !== key) {
      slot = (slot + 1) & mask;
      row = slots[slot]!;
    }
    if (!row) continue;
    const base = (row - 1) * classes;
    const shift = shifts[row - 1]!;
    for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]! << shift;
  }
}

/** The class with the highest score; the first of equals. */
export function best(scores: Int32Array, classes: number): number {
  let winner = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[winner]!) winner = c;
  return winner;
}
