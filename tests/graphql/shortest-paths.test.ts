import { describe, expect, test } from 'vitest';
import {
  type Entity,
  type FoundPath,
  type Neighbours,
  shortestPaths,
  shortestPathsThrough,
} from '../../src/graphql/shortest-paths.ts';

const entity = (id: string): Entity => ({ label: 'Actor', id });

/** Edges as "a-b" or, with the number of facts, "a-b*3"; all of one kind. `asked` are the ids in each step. */
function world(edges: string): { neighbours: Neighbours; asked: string[][] } {
  const asked: string[][] = [];
  const ends = edges.split(' ').map((edge) => {
    const [pair = '', facts = '1'] = edge.split('*');
    return { pair: pair.split('-') as [string, string], facts: Number(facts) };
  });
  const neighbours: Neighbours = async (entities) => {
    asked.push(entities.map(({ id }) => id));
    return entities.map(({ id }) =>
      ends.flatMap(({ pair: [a, b], facts }) => {
        const other = a === id ? b : b === id ? a : undefined;
        return other ? [{ to: entity(other), kind: 'MEMBER_OF' as const, facts }] : [];
      }),
    );
  };
  return { neighbours, asked };
}

const ids = (paths: FoundPath[]) =>
  paths.map(({ hops }) => [hops[0]?.from.id, ...hops.map(({ to }) => to.id)].join(''));
const find = (edges: string, maxLength = 6, wanted = 10) =>
  shortestPaths(world(edges).neighbours, entity('a'), entity('z'), maxLength, wanted).then(ids);

describe('shortest paths', () => {
  test('come by length, then by the number of facts behind them, then always in one order', async () => {
    expect(await find('a-b a-c*5 a-d b-z c-z d-z a-z a-e e-f f-z')).toEqual(['az', 'acz', 'abz', 'adz', 'aefz']);
  });
  test('pass nothing twice and do not go on behind their end', async () => {
    expect(await find('a-b b-c c-a b-z z-y y-b')).toEqual(['abz', 'abyz', 'acbz', 'acbyz']);
  });
  test('are no longer than allowed and no more than wanted', async () => {
    expect(await find('a-b b-c c-d d-z', 3)).toEqual([]);
    expect(await find('a-b b-c c-d d-z', 4)).toEqual(['abcdz']);
    expect(await find('a-b a-c a-d b-z c-z d-z', 6, 2)).toEqual(['abz', 'acz']);
  });
  test('are none where no way leads, and a world that is at its end is not asked again', async () => {
    const { neighbours, asked } = world('a-b y-z');
    expect(await shortestPaths(neighbours, entity('a'), entity('z'), 6, 10)).toEqual([]);
    expect(asked).toHaveLength(4);
  });
  test('an entity that all speak of is met in the middle, not asked for its neighbours', async () => {
    const crowd = Array.from({ length: 500 }, (_, i) => `hub-x${i}`).join(' ');
    const { neighbours, asked } = world(`a-hub hub-z ${crowd}`);
    expect(ids(await shortestPaths(neighbours, entity('a'), entity('z'), 2, 10))).toEqual(['ahubz']);
    expect(asked).toEqual([['a'], ['z']]);
  });
  test('two kinds of hop between the same two make two paths', async () => {
    const neighbours: Neighbours = async ([one]) => {
      const to = entity(one?.id === 'a' ? 'z' : 'a');
      return [
        [
          { to, kind: 'TOLD_TO', facts: 1 },
          { to, kind: 'SAID_ABOUT', facts: 2 },
        ],
      ];
    };
    const paths = await shortestPaths(neighbours, entity('a'), entity('z'), 3, 10);
    expect(paths.map(({ hops }) => hops.map(({ kind }) => kind))).toEqual([['SAID_ABOUT'], ['TOLD_TO']]);
  });
  test('end in good time where everything is joined to everything', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `n${i}`);
    const edges = many.flatMap((one, i) => [
      `a-${one}`,
      `${one}-y`,
      ...many.slice(i + 1).map((other) => `${one}-${other}`),
    ]);
    expect(await find(`${edges.join(' ')} y-z`, 6, 100)).toHaveLength(100);
  });
});

describe('shortest paths through an entity', () => {
  const through = (edges: string, maxLength = 6) =>
    shortestPathsThrough(world(edges).neighbours, entity('a'), entity('m'), entity('z'), maxLength, 10).then(ids);
  test('all pass it, the shortest first', async () => {
    expect(await through('a-z a-m m-z a-b b-m')).toEqual(['amz', 'abmz']);
  });
  test('pass nothing twice, and are no longer than allowed', async () => {
    expect(await through('a-b b-m b-z')).toEqual([]);
    expect(await through('a-b b-m m-c c-z', 3)).toEqual([]);
  });
});
