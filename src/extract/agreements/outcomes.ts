import type { Modality } from '../events/modality.ts';
import type { AgreementStatus } from './words.ts';

export function statusOfNoun(
  own: AgreementStatus | 'MAKING',
  verb: AgreementStatus | 'MAKING' | undefined,
  modality: Modality | undefined,
  isAhead: boolean,
): AgreementStatus | undefined {
  if (verb === 'REJECTED' || modality === 'REFUSED')
    return modality === 'NEGATED' ? undefined : own === 'REJECTED' ? undefined : 'REJECTED';
  if (verb === 'PROPOSED')
    return modality === 'HAPPENED' ? 'PROPOSED' : modality === 'NEGATED' ? undefined : 'PROPOSED';
  if (own === 'PROPOSED')
    return modality === 'HYPOTHETICAL'
      ? undefined
      : verb === 'ACCEPTED' && modality === 'HAPPENED'
        ? 'ACCEPTED'
        : 'PROPOSED';
  if (modality === 'NEGATED' || modality === 'HYPOTHETICAL') return undefined;
  const isOpen = isAhead || modality === 'AHEAD' || modality === 'WANTED';
  if (own === 'MAKING') {
    if (verb === 'UNDER_NEGOTIATION') return verb;
    if (isOpen) return 'PROPOSED';
    return verb === 'ACCEPTED' || modality === 'DECIDED' ? 'ACCEPTED' : 'IN_FORCE';
  }
  if (own === 'UNDER_NEGOTIATION') return verb === 'TERMINATED' ? 'REJECTED' : verb === 'SUSPENDED' ? undefined : own;
  if (verb === 'UNDER_NEGOTIATION' || isOpen)
    return own === 'SIGNED' || own === 'TEXT_AGREED'
      ? modality === 'WANTED'
        ? 'PROPOSED'
        : 'UNDER_NEGOTIATION'
      : undefined;
  if (verb === 'ACCEPTED') return own === 'SIGNED' ? 'ACCEPTED' : own;
  return own;
}

/** Of something that is made: a force, a framework. */
export const MADE: Record<Modality, AgreementStatus | undefined> = {
  HAPPENED: 'IN_FORCE',
  DECIDED: 'ACCEPTED',
  WANTED: 'PROPOSED',
  AHEAD: 'PROPOSED',
  NEGATED: undefined,
  REFUSED: 'REJECTED',
  HYPOTHETICAL: undefined,
};

type Outcomes = Partial<Record<Modality, AgreementStatus>>;

const SIGNING: Outcomes = {
  NEGATED: 'UNDER_NEGOTIATION',
  AHEAD: 'UNDER_NEGOTIATION',
  DECIDED: 'ACCEPTED',
  WANTED: 'PROPOSED',
  REFUSED: 'REJECTED',
};

/** What it comes to where it has not simply happened. */
export const DONE: Partial<Record<AgreementStatus, Outcomes>> = {
  SIGNED: SIGNING,
  TEXT_AGREED: SIGNING,
  RATIFIED: { NEGATED: 'UNDER_NEGOTIATION', AHEAD: 'UNDER_NEGOTIATION', DECIDED: 'ACCEPTED', REFUSED: 'REJECTED' },
  ACCEPTED: { DECIDED: 'ACCEPTED', REFUSED: 'REJECTED', WANTED: 'PROPOSED' },
  IN_FORCE: { DECIDED: 'ACCEPTED' },
  UNDER_NEGOTIATION: {
    AHEAD: 'UNDER_NEGOTIATION',
    DECIDED: 'UNDER_NEGOTIATION',
    WANTED: 'PROPOSED',
    REFUSED: 'REJECTED',
  },
  REJECTED: { DECIDED: 'REJECTED' },
  SUSPENDED: { DECIDED: 'SUSPENDED' },
  TERMINATED: { DECIDED: 'TERMINATED' },
};
