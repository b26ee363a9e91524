import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getIntrospectionQuery, Kind, parse } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Context } from '../../src/graphql/context.ts';
import { Asked } from '../../src/graphql/limits/asked.ts';
import { CostReckoner } from '../../src/graphql/limits/cost.ts';
import { limitRows } from '../../src/graphql/limits/row-limit.ts';
import { Turns } from '../../src/graphql/limits/turns.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { seededServer } from './seeded.ts';
import { smallServer } from './small-server.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const { server } = smallServer({ schema });

/** What the server refuses of a question; nothing resolves there, so what it does not refuse has no data. */
async function refusal(query: string, variables?: object, operationName?: string) {
  const response = await server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: each test states the shape it expects
  const [error] = ((await response.json()) as any).errors ?? [];
  return ['TOO_COMPLEX', 'BAD_USER_INPUT'].includes(error?.extensions.code)
    ? { status: response.status, message: error.message, ...error.extensions }
    : undefined;
}

const costOf = (query: string, variableValues?: Record<string, unknown>, operationName?: string): number =>
  new CostReckoner(
    Asked.of({ schema, document: parse(query), variableValues, operationName }) as Asked,
    defaultLimits.page,
  ).ofOperation();

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

describe('an operation that costs too much', () => {
  test('is refused with its cost, the limit and what to leave out', async () => {
    const query = '{ actors { nodes { name said(first: 50) { nodes { content speaker { said { totalCount } } } } } } }';
    expect(await refusal(query)).toEqual({
      status: 400,
      message:
        'The operation costs too much: 86,441 objects may have to be read; at most 10,000 are allowed. ' +
        'Leave out actors.nodes.said.nodes.speaker.said, or ask for fewer rows there or above (first).',
      code: 'TOO_COMPLEX',
      cost: 86_441,
      limit: 10_000,
      drop: ['actors.nodes.said.nodes.speaker.said'],
    });
  });

  test('is told of all that must go where no part of it is enough', async () => {
    const query = `{ ${times(3, (at) => `a${at}: actors { nodes { said(first: 80) { nodes { id } } } }`)} }`;
    expect((await refusal(query))?.drop).toEqual(['a0', 'a1']);
  });

  const nested = (inner: string) =>
    `{ actors { nodes { said { nodes { speaker { said { nodes { ${inner} } } } } } } } }`;
  test.each<[string, string, object?, string?]>([
    ['nested', nested('speaker { said { nodes { content } } }')],
    ['in edges', '{ actors { edges { node { said { edges { node { speaker { said { edges { cursor } } } } } } } } } }'],
    ['aliased', `{ ${times(6, (at) => `a${at}: actors { nodes { said { nodes { content } } } }`)} }`],
    ['repeated', `{ actors { nodes { ${times(9, () => 'said(first: 20) { nodes { content } }')} } } }`],
    [
      'in fragments that double each other',
      `{ actors(first: 5) { nodes { ...a } } } fragment a on Actor { said { nodes { ...b } } spokenAbout { nodes { ...b } } }
       fragment b on Statement { speaker { ...c } nestedIn { speaker { ...c } } }
       fragment c on Actor { said { nodes { content } } spokenAbout { nodes { content } } }`,
    ],
    [
      'in one type of a union',
      `{ statements { nodes { about { target { ... on Topic { id }
        ... on Person { ... { said(first: 60) { nodes { content } } } } } } } } }`,
    ],
    [
      'of a variable',
      'query ($n: Int) { actors(first: $n) { nodes { said(first: $n) { nodes { id } } } } }',
      { n: 60 },
    ],
    [
      "of a variable's default",
      'query ($n: Int = 60) { actors(first: $n) { nodes { said(first: $n) { nodes { id } } } } }',
    ],
    ['in one of many operations', `query A { stats { articles } } query B ${nested('id')}`, {}, 'B'],
    [
      'in a subscription',
      'subscription { statementAdded { statement { speaker { said(first: 60) { nodes { speaker { said(first: 60) { nodes { id } } } } } } } } }',
    ],
    ['counted', '{ actors(first: 100) { nodes { said { totalCount } spokenAbout { totalCount } } } }'],
    [
      'searched',
      'query ($f: StatementFilter) { actors { nodes { said(filter: $f) { nodes { id } } } } }',
      { f: { text: 'border' } },
    ],
    [
      'of long texts',
      '{ articles(first: 100) { nodes { statements(first: 10) { nodes { evidence { article { body } } } } } } }',
    ],
    [
      'without pages',
      `{ actors(first: 100) { nodes { ... on Group { ${'members { ... on Group { '.repeat(3)} id ${'} }'.repeat(3)} } } } }`,
    ],
  ])('is seen where lists are %s', async (_, query, variables, operationName) => {
    expect(await refusal(query, variables, operationName)).toMatchObject({ code: 'TOO_COMPLEX', limit: 10_000 });
  });

  test('is not one that leaves the dear parts out, by a directive or by short pages', async () => {
    const query = `query ($deep: Boolean!, $n: Int) { actors { nodes { said(first: $n) { nodes {
      speaker @include(if: $deep) { said(first: $n) { nodes { speaker { said(first: $n) { totalCount } } } } } } } } } }`;
    expect(await refusal(query, { deep: true })).toMatchObject({ code: 'TOO_COMPLEX' });
    expect(await refusal(query, { deep: false })).toBeUndefined();
    expect(await refusal(query, { deep: true, n: 1 })).toBeUndefined();
  });
});

describe('a page', () => {
  test('may have 100 rows, of dyads 1,000', async () => {
    expect(await refusal('query ($n: Int) { actors(first: $n) { nodes { id } } }', { n: 101 })).toMatchObject({
      message: 'first must be between 0 and 100 at actors; received 101.',
      ...{ status: 400, code: 'BAD_USER_INPUT', argument: 'first', received: 101, limit: 100 },
    });
    expect(await refusal('{ actors(first: 100) { nodes { id } } }')).toBeUndefined();
    expect(await refusal('{ actors(first: -1) { nodes { id } } }')).toMatchObject({ received: -1 });
    expect(await refusal('{ whoAboutWhom(first: 1000) { nodes { statements } } }')).toBeUndefined();
    expect(await refusal('{ whoAboutWhom(first: 1001) { nodes { statements } } }')).toMatchObject({ limit: 1000 });
  });
});

describe('the limits allow', () => {
  test('the schema to be asked for, as tools do, but not many times over', async () => {
    const { ask } = smallServer();
    expect((await ask(getIntrospectionQuery())).body.errors).toBeUndefined();
    for (const query of [
      `{ ${times(3, (at) => `a${at}: __schema { types { name } }`)} }`,
      `{ __schema { ${times(3, (at) => `a${at}: types { name }`)} } }`,
    ])
      expect((await ask(query)).body.errors[0].message).toMatch(
        /^The operation asks for the schema too often: [34]; at most 2 allowed\.$/,
      );
  });

  test('what the dashboard asks, with its longest pages', () => {
    const folder = new URL('../../web/dashboard/queries/', import.meta.url);
    const text = readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    const operations = parse(text).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    expect(operations.length).toBeGreaterThan(10);
    for (const { name } of operations) {
      const first = name?.value === 'Dyads' ? 1000 : 100;
      expect(costOf(text, { first }, name?.value), name?.value).toBeLessThanOrEqual(defaultLimits.cost / 2);
    }
  });
});

describe('what an answer comes to', () => {
  const longLists = (length: number) =>
    limitRows(
      createSchema<Context>({
        typeDefs: 'type Query { all: [Row!]! } type Row { name: String, all: [Row!]! }',
        resolvers: {
          Query: { all: () => Array(length).fill({ name: 'row' }) },
          Row: { all: async () => Array(length).fill({ name: 'row' }) },
        },
      }),
    );

  test('is bounded too, for a list without pages may be longer than was reckoned', async () => {
    const { ask } = smallServer({ schema: longLists(30), limits: { cost: 100 } });
    expect((await ask('{ all { name } }')).body.data.all).toHaveLength(30);
    const { status, body } = await ask('{ all { all { name } } }');
    expect(status).toBe(400);
    expect(body).toEqual({
      errors: [
        {
          message:
            'The answer comes to more than 100 rows, the most that one may have. Ask for fewer (first), or leave lists within lists out.',
          extensions: { code: 'TOO_COMPLEX', limit: 100 },
        },
      ],
    });
  });
});

describe('turns', () => {
  const never = new AbortController().signal;
  const refused = new Error('too many');

  test('go to so much at once, in the order of asking', async () => {
    const turns = new Turns(10, 10_000);
    const begun: string[] = [];
    const ends = new Map<string, () => void>();
    const take = (name: string, cost: number) =>
      turns.take(cost, never, refused, () => {
        begun.push(name);
        return new Promise<void>((resolve) => ends.set(name, resolve));
      });
    const all = ['a', 'b', 'c', 'd'].map((name, at) => take(name, [6, 4, 8, 1][at] as number));
    await expect.poll(() => begun).toEqual(['a', 'b']);
    ends.get('a')?.();
    await all[0];
    // Not d, which would fit: c came first.
    expect(begun).toEqual(['a', 'b']);
    ends.get('b')?.();
    await expect.poll(() => begun).toEqual(['a', 'b', 'c', 'd']);
    for (const end of ends.values()) end();
    await Promise.all(all);
  });

  test('are given up by who leaves, and by who has waited too long, and then go to the next', async () => {
    const turns = new Turns(10, 20);
    const first = Promise.withResolvers<void>();
    const begun = turns.take(10, never, refused, () => first.promise);
    const left = new AbortController();
    const leaving = turns.take(10, left.signal, refused, () => 'done');
    left.abort(new Error('left'));
    await expect(leaving).rejects.toThrow('left');
    await expect(turns.take(10, never, refused, () => 'done')).rejects.toBe(refused);
    first.resolve();
    await begun;
    expect(await turns.take(10, never, refused, () => 'done')).toBe('done');
  });
});

type Spoken = { speaker: { said: { nodes: unknown[] } } };

describe('nesting that is allowed', () => {
  let seeded: Awaited<ReturnType<typeof seededServer>>;
  beforeAll(async () => {
    seeded = await seededServer();
  });
  afterAll(() => seeded.close());

  test('costs one query a level, and no level has more rows than were asked for', async () => {
    const { whoSaidWhat } = await seeded.ask(
      `{ whoSaidWhat(first: 4) { nodes { speaker { said(first: 3) { nodes { speaker { said(first: 2) { nodes { speaker {
         said(first: 1) { nodes { content } } } } } } } } } } } }`,
    );
    expect(seeded.reads).toEqual(['statementsFromAll', ...Array(3).fill('statementsFromSpeaker')]);
    expect(whoSaidWhat.nodes).toHaveLength(4);
    const lengths = whoSaidWhat.nodes.map(({ speaker }: Spoken) => speaker.said.nodes.length);
    expect(Math.max(...lengths)).toBe(3);
  });
});
