import type { Batches } from '../batch.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type { HopKind, PathNode, Resolvers, ResolversTypes } from '../generated.ts';
import { actorNamed, type Nameable, named } from '../names.ts';
import { type EvidenceNode, type StatementNode, typeOfNode } from '../nodes.ts';
import { type Entity, type Hop, type Neighbours, shortestPaths, shortestPathsThrough } from '../shortest-paths.ts';
import { evidenceOfOffice } from './positions.ts';

const longest = 6;

export const pathResolvers: Resolvers<Context> = {
  Query: {
    paths: async (_, args, { batches }) => {
      const length = args.maxLength ?? 4;
      if (length < 1 || length > longest)
        throw badUserInput(`maxLength must be between 1 and ${longest}; received ${length}.`, {
          argument: 'maxLength',
          received: length,
        });
      const wanted = args.first ?? 10;
      const [from, to, through] = await Promise.all([
        actorNamed(batches, args.from, 'from'),
        actorNamed(batches, args.to, 'to'),
        args.through == null ? null : named(batches, args.through, waypoints, 'through'),
      ]);
      if (from.id === to.id)
        throw badUserInput(`from and to must be two actors; both mean ${from.name} (${from.id}).`, { received: args });
      const found = through
        ? await shortestPathsThrough(neighboursIn(batches), from, through, to, length, wanted)
        : await shortestPaths(neighboursIn(batches), from, to, length, wanted);
      return found.map(({ hops }) => ({ length: hops.length, hops }));
    },
  },
  Hop: {
    from: ({ from }, _, { batches }) => nodeOf(batches, from),
    to: ({ to }, _, { batches }) => nodeOf(batches, to),
    statements: (hop, _, { batches }) => statementsOf(batches, hop),
    evidence: async (hop, _, { batches }) => {
      if (byStatement.has(hop.kind))
        return (await statementsOf(batches, hop)).flatMap(({ evidence }) => evidence).slice(0, 20);
      if (hop.kind === 'HELD') {
        const [person, position] = hop.from.label === 'Actor' ? [hop.from, hop.to] : [hop.to, hop.from];
        return (await evidenceOfOffice(batches, person.id, position.id)).slice(0, 20);
      }
      return (await batches.load<EvidenceNode[]>('hopEvidence', hop)) ?? [];
    },
  },
  PathNode: { __resolveType: (node) => typeOfNode(node) },
};

const waypoints: Nameable[] = ['Actor', 'Topic', 'Agreement', 'Event'];
const byStatement = new Set<HopKind>(['SAID_ABOUT', 'SPOKEN_OF_TOGETHER', 'TOLD_TO']);

const neighboursIn =
  (batches: Batches): Neighbours =>
  (entities) =>
    Promise.all(
      entities.map(async ({ label, id }) => {
        const rows = await batches.load<[string, string, HopKind, number][]>('pathNeighbours', { label, id }, bounds);
        return (rows ?? []).map(([label, id, kind, facts]) => ({ to: { label, id }, kind, facts }));
      }),
    );

const bounds = { explored: 500, breadth: 100 };

const nodeOf = (batches: Batches, { label, id }: Entity) =>
  batches.load('pathNode', { label, id }) as Promise<ResolversTypes['PathNode'] & PathNode>;

const statementsOf = async (batches: Batches, hop: Hop): Promise<StatementNode[]> =>
  byStatement.has(hop.kind) ? ((await batches.load<StatementNode[]>('hopStatements', hop)) ?? []) : [];
