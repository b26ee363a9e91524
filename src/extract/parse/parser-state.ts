/** The moves: push the next word; hang the stack's top on the next word; hang it on the word under it. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** Where a transition parser stands in a sentence of `size` words; the root is the imagined word `size`. */
export class ParserState {
  readonly size: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Of each word so far: dependents on both sides, nearest to farthest kept as first and second outermost. */
  readonly leftmost: Int32Array;
  readonly leftmost2: Int32Array;
  readonly rightmost: Int32Array;
  readonly rightmost2: Int32Array;
  readonly leftCount: Uint16Array;
  readonly rightCount: Uint16Array;
  readonly stack: Int32Array;
  depth = 0;
  next = 0;

  constructor(size: number) {
    this.size = size;
    this.heads = new Int32Array(size).fill(-1);
    this.labels = new Int32Array(size);
    this.leftmost = new Int32Array(size + 1).fill(-1);
    this.leftmost2 = new Int32Array(size + 1).fill(-1);
    this.rightmost = new Int32Array(size + 1).fill(-1);
    this.rightmost2 = new Int32Array(size + 1).fill(-1);
    this.leftCount = new Uint16Array(size + 1);
    this.rightCount = new Uint16Array(size + 1);
    this.stack = new Int32Array(size);
  }

  finished(): boolean {
    return this.next === this.size && this.depth === 0;
  }

  top(): number {
    return this.stack[this.depth - 1]!;
  }

  /** The word `n` under the stack's top, or -1. */
  under(n: number): number {
    return this.depth > n ? this.stack[this.depth - 1 - n]! : -1;
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.size;
    if (move === LEFT) return this.depth > 0 && (this.next < this.size || this.depth === 1);
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
