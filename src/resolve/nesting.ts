/** Which attribution stands in what another one says. */
import type { Span } from '../extract/span.ts';
import type { AttributionSpans } from './types.ts';

/** A place in the text, and what it belongs to. */
type Interval = { start: number; end: number; attribution: number };

export class Nesting {
  /** For each attribution the one around it, -1 for none. */
  readonly outer: Int32Array;
  /** 0 for what the article itself attributes. */
  readonly depth: Int32Array;
  private readonly contents: Interval[];

  constructor(attributions: readonly AttributionSpans[]) {
    this.contents = attributions
      .flatMap(({ contents }, attribution) => contents.map(([start, end]) => ({ start, end, attribution })))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    this.outer = new Int32Array(attributions.length).fill(-1);
    this.depth = new Int32Array(attributions.length);
    const places = attributions.map(({ source, cue, contents }, i) => {
      const [start, end] = source ?? cue ?? contents[0] ?? [0, 0];
      return { start, end, attribution: i };
    });
    for (const [i, found] of this.around(places)) this.outer[i] = found;
    for (let i = 0; i < attributions.length; i++) {
      let depth = 0;
      for (let o = this.outer[i] as number; o >= 0 && depth < DEEPEST; o = this.outer[o] as number) depth++;
      this.depth[i] = depth;
    }
  }

  /** For each word the attribution in whose innermost content it stands; -1 for none. */
  ofWords(count: number, wordsIn: (span: Span) => [from: number, to: number]): Int32Array {
    const around = new Int32Array(count).fill(-1);
    // From the outer to the inner ones, which stand after them: of all that are open at a word the last.
    const open: { to: number; attribution: number }[] = [];
    let next = 0;
    const places = this.contents.map(({ start, end, attribution }) => {
      const [from, to] = wordsIn([start, end]);
      return { from, to, attribution };
    });
    for (let word = 0; word < count; word++) {
      for (; next < places.length && (places[next] as { from: number }).from <= word; next++)
        open.push(places[next] as { to: number; attribution: number });
      while (open.length && (open.at(-1) as { to: number }).to <= word) open.pop();
      around[word] = open.at(-1)?.attribution ?? -1;
    }
    return around;
  }

  /** For each place, by its number, the attribution in whose innermost content it lies; -1 for none. One pass over all. */
  private around(places: readonly Interval[]): Map<number, number> {
    const found = new Map<number, number>();
    const open: Interval[] = [];
    let next = 0;
    for (const place of [...places].sort((a, b) => a.start - b.start || b.end - a.end)) {
      while (next < this.contents.length && (this.contents[next] as Interval).start <= place.start) {
        const content = this.contents[next++] as Interval;
        while (open.length && (open.at(-1) as Interval).end <= content.start) open.pop();
        open.push(content);
      }
      let inner = -1;
      for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i--) {
        const { end, attribution } = open[i] as Interval;
        if (end >= place.end && attribution !== place.attribution) {
          inner = attribution;
          break;
        }
      }
      found.set(place.attribution, inner);
    }
    return found;
  }
}

/** Nobody says that somebody says that… deeper than this; it bounds the work on nonsense. */
const DEEPEST = 12;
