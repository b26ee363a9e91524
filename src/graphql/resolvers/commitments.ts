import type { GraphQLResolveInfo } from 'graphql';
import { fulfilling } from '../../model/agreement-progress.ts';
import { epochDay } from '../../model/dates.ts';
import { vocabulary } from '../../model/vocabulary.ts';
import { detailsOf } from '../agreement-details.ts';
import type { Batches } from '../batch.ts';
import { type Connection, connection, type PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import { textDate } from '../dates.ts';
import type { CommitmentStatus, Resolvers } from '../generated.ts';
import { named } from '../names.ts';
import type { AgreementStatusNode, CommitmentNode, EventDetails, EventNode, FulfilmentNode } from '../nodes.ts';
import { speakerIds } from '../statement-filter.ts';
import { statementOf } from './statements.ts';

type CommitmentsAsked = {
  speakers?: string[] | null;
  agreement?: string | null;
  status?: CommitmentStatus[] | null;
  asOf?: string | null;
  nested?: boolean;
};

/** Promises by these speakers, about this agreement, and how they stand on `asOf`, today when it is not given. */
export const commitmentList = (
  batches: Batches,
  { speakers = null, agreement = null, status = null, asOf, nested = false }: CommitmentsAsked,
  page: PageArguments,
  info: GraphQLResolveInfo,
): Promise<Connection<CommitmentNode>> =>
  connection(
    batches,
    'commitments',
    { speakers, agreement, status, asOf: asOf ?? today(), nested, reached },
    page,
    info,
  );

/** The day by UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

export const commitmentResolvers: Resolvers<Context> = {
  Query: {
    commitments: async (_, args, { batches }, info) => {
      const { by, includeNationals, agreement, status, asOf, includeNested, ...page } = args;
      const [speakers, about] = await Promise.all([
        by == null ? null : speakerIds(batches, by, 'by', { includeNationals, asOf }),
        agreement == null ? null : named(batches, agreement, ['Agreement'], 'agreement').then(({ id }) => id),
      ]);
      const asked = { speakers, agreement: about, status, asOf, nested: includeNested ?? false };
      return commitmentList(batches, asked, page, info);
    },
  },
  Commitment: {
    due: (commitment) => textDate(commitment, 'due'),
    conditional: ({ stance }) => stance === 'CONDITIONAL',
    daysLate: ({ status, dueLatest, done, asOf }) => {
      const until = status === 'OVERDUE' ? asOf : status === 'LATE' ? done?.day : null;
      return dueLatest && until ? epochDay(until) - epochDay(dueLatest) : null;
    },
    promise: ({ promise }, _, { batches }) => statementOf(batches, promise),
    fulfilment: ({ done, agreement }) => done && { ...done, agreement: agreement.id },
  },
  Fulfilment: {
    doneOn: ({ day }) => day,
    status: async (fulfilment, _, { batches }) => (await statusOf(batches, fulfilment)) ?? null,
    event: async ({ event: id }, _, { batches }) =>
      id ? ((await batches.load<EventNode>('eventById', { id })) ?? null) : null,
    evidence: async (fulfilment, _, { batches }) => {
      const { event: id } = fulfilment;
      const told = id ? await batches.load<EventDetails>('eventDetails', { id }) : await statusOf(batches, fulfilment);
      return told?.evidence ?? [];
    },
  },
};

const statusOf = async (
  batches: Batches,
  { agreement, status }: FulfilmentNode,
): Promise<AgreementStatusNode | undefined> =>
  status ? (await detailsOf(batches, agreement)).statuses.find(({ id }) => id === status) : undefined;

/** By each status that can be promised those that fulfil it, as `commitments` reads them. */
const reached = Object.fromEntries(vocabulary.AgreementStatusValue.map((status) => [status, fulfilling(status)]));
