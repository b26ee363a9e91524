/** One way to ask for too much, or for as much as is allowed. */
export type Form = { query: string; variables?: Record<string, unknown>; operationName?: string };

const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');

/** `levels` of statements and their speakers within one another, `first` a page. */
const chain = (levels: number, first: number | string, inner = 'content'): string =>
  levels === 0
    ? inner
    : `said(first: ${first}) { nodes { content speaker { ${levels === 1 ? 'name' : chain(levels - 1, first, inner)} } } }`;

/** What each form refuses or is answered in bounded time, whoever sends it how often. */
export const hostileForms: Record<string, Form> = {
  'nested, default pages': {
    query: `{ actors { nodes { ${'said { nodes { speaker { '.repeat(4)} name ${'} } }'.repeat(4)} } } }`,
  },
  'nested, full pages': { query: `{ actors(first: 100) { nodes { ${chain(3, 100)} } } }` },
  'nested, as much as is allowed': { query: `{ actors(first: 10) { nodes { ${chain(2, 10)} } } }` },
  'nested, as deep as is allowed': { query: `{ actors(first: 6) { nodes { ${chain(4, 3)} } } }` },
  'nested too deep': { query: `{ actors { nodes { ${chain(9, 1)} } } }` },
  'about one another': {
    query: `{ actors(first: 7) { nodes { spokenAbout(first: 7) { nodes { about { target { ... on Actor {
      spokenAbout(first: 7) { nodes { content } } } } } } } } } }`,
  },
  aliased: { query: `{ ${times(30, (at) => `a${at}: actors { nodes { ${chain(1, 20)} } }`)} }` },
  'aliased, as much as is allowed': {
    query: `{ ${times(
      9,
      (at) => `a${at}: actors(first: 10) { nodes {
      said(first: 15, filter: { from: "201${at}-01-01" }) { nodes { content } } } }`,
    )} }`,
  },
  'aliased beyond the limit': { query: `{ ${times(300, (at) => `a${at}: stats { articles }`)} }` },
  'in fragments': {
    query: `{ actors { nodes { ...a } } } fragment a on Actor { said { nodes { ...b } } spokenAbout { nodes { ...b } } }
      fragment b on Statement { speaker { ...c } nestedIn { speaker { ...c } } }
      fragment c on Actor { said { nodes { content } } spokenAbout { nodes { content } } }`,
  },
  'in fragments that double': {
    query: `{ actors { nodes { ...f0 } } } ${times(
      12,
      (at) => `fragment f${at} on Actor { country { ...f${at + 1} }
      memberOf { ...f${at + 1} } }`,
    )} fragment f12 on Actor { said { nodes { content } } }`,
  },
  'in fragments in a circle': {
    query: '{ actors { nodes { ...a } } } fragment a on Actor { said { nodes { speaker { ...a } } } }',
  },
  'of variables': {
    query: `query ($n: Int) { actors(first: $n) { nodes { ${chain(3, '$n')} } } }`,
    variables: { n: 100 },
  },
  'one of many operations': {
    query: times(20, (at) => `query q${at} { actors { nodes { ${chain(3, 20)} } } }`),
    operationName: 'q7',
  },
  'repeated fields': { query: `{ actors { nodes { ${times(150, () => 'said { nodes { content } }')} } } }` },
  'counts of everything': {
    query: `{ ${times(30, (at) => `a${at}: whoSaidWhat(first: 0, from: "20${at + 10}-01-01") { totalCount }`)} }`,
  },
  'searches in lists': { query: '{ actors { nodes { said(filter: { text: "border" }) { totalCount } } } }' },
  'the schema many times': {
    query: `{ __schema { ${times(90, (at) => `a${at}: types { fields { type { name fields { name } } } }`)} } }`,
  },
  'a long document': { query: `{ ${'stats { articles } '.repeat(20_000)} }` },
};

/** What somebody asks meanwhile who means well. */
export const honestQuery = '{ whoSaidWhat(speaker: "person-7", first: 5) { nodes { content speaker { name } } } }';
/** So much to count that Neo4j is not done in time. */
export const slowQuery = `{ ${times(
  3,
  (at) => `a${at}: contradictions(about: "topic-0", from: "2011-01-0${at + 1}", includeSuperseded: true) {
  totalCount }`,
)} }`;
