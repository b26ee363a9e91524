import { nameKey } from '../../model/names.ts';
import type { Batches } from '../batch.ts';
import { connection, wholeList } from '../connection.ts';
import type { Context } from '../context.ts';
import type { PersonResolvers, Resolvers } from '../generated.ts';
import { actorNamed, findActor } from '../names.ts';
import {
  type ActorLinks,
  type ActorNode,
  type AliasNode,
  type MentionNode,
  type OccupancyNode,
  typeOfNode,
} from '../nodes.ts';
import { statementList } from './statements.ts';

/** What a Person, Country, Organization and Group all answer. */
const actorFields = {
  aliases: ({ id }, _, { batches }) => namesOf(batches, 'Actor', id),
  country: async (actor, _, { batches }) =>
    actor.kind === 'COUNTRY' ? actor : ((await linksOf(batches, actor))?.country ?? null),
  said: ({ id }, args, context, info) => statementList({ speakers: [id] }, args, context, info),
  spokenAbout: ({ id }, args, context, info) => statementList({ targets: { Actor: [id] } }, args, context, info),
  mentions: ({ id }, page, { batches }, info) =>
    connection<MentionNode>(batches, 'mentions', { actor: id, article: null }, page, info),
  agreements: ({ id }, page, { batches }, info) =>
    connection(batches, 'agreements', { targets: { Actor: [id] } }, page, info),
  events: ({ id }, page, { batches }, info) => connection(batches, 'events', { participants: [id] }, page, info),
  memberOf: async (actor, _, { batches }) => (await linksOf(batches, actor))?.memberOf ?? [],
} satisfies PersonResolvers<Context>;

export const actorResolvers: Resolvers<Context> = {
  Query: {
    actor: async (_, { name, asOf }, { batches }) => (await findActor(batches, name, asOf))?.node ?? null,
    actors: async (_, { kind, country, text, ...page }, { batches }, info) => {
      const of = country == null ? null : (await actorNamed(batches, country, 'country')).id;
      const ask = { kind: kind ?? null, country: of, text: text == null ? null : nameKey(text) };
      return connection(batches, 'actors', ask, page, info);
    },
  },
  Actor: { __resolveType: (actor) => typeOfNode(actor) },
  Person: {
    ...actorFields,
    positions: async ({ id }, _, { batches }) =>
      (await wholeList<OccupancyNode>(batches, 'occupancies', { person: id, stated: false })).sort(byBeginning),
  },
  Country: {
    ...actorFields,
    borders: async (actor, _, { batches }) => (await linksOf(batches, actor))?.borders ?? [],
    capital: async (actor, _, { batches }) => (await linksOf(batches, actor))?.capital ?? null,
    positions: async (actor, _, { batches }) => (await linksOf(batches, actor))?.positions ?? [],
  },
  Organization: {
    ...actorFields,
    members: async (actor, _, { batches }) => (await linksOf(batches, actor))?.members ?? [],
    positions: async (actor, _, { batches }) => (await linksOf(batches, actor))?.positions ?? [],
  },
  Group: {
    ...actorFields,
    members: async (actor, _, { batches }) => (await linksOf(batches, actor))?.members ?? [],
  },
  Alias: {
    seenIn: async ({ name, target }, _, { batches }) =>
      (await batches.load<MentionNode[]>('mentionsBySpelling', { spelling: name, actor: target })) ?? [],
  },
  Place: {
    country: async ({ id }, _, { batches }) => (await batches.load<ActorNode>('placeCountry', { id })) ?? null,
  },
};

/** All names of an actor or topic, usual ones first. */
export const namesOf = async (batches: Batches, label: 'Actor' | 'Topic', id: string): Promise<AliasNode[]> =>
  (await batches.load<AliasNode[]>('aliases', { label, id })) ?? [];

const linksOf = (batches: Batches, { id }: ActorNode): Promise<ActorLinks | undefined> =>
  batches.load<ActorLinks>('actorLinks', { id });

const byBeginning = (a: OccupancyNode, b: OccupancyNode): number =>
  (a.fromEarliest ?? '').localeCompare(b.fromEarliest ?? '') || (a.position.id < b.position.id ? -1 : 1);
