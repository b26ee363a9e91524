import { type AgreementStatusValue, progressOf } from '../model/agreement-progress.ts';
import { agreementStatusId } from '../model/ids.ts';
import type { ActorNode, AgreementStatusNode } from './nodes.ts';

/**
 * Which status an agreement has, by those who tell of it. A status is a claim: of who said it, else of who published it.
 * Where the latest claims of two claimants cannot both hold, the status is UNCLEAR, and `claims` are what each says.
 */

/** The latest status of the whole, else of a party. `statuses` are those of one agreement in the order of time. */
export function statusOfWhole(agreement: string, statuses: AgreementStatusNode[]): AgreementStatusNode | null {
  const bearer = statuses.findLast(({ party }) => party === null) ?? statuses.at(-1);
  return bearer ? statusOfParty(agreement, statuses, bearer.party?.id ?? null) : null;
}

/** The latest status of one party, or of the whole (null). */
export function statusOfParty(
  agreement: string,
  statuses: AgreementStatusNode[],
  party: string | null,
): AgreementStatusNode | null {
  const ofParty = statuses.filter((one) => (one.party?.id ?? null) === party);
  const last = ofParty.at(-1);
  if (!last || last.status === 'UNCLEAR') return last ?? null;
  const standing = latestOfEach(sinceLastEnd(ofParty));
  const disputed = standing.some((one, i) => standing.slice(i + 1).some((later) => cannotBothHold(one, later)));
  if (!disputed) return last;
  const id = agreementStatusId(agreement, party ?? undefined, 'UNCLEAR', standing.map((one) => one.id).join(' '));
  const evidence = standing.flatMap((one) => one.evidence);
  const begins = from(standing[0] as AgreementStatusNode);
  const claims = claimsOn(
    party,
    statuses.filter((one) => !from(one) || from(one) >= begins),
  );
  return { ...last, id, status: 'UNCLEAR', statementId: null, claimant: null, evidence, claims };
}

/** The latest status of each party that has one; order: party's name. */
export function statusesOfParties(agreement: string, statuses: AgreementStatusNode[]): AgreementStatusNode[] {
  const parties = new Map(statuses.flatMap(({ party }) => (party ? [[party.id, party.name]] : [])));
  return [...parties]
    .toSorted(([, a], [, b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .flatMap(([id]) => statusOfParty(agreement, statuses, id as string) ?? []);
}

/** The statuses with what was claimed by the day of each that is stated to be UNCLEAR. */
export const withClaims = (statuses: AgreementStatusNode[]): AgreementStatusNode[] =>
  statuses.map((unclear) => {
    if (unclear.status !== 'UNCLEAR') return unclear;
    const byThen = statuses.filter((one) => !(from(one) && until(unclear) && from(one) > until(unclear)));
    return { ...unclear, claims: claimsOn(unclear.party?.id ?? null, byThen) };
  });

/** Who says so. */
export const claimantOf = ({ claimant, evidence }: AgreementStatusNode): ActorNode | null =>
  claimant ?? evidence[0]?.article.publisher ?? null;

/** What was refused, suspended or ended begins anew: what was claimed before its day contradicts nothing that comes after. */
function sinceLastEnd(claims: AgreementStatusNode[]): AgreementStatusNode[] {
  const end = claims.findLast(({ status }) => ['REJECTED', 'SUSPENDED', 'TERMINATED'].includes(status));
  return end ? claims.filter((one) => from(one) >= from(end)) : claims;
}

/** The latest claims on a party; on the whole (null) also those on parties. */
const claimsOn = (party: string | null, statuses: AgreementStatusNode[]): AgreementStatusNode[] =>
  latestOfEach(statuses.filter((one) => party === null || one.party?.id === party));

/** The last claim of each claimant on each party and the whole, in the order of time. */
function latestOfEach(claims: AgreementStatusNode[]): AgreementStatusNode[] {
  const told = claims.filter(({ status }) => status !== 'UNCLEAR');
  const whose = (one: AgreementStatusNode): string =>
    `${claimantOf(one)?.id ?? one.evidence[0]?.article.id} ${one.party?.id}`;
  return told.filter((one, i) => !told.slice(i + 1).some((later) => whose(later) === whose(one)));
}

/**
 * Whether `later`, told by another, contradicts `earlier`: what was reached is said not to be reached, or what was ended to go
 * on. Of one day that something is refused and accepted, or still talked of and signed; but a text may be agreed, signed and
 * come into force on one day. Of claims whose dates do not tell which is later, nothing is known.
 */
function cannotBothHold(earlier: AgreementStatusNode, later: AgreementStatusNode): boolean {
  if (earlier.status === later.status || !from(earlier) || !from(later)) return false;
  const before = progressOf(earlier.status as AgreementStatusValue);
  const after = progressOf(later.status as AgreementStatusValue);
  const sameDay = [from(later), until(earlier), until(later)].every((day) => day === from(earlier));
  if (sameDay) {
    if (before === undefined || after === undefined) return true;
    return Math.min(before, after) <= underNegotiation && Math.max(before, after) >= signed;
  }
  if (until(earlier) >= from(later)) return false;
  if (earlier.status === 'TERMINATED') return ['RATIFIED', 'IN_FORCE', 'SUSPENDED'].includes(later.status);
  return before !== undefined && after !== undefined && after < before;
}

const underNegotiation = progressOf('UNDER_NEGOTIATION') as number;
const signed = progressOf('SIGNED') as number;
const from = (status: AgreementStatusNode): string => (status.asOfEarliest as string | undefined) ?? '';
const until = (status: AgreementStatusNode): string => (status.asOfLatest as string | undefined) ?? '';
