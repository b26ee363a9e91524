import type { vocabulary } from './vocabulary.ts';

export type AgreementStatusValue = (typeof vocabulary.AgreementStatusValue)[number];

/** What an agreement comes to one after another; a later one includes those before it. */
export const progress: readonly AgreementStatusValue[] = [
  'PROPOSED',
  'UNDER_NEGOTIATION',
  'ACCEPTED',
  'TEXT_AGREED',
  'SIGNED',
  'RATIFIED',
  'IN_FORCE',
];

/** How far a status is on the way to being in force; undefined of one that is not on it, such as SUSPENDED. */
export function progressOf(status: AgreementStatusValue): number | undefined {
  const at = progress.indexOf(status);
  return at < 0 ? undefined : at;
}

/** The statuses that fulfil a promise of this one: itself, and the further ones. */
export function fulfilling(status: AgreementStatusValue): AgreementStatusValue[] {
  const at = progressOf(status);
  return at === undefined ? [status] : progress.slice(at);
}
