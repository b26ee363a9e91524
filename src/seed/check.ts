import { edtfBounds } from '../model/dates.ts';
import { sha256 } from '../model/ids.ts';
import type { NodeRow, RelationshipRow } from '../model/rows.ts';
import { articleRows } from './article-rows.ts';
import { type Fault, SeedFaults } from './faults.ts';
import { gazetteerRows } from './gazetteer-rows.ts';
import { countryName, countryNames, entryNames, type Name } from './names.ts';
import { type ParsedSeed, parseSeed, type SeedFile } from './parse.ts';
import { brokenReferences, duplicateIds, type Ids, idsOf, type Known } from './references.ts';
import { type Stated, StatedRows } from './stated.ts';

/** Files read, and what the graph must be asked before they can be judged. */
export type Draft = {
  parsed: ParsedSeed[];
  faults: Fault[];
  ids: Ids;
  /** Ids that stand in files too broken to be read. */
  guessed: ReadonlySet<string>;
  asks: { ids: string[]; names: string[]; urls: string[]; bodies: string[] };
};

/** What the graph says: of files other than the given ones, and of extracted articles. */
export type GraphSays = {
  known: ReadonlyMap<string, Known>;
  /** Every curated thing, to suggest ids from; asked for only when a reference is met by nothing. */
  all: Known[];
  names: ReadonlyMap<string, Name[]>;
  articles: { id: string; url: string | null; bodySha256: string | null }[];
};
export const EMPTY_GRAPH: GraphSays = { known: new Map(), all: [], names: new Map(), articles: [] };

/** What the files state: rows by node and relationship, each once. */
export type SeedRows = { nodes: Stated<NodeRow>[]; relationships: Stated<RelationshipRow>[] };

/** Encoding, syntax and shape of each file; what needs the other files or the graph comes after. */
export function draftSeeds(files: SeedFile[]): Draft {
  const parsed: ParsedSeed[] = [];
  const faults: Fault[] = [];
  const ids: Ids = { definitions: [], references: [] };
  const guessed = new Set<string>();
  for (const file of files) {
    const result = parseSeed(file);
    faults.push(...(result.faults ?? []));
    if (result.parsed) parsed.push(result.parsed);
    if (result.read) {
      const found = idsOf(result.read.data, result.read.fault);
      ids.definitions.push(...found.definitions);
      ids.references.push(...found.references);
    } else
      for (const [, id] of new TextDecoder().decode(file.bytes).matchAll(/\bid:\s*["']?([\w-]+)/g))
        guessed.add(id as string);
  }
  const here = new Set(ids.definitions.map(({ id }) => id));
  const owners = parsed.flatMap(({ seed }) => (seed.positions ?? []).flatMap((position) => position.of ?? []));
  const articles = parsed.flatMap(({ seed }) => seed.article ?? []);
  const asks = {
    ids: [...new Set([...here, ...ids.references.map(({ id }) => id)])],
    names: [...new Set(owners)].filter((id) => !here.has(id)),
    urls: articles.flatMap(({ url }) => url ?? []),
    bodies: articles.map(({ body }) => sha256(body)),
  };
  return { parsed, faults, ids, guessed, asks };
}

/** The references of a draft that neither its files nor the graph meet. */
export const unmet = ({ ids, guessed }: Draft, known: ReadonlyMap<string, Known>): boolean => {
  const here = new Set(ids.definitions.map(({ id }) => id));
  return ids.references.some(({ id }) => !here.has(id) && !known.has(id) && !guessed.has(id));
};

/** The rows of all files; throws SeedFaults with every fault of every file. */
export function checkSeeds(draft: Draft, graph: GraphSays): SeedRows {
  const { parsed, ids, guessed } = draft;
  const namesOf = namesIn(parsed, graph);
  const faults = [
    ...draft.faults,
    ...duplicateIds(ids.definitions, graph.known),
    ...brokenReferences(ids, graph.known, guessed, graph.all),
  ];
  const all = parsed.map((file) => {
    const rows = new StatedRows(file);
    gazetteerRows(file, rows, namesOf);
    faults.push(...articleRows(file, rows), ...unnamedCountries(file), ...occupancyFaults(file));
    return rows;
  });
  faults.push(...borderFaults(parsed), ...sameArticles(parsed, graph));
  const nodes = once(
    all.flatMap((rows) => rows.nodes),
    ({ label, id }) => [label, id],
  );
  const relationships = once(
    all.flatMap((rows) => rows.relationships),
    ({ type, from, to, key }) => [type, from.label, from.id, to.label, to.id, key],
  );
  const defined = new Set(ids.definitions.map(({ id }) => id));
  // Ids defined twice are told above; of a node stated twice, its relationships are not told again.
  const nodesTwice = nodes.twice.filter(({ row }) => !defined.has(row.id));
  const idsTwice = new Set(nodesTwice.map(({ row }) => row.id));
  const twice = [
    ...nodesTwice,
    ...relationships.twice.filter(({ row }) => !idsTwice.has(row.from.id) && !idsTwice.has(row.to.id)),
  ];
  faults.push(
    ...twice.map(({ fault, at, first }) =>
      fault(at, `expected a fact of its own and came one stated at ${placeOf(first)}`),
    ),
  );
  if (faults.length) throw new SeedFaults(unique(faults));
  return { nodes: nodes.rows, relationships: relationships.rows };
}

/** The English, French, … names of what may own a position: from the files, else from the graph. */
function namesIn(parsed: ParsedSeed[], graph: GraphSays): (id: string) => Name[] {
  const names = new Map(graph.names);
  for (const { seed } of parsed) {
    for (const entry of seed.countries ?? []) names.set(entry.id, countryNames(entry));
    for (const entry of seed.organizations ?? []) names.set(entry.id, entryNames(entry));
  }
  return (id) => names.get(id) ?? [];
}

/** Rows with each identity once; a spare one gives way to any other, and to an earlier spare one without a fault. */
function once<Row>(all: Stated<Row>[], identity: (row: Row) => unknown[]) {
  const first = new Map<string, Stated<Row>>();
  const twice: (Stated<Row> & { first: Stated<Row> })[] = [];
  for (const stated of [...all.filter(({ spare }) => !spare), ...all.filter(({ spare }) => spare)]) {
    const key = JSON.stringify(identity(stated.row));
    const before = first.get(key);
    if (!before) first.set(key, stated);
    else if (!stated.spare) twice.push({ ...stated, first: before });
  }
  return { rows: [...first.values()], twice };
}

function unnamedCountries({ seed, fault }: ParsedSeed): Fault[] {
  return (seed.countries ?? []).flatMap((entry, i) =>
    countryName(entry)
      ? []
      : fault(['countries', i, 'id'], `expected a code of ISO 3166-1 or \`names.en\` too and came \`${entry.id}\``),
  );
}

function occupancyFaults({ seed, fault }: ParsedSeed): Fault[] {
  return (seed.people ?? []).flatMap(({ positions }, i) =>
    (positions ?? []).flatMap(({ from, to }, j) => {
      const begins = edtfBounds(from ?? '')?.earliest;
      const ends = edtfBounds(to ?? '')?.latest;
      if (begins === undefined || ends === undefined || begins <= ends) return [];
      return fault(['people', i, 'positions', j, 'to'], `expected a date from \`${from}\` on and came \`${to}\``);
    }),
  );
}

/** A border has two sides; both must tell of it where both are given. */
function borderFaults(parsed: ParsedSeed[]): Fault[] {
  const countries = parsed.flatMap(({ seed, fault }) =>
    (seed.countries ?? []).map((entry, i) => ({ id: entry.id, borders: entry.borders ?? [], i, fault })),
  );
  const bordersOf = new Map(countries.map(({ id, borders }) => [id, borders]));
  return countries.flatMap(({ id, borders, i, fault }) =>
    borders.flatMap((other, j) => {
      const at = ['countries', i, 'borders', j];
      if (other === id) return fault(at, `expected a neighbour and came \`${id}\` itself`);
      const back = bordersOf.get(other);
      return !back || back.includes(id)
        ? []
        : fault(at, `expected a border that both sides name and came \`${other}\`, which does not name \`${id}\``);
    }),
  );
}

function sameArticles(parsed: ParsedSeed[], graph: GraphSays): Fault[] {
  const urls = new Map<string, string>();
  const bodies = new Map<string, string>();
  for (const { id, url, bodySha256 } of graph.articles) {
    if (url) urls.set(url, `article \`${id}\` in the graph`);
    if (bodySha256) bodies.set(bodySha256, `article \`${id}\` in the graph`);
  }
  return parsed.flatMap(({ seed: { article }, fault }) => {
    if (!article) return [];
    const twice = (seen: Map<string, string>, value: string | undefined, field: string): Fault[] => {
      const before = value && seen.get(value);
      const { file, line } = fault(['article', field], '');
      if (value && !before) seen.set(value, `the article at ${file}:${line}`);
      return before ? [fault(['article', field], `expected a \`${field}\` of its own and came that of ${before}`)] : [];
    };
    return [...twice(urls, article.url, 'url'), ...twice(bodies, sha256(article.body), 'body')];
  });
}

function placeOf({ fault, at }: Pick<Stated<unknown>, 'fault' | 'at'>): string {
  const { file, line } = fault(at, '');
  return `${file}:${line}`;
}

const unique = (faults: Fault[]): Fault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];
