import type { Stance } from '../operations.ts';

/** The stances in the order of every list, each with a sign: colour alone tells nobody anything. */
export const stances: { stance: Stance; sign: string; title: string; verb: string }[] = [
  { stance: 'SUPPORT', sign: '+', title: 'Support', verb: 'supports' },
  { stance: 'OPPOSE', sign: '−', title: 'Opposition', verb: 'opposes' },
  { stance: 'CONDITIONAL', sign: 'if', title: 'Under a condition', verb: 'under a condition' },
  { stance: 'NEUTRAL', sign: '○', title: 'Neutral', verb: 'speaks of' },
];

/** Which sign and colour is which stance. */
export function StanceLegend() {
  return (
    <span className="legend">
      {stances.map(({ stance, title }) => (
        <StanceTag key={stance} stance={stance}>
          {title}
        </StanceTag>
      ))}
      <span className="tag mixed">
        <span className="sign">±</span> Support and opposition
      </span>
    </span>
  );
}

const byStance = new Map(stances.map((each) => [each.stance, each]));

/** Sign and name of a stance. */
export function StanceTag({ stance, children }: { stance: Stance; children?: React.ReactNode }) {
  const { sign, title } = byStance.get(stance) as (typeof stances)[number];
  return (
    <span className={`tag ${stance.toLowerCase()}`}>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>
      <span>{children ?? title}</span>
    </span>
  );
}

/** How many statements take which stance. */
export type Counts = { support: number; oppose: number; conditional: number; neutral: number };

export const countOf = (counts: Counts, stance: Stance): number => counts[stance.toLowerCase() as keyof Counts];

/** What prevails in `counts`: `MIXED` where there is both support and opposition. */
export function prevailing(counts: Counts): Stance | 'MIXED' {
  if (counts.support > 0 && counts.oppose > 0) return 'MIXED';
  if (counts.support > 0 || counts.oppose > 0 || counts.conditional > 0) {
    return stances.reduce(
      (best, { stance }) =>
        stance !== 'NEUTRAL' && countOf(counts, stance) > countOf(counts, best.stance) ? byStance.get(stance)! : best,
      stances[0]!,
    ).stance;
  }
  return 'NEUTRAL';
}

export const signOf = (stance: Stance | 'MIXED'): string => (stance === 'MIXED' ? '±' : byStance.get(stance)!.sign);

/** "3 in support, 1 opposed": the stances that occur. */
export function inWords(counts: Counts): string {
  const words = { SUPPORT: 'in support', OPPOSE: 'opposed', CONDITIONAL: 'under a condition', NEUTRAL: 'neutral' };
  return stances
    .filter(({ stance }) => countOf(counts, stance) > 0)
    .map(({ stance }) => `${countOf(counts, stance)} ${words[stance]}`)
    .join(', ');
}

/** What the address names ("SUPPORT,OPPOSE"); undefined: all. */
export function stancesOf(text: string): Stance[] | undefined {
  const named = text.split(',').filter((each): each is Stance => byStance.has(each as Stance));
  return named.length > 0 ? named : undefined;
}
