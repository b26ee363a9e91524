import { type Counted, partsOf, targetOf } from './counted.ts';

/**
 * A (:Count) of the graph: how many statements there are of one kind. `reporters` and `reports` stand side by side: which
 * sources have told of how many of them. Nothing is kept of what there is none of.
 */
export type Count = Key & Tally & { id: string; reporters: string[]; reports: number[] };

/** How many statements, how many of them take which side, and how many different sources have told of them. */
export type Tally = Record<'statements' | Side | 'sources', number>;
type Side = 'support' | 'oppose' | 'conditional' | 'neutral';

/** A speaker and what is spoken about, of all time; `rank` is -statements, by which an index puts them in order. */
type DyadKey = { label: string; speaker: string; target: string; rank?: number };
/** What somebody said, what was said about something, or all, in one period. */
type TallyKey = { thing: string; period: string };
type Key = Partial<DyadKey & TallyKey>;

export const all = 'all';
export const saidBy = (speaker: string): string => `said ${speaker}`;
export const about = (label: string, target: string): string => `about ${label} ${target}`;
/** The month in which both days lie, else both of them; `undated` where they are not known. */
export const periodOf = (from: string | null, until: string | null): string => {
  if (from === null || until === null) return undated;
  const month = from.slice(0, 7);
  return month === until.slice(0, 7) ? month : `${from}/${until}`;
};
export const undated = 'undated';

/** Sums of what statements count as, each taken in by `add`, or taken out with -1. */
export class Sums {
  readonly #sums = new Map<string, Sum>();

  add(counted: Counted, times: 1 | -1 = 1): void {
    const { speakers, targets } = partsOf(counted.text);
    const said = targets.map(targetOf);
    // A dyad tells apart by stance what a source has told, so that it can be asked by stance.
    for (const speaker of speakers)
      for (const { label, id, stance } of said)
        this.#sum(`dyad ${label} ${speaker} ${id}`, { label, speaker, target: id }).take(
          times,
          [stance],
          counted.sources.map((source) => `${stance} ${source}`),
        );
    if (!counted.sources.length) return;
    const period = periodOf(counted.from, counted.until);
    const tally = (thing: string, stances: string[]) =>
      this.#sum(`${thing} ${period}`, { thing, period }).take(times, stances, counted.sources);
    const stances = [...new Set(said.map(({ stance }) => stance))];
    tally(all, stances);
    for (const speaker of speakers) tally(saidBy(speaker), stances);
    for (const { label, id, stance } of said) tally(about(label, id), [stance]);
  }

  /** The ids of the Counts that differ by what was added, in order: whoever changes several locks them alike. */
  get ids(): string[] {
    return [...this.#sums].flatMap(([id, sum]) => (sum.isNothing ? [] : id)).sort();
  }

  /** What the Count `id` becomes when this is added to what it `was`; undefined when nothing is left. */
  after(id: string, was: Partial<Count>): Count | undefined {
    return this.#sums.get(id)?.after(id, was);
  }

  #sum(id: string, key: Key): Sum {
    let sum = this.#sums.get(id);
    if (!sum) {
      sum = new Sum(key);
      this.#sums.set(id, sum);
    }
    return sum;
  }
}

class Sum {
  readonly #key: Key;
  readonly #counts = { statements: 0, support: 0, oppose: 0, conditional: 0, neutral: 0 };
  readonly #reports = new Map<string, number>();

  constructor(key: Key) {
    this.#key = key;
  }

  take(times: number, stances: string[], reporters: string[]): void {
    this.#counts.statements += times;
    for (const stance of stances) this.#counts[stance.toLowerCase() as Side] += times;
    for (const reporter of reporters) this.#reports.set(reporter, (this.#reports.get(reporter) ?? 0) + times);
  }

  get isNothing(): boolean {
    return Object.values(this.#counts).every((n) => n === 0) && this.#reports.values().every((n) => n === 0);
  }

  after(id: string, was: Partial<Count>): Count | undefined {
    const counts = { ...this.#counts };
    for (const name of Object.keys(counts) as (keyof typeof counts)[]) counts[name] += was[name] ?? 0;
    if (counts.statements === 0) return undefined;
    const reports = new Map(was.reporters?.map((reporter, i) => [reporter, was.reports?.[i] ?? 0]));
    for (const [reporter, n] of this.#reports) reports.set(reporter, (reports.get(reporter) ?? 0) + n);
    const told = [...reports].filter(([, n]) => n !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
    const isDyad = this.#key.label !== undefined;
    const sources = new Set(told.map(([reporter]) => (isDyad ? reporter.slice(reporter.indexOf(' ')) : reporter)));
    return {
      ...{ id, ...this.#key, ...counts, sources: sources.size },
      ...(isDyad ? { rank: -counts.statements } : {}),
      ...{ reporters: told.map(([reporter]) => reporter), reports: told.map(([, n]) => n) },
    };
  }
}
