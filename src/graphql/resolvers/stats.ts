import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import type { StatsNode } from '../nodes.ts';

export const statsResolvers: Resolvers<Context> = {
  Query: {
    stats: async (_, __, { graph, signal }) => (await graph.read<StatsNode>('stats', {}, { signal }))[0] as StatsNode,
  },
  Stats: {
    sources: (_, __, context) => counted('sources', context),
    directStatements: (_, __, context) => counted('directStatements', context),
    unresolvedMentions: (_, __, context) => counted('unresolvedMentions', context),
  },
};

async function counted(query: string, { graph, signal }: Context): Promise<number> {
  return (await graph.read<{ value: number }>(query, {}, { signal }))[0]?.value ?? 0;
}
