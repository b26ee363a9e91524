/**
 * What is written to the graph, the same for curated seeds and extracted articles: plain rows, one a node or relationship,
 * as docs/graph-model.md describes them. `cypher/write.cypher` has one query for each kind.
 */
export type Value = string | number | boolean | string[] | number[];
export type Properties = Record<string, Value>;

/** `label` is the main one; an Actor's `kind` property tells its second label. */
export type NodeRow = { label: NodeLabel; id: string; properties: Properties };

/** `key` tells parallel relationships of one type between one pair apart (docs/graph-model.md). */
export type RelationshipRow = {
  type: RelationshipType;
  from: NodeRef;
  to: NodeRef;
  key?: string;
  properties: Properties;
};

export type NodeRef = { label: NodeLabel; id: string };

export type NodeLabel = (typeof NODE_LABELS)[number];
export const NODE_LABELS = [
  'Actor',
  'Alias',
  'Position',
  'Article',
  'Mention',
  'Statement',
  'Agreement',
  'AgreementStatus',
  'Event',
  'Topic',
  'Place',
] as const;

export type RelationshipType =
  | 'NAMES'
  | 'OF_COUNTRY'
  | 'BORDERS'
  | 'HAS_CAPITAL'
  | 'LIES_IN'
  | 'MEMBER_OF'
  | 'BROADER'
  | 'OF'
  | 'HELD'
  | 'PUBLISHED_BY'
  | 'WRITTEN_BY'
  | 'COPY_OF'
  | 'HAS_MENTION'
  | 'REFERS_TO'
  | 'NAMES_POSITION'
  | 'SAID'
  | 'ABOUT'
  | 'TOLD_TO'
  | 'NESTED_IN'
  | 'REPORTED_IN'
  | 'PROPOSED'
  | 'PARTY_TO'
  | 'AIMS_AT'
  | 'MODELLED_ON'
  | 'SAME_AS'
  | 'STATUS_OF'
  | 'STATUS_FOR'
  | 'ACTED_IN'
  | 'DIRECTED_AT'
  | 'CONCERNS'
  | 'FULFILS'
  | 'LOCATED_IN';

/** All rows of one unit of writing: a seed file or an article. */
export type Rows = { nodes: NodeRow[]; relationships: RelationshipRow[] };
