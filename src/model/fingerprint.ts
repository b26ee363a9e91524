/**
 * What near-duplicate texts have in common. `parts` are looked up to find candidates, as words of a full-text index: bands of
 * a MinHash of shingles (five words in a row), and the longer quotations. `likeness` then compares two for real.
 */
export type Fingerprint = { parts: string[]; shingles: ReadonlySet<number> };

export function fingerprintOf(body: string): Fingerprint {
  const shingles = shinglesOf(body);
  return { parts: [...bandsOf(shingles), ...quotationsOf(body)], shingles };
}

/** How much of the shorter text stands in the other, 0 to 1; 0 for texts too short to tell. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < LEAST_SHINGLES) return 0;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared / small.size;
}

/** Words in small letters, without marks. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const SHINGLE = 5;
const LEAST_SHINGLES = 20;
const BANDS = 32;
const QUOTED_WORDS = 8;

/** What `likeness` compares. */
export function shinglesOf(body: string): Set<number> {
  const hashes = wordsOf(body).map(hash);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let mixed = 0;
    for (let j = i; j < i + SHINGLE; j++) mixed = (Math.imul(mixed, 31) + (hashes[j] as number)) | 0;
    shingles.add(mixed);
  }
  return shingles;
}

/** Two texts that share a third of their shingles have one of 32 bands of two in common with 98 per cent. */
function bandsOf(shingles: ReadonlySet<number>): string[] {
  if (shingles.size < LEAST_SHINGLES) return [];
  const least = new Int32Array(2 * BANDS).fill(0x7fffffff);
  for (const shingle of shingles)
    for (let i = 0; i < least.length; i++) {
      const value = mix(shingle ^ Math.imul(i + 1, 0x9e3779b1));
      if (value < (least[i] as number)) least[i] = value;
    }
  return Array.from({ length: BANDS }, (_, band) => {
    const pair = mix((least[2 * band] as number) ^ Math.imul(least[2 * band + 1] as number, 0x85ebca6b));
    return `b${band}x${(pair >>> 0).toString(36)}`;
  });
}

function quotationsOf(body: string): string[] {
  const parts = new Set<string>();
  for (const [, quoted = ''] of body.matchAll(/[“"«]([^“”"«»\n]{30,600})[”"»]/gu)) {
    const words = wordsOf(quoted);
    if (words.length >= QUOTED_WORDS) parts.add(`q${(hash(words.join(' ')) >>> 0).toString(36)}`);
  }
  return [...parts].slice(0, 32);
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return mix(value);
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
