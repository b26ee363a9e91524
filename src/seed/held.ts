import type { Graph } from '../graph/graph.ts';
import { NODE_LABELS, type NodeLabel, type NodeRef, type Properties, type RelationshipType } from '../model/rows.ts';
import type { Draft, GraphSays } from './check.ts';
import type { Name } from './names.ts';
import type { Known } from './references.ts';
import type { Kind } from './shapes.ts';

/** What the graph holds of seed files. `element` is Neo4j's own id, `degree` counts all relationships of a node. */
export type Held = { nodes: HeldNode[]; relationships: HeldRelationship[] };
export type HeldNode = {
  element: string;
  label: NodeLabel;
  id: string;
  seed: string;
  properties: Properties;
  degree: number;
};
export type HeldRelationship = {
  element: string;
  type: RelationshipType;
  from: NodeRef;
  to: NodeRef;
  key?: string;
  seed: string;
  properties: Properties;
};

/** All curated facts of the files of these names; of all files when `names` is undefined. */
export async function heldBySeeds(graph: Graph, names: string[] | undefined): Promise<Held> {
  type NodeRow = { element: string; labels: string[]; properties: Properties; degree: number };
  type LinkRow = {
    element: string;
    type: RelationshipType;
    fromLabels: string[];
    from: string;
    toLabels: string[];
    to: string;
    properties: Properties;
  };
  const wait = { timeout: 120_000 };
  const nodes = names
    ? await graph.read<NodeRow>('nodesOfSeeds', { seeds: names }, wait)
    : await graph.read<NodeRow>('nodesOfAllSeeds', {}, wait);
  const seeds = names ? names.map((name) => `"${name.replaceAll(/["\\]/g, '\\$&')}"`).join(' ') : '*';
  const links = seeds ? await graph.read<LinkRow>('relationshipsOfSeeds', { seeds }, wait) : [];
  return {
    nodes: nodes.map(({ element, labels, properties: { seed, ...properties }, degree }) => ({
      ...{ element, label: mainLabel(labels), id: String(properties.id), seed: String(seed) },
      ...{ properties, degree },
    })),
    relationships: links.map(
      ({ element, type, fromLabels, from, toLabels, to, properties: { seed, ...properties } }) => ({
        ...{ element, type, seed: String(seed), properties },
        from: { label: mainLabel(fromLabels), id: from },
        to: { label: mainLabel(toLabels), id: to },
        key: properties.key === undefined ? undefined : String(properties.key),
      }),
    ),
  };
}

/** What a draft must know of the graph beside the files that are loaded, those that `isLoaded` names. */
export async function askGraph(graph: Graph, { asks }: Draft, isLoaded: (seed: string) => boolean): Promise<GraphSays> {
  const elsewhere = <Row extends { seed: string | null }>(rows: Row[]): Row[] =>
    rows.filter(({ seed }) => seed === null || !isLoaded(seed));
  const things = await graph.read<ThingRow>('thingsById', { ids: asks.ids });
  const names = await graph.read<Name & { id: string }>('namesOfActors', { ids: asks.names });
  const articles = await graph.read<ArticleRow>('articlesLike', { urls: asks.urls, bodies: asks.bodies });
  return {
    known: new Map(elsewhere(things).map((row) => [row.id, knownOf(row)])),
    all: [],
    names: Map.groupBy(names, ({ id }) => id),
    articles: elsewhere(articles),
  };
}

/** Every curated thing beside the files that are loaded. */
export async function curatedThings(graph: Graph, isLoaded: (seed: string) => boolean): Promise<Known[]> {
  const things = await graph.read<ThingRow>('curatedThings');
  return things.filter(({ seed }) => seed !== null && !isLoaded(seed)).map(knownOf);
}

type ThingRow = { id: string; labels: string[]; seed: string | null };
type ArticleRow = { id: string; url: string | null; bodySha256: string | null; seed: string | null };

const knownOf = ({ id, labels, seed }: ThingRow): Known => {
  // An Actor's kind is its second label.
  const label = labels.find((one) => one !== 'Actor' && one !== 'Curated') ?? 'Actor';
  return { id, kind: label.toLowerCase() as Kind, seed };
};

const mainLabel = (labels: string[]): NodeLabel =>
  labels.find((label) => (NODE_LABELS as readonly string[]).includes(label)) as NodeLabel;
