/** Faults of seed files: all of them together, each with file and line. */
export type Fault = { file: string; line: number; column?: number; message: string };

/** All faults of all files, sorted; thrown before anything is written. */
export class SeedFaults extends Error {
  readonly faults: Fault[];
  constructor(faults: Fault[]) {
    const sorted = faults.toSorted(byPlace);
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super([...sorted.map(faultLine), `${count}; nothing was written.`].join('\n'));
    this.name = 'SeedFaults';
    this.faults = sorted;
  }
}

/** `file:line[:column]: message`, as compilers write it. */
export const faultLine = ({ file, line, column, message }: Fault): string =>
  `${file}:${line}${column === undefined ? '' : `:${column}`}: ${message}`;

const byPlace = (a: Fault, b: Fault): number =>
  compare(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || compare(a.message, b.message);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "; did you mean `x`?" for the nearest of `candidates` that a slip of the pen would turn into `word`; else "". */
export function suggestion(word: string, candidates: Iterable<string>): string {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const near = [...new Set(candidates)]
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || compare(a.candidate, b.candidate));
  const best = near.filter(({ distance }) => distance === near[0]?.distance).slice(0, 3);
  return best.length ? `; did you mean ${best.map(({ candidate }) => `\`${candidate}\``).join(' or ')}?` : '';
}

/** Letters to insert, delete, replace or swap with the next one. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] as number) + 1, at(rows, i - 1, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(rows, i - 2, j - 2) + 1);
      row.push(cost);
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}
const at = (rows: number[][], i: number, j: number): number => rows[i]?.[j] as number;
