import type { Batches } from '../batch.ts';
import { wholeList } from '../connection.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type { Resolvers } from '../generated.ts';
import { actorNamed } from '../names.ts';
import type { AgreementNode, EventNode, OccupancyNode, SharedTopicNode, StatementNode } from '../nodes.ts';
import { speakersOf } from '../statement-filter.ts';
import { statementList } from './statements.ts';

export const relationshipResolvers: Resolvers<Context> = {
  Query: {
    relationship: async (_, args, { batches }) => {
      const [a, b] = await Promise.all([actorNamed(batches, args.a, 'a'), actorNamed(batches, args.b, 'b')]);
      if (a.id === b.id)
        throw badUserInput(`a and b must be two actors; both mean ${a.name} (${a.id}).`, { received: args });
      return { a: a.node, b: b.node };
    },
  },
  Relationship: {
    aboutB: async ({ a, b }, args, context, info) =>
      statementList(
        {
          speakers: await speakersOf(context.batches, a.id, args.filter?.includeNationals),
          targets: { Actor: [b.id] },
        },
        args,
        context,
        info,
      ),
    aboutA: async ({ a, b }, args, context, info) =>
      statementList(
        {
          speakers: await speakersOf(context.batches, b.id, args.filter?.includeNationals),
          targets: { Actor: [a.id] },
        },
        args,
        context,
        info,
      ),
    agreements: ({ a, b }, _, { batches }) => wholeList<AgreementNode>(batches, 'agreements', { actors: [a.id, b.id] }),
    events: async ({ a, b }, _, { batches }) =>
      (await wholeList<EventNode>(batches, 'events', { participants: [a.id, b.id] })).sort((x, y) =>
        x.id < y.id ? -1 : 1,
      ),
    positions: async ({ a, b }, _, { batches }) =>
      (await batches.load<OccupancyNode[]>('sharedPositions', { a: a.id, b: b.id })) ?? [],
    topics: async ({ a, b }, _, { batches }) =>
      (await batches.load<SharedTopicNode[]>('sharedTopics', { a: a.id, b: b.id })) ?? [],
  },
  SharedTopic: {
    a: ({ a }, _, { batches }) => statementsOf(a, batches),
    b: ({ b }, _, { batches }) => statementsOf(b, batches),
  },
};

const statementsOf = (ids: string[], batches: Batches) =>
  Promise.all(ids.map((id) => batches.load('statementById', { id }) as Promise<StatementNode>));
