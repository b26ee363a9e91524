import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import type { StatsNode } from '../nodes.ts';

export const statsResolvers: Resolvers<Context> = {
  Query: {
    stats: async (_, __, { batches }) => (await batches.read<StatsNode>('stats'))[0] as StatsNode,
  },
  Stats: {
    sources: (_, __, context) => counted('sources', context),
    directStatements: (_, __, context) => counted('directStatements', context),
    unresolvedMentions: (_, __, context) => counted('unresolvedMentions', context),
  },
};

async function counted(query: string, { batches }: Context): Promise<number> {
  return (await batches.read<{ value: number }>(query))[0]?.value ?? 0;
}
