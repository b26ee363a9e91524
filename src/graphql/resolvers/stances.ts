import type { GraphQLResolveInfo } from 'graphql';
import { detailsOf } from '../agreement-details.ts';
import type { Batches } from '../batch.ts';
import { type Connection, connection, type PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type { PositionChangeKind, Resolvers } from '../generated.ts';
import { findActor, findNamed, type Named, named } from '../names.ts';
import type { PositionChangeNode } from '../nodes.ts';
import { speakerIds, type TargetLabel, targetOf } from '../statement-filter.ts';
import { statementOf } from './statements.ts';

type ChangesAsked = {
  speakers?: string[] | null;
  targets?: string[] | null;
  kind?: PositionChangeKind[] | null;
  from?: string | null;
  to?: string | null;
};

/** Changes of stance by these speakers, on these targets; by one of the two at least. */
export const positionChangeList = (
  batches: Batches,
  { speakers = null, targets = null, kind = null, from = null, to = null }: ChangesAsked,
  page: PageArguments,
  info: GraphQLResolveInfo,
): Promise<Connection<PositionChangeNode>> =>
  connection(batches, 'positionChanges', { speakers, targets, kind, from, to }, page, info);

const spokenAbout: TargetLabel[] = ['Topic', 'Agreement', 'Actor', 'Event'];

/** What a statement can be about, by id or name, or the holder of a position on that day; unknown is an error. */
const targetNamed = async (batches: Batches, name: string, asOf: string | null | undefined): Promise<Named> =>
  (await findNamed(batches, name, spokenAbout)) ??
  (await findActor(batches, name, asOf)) ??
  (await named(batches, name, spokenAbout, 'about'));

export const stanceResolvers: Resolvers<Context> = {
  Query: {
    contradictions: async (_, { about, from, to, includeNested, includeSuperseded, ...page }, { batches }, info) => {
      const target = await targetNamed(batches, about, to);
      const ask = { target: target.id, from: from ?? null, to: to ?? null, nested: includeNested ?? false };
      return connection(batches, 'contradictions', { ...ask, superseded: includeSuperseded ?? false }, page, info);
    },
    positionChanges: async (_, args, { batches }, info) => {
      const { speaker, includeNationals, about, kind, from, to, asOf, first, after } = args;
      if (speaker == null && about == null)
        throw badUserInput('Give speaker, about or both: whose changes, or changes on what. Received neither.');
      const [speakers, targets] = await Promise.all([
        speaker == null ? null : speakerIds(batches, speaker, 'speaker', { includeNationals, asOf }),
        about == null
          ? null
          : targetNamed(batches, about, asOf)
              .then(({ label, id }) => targetOf(batches, label as TargetLabel, [id]))
              .then(({ ids }) => ids),
      ]);
      return positionChangeList(batches, { speakers, targets, kind, from, to }, { first, after }, info);
    },
  },
  Contradiction: {
    support: ({ support }, _, { batches }) => statementOf(batches, support),
    opposition: ({ opposition }, _, { batches }) => statementOf(batches, opposition),
    supersededBy: ({ change }, _, { batches }) => (change ? statementOf(batches, change) : null),
    supersededByStatus: async ({ target, status }, _, { batches }) =>
      status ? ((await detailsOf(batches, target.id)).statuses.find(({ id }) => id === status) ?? null) : null,
  },
  PositionChange: {
    earlier: ({ earlier }, _, { batches }) => statementOf(batches, earlier),
    later: ({ later }, _, { batches }) => statementOf(batches, later),
  },
};
