import { detailsOf } from '../agreement-details.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { actorNamed, named } from '../names.ts';
import type { AgreementChangeNode, AgreementStatusNode, StatementAddedNode } from '../nodes.ts';
import { statementAsk } from '../statement-filter.ts';
import { type Changes, eventsOf } from '../subscriptions/events.ts';

export const subscriptionResolvers: Resolvers<Context> = {
  Subscription: {
    statementAdded: {
      subscribe: (_, { since, ...filter }, context) => {
        const ask: Changes['ask'] = async (batches) => (await statementAsk(batches, filter, {}, 'All')).ask;
        return eventsOf(context, since, { query: 'statementsAdded', changed: 'STATEMENT', ask });
      },
      resolve: (event: StatementAddedNode) => event,
    },
    agreementChanged: {
      subscribe: (_, { since, agreement, party, type, status }, context) => {
        const ask: Changes['ask'] = async (batches) => {
          const [whole, actor] = await Promise.all([
            agreement == null ? null : named(batches, agreement, ['Agreement'], 'agreement'),
            party == null ? null : actorNamed(batches, party, 'party'),
          ]);
          return { agreement: whole?.id ?? null, party: actor?.id ?? null, type: type ?? null, status: status ?? null };
        };
        return eventsOf(context, since, { query: 'agreementsChanged', changed: 'STATUS', ask });
      },
      resolve: (event: AgreementChangeNode) => event,
    },
  },
  AgreementChange: {
    status: async ({ agreement, status }, _, { batches }) =>
      statusIn((await detailsOf(batches, agreement.id)).statuses, status) as AgreementStatusNode,
    earlier: async ({ agreement, earlier }, _, { batches }) =>
      statusIn((await detailsOf(batches, agreement.id)).statuses, earlier) ?? null,
  },
};

const statusIn = (statuses: AgreementStatusNode[], id: string | null) => statuses.find((one) => one.id === id);
