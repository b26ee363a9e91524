import { withClaims } from './agreement-claims.ts';
import type { Batches } from './batch.ts';
import type { AgreementDetails } from './nodes.ts';

/** All that belongs to an agreement, each with its evidence: one query for all agreements of a tick. */
export async function detailsOf(batches: Batches, id: string): Promise<AgreementDetails> {
  const details = (await batches.load<AgreementDetails>('agreementDetails', { id })) ?? none;
  return { ...details, statuses: withClaims(details.statuses) };
}

const none: AgreementDetails = { parties: [], proposers: [], aims: [], precedents: [], sameAs: [], statuses: [] };
