/** What was learnt of features: of each, which classes it speaks for or against, and how much. */
export interface Rows {
  keys: Int32Array;
  /** Row r has the entries [starts[r], starts[r + 1]). */
  starts: Int32Array;
  entryClasses: Uint8Array;
  /** An entry weighs its byte times 2 to the power of its row's shift. */
  entryWeights: Int8Array;
  shifts: Uint8Array;
}

/**
 * A linear classifier over hashed features, ready to score. What the training writes (`bench/attribution/train`), this
 * reads.
 */
export interface LinearModel extends Rows {
  classes: number;
  /**
   * Open addressing, two numbers a slot, so that a look-up touches one line of the cache: the key (0: free), then for three
   * classes what the second and the third weigh more than the first, in 16 bits each; else where the row begins in `lines`.
   */
  table: Int32Array;
  /** Rows one behind another: how many entries, then each as class × 2^24 + weight (24 bits, signed). */
  lines: Int32Array;
}

/** Makes rows ready to be looked up. */
export function linearModel(classes: number, rows: Rows): LinearModel {
  const { keys } = rows;
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const table = new Int32Array(size * 2);
  const lines = classes === 3 ? new Int32Array(0) : new Int32Array(keys.length + rows.entryClasses.length);
  let line = 0;
  keys.forEach((key, row) => {
    // A feature whose hash is 0 would look like a free slot; it is left out, as if it did not matter.
    if (key === 0) return;
    let slot = key & (size - 1);
    while (table[slot * 2]) slot = (slot + 1) & (size - 1);
    table[slot * 2] = key;
    table[slot * 2 + 1] = classes === 3 ? packed(rows, row) : line;
    if (classes !== 3) line = addLine(rows, row, lines, line);
  });
  return { classes, ...rows, table, lines };
}

/** Writes the row into `lines` at `at`; returns where the next one goes. */
function addLine(
  { starts, entryClasses, entryWeights, shifts }: Rows,
  row: number,
  lines: Int32Array,
  at: number,
): number {
  const first = starts[row]!;
  const count = starts[row + 1]! - first;
  lines[at] = count;
  for (let e = 0; e < count; e++) {
    lines[at + 1 + e] = (entryClasses[first + e]! << 24) | ((entryWeights[first + e]! << shifts[row]!) & 0xffffff);
  }
  return at + 1 + count;
}

function packed({ starts, entryClasses, entryWeights, shifts }: Rows, row: number): number {
  const weights = [0, 0, 0];
  for (let e = starts[row]!; e < starts[row + 1]!; e++) weights[entryClasses[e]!] = entryWeights[e]! << shifts[row]!;
  const [first, second, third] = weights as [number, number, number];
  return ((second - first) << 16) | ((third - first) & 0xffff);
}

/** Adds up, into `scores`, the weights of the first `count` of `features`. */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const hits = lookUp(model.table, features, count);
  if (model.classes === 3) addThree(hits, scores);
  else addLines(model, hits, scores);
}

/**
 * Puts into `found` what the table has of features, and returns how much that is. Apart from the adding up, so that the processor
 * can wait for several places of memory at a time.
 */
function lookUp(table: LinearModel['table'], features: Int32Array, count: number): number {
  const mask = table.length / 2 - 1;
  let hits = 0;
  for (let i = 0; i < count; i++) {
    const key = features[i]!;
    let slot = key & mask;
    let other = table[slot * 2]!;
    while (other !== key && other !== 0) {
      slot = (slot + 1) & mask;
      other = table[slot * 2]!;
    }
    if (other !== 0) found[hits++] = table[slot * 2 + 1]!;
  }
  return hits;
}

const found = new Int32Array(128);

function addThree(hits: number, scores: Int32Array): void {
  let second = 0;
  let third = 0;
  for (let i = 0; i < hits; i++) {
    const both = found[i]!;
    second += both >> 16;
    third += (both << 16) >> 16;
  }
  scores[0] = 0;
  scores[1] = second;
  scores[2] = third;
}

function addLines({ classes, lines }: LinearModel, hits: number, scores: Int32Array): void {
  scores.fill(0, 0, classes);
  for (let i = 0; i < hits; i++) {
    const line = found[i]!;
    const end = line + lines[line]!;
    for (let at = line + 1; at <= end; at++) {
      const entry = lines[at]!;
      scores[entry >>> 24]! += (entry << 8) >> 8;
    }
  }
}

/** The class with the highest score; the first of equals. */
export function best(scores: Int32Array | Float32Array, classes: number): number {
  let winner = 0;
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[winner]!) winner = c;
  return winner;
}
