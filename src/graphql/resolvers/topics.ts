import { connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { findNamed, named } from '../names.ts';
import type { TopicNode } from '../nodes.ts';
import { namesOf } from './actors.ts';
import { statementList } from './statements.ts';

type Links = { broader: TopicNode | null; narrower: TopicNode[] };

export const topicResolvers: Resolvers<Context> = {
  Query: {
    topic: async (_, { name }, { batches }) => (await findNamed<TopicNode>(batches, name, ['Topic']))?.node ?? null,
    topics: async (_, { broader, ...page }, { batches }, info) => {
      const than = broader == null ? null : (await named(batches, broader, ['Topic'], 'broader')).id;
      return connection(batches, 'topics', { broader: than }, page, info);
    },
  },
  Topic: {
    aliases: ({ id }, _, { batches }) => namesOf(batches, 'Topic', id),
    broader: async ({ id }, _, { batches }) => (await batches.load<Links>('topicLinks', { id }))?.broader ?? null,
    narrower: async ({ id }, _, { batches }) => (await batches.load<Links>('topicLinks', { id }))?.narrower ?? [],
    statements: ({ id }, args, context, info) => statementList({ targets: { Topic: [id] } }, args, context, info),
    agreements: ({ id }, page, { batches }, info) => connection(batches, 'agreements', { topic: id }, page, info),
  },
};
