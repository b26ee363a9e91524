import type { Document } from '../document.ts';
import type { VerbGroup } from '../events/clauses.ts';
import type { AgreementStatus } from './words.ts';

/** "is in force", "was dead", "is on the table". */
export function stateAfter({ tokens }: Document, at: number): AgreementStatus | undefined {
  const words = tokens
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(' ');
  return STATES.find(([, pattern]) => pattern.test(words))?.[0];
}

const STATES: [AgreementStatus, RegExp][] = [
  [
    'TERMINATED',
    /^(?:now |already |all but |as good as )*(?:dead|void|null and void|over|finished|history|no longer)\b/,
  ],
  ['SUSPENDED', /^(?:now |still |currently )*(?:on hold|on ice|frozen|suspended|shelved|in abeyance|in suspense)\b/],
  ['IN_FORCE', /^(?:now |still |already |currently )*(?:in force|in effect|in place|operational|valid|respected)\b/],
  [
    'UNDER_NEGOTIATION',
    /^(?:now |still |currently )*(?:under (?:discussion|negotiation|study|consideration|way)|in the works|in preparation|being)\b/,
  ],
  ['PROPOSED', /^(?:now |still |back |currently )*on the table\b/],
];

/** "took effect", "came into effect", "went into force". */
export function wayAfter({ tokens }: Document, { base, to }: VerbGroup): AgreementStatus | undefined {
  if (!/^(?:enter|come|take|go|put|be)$/.test(base)) return undefined;
  for (let t = to; t < to + 3; t++) {
    const { lower, pos } = tokens[t] ?? { lower: '', pos: '' };
    if (/^(?:force|effect)$/.test(lower)) return 'IN_FORCE';
    if (!/^(?:IN|TO|RP)/.test(pos)) return undefined;
  }
  return undefined;
}
