/** The moves: push the next word; hang the stack's top on the next word; hang it on the word under it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** Stands for the word, tag or label where there is no word. */
export const NONE = 99;

/**
 * Where a transition parser stands in a sentence of `size` words. Words are counted from 1: 0 is no word, and the root is the
 * imagined word `size + 1`.
 */
export class ParserState {
  size = 0;
  heads = new Int32Array(0);
  labels = new Int32Array(0);
  /** Of each word so far: its outermost dependents on both sides, and the second outermost. */
  leftmost = new Int32Array(0);
  leftmost2 = new Int32Array(0);
  rightmost = new Int32Array(0);
  rightmost2 = new Int32Array(0);
  leftCount = new Uint16Array(0);
  rightCount = new Uint16Array(0);
  stack = new Int32Array(0);
  depth = 0;
  next = 0;

  /** Begins a sentence; the arrays of the one before are used again where they are long enough. */
  begin(size: number): void {
    const end = size + 2;
    if (this.heads.length < end) {
      const room = size * 2 + 64;
      this.heads = new Int32Array(room);
      this.labels = new Int32Array(room);
      this.leftmost = new Int32Array(room);
      this.leftmost2 = new Int32Array(room);
      this.rightmost = new Int32Array(room);
      this.rightmost2 = new Int32Array(room);
      this.leftCount = new Uint16Array(room);
      this.rightCount = new Uint16Array(room);
      this.stack = new Int32Array(room);
    }
    this.size = size;
    this.depth = 0;
    this.next = 1;
    for (const array of [this.heads, this.leftmost, this.leftmost2, this.rightmost, this.rightmost2])
      array.fill(0, 0, end);
    for (const array of [this.labels, this.leftCount, this.rightCount]) array.fill(0, 0, end);
    this.labels[0] = NONE;
  }

  finished(): boolean {
    return this.next > this.size && this.depth === 0;
  }

  top(): number {
    return this.stack[this.depth - 1]!;
  }

  /** The word `n` under the stack's top, or 0. */
  under(n: number): number {
    return this.depth > n ? this.stack[this.depth - 1 - n]! : 0;
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.next <= this.size;
    if (move === LEFT) return this.depth > 0 && (this.next <= this.size || this.depth === 1);
    return this.depth > 1;
  }

  headFor(move: number): number {
    return move === LEFT ? this.next : this.under(1);
  }

  apply(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const head = this.headFor(move);
    const word = this.stack[--this.depth]!;
    this.heads[word] = head;
    this.labels[word] = label;
    if (move === LEFT) {
      this.leftmost2[head] = this.leftmost[head]!;
      this.leftmost[head] = word;
      this.leftCount[head]!++;
    } else {
      this.rightmost2[head] = this.rightmost[head]!;
      this.rightmost[head] = word;
      this.rightCount[head]!++;
    }
  }
}
