import type { Batches } from '../batch.ts';
import { connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { textDate } from '../dates.ts';
import type { Resolvers } from '../generated.ts';
import { actorNamed, named } from '../names.ts';
import type { EventDetails, EventNode } from '../nodes.ts';
import { statementList } from './statements.ts';

export const eventResolvers: Resolvers<Context> = {
  Query: {
    event: async (_, { id }, { batches }) => (await batches.load<EventNode>('eventById', { id })) ?? null,
    events: async (_, { actor, recipient, type, topic, from, to, ...page }, { batches }, info) => {
      const [actorId, recipientId, topicId] = await Promise.all([
        actor == null ? null : actorNamed(batches, actor, 'actor').then(({ id }) => id),
        recipient == null ? null : actorNamed(batches, recipient, 'recipient').then(({ id }) => id),
        topic == null ? null : named(batches, topic, ['Topic'], 'topic').then(({ id }) => id),
      ]);
      const ask = { actor: actorId, recipient: recipientId, topic: topicId, type: type ?? null };
      return connection(batches, 'events', { ...ask, from: from ?? null, to: to ?? null }, page, info);
    },
  },
  Event: {
    date: (event) => textDate(event, 'happenedOn'),
    figures: (event) => event,
    actors: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).actors,
    recipients: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).recipients,
    agreements: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).agreements,
    topics: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).topics,
    places: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).places,
    evidence: async ({ id }, _, { batches }) => (await detailsOf(batches, id)).evidence,
    statements: ({ id }, args, context, info) => statementList({ targets: { Event: [id] } }, args, context, info),
  },
};

const detailsOf = async (batches: Batches, id: string): Promise<EventDetails> =>
  (await batches.load<EventDetails>('eventDetails', { id })) ?? none;

const none: EventDetails = { actors: [], recipients: [], agreements: [], topics: [], places: [], evidence: [] };
