import type { Resolution } from '../../resolve/types.ts';
import type { Attribution } from '../attribution.ts';
import type { Document } from '../document.ts';
import { contains, type Span } from '../span.ts';
import { tokenAt } from '../token-at.ts';
import { type Stance, StanceReader } from './stance.ts';
import type { Target, TargetHit } from './target.ts';

/** What a statement is about, the stance its words take, and the words that name it. */
export type About = { target: Target; stance: Stance; spans: Span[] };

/**
 * For each attribution what its contents are about, in order of first naming. `hits` are all things named in the text, in order;
 * who speaks is not what he speaks about, unless he is named there.
 */
export function aboutStatements(
  document: Document,
  attributions: readonly Attribution[],
  hits: readonly TargetHit[],
  { mentions, sources }: Pick<Resolution, 'mentions' | 'sources'>,
): About[][] {
  const starts = hits.map(({ span }) => span[0]);
  const denied = withinDenials(attributions);
  return attributions.map((attribution, i) => {
    const speakers = new Set(
      (sources[i] ?? []).flatMap((m) => (mentions[m]?.references ?? []).map(({ actor }) => actor)),
    );
    const stances = new StanceReader(document, attribution);
    const found = new Map<string, Gathered>();
    for (const content of attribution.contents) {
      for (let h = firstAt(starts, content[0]); h < hits.length && (starts[h] as number) < content[1]; h++) {
        const { target, span, isPronoun } = hits[h] as TargetHit;
        if (!contains(content, span) || (isPronoun && speakers.has(target.id))) continue;
        const key = `${target.kind} ${target.id}`;
        const about: Gathered = found.get(key) ?? { target, spans: [], weights: new Map() };
        const [from, to] = [tokenAt(document, span[0]), tokenAt(document, span[1] - 1) + 1];
        // That something has happened is told, not wished for; and what others deny that one thinks is not known.
        const taken =
          target.kind === 'EVENT' || denied[i] ? 'NEUTRAL' : stances.towards(from, to, target.kind === 'ACTOR');
        const stance = target.kind === 'TOPIC' && LACK.test(document.text.slice(...span)) ? OPPOSITE[taken] : taken;
        about.weights.set(stance, (about.weights.get(stance) ?? 0) + 1);
        about.spans.push(span);
        found.set(key, about);
      }
    }
    return [...found.values()].map(({ weights, ...about }) => ({ ...about, stance: overall(weights) }));
  });
}

/** Whether each attribution stands in the content of one that is denied. */
function withinDenials(attributions: readonly Attribution[]): boolean[] {
  const within: boolean[] = [];
  for (const start of attributions.keys()) {
    const chain: number[] = [];
    let at: number | null = start;
    while (at !== null && within[at] === undefined) {
      chain.push(at);
      at = attributions[at]?.parent ?? null;
    }
    for (const one of chain.reverse()) {
      const parent = attributions[one]?.parent ?? null;
      within[one] = parent !== null && (within[parent] || attributions[parent]?.polarity === 'DENIED');
    }
  }
  return within;
}

/** "security threats" name security by what it lacks: who is against them is for it. */
const LACK = /(?:threats?|chaos|insecurity|instability|shortages?|scarcity|cuts|outages)$/i;
const OPPOSITE: Record<Stance, Stance> = {
  SUPPORT: 'OPPOSE',
  OPPOSE: 'SUPPORT',
  CONDITIONAL: 'CONDITIONAL',
  NEUTRAL: 'NEUTRAL',
};

type Gathered = Omit<About, 'stance'> & { weights: Map<Stance, number> };

/** One stance for several namings: the one that is taken; for and against at once is neither. */
function overall(weights: ReadonlyMap<Stance, number>): Stance {
  const taken = [...weights.keys()].filter((stance) => stance !== 'NEUTRAL');
  if (taken.includes('CONDITIONAL')) return 'CONDITIONAL';
  return taken.length === 1 ? (taken[0] as Stance) : 'NEUTRAL';
}

/** The first hit that starts at an offset or later. */
function firstAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
