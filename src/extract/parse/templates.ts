import { mixed } from './hash.ts';

/**
 * Templates of features: each combines up to three of the numbers by which a place in a sentence is told, as columns, so
 * that hashing them all is one short loop over numbers.
 */
export interface Templates {
  count: number;
  /** The template's number, already mixed. */
  salts: Int32Array;
  /** Places of the three numbers among those given to `hashed`; the first of these is always 0. */
  first: Uint8Array;
  second: Uint8Array;
  third: Uint8Array;
}

/**
 * Reads templates "15 ws0 wn0", separated by commas: a number that no other has and up to three names out of `names`. `names` is
 * in the order in which the numbers are given, behind a 0.
 */
export function templates(names: string, list: string): Templates {
  const places = new Map(['', ...names.trim().split(/\s+/)].map((name, place) => [name, place]));
  const all = list.split(',').map((one) => one.trim().split(/\s+/));
  const column = (at: number) =>
    Uint8Array.from(all, (one) => {
      const place = places.get(one[at] ?? '');
      if (place === undefined) throw new Error(`template ${one[0]}: no number is called ${one[at]}`);
      return place;
    });
  return {
    count: all.length,
    salts: Int32Array.from(all, ([number]) => Math.imul(Number(number) + 0x9e3779b9, 0x85ebca6b)),
    first: column(1),
    second: column(2),
    third: column(3),
  };
}

/** Writes the hash of each template's feature into `out`; returns their count. `values` begins with 0. */
export function hashed({ count, salts, first, second, third }: Templates, values: Int32Array, out: Int32Array): number {
  for (let t = 0; t < count; t++) {
    let hash = salts[t]! ^ values[first[t]!]!;
    hash = (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) + values[second[t]!]!) | 0;
    hash = (Math.imul(hash ^ (hash >>> 13), 0x297a2d39) + values[third[t]!]!) | 0;
    out[t] = mixed(hash);
  }
  return count;
}
