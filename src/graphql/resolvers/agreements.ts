import { claimantOf, statusesOfParties, statusOfParty, statusOfWhole } from '../agreement-claims.ts';
import { detailsOf } from '../agreement-details.ts';
import { connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { textDate } from '../dates.ts';
import type { Resolvers } from '../generated.ts';
import { actorNamed, findNamed, named } from '../names.ts';
import type { AgreementNode, AgreementStatusNode, StatementNode } from '../nodes.ts';
import { commitmentList } from './commitments.ts';
import { statementList } from './statements.ts';

export const agreementResolvers: Resolvers<Context> = {
  Query: {
    agreement: async (_, { name }, { batches }) =>
      (await findNamed<AgreementNode>(batches, name, ['Agreement']))?.node ?? null,
    agreements: async (_, { actor, party, proposer, type, status, topic, ...page }, { batches }, info) => {
      const id = async (name: string | null | undefined, argument: string) =>
        name == null ? null : (await actorNamed(batches, name, argument)).id;
      const [actorId, partyId, proposerId, topicId] = await Promise.all([
        id(actor, 'actor'),
        id(party, 'party'),
        id(proposer, 'proposer'),
        topic == null ? null : named(batches, topic, ['Topic'], 'topic').then((one) => one.id),
      ]);
      // Any one actor is also a way in: a party or proposer is an actor of the agreement.
      const some = actorId ?? partyId ?? proposerId;
      const ask = { actors: some === null ? null : [some], party: partyId, proposer: proposerId, topic: topicId };
      return connection(batches, 'agreements', { ...ask, type: type ?? null, status: status ?? null }, page, info);
    },
  },
  Agreement: {
    parties: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).parties,
    proposers: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).proposers,
    aims: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).aims,
    precedents: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).precedents,
    sameAs: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).sameAs,
    status: async ({ id }, _, { batches }) => statusOfWhole(id, (await detailsOf(batches, id)).statuses),
    statusHistory: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).statuses,
    partyStatuses: async ({ id }, { on }, { batches }) =>
      statusesOfParties(id, begunBy(on, (await detailsOf(batches, id)).statuses)),
    statusOn: async ({ id }, { date, party }, { batches }) => {
      const [{ statuses }, whose] = await Promise.all([
        detailsOf(batches, id),
        party == null ? undefined : actorNamed(batches, party, 'party', date),
      ]);
      const begun = begunBy(date, statuses);
      return whose ? statusOfParty(id, begun, whose.id) : statusOfWhole(id, begun);
    },
    commitments: ({ id }, { status, asOf, ...page }, { batches }, info) =>
      commitmentList(batches, { agreement: id, status, asOf }, page, info),
    statements: ({ id }, args, context, info) => statementList({ targets: { Agreement: [id] } }, args, context, info),
  },
  AgreementStatus: {
    asOf: (status) => textDate(status, 'asOf'),
    claimedBy: claimantOf,
    claims: ({ claims }) => claims ?? [],
    statement: async ({ statementId: id }, _, { batches }) =>
      id ? ((await batches.load<StatementNode>('statementById', { id })) ?? null) : null,
  },
};

const begunBy = (day: string | null | undefined, statuses: AgreementStatusNode[]): AgreementStatusNode[] =>
  day == null ? statuses : statuses.filter(({ asOfEarliest: from }) => typeof from === 'string' && from <= day);
