import { wholeList } from '../connection.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type { Bucket, Resolvers } from '../generated.ts';
import { actorNamed } from '../names.ts';
import type { AgreementNode, DyadHistoryNode, EventNode } from '../nodes.ts';
import { type Scope, speakersOf } from '../statement-filter.ts';
import { periodsOf, type StatementListArguments, statementList } from './statements.ts';

export const dyadResolvers: Resolvers<Context> = {
  Query: {
    dyad: async (_, args, { batches }) => {
      const [a, b] = await Promise.all([
        actorNamed(batches, args.a, 'a', args.to),
        actorNamed(batches, args.b, 'b', args.to),
      ]);
      if (a.id === b.id)
        throw badUserInput(`a and b must be two actors; both mean ${a.name} (${a.id}).`, { received: args });
      const [forA, forB] = await Promise.all([
        speakersOf(batches, a.id, args.includeNationals),
        speakersOf(batches, b.id, args.includeNationals),
      ]);
      const speakers = { a: forA, b: forB };
      return { a: a.node, b: b.node, speakers, from: args.from ?? null, to: args.to ?? null };
    },
  },
  DyadHistory: {
    periods: async (dyad, { bucket }, context) => {
      const [aAboutB, bAboutA] = await bothWays(dyad, bucket, context);
      const periods = new Set([...aAboutB.buckets, ...bAboutA.buckets].map(({ period }) => period));
      return [...periods].sort().map((period) => ({
        period,
        aAboutB: aAboutB.buckets.find((one) => one.period === period) ?? null,
        bAboutA: bAboutA.buckets.find((one) => one.period === period) ?? null,
      }));
    },
    undated: async (dyad, { bucket }, context) =>
      (await bothWays(dyad, bucket, context)).reduce((sum, { undated }) => sum + undated, 0),
    aAboutB: (dyad, args, context, info) => statementList(fromA(dyad), within(dyad, args), context, info),
    bAboutA: (dyad, args, context, info) => statementList(fromB(dyad), within(dyad, args), context, info),
    agreements: ({ a, b }, _, { batches }) => wholeList<AgreementNode>(batches, 'agreements', { actors: [a.id, b.id] }),
    events: ({ a, b, from, to }, _, { batches }) =>
      wholeList<EventNode>(batches, 'events', { participants: [a.id, b.id], from, to }),
  },
};

const fromA = ({ speakers, b }: DyadHistoryNode): Scope => ({ speakers: speakers.a, targets: { Actor: [b.id] } });
const fromB = ({ speakers, a }: DyadHistoryNode): Scope => ({ speakers: speakers.b, targets: { Actor: [a.id] } });

const bothWays = (dyad: DyadHistoryNode, bucket: Bucket | null | undefined, context: Context) =>
  Promise.all([
    periodsOf(fromA(dyad), { from: dyad.from, to: dyad.to }, bucket, context),
    periodsOf(fromB(dyad), { from: dyad.from, to: dyad.to }, bucket, context),
  ]);

/** The period of the dyad, and what the client's filter narrows it to. */
function within(dyad: DyadHistoryNode, args: StatementListArguments): StatementListArguments {
  const filter = args.filter ?? {};
  const from = [filter.from, dyad.from].filter((day) => day != null).sort();
  const to = [filter.to, dyad.to].filter((day) => day != null).sort();
  return { ...args, filter: { ...filter, from: from.at(-1), to: to[0] } };
}
