import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededServer } from './seeded.ts';

/** What all lists have in common. */
let server: Awaited<ReturnType<typeof seededServer>>;
beforeAll(async () => {
  server = await seededServer();
});
afterAll(() => server.close());

type Case = { path: string[]; args?: string; wrap?: (field: string) => string; node?: string };
const cases: Record<string, Case> = {
  whoSaidWhat: { path: ['whoSaidWhat'] },
  'statements, oldest first': { path: ['statements'], args: 'orderBy: DATE_ASC, filter: { includeNested: true }' },
  actors: { path: ['actors'], args: 'country: "Libya"' },
  articles: { path: ['articles'] },
  agreements: { path: ['agreements'] },
  events: { path: ['events'] },
  topics: { path: ['topics'], args: 'broader: "security"' },
  positions: { path: ['positions'], args: 'of: "Tunisia"' },
  occupancies: { path: ['occupancies'], args: 'of: "Tunisia"', node: 'person { id } position { id } from' },
  whoAboutWhom: { path: ['whoAboutWhom'], node: 'speaker { id } target { ... on Actor { id } }' },
  contradictions: {
    path: ['contradictions'],
    args: 'about: "foreign-intervention"',
    node: 'support { id } opposition { id }',
  },
  commitments: { path: ['commitments'], node: 'promise { id }' },
  search: { path: ['search'], args: 'text: "joint forces"', node: 'matched result { __typename }' },
  'mentions of an actor': { path: ['actor', 'mentions'], wrap: (field) => `actor(name: "Libya") { ${field} }` },
  'mentions in an article': {
    path: ['article', 'mentions'],
    wrap: (field) => `article(id: "libya-calls-for-regional-security-alliance") { ${field} }`,
  },
  'statements of an article': {
    path: ['article', 'statements'],
    wrap: (field) => `article(id: "libya-calls-for-regional-security-alliance") { ${field} }`,
  },
  'agreements of an actor': { path: ['actor', 'agreements'], wrap: (field) => `actor(name: "Libya") { ${field} }` },
};

describe('a list, read page by page,', () => {
  test.each(Object.entries(cases))('is the list read at once: %s', async (_, { path, args, wrap, node }) => {
    const read = async (first: number, after: string | null) => {
      const given = [args, `first: ${first}`, after && `after: "${after}"`].filter(Boolean).join(', ');
      const field = `${path.at(-1)}(${given}) { totalCount edges { cursor node { ${node ?? 'id'} } } pageInfo { hasNextPage endCursor hasPreviousPage } }`;
      let answer = await server.ask(`{ ${wrap ? wrap(field) : field} }`);
      for (const step of path) answer = answer[step];
      return answer;
    };
    const whole = await read(100, null);
    const rows = whole.edges.map(({ node }: { node: object }) => JSON.stringify(node));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows).size).toBe(rows.length);
    expect(whole.totalCount).toBe(rows.length);
    const size = Math.ceil(rows.length / 4);
    const paged: string[] = [];
    for (let after: string | null = null, pages = 0; pages <= rows.length; pages++) {
      const page = await read(size, after);
      expect(page.totalCount).toBe(rows.length);
      paged.push(...page.edges.map(({ node }: { node: object }) => JSON.stringify(node)));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(rows);
  });
});

describe('a list refuses', () => {
  test.each([
    ['more rows than a hundred', '{ actors(first: 101) { totalCount } }'],
    ['fewer than none', '{ topics(first: -1) { totalCount } }'],
    ['a cursor that is none', '{ events(after: "x") { totalCount } }'],
    ['a cursor of a list of nothing', `{ events(after: "${btoa('[]')}") { totalCount } }`],
    ['a day that does not exist', '{ events(from: "2014-02-30") { totalCount } }'],
  ])('%s', async (_, query) => {
    expect(await server.refusal(query)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test.each([
    ['actors', 'country', 'actors(country: "Atlantis of old")'],
    ['articles', 'publisher', 'articles(publisher: "Atlantis of old")'],
    ['agreements', 'party', 'agreements(party: "Atlantis of old")'],
    ['agreements', 'topic', 'agreements(topic: "Atlantis of old")'],
    ['events', 'recipient', 'events(recipient: "Atlantis of old")'],
    ['topics', 'broader', 'topics(broader: "Atlantis of old")'],
    ['positions', 'of', 'positions(of: "Atlantis of old")'],
    ['occupancies', 'person', 'occupancies(person: "Atlantis of old")'],
  ])('an unknown name: %s by %s', async (_, argument, field) => {
    expect(await server.refusal(`{ ${field} { totalCount } }`)).toMatchObject({
      code: 'NOT_FOUND',
      argument,
      received: 'Atlantis of old',
    });
  });

  test('a misspelt name, with the name that was meant', async () => {
    const { message, candidates } = await server.refusal('{ agreements(party: "Tunesia") { totalCount } }');
    expect(candidates).toContainEqual({ id: 'TUN', name: 'Tunisia' });
    expect(message).toContain('Did you mean');
  });

  test('a name of several, with the candidates', async () => {
    const { code, candidates } = await server.refusal('{ whoSaidWhat(speaker: "Congolese") { totalCount } }');
    expect(code).toBe('BAD_USER_INPUT');
    expect(candidates.map(({ id }: { id: string }) => id).sort()).toEqual(['COD', 'COG']);
  });
});

test('what is asked for by an unknown id is null', async () => {
  const unknown = '"no-such"';
  expect(
    await server.ask(`{ statement(id: ${unknown}) { id } article(id: ${unknown}) { id } event(id: ${unknown}) { id }
      agreement(name: ${unknown}) { id } topic(name: ${unknown}) { id } position(name: ${unknown}) { id } }`),
  ).toEqual({ statement: null, article: null, event: null, agreement: null, topic: null, position: null });
});
