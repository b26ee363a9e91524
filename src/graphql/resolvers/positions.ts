import type { Batches } from '../batch.ts';
import { connection, wholeList } from '../connection.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { actorNamed, findNamed } from '../names.ts';
import type { ActorNode, ArticleNode, EvidenceNode, OccupancyNode, PositionNode } from '../nodes.ts';
import { sentenceAround } from '../sentences.ts';

/** A place in a body where words name a person with a position. */
type Naming = { article: ArticleNode; body: string; start: number; end: number };

export const positionResolvers: Resolvers<Context> = {
  Query: {
    position: async (_, { name }, { batches }) =>
      (await findNamed<PositionNode>(batches, name, ['Position']))?.node ?? null,
    positions: async (_, { of, role, ...page }, { batches }, info) => {
      const owner = of == null ? null : (await actorNamed(batches, of, 'of')).id;
      return connection(batches, 'positions', { of: owner, role: role ?? null }, page, info);
    },
    occupancies: async (_, { person, of, role, status, on, statedOnly, ...page }, { batches }, info) => {
      const [personId, owner] = await Promise.all([
        person == null ? null : actorNamed(batches, person, 'person', on).then(({ id }) => id),
        of == null ? null : actorNamed(batches, of, 'of').then(({ id }) => id),
      ]);
      const ask = { person: personId, of: owner, role: role ?? null, status: status ?? null, on: on ?? null };
      return connection<OccupancyNode>(batches, 'occupancies', { ...ask, stated: statedOnly ?? false }, page, info);
    },
  },
  Position: {
    of: async ({ id }, _, { batches }) => (await batches.load<ActorNode>('positionOwner', { id })) ?? null,
    holder: ({ id }, { on }, { batches }) =>
      wholeList<OccupancyNode>(batches, 'occupancies', { position: id, on, stated: false }),
    holders: async ({ id }, _, { batches }) =>
      (await wholeList<OccupancyNode>(batches, 'occupancies', { position: id, stated: false })).sort((a, b) =>
        (a.fromEarliest ?? '').localeCompare(b.fromEarliest ?? ''),
      ),
  },
  Occupancy: {
    evidence: ({ person, position }, _, { batches }) => evidenceOfOffice(batches, person.id, position.id),
  },
};

/** The sentences in which articles name a person with a position. */
export async function evidenceOfOffice(batches: Batches, person: string, position: string): Promise<EvidenceNode[]> {
  const namings = (await batches.load<Naming[]>('occupancyEvidence', { person, position })) ?? [];
  return namings.map(({ article, body, start, end }) => ({ article, ...sentenceAround(body, start, end) }));
}
