/**
 * The rows that Cypher's fragments return and resolvers pass on: a node's properties (docs/graph-model.md) with what is nearly
 * always asked beside it embedded, so that the common question costs one query. What is asked seldom is loaded in batches.
 */
export type ActorNode = {
  id: string;
  name: string;
  kind: 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'GROUP';
  type?: string;
  description?: string;
  wikidataId?: string;
};

/** Properties of the date `name`; read them by `textDate(node, name)`. */
export type DateProperties = Record<string, unknown>;

/** `body` is left out where an article is embedded: it is loaded when asked for. */
export type ArticleNode = DateProperties & {
  id: string;
  title: string;
  url?: string;
  language: string;
  byline?: string;
  body?: string | null;
  retrievedOn?: string;
  synthetic?: boolean;
  publisher?: ActorNode | null;
};

/** Evidence of any fact; source, cue and contents only for statements. Spans are flat lists of offsets, two a span. */
export type EvidenceNode = {
  article: ArticleNode;
  sentence: string;
  sentenceSpan: number[];
  source?: string;
  sourceSpan?: number[];
  cue?: string;
  cueSpan?: number[];
  contents?: string[];
  contentSpans?: number[];
};

export type StatementNode = DateProperties & {
  id: string;
  content: string;
  kind: 'DIRECT' | 'INDIRECT' | 'MIXED';
  type: 'STATEMENT' | 'BELIEF' | 'INTENTION';
  polarity: 'AFFIRMED' | 'DENIED';
  cue?: string;
  confidence: number;
  method: 'CURATED' | 'EXTRACTED';
  nested: boolean;
  start: number;
  speaker: ActorNode | null;
  about: { stance: 'SUPPORT' | 'OPPOSE' | 'CONDITIONAL' | 'NEUTRAL'; target: TargetNode }[];
  toldTo: ActorNode[];
  evidence: EvidenceNode[];
};

export type AgreementNode = { id: string; name: string; type: string; description?: string };
export type AgreementStatusNode = DateProperties & { id: string; status: string };
export type EventNode = DateProperties & {
  id: string;
  type: string;
  mode?: string;
  description: string;
  votesFor?: number;
  votesAgainst?: number;
  abstentions?: number;
  present?: number;
  killed?: number;
  wounded?: number;
  arrested?: number;
};
export type TopicNode = { id: string; name: string; description?: string };
export type PlaceNode = { id: string; name: string; kind: string };
export type PositionNode = { id: string; title: string; role: string };
export type OccupancyNode = {
  person: ActorNode;
  position: PositionNode;
  from?: string | null;
  to?: string | null;
  status: string;
  basis: string;
  evidence: EvidenceNode[];
};
export type MentionNode = { id: string; text: string; start: number; end: number; form: string };

/** A node of one of several labels: `labels` tells which. */
export type LabelledNode = { labels: string[] };
export type TargetNode = LabelledNode & (ActorNode | AgreementNode | TopicNode | EventNode);

export type ContradictionNode = {
  target: TargetNode;
  supporter: ActorNode;
  opponent: ActorNode;
  support: string;
  opposition: string;
};
export type DyadNode = {
  speaker: ActorNode;
  target: TargetNode;
  statements: number;
  support: number;
  oppose: number;
  conditional: number;
  neutral: number;
  sources: number;
};

/** The name of the GraphQL type of an embedded node of several possible labels; `Name`s are those its place allows. */
export function typeOfNode<Name extends string>(node: object): Name {
  const { labels, kind } = node as { labels?: string[]; kind?: ActorNode['kind'] };
  const label = labels?.find((one) => one !== 'Actor' && one !== 'Curated');
  return (label ?? (kind && actorTypes[kind])) as Name;
}

const actorTypes = { PERSON: 'Person', COUNTRY: 'Country', ORGANIZATION: 'Organization', GROUP: 'Group' } as const;
