import type { Tally } from '../counts/count.ts';
import type {
  AgreementStatusValue,
  CommitmentStatus,
  Judgement,
  OccupancyStatus,
  PositionChangeKind,
  Stance,
} from './generated.ts';

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
  review?: 'ACCEPTED' | 'REJECTED' | 'CORRECTED';
  speaker: ActorNode | null;
  about: { stance: 'SUPPORT' | 'OPPOSE' | 'CONDITIONAL' | 'NEUTRAL'; target: TargetNode }[];
  toldTo: ActorNode[];
  evidence: EvidenceNode[];
};

export type AgreementNode = { id: string; name: string; type: string; description?: string };
export type AgreementActorNode = { actor: ActorNode; evidence: EvidenceNode[] };
export type AgreementStatusNode = DateProperties & {
  id: string;
  status: string;
  party: ActorNode | null;
  statementId: string | null;
  /** The speaker of the statement. */
  claimant: ActorNode | null;
  evidence: EvidenceNode[];
  /** What others say where it is UNCLEAR (agreement-claims.ts). */
  claims?: AgreementStatusNode[];
};
/** What `agreementDetails` loads. */
export type AgreementDetails = {
  parties: AgreementActorNode[];
  proposers: AgreementActorNode[];
  aims: { topic: TopicNode; evidence: EvidenceNode[] }[];
  precedents: { agreement: AgreementNode; evidence: EvidenceNode[] }[];
  sameAs: { agreement: AgreementNode; judgement: Judgement; by: string; reason?: string }[];
  statuses: AgreementStatusNode[];
};
/** What has happened, by the id of the place to which the order of changes had come then. */
export type ChangeNode = { id: string; at: string };
export type StatementAddedNode = ChangeNode & { statement: StatementNode };
/** `status` and `earlier` are ids of statuses of the agreement. */
export type AgreementChangeNode = ChangeNode & { agreement: AgreementNode; status: string; earlier: string | null };
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
/** What `eventDetails` loads. */
export type EventDetails = {
  actors: ActorNode[];
  recipients: ActorNode[];
  agreements: AgreementNode[];
  topics: TopicNode[];
  places: PlaceNode[];
  evidence: EvidenceNode[];
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
  fromEarliest?: string | null;
  toLatest?: string | null;
};
/** `target` is the id of what it names. */
export type AliasNode = { name: string; kind: string; language?: string; target: string };
export type MentionNode = {
  id: string;
  text: string;
  start: number;
  end: number;
  form: string;
  article: ArticleNode;
  referent: { actor: ActorNode | null; judgement: Judgement; judgedBy: string; reason?: string } | null;
  office: { position: PositionNode; status: OccupancyStatus } | null;
};

/** What `actorLinks` loads. */
export type ActorLinks = {
  country: ActorNode | null;
  capital: PlaceNode | null;
  memberOf: ActorNode[];
  members: ActorNode[];
  borders: ActorNode[];
  positions: PositionNode[];
};

export type RelationshipNode = { a: ActorNode; b: ActorNode };
/** `a` and `b`: ids of statements. */
export type SharedTopicNode = { topic: TopicNode; opposed: boolean; a: string[]; b: string[] };
export type { Hop as HopNode } from './shortest-paths.ts';
export type SearchHitNode = { score: number; matched: string; label: string; id: string; node: LabelledNode | null };

/** What `stats` counts; the rest is counted when asked for. */
export type StatsNode = Record<
  | 'articles'
  | 'statements'
  | 'nestedStatements'
  | 'mentions'
  | 'people'
  | 'countries'
  | 'organizations'
  | 'groups'
  | 'positions'
  | 'agreements'
  | 'events'
  | 'topics'
  | 'places',
  number
>;

/** A node of one of several labels: `labels` tells which. */
export type LabelledNode = { labels: string[] };
export type TargetNode = LabelledNode & (ActorNode | AgreementNode | TopicNode | EventNode);

/** A statement's Judgement: what was corrected is there, no speaker as ''. */
export type ReviewNode = {
  verdict: 'ACCEPTED' | 'REJECTED' | 'CORRECTED';
  by: string;
  at: string;
  reason?: string;
  speaker?: string;
  about?: string[];
  polarity?: string;
  saidOn?: string;
};
/** `id` is that of a statement, mention or agreement, by the kind. */
export type ReviewItemNode = {
  kind: 'STATEMENT' | 'MENTION' | 'AGREEMENTS';
  id: string;
  other: string | null;
  confidence: number;
};
/** `article` is an id. */
export type IngestResultNode = {
  outcome: 'ADDED' | 'REPLACED' | 'REREAD' | 'UNCHANGED' | 'CURATED';
  article: string;
  statements: number;
  shared: number;
  unresolved: number;
  note?: string;
};

export type ContradictionNode = {
  target: TargetNode;
  supporter: ActorNode;
  opponent: ActorNode;
  support: string;
  opposition: string;
  change: string | null;
  status: string | null;
};
/** `earlier` and `later`: ids of statements. */
export type PositionChangeNode = {
  speaker: ActorNode;
  target: TargetNode;
  kind: PositionChangeKind;
  earlierStance: Stance;
  laterStance: Stance;
  earlier: string;
  later: string;
};
/** With the date `due`. `promise` is a statement's id; `done` is null while nothing fulfils it. */
export type CommitmentNode = DateProperties & {
  by: ActorNode;
  agreement: AgreementNode;
  promise: string;
  stance: Stance;
  promised?: AgreementStatusValue;
  dueLatest?: string;
  status: CommitmentStatus;
  done: { status?: string; event?: string; day: string | null } | null;
  asOf: string;
};
export type FulfilmentNode = { agreement: string; status?: string; event?: string; day: string | null };
/** `speakers`: the actor, and who speaks for it. */
export type BriefingNode = { actor: ActorNode; asOf: string | null; speakers: string[] };
export type DyadHistoryNode = {
  a: ActorNode;
  b: ActorNode;
  speakers: { a: string[]; b: string[] };
  from: string | null;
  to: string | null;
};
export type DyadNode = { speaker: ActorNode; target: TargetNode } & Tally;

/** The name of the GraphQL type of an embedded node of several possible labels; `Name`s are those its place allows. */
export function typeOfNode<Name extends string>(node: object): Name {
  const { labels, kind } = node as { labels?: string[]; kind?: ActorNode['kind'] };
  const label = labels?.find((one) => one !== 'Actor' && one !== 'Curated');
  return (label ?? (kind && actorTypes[kind])) as Name;
}

const actorTypes = { PERSON: 'Person', COUNTRY: 'Country', ORGANIZATION: 'Organization', GROUP: 'Group' } as const;
