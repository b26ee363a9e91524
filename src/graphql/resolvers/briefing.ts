import { connection, wholeList } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Resolvers, StatementFilter } from '../generated.ts';
import { actorNamed } from '../names.ts';
import type { BriefingNode, OccupancyNode } from '../nodes.ts';
import { speakersOf } from '../statement-filter.ts';
import { commitmentList, today } from './commitments.ts';
import { positionChangeList } from './stances.ts';
import { dyadList, type StatementListArguments, statementList } from './statements.ts';

export const briefingResolvers: Resolvers<Context> = {
  Query: {
    briefing: async (_, { actor: name, asOf, includeNationals }, { batches }) => {
      const actor = await actorNamed(batches, name, 'actor', asOf);
      const speakers = await speakersOf(batches, actor.id, includeNationals);
      return { actor: actor.node, asOf: asOf ?? null, speakers };
    },
  },
  Briefing: {
    positions: ({ actor, asOf }, _, { batches }) => {
      const whose = actor.kind === 'PERSON' ? { person: actor.id } : { of: actor.id };
      return wholeList<OccupancyNode>(batches, 'occupancies', { ...whose, on: asOf ?? today(), stated: false });
    },
    said: ({ speakers, asOf }, args, context, info) => statementList({ speakers }, upTo(asOf, args), context, info),
    spokenAbout: ({ actor, asOf }, args, context, info) =>
      statementList({ targets: { Actor: [actor.id] } }, upTo(asOf, args), context, info),
    aboutWhom: ({ speakers, asOf }, args, context, info) => dyadList({ speakers }, upTo(asOf, args), context, info),
    byWhom: ({ actor, asOf }, args, context, info) =>
      dyadList({ targets: { Actor: [actor.id] } }, upTo(asOf, args), context, info),
    commitments: ({ speakers, asOf }, { status, ...page }, { batches }, info) =>
      commitmentList(batches, { speakers, status, asOf }, page, info),
    agreements: ({ actor }, page, { batches }, info) =>
      connection(batches, 'agreements', { actors: [actor.id] }, page, info),
    positionChanges: ({ speakers, asOf }, { kind, ...page }, { batches }, info) =>
      positionChangeList(batches, { speakers, kind, to: asOf }, page, info),
  },
};

/** What was said by the day of the briefing, or by an earlier one that the client's filter gives. */
function upTo<Args extends StatementListArguments>(asOf: BriefingNode['asOf'], args: Args): Args {
  if (asOf === null) return args;
  const filter: StatementFilter = args.filter ?? {};
  return { ...args, filter: { ...filter, to: filter.to != null && filter.to < asOf ? filter.to : asOf } };
}
