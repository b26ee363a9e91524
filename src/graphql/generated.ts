import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorNode, ArticleNode, EvidenceNode, StatementNode, ContradictionNode, PositionChangeNode, CommitmentNode, FulfilmentNode, BriefingNode, DyadNode, DyadHistoryNode, AgreementNode, AgreementStatusNode, EventNode, TopicNode, PlaceNode, PositionNode, OccupancyNode, MentionNode, AliasNode, RelationshipNode, SharedTopicNode, SearchHitNode, HopNode, StatsNode, ReviewNode, ReviewItemNode, StatementAddedNode, AgreementChangeNode, IngestResultNode } from './nodes.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, ISO 8601: 2014-08-12. */
  Date: { input: string; output: string; }
};

/** What a statement is about, and the stance its words take. */
export type About = {
  __typename?: 'About';
  stance: Stance;
  target: Target;
};

/** One of `actor`, `agreement`, `topic` and `event`, by id or any name. */
export type AboutInput = {
  actor?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['String']['input']>;
  event?: InputMaybe<Scalars['String']['input']>;
  stance: Stance;
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** Whoever speaks, is spoken about or acts. */
export type Actor = {
  /** Agreements it is party to or proposed; order: name, id. */
  agreements: AgreementConnection;
  /** Every name: of the gazetteer, and each spelling seen in an article; order: kind, name. */
  aliases: Array<Alias>;
  /** Nationality or seat; a country itself for a country. */
  country?: Maybe<Country>;
  description?: Maybe<Scalars['String']['output']>;
  /** Events it acted in or was the recipient of, newest first. */
  events: EventConnection;
  id: Scalars['ID']['output'];
  kind: ActorKind;
  /** Organizations and groups it belongs to; order: name. */
  memberOf: Array<Actor>;
  /** Where articles mention it, as is judged for certain; order: article, position in the text. */
  mentions: MentionConnection;
  /** The usual English name. */
  name: Scalars['String']['output'];
  said: StatementConnection;
  spokenAbout: StatementConnection;
  wikidataId?: Maybe<Scalars['String']['output']>;
};


/** Whoever speaks, is spoken about or acts. */
export type ActorAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever speaks, is spoken about or acts. */
export type ActorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever speaks, is spoken about or acts. */
export type ActorMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever speaks, is spoken about or acts. */
export type ActorSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Whoever speaks, is spoken about or acts. */
export type ActorSpokenAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type ActorConnection = {
  __typename?: 'ActorConnection';
  edges: Array<ActorEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActorEdge = {
  __typename?: 'ActorEdge';
  cursor: Scalars['String']['output'];
  node: Actor;
};

export type ActorKind =
  | 'COUNTRY'
  /** A collective, also an unnamed one ("Libya's neighbours"). */
  | 'GROUP'
  | 'ORGANIZATION'
  | 'PERSON';

/** An agreement, also one only proposed. */
export type Agreement = {
  __typename?: 'Agreement';
  /** Order: topic's name. */
  aims: Array<AgreementAim>;
  /** What was promised of it, and what became of that: see `Query.commitments`. */
  commitments: CommitmentConnection;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Order: name. */
  parties: Array<AgreementActor>;
  /** The latest status of each party of which one is known; order: party's name. */
  partyStatuses: Array<AgreementStatus>;
  /** Agreements that it follows as a model. */
  precedents: Array<AgreementLink>;
  /** Order: name. */
  proposers: Array<AgreementActor>;
  /** Judgements that this and another are one and the same: shown, never merged. */
  sameAs: Array<AgreementJudgement>;
  statements: StatementConnection;
  /** The latest status of the whole, else of a party; UNCLEAR, with `claims`, where those who tell of it contradict each other. */
  status?: Maybe<AgreementStatus>;
  /** All statuses, oldest first; undated ones first. */
  statusHistory: Array<AgreementStatus>;
  /**
   * The latest status known to have begun by this day: of `party`, or without one as `status` is chosen. Undated ones do not match.
   * UNCLEAR, with `claims`, where those who tell of it contradict each other.
   */
  statusOn?: Maybe<AgreementStatus>;
  type: AgreementType;
};


/** An agreement, also one only proposed. */
export type AgreementCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<CommitmentStatus>>;
};


/** An agreement, also one only proposed. */
export type AgreementPartyStatusesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** An agreement, also one only proposed. */
export type AgreementStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** An agreement, also one only proposed. */
export type AgreementStatusOnArgs = {
  date: Scalars['Date']['input'];
  party?: InputMaybe<Scalars['String']['input']>;
};

export type AgreementActor = {
  __typename?: 'AgreementActor';
  actor: Actor;
  evidence: Array<Evidence>;
};

export type AgreementAim = {
  __typename?: 'AgreementAim';
  evidence: Array<Evidence>;
  topic: Topic;
};

/** The graph was told of another status of an agreement. */
export type AgreementChange = {
  __typename?: 'AgreementChange';
  /** As it stands now. */
  agreement: Agreement;
  /** When it was told, ISO 8601 in UTC. */
  at: Scalars['String']['output'];
  /** The status before that in time, of the whole or the same party, as known then. Null: none was known, or `status` has no date. */
  earlier?: Maybe<AgreementStatus>;
  /** The event's id, to go on from: `since`, Last-Event-ID. */
  id: Scalars['ID']['output'];
  /** What it came to, of the whole or of a party, with its date and evidence. */
  status: AgreementStatus;
};

export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  edges: Array<AgreementEdge>;
  nodes: Array<Agreement>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  cursor: Scalars['String']['output'];
  node: Agreement;
};

export type AgreementJudgement = {
  __typename?: 'AgreementJudgement';
  agreement: Agreement;
  by: Scalars['String']['output'];
  judgement: Judgement;
  reason?: Maybe<Scalars['String']['output']>;
};

export type AgreementLink = {
  __typename?: 'AgreementLink';
  agreement: Agreement;
  evidence: Array<Evidence>;
};

export type AgreementStatus = {
  __typename?: 'AgreementStatus';
  asOf?: Maybe<EdtfDate>;
  /** Who says so: the speaker of `statement`, else the publisher of the article. */
  claimedBy?: Maybe<Actor>;
  /**
   * Where the status is UNCLEAR: the latest claim of each who tells of it, of the whole also those on its parties; order: date
   * (undated first), article. Else empty.
   */
  claims: Array<AgreementStatus>;
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  /** The party whose status it is; null: of the whole. */
  party?: Maybe<Actor>;
  /** The statement that says so, if one does. */
  statement?: Maybe<Statement>;
  status: AgreementStatusValue;
};

export type AgreementStatusValue =
  /** Agreed to in principle by the party; nothing signed. */
  | 'ACCEPTED'
  | 'IN_FORCE'
  | 'PROPOSED'
  | 'RATIFIED'
  | 'REJECTED'
  | 'SIGNED'
  | 'SUSPENDED'
  | 'TERMINATED'
  | 'TEXT_AGREED'
  /** Sources contradict each other: see `claims`. */
  | 'UNCLEAR'
  | 'UNDER_NEGOTIATION';

export type AgreementType =
  | 'BORDER_SECURITY'
  | 'CEASEFIRE'
  | 'DEFENCE_COOPERATION'
  | 'JOINT_FORCE'
  | 'OTHER'
  | 'PEACE'
  | 'SECURITY_COOPERATION'
  | 'TRADE';

/** A name by which something can be asked for. */
export type Alias = {
  __typename?: 'Alias';
  kind: AliasKind;
  /** ISO 639-1; null when unknown. */
  language?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Where an article uses just this spelling, at most 100; order: article, position in the text. */
  seenIn: Array<Mention>;
};

export type AliasKind =
  /** Another name. */
  | 'ALIAS'
  /** An adjective or people's name of a country. */
  | 'DEMONYM'
  /** The usual name in a language. */
  | 'NAME'
  /** A spelling seen in an article. */
  | 'SPELLING'
  /** A word that shows a topic. */
  | 'SYNONYM';

export type Article = {
  __typename?: 'Article';
  /** Agreements it gives evidence of; order: name. */
  agreements: Array<Agreement>;
  authors: Array<Actor>;
  /** The clean body: what the article says, without page furniture. All offsets count in it. */
  body: Scalars['String']['output'];
  byline?: Maybe<Scalars['String']['output']>;
  /** The earlier article of which this is a version, such as a wire copy: both count as one source. */
  copyOf?: Maybe<Article>;
  /** Events it reports; order: id. */
  events: Array<Event>;
  /** A judgement: the years in which every office that the article names was held by the person it names. */
  fittingYears: FittingYears;
  id: Scalars['ID']['output'];
  /** ISO 639-1. */
  language: Scalars['String']['output'];
  /** In the order of the text. */
  mentions: MentionConnection;
  /** Null when the article does not state it: never the page's clock. */
  publishedOn?: Maybe<EdtfDate>;
  publisher?: Maybe<Actor>;
  retrievedOn?: Maybe<Scalars['Date']['output']>;
  /** In the order of the text. */
  statements: StatementConnection;
  /** Written for demonstration or tests, not by a news source. */
  synthetic: Scalars['Boolean']['output'];
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
};


export type ArticleMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ArticleStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  edges: Array<ArticleEdge>;
  nodes: Array<Article>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  cursor: Scalars['String']['output'];
  node: Article;
};

/**
 * What is known of an actor on a day. With `asOf`, dated statements up to that day; of a country also those of its people and
 * organizations, if the briefing includes nationals.
 */
export type Briefing = {
  __typename?: 'Briefing';
  /** Whom or what they spoke about, and how; order: statements descending. */
  aboutWhom: DyadConnection;
  /** Whom it is about. */
  actor: Actor;
  /** Agreements that the actor is party to or proposed, also ones of which nothing was known by then: see `statusOn`; order: name, id. */
  agreements: AgreementConnection;
  /** The day asked for; null: none. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** Who spoke about the actor itself, and how; order: statements descending. */
  byWhom: DyadConnection;
  /** What they promised, and how it stood: see `Query.commitments`. */
  commitments: CommitmentConnection;
  /** Their changes of stance: see `Query.positionChanges`. */
  positionChanges: PositionChangeConnection;
  /** Positions that a person held on the day, or of a country or organization who held its positions; order: person's name. */
  positions: Array<Occupancy>;
  /** What they said, newest first. */
  said: StatementConnection;
  /** What is said about the actor itself, newest first. */
  spokenAbout: StatementConnection;
};


/**
 * What is known of an actor on a day. With `asOf`, dated statements up to that day; of a country also those of its people and
 * organizations, if the briefing includes nationals.
 */
export type BriefingAboutWhomArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  targets?: InputMaybe<TargetKind>;
};


/**
 * What is known of an actor on a day. With `asOf`, dated statements up to that day; of a country also those of its people and
 * organizations, if the briefing includes nationals.
 */
export type BriefingAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What is known of an actor on a day. With `asOf`, dated statements up to that day; of a country also those of its people and
 * organizations, if the briefing includes nationals.
 */
export type BriefingByWhomArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What is known of an actor on a day. With `asOf`, dated statements up to that day; of a country also those of its people and
 * organizations, if the briefing includes nationals.
 */
export type BriefingCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<CommitmentStatus>>;
};


/**
 * What is known of an actor on a day. With `asOf`, dated statements up to that day; of a country also those of its people and
 * organizations, if the briefing includes nationals.
 */
export type BriefingPositionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Array<PositionChangeKind>>;
};


/**
 * What is known of an actor on a day. With `asOf`, dated statements up to that day; of a country also those of its people and
 * organizations, if the briefing includes nationals.
 */
export type BriefingSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/**
 * What is known of an actor on a day. With `asOf`, dated statements up to that day; of a country also those of its people and
 * organizations, if the briefing includes nationals.
 */
export type BriefingSpokenAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type Bucket =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

/** A promise about an agreement, and how it stands. */
export type Commitment = {
  __typename?: 'Commitment';
  /** Of what it is promised. */
  agreement: Agreement;
  /** Who promised. */
  by: Actor;
  /** Whether it is promised under a condition only. */
  conditional: Scalars['Boolean']['output'];
  /** LATE: days from the due day until it was done. OVERDUE: days from the due day until the day asked for. Else null. */
  daysLate?: Maybe<Scalars['Int']['output']>;
  /** By when: the last day in time. Null: no time is stated. */
  due?: Maybe<EdtfDate>;
  /** By what it was done; null while it is not. */
  fulfilment?: Maybe<Fulfilment>;
  /** The statement that promises; its evidence holds the sentence. */
  promise: Statement;
  /** The status to which the agreement is to be brought; null where only an intention is stated. */
  promised?: Maybe<AgreementStatusValue>;
  /** How it stands on the day asked for. */
  status: CommitmentStatus;
};

export type CommitmentConnection = {
  __typename?: 'CommitmentConnection';
  edges: Array<CommitmentEdge>;
  nodes: Array<Commitment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommitmentEdge = {
  __typename?: 'CommitmentEdge';
  cursor: Scalars['String']['output'];
  node: Commitment;
};

/** How a promise stands on a day. */
export type CommitmentStatus =
  /** Done; not known to be late. */
  | 'FULFILLED'
  /** Done after it was due. */
  | 'LATE'
  /** Not known to be done, and not known to be due. */
  | 'OPEN'
  /** Due, and not known to be done. */
  | 'OVERDUE';

/** One actor supports what another opposes. */
export type Contradiction = {
  __typename?: 'Contradiction';
  /** Who opposes it. */
  opponent: Actor;
  /** The statement that opposes it. */
  opposition: Statement;
  /** The statement with which the earlier speaker had taken another side by then: the pair is superseded. */
  supersededBy?: Maybe<Statement>;
  /** The status that the agreement had come to in between: the pair is superseded. */
  supersededByStatus?: Maybe<AgreementStatus>;
  /** The statement that supports it. */
  support: Statement;
  /** Who supports it. */
  supporter: Actor;
  /** On what they are opposed. */
  target: Target;
};

export type ContradictionConnection = {
  __typename?: 'ContradictionConnection';
  edges: Array<ContradictionEdge>;
  nodes: Array<Contradiction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ContradictionEdge = {
  __typename?: 'ContradictionEdge';
  cursor: Scalars['String']['output'];
  node: Contradiction;
};

export type CorrectedField =
  | 'ABOUT'
  | 'POLARITY'
  | 'SAID_ON'
  | 'SPEAKER';

export type Country = Actor & {
  __typename?: 'Country';
  agreements: AgreementConnection;
  aliases: Array<Alias>;
  /** Land neighbours; order: name. */
  borders: Array<Country>;
  capital?: Maybe<Place>;
  country?: Maybe<Country>;
  description?: Maybe<Scalars['String']['output']>;
  events: EventConnection;
  id: Scalars['ID']['output'];
  kind: ActorKind;
  memberOf: Array<Actor>;
  mentions: MentionConnection;
  name: Scalars['String']['output'];
  /** Offices of the country; order: id. */
  positions: Array<Position>;
  said: StatementConnection;
  spokenAbout: StatementConnection;
  wikidataId?: Maybe<Scalars['String']['output']>;
};


export type CountryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CountryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type CountrySaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type CountrySpokenAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type DateBasis =
  /** Not in the text at all: inferred. */
  | 'INFERRED'
  /** The text states it relative to another day ("last week"). */
  | 'RELATIVE'
  /** The text states it. */
  | 'STATED';

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  /** The text gives words but no date that can be computed. */
  | 'NONE'
  | 'YEAR';

/** How one actor speaks about one target. */
export type Dyad = {
  __typename?: 'Dyad';
  conditional: Scalars['Int']['output'];
  neutral: Scalars['Int']['output'];
  oppose: Scalars['Int']['output'];
  /** Independent sources: publishers, each counted once. */
  sources: Scalars['Int']['output'];
  speaker: Actor;
  statements: Scalars['Int']['output'];
  support: Scalars['Int']['output'];
  target: Target;
};

export type DyadConnection = {
  __typename?: 'DyadConnection';
  edges: Array<DyadEdge>;
  nodes: Array<Dyad>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DyadEdge = {
  __typename?: 'DyadEdge';
  cursor: Scalars['String']['output'];
  node: Dyad;
};

/** Two actors over time. */
export type DyadHistory = {
  __typename?: 'DyadHistory';
  /** The one. */
  a: Actor;
  /** What a said about b. */
  aAboutB: StatementConnection;
  /** Agreements in which both are party or proposer; order: name. */
  agreements: Array<Agreement>;
  /** The other. */
  b: Actor;
  /** What b said about a. */
  bAboutA: StatementConnection;
  /** Events in which both act or are recipients, newest first; undated ones last. */
  events: Array<Event>;
  /** Statements each way in time, one row a period that has any, ascending; at most 1,000. */
  periods: Array<DyadPeriod>;
  /** Statements either way that have no date, or one less precise than the period. */
  undated: Scalars['Int']['output'];
};


/** Two actors over time. */
export type DyadHistoryAAboutBArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Two actors over time. */
export type DyadHistoryBAboutAArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Two actors over time. */
export type DyadHistoryPeriodsArgs = {
  bucket?: InputMaybe<Bucket>;
};


/** Two actors over time. */
export type DyadHistoryUndatedArgs = {
  bucket?: InputMaybe<Bucket>;
};

/** A period in which one spoke about the other. */
export type DyadPeriod = {
  __typename?: 'DyadPeriod';
  /** What a said about b then; null: nothing. */
  aAboutB?: Maybe<TimelineBucket>;
  /** What b said about a then; null: nothing. */
  bAboutA?: Maybe<TimelineBucket>;
  /** EDTF: 2014-08-12, 2014-08 or 2014. */
  period: Scalars['String']['output'];
};

/** A date as a text states it (EDTF), and apart from it what is inferred. */
export type EdtfDate = {
  __typename?: 'EdtfDate';
  basis: DateBasis;
  /** First day it can be, inference included; filters and orders go by it. */
  earliest?: Maybe<Scalars['Date']['output']>;
  /** A judgement: the date or year inferred, EDTF; null when nothing is inferred. */
  inferred?: Maybe<Scalars['String']['output']>;
  /** Last day it can be, inference included. */
  latest?: Maybe<Scalars['Date']['output']>;
  precision: DatePrecision;
  /** Why it was inferred. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The words in the article. */
  text?: Maybe<Scalars['String']['output']>;
  /** EDTF as stated: "2014-08-12", "XXXX-08-12" (the year is not stated), "2014-08"; null when the words give no date. */
  value?: Maybe<Scalars['String']['output']>;
};

export type Event = {
  __typename?: 'Event';
  /** Order: name. */
  actors: Array<Actor>;
  agreements: Array<Agreement>;
  date?: Maybe<EdtfDate>;
  description: Scalars['String']['output'];
  evidence: Array<Evidence>;
  figures: EventFigures;
  id: Scalars['ID']['output'];
  /** PLOVER mode, such as "vote". */
  mode?: Maybe<Scalars['String']['output']>;
  places: Array<Place>;
  /** Order: name. */
  recipients: Array<Actor>;
  statements: StatementConnection;
  topics: Array<Topic>;
  type: EventType;
};


export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type EventConnection = {
  __typename?: 'EventConnection';
  edges: Array<EventEdge>;
  nodes: Array<Event>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  __typename?: 'EventEdge';
  cursor: Scalars['String']['output'];
  node: Event;
};

/** Numbers that the text gives; null is unknown, never zero. */
export type EventFigures = {
  __typename?: 'EventFigures';
  abstentions?: Maybe<Scalars['Int']['output']>;
  arrested?: Maybe<Scalars['Int']['output']>;
  killed?: Maybe<Scalars['Int']['output']>;
  present?: Maybe<Scalars['Int']['output']>;
  votesAgainst?: Maybe<Scalars['Int']['output']>;
  votesFor?: Maybe<Scalars['Int']['output']>;
  wounded?: Maybe<Scalars['Int']['output']>;
};

/** PLOVER event types. */
export type EventType =
  | 'ACCUSE'
  | 'AGREE'
  | 'AID'
  | 'ASSAULT'
  | 'COERCE'
  | 'CONCEDE'
  | 'CONSULT'
  | 'COOPERATE'
  | 'MOBILIZE'
  | 'PROTEST'
  | 'REJECT'
  | 'REQUEST'
  | 'RETREAT'
  | 'SANCTION'
  | 'SUPPORT'
  | 'THREATEN';

/** What proves a fact: a sentence of an article, and for a statement who, with which words, says what in it. */
export type Evidence = {
  __typename?: 'Evidence';
  article: Article;
  /** The words said; several where the source stands in between. */
  contents: Array<Span>;
  /** The words that attribute ("said", "according to"). */
  cue?: Maybe<Span>;
  /** The sentence, or several where the statement runs on. */
  sentence: Span;
  /** The words that name the speaker; null where the text names none. */
  source?: Maybe<Span>;
};

export type FittingYears = {
  __typename?: 'FittingYears';
  /** The dated occupancies that were compared; order: person's name. */
  occupancies: Array<Occupancy>;
  /** Ascending; empty when no year fits or no office is dated. */
  years: Array<Scalars['Int']['output']>;
};

/** By what a promise was kept: a status of the agreement or an event. */
export type Fulfilment = {
  __typename?: 'Fulfilment';
  /** First day on which it can have been done; null: unknown. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** The event by which it was done, as a curator judges. */
  event?: Maybe<Event>;
  /** The sentences that tell of it. */
  evidence: Array<Evidence>;
  /** The status that the agreement came to have. */
  status?: Maybe<AgreementStatus>;
};

export type Group = Actor & {
  __typename?: 'Group';
  agreements: AgreementConnection;
  aliases: Array<Alias>;
  country?: Maybe<Country>;
  description?: Maybe<Scalars['String']['output']>;
  events: EventConnection;
  id: Scalars['ID']['output'];
  kind: ActorKind;
  memberOf: Array<Actor>;
  /** Members, where a text gives them; order: name. */
  members: Array<Actor>;
  mentions: MentionConnection;
  name: Scalars['String']['output'];
  said: StatementConnection;
  spokenAbout: StatementConnection;
  wikidataId?: Maybe<Scalars['String']['output']>;
};


export type GroupAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type GroupEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type GroupMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type GroupSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type GroupSpokenAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type Hop = {
  __typename?: 'Hop';
  evidence: Array<Evidence>;
  from: PathNode;
  kind: HopKind;
  /** Statements behind the hop, at most 20; empty for other kinds. */
  statements: Array<Statement>;
  to: PathNode;
};

export type HopKind =
  | 'ACTED_IN'
  | 'AIMS_AT'
  | 'CONCERNS'
  | 'DIRECTED_AT'
  | 'HELD'
  | 'MEMBER_OF'
  | 'MODELLED_ON'
  | 'OF'
  | 'PARTY_TO'
  | 'PROPOSED'
  /** `from` made a statement about `to`, or the other way round. */
  | 'SAID_ABOUT'
  /** A judgement: two agreements held to be the same. */
  | 'SAME_AS'
  /** One statement speaks of both. */
  | 'SPOKEN_OF_TOGETHER'
  | 'TOLD_TO';

/** An article to read. */
export type IngestInput = {
  /** An http or https address to fetch. Addresses of the server's own network are refused. */
  address?: InputMaybe<Scalars['String']['input']>;
  byline?: InputMaybe<Scalars['String']['input']>;
  /** A page, or a piece of one. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** ISO 639-1, where the words do not show it. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** EDTF or as people write dates. What the text states comes first. */
  publishedOn?: InputMaybe<Scalars['String']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** Plain text; bylines, datelines and page furniture are told apart. */
  text?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where `text` or `html` was published; tells later versions from other articles. */
  url?: InputMaybe<Scalars['String']['input']>;
};

export type IngestOutcome =
  /** It was new. */
  | 'ADDED'
  /** A person has curated it: nothing extracted is put beside that. */
  | 'CURATED'
  /** Another text of its address took the place of the old one. */
  | 'REPLACED'
  /** The graph had it, read by an older version. */
  | 'REREAD'
  /** The graph had it. */
  | 'UNCHANGED';

export type IngestResult = {
  __typename?: 'IngestResult';
  article: Article;
  /** Why nothing was read or written. */
  note?: Maybe<Scalars['String']['output']>;
  outcome: IngestOutcome;
  /** Of these, how many other articles had reported before. */
  shared: Scalars['Int']['output'];
  /** How many statements were found; 0 where nothing was read. */
  statements: Scalars['Int']['output'];
  /** Mentions of which nobody can be told. */
  unresolved: Scalars['Int']['output'];
};

export type Judgement =
  | 'NEGATIVE'
  | 'POSITIVE'
  | 'UNSURE';

/** A place in an article that speaks of somebody: evidence. To whom it refers is a judgement. */
export type Mention = {
  __typename?: 'Mention';
  /** Null when unresolved; also when all that is judged is whom it does not mean. */
  actor?: Maybe<Actor>;
  article: Article;
  form: MentionForm;
  id: Scalars['ID']['output'];
  judgedBy?: Maybe<Scalars['String']['output']>;
  judgement?: Maybe<Judgement>;
  /** The position that the words beside the name state. */
  position?: Maybe<Position>;
  reason?: Maybe<Scalars['String']['output']>;
  span: Span;
  status?: Maybe<OccupancyStatus>;
};

/** Somebody whom a mention may mean. */
export type MentionCandidate = {
  __typename?: 'MentionCandidate';
  actor: Actor;
  by: Scalars['String']['output'];
  judgement: Judgement;
  reason?: Maybe<Scalars['String']['output']>;
};

export type MentionConnection = {
  __typename?: 'MentionConnection';
  edges: Array<MentionEdge>;
  nodes: Array<Mention>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MentionEdge = {
  __typename?: 'MentionEdge';
  cursor: Scalars['String']['output'];
  node: Mention;
};

export type MentionForm =
  | 'NAME'
  /** A description: "the minister", "these countries". */
  | 'NOMINAL'
  | 'PRONOUN';

export type Method =
  /** Written or checked by a person. */
  | 'CURATED'
  /** Read from the text by Entente. */
  | 'EXTRACTED';

/**
 * Every mutation needs the token: `Authorization: Bearer TOKEN`, where TOKEN is the server's setting ENTENTE_TOKEN. Without that
 * setting nothing can be changed over GraphQL (FORBIDDEN); without the right token the answer is UNAUTHENTICATED.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Reads an article into the graph, as `entente ingest` does. Give one of `text`, `html` and `address`. An article that the graph
   * has, by its address or its words, changes nothing; another text of a known address takes the place of the old one.
   */
  ingestArticle: IngestResult;
  /** Judges whether two agreements are one and the same; nothing is merged. */
  judgeAgreements: Agreement;
  /**
   * Judges whom a mention means. POSITIVE: this actor, and nobody that extraction took it for; NEGATIVE: not this actor. Who said the
   * statements that follow from the mention, and about whom, follows. Curated mentions are refused.
   */
  judgeMention: Mention;
  /**
   * Makes two actors one: all that is said of `merged` is said of `into`, which also gets its names. It can be undone exactly. An actor
   * of which seed files speak cannot be merged into another, only another into it.
   */
  mergeActors: Actor;
  /**
   * Judges an extracted statement: accepts, rejects or corrects it. The evidence stays as it is, and the judgement holds for
   * later readings of the article too. Judging again takes the place of the judgement before. Curated statements are refused.
   */
  reviewStatement: Statement;
  /** Takes a merge back: every fact goes to where it came from. Resolves to the actor that is its own again. */
  unmergeActors: Actor;
  /** Takes judgements of a mention back: of one actor, or of all. */
  withdrawMentionJudgement: Mention;
  /** Takes a judgement of a statement back: it is what extraction said again, and waits for review. */
  withdrawReview: Statement;
};


/**
 * Every mutation needs the token: `Authorization: Bearer TOKEN`, where TOKEN is the server's setting ENTENTE_TOKEN. Without that
 * setting nothing can be changed over GraphQL (FORBIDDEN); without the right token the answer is UNAUTHENTICATED.
 */
export type MutationIngestArticleArgs = {
  input: IngestInput;
};


/**
 * Every mutation needs the token: `Authorization: Bearer TOKEN`, where TOKEN is the server's setting ENTENTE_TOKEN. Without that
 * setting nothing can be changed over GraphQL (FORBIDDEN); without the right token the answer is UNAUTHENTICATED.
 */
export type MutationJudgeAgreementsArgs = {
  agreement: Scalars['String']['input'];
  by?: InputMaybe<Scalars['String']['input']>;
  judgement: Judgement;
  other: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation needs the token: `Authorization: Bearer TOKEN`, where TOKEN is the server's setting ENTENTE_TOKEN. Without that
 * setting nothing can be changed over GraphQL (FORBIDDEN); without the right token the answer is UNAUTHENTICATED.
 */
export type MutationJudgeMentionArgs = {
  actor: Scalars['String']['input'];
  by?: InputMaybe<Scalars['String']['input']>;
  judgement: Judgement;
  mention: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation needs the token: `Authorization: Bearer TOKEN`, where TOKEN is the server's setting ENTENTE_TOKEN. Without that
 * setting nothing can be changed over GraphQL (FORBIDDEN); without the right token the answer is UNAUTHENTICATED.
 */
export type MutationMergeActorsArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  into: Scalars['ID']['input'];
  merged: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Every mutation needs the token: `Authorization: Bearer TOKEN`, where TOKEN is the server's setting ENTENTE_TOKEN. Without that
 * setting nothing can be changed over GraphQL (FORBIDDEN); without the right token the answer is UNAUTHENTICATED.
 */
export type MutationReviewStatementArgs = {
  by?: InputMaybe<Scalars['String']['input']>;
  correction?: InputMaybe<StatementCorrection>;
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  verdict: ReviewVerdict;
};


/**
 * Every mutation needs the token: `Authorization: Bearer TOKEN`, where TOKEN is the server's setting ENTENTE_TOKEN. Without that
 * setting nothing can be changed over GraphQL (FORBIDDEN); without the right token the answer is UNAUTHENTICATED.
 */
export type MutationUnmergeActorsArgs = {
  merged: Scalars['ID']['input'];
};


/**
 * Every mutation needs the token: `Authorization: Bearer TOKEN`, where TOKEN is the server's setting ENTENTE_TOKEN. Without that
 * setting nothing can be changed over GraphQL (FORBIDDEN); without the right token the answer is UNAUTHENTICATED.
 */
export type MutationWithdrawMentionJudgementArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  mention: Scalars['ID']['input'];
};


/**
 * Every mutation needs the token: `Authorization: Bearer TOKEN`, where TOKEN is the server's setting ENTENTE_TOKEN. Without that
 * setting nothing can be changed over GraphQL (FORBIDDEN); without the right token the answer is UNAUTHENTICATED.
 */
export type MutationWithdrawReviewArgs = {
  id: Scalars['ID']['input'];
};

/** A person in a position (Popolo, FollowTheMoney: Occupancy). */
export type Occupancy = {
  __typename?: 'Occupancy';
  basis: OccupancyBasis;
  /** Where articles name the person with this position. */
  evidence: Array<Evidence>;
  /** EDTF; null is unknown. */
  from?: Maybe<Scalars['String']['output']>;
  person: Person;
  position: Position;
  status: OccupancyStatus;
  /** EDTF; null is unknown or still held. */
  to?: Maybe<Scalars['String']['output']>;
};

export type OccupancyBasis =
  /** Known from the gazetteer. */
  | 'GAZETTEER'
  | 'INFERRED'
  /** An article states it. */
  | 'STATED';

export type OccupancyConnection = {
  __typename?: 'OccupancyConnection';
  edges: Array<OccupancyEdge>;
  nodes: Array<Occupancy>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OccupancyEdge = {
  __typename?: 'OccupancyEdge';
  cursor: Scalars['String']['output'];
  node: Occupancy;
};

export type OccupancyStatus =
  | 'ACTING'
  | 'CURRENT'
  | 'FORMER'
  | 'INTERIM';

export type Organization = Actor & {
  __typename?: 'Organization';
  agreements: AgreementConnection;
  aliases: Array<Alias>;
  country?: Maybe<Country>;
  description?: Maybe<Scalars['String']['output']>;
  events: EventConnection;
  id: Scalars['ID']['output'];
  kind: ActorKind;
  memberOf: Array<Actor>;
  /** Members, where known; order: name. */
  members: Array<Actor>;
  mentions: MentionConnection;
  name: Scalars['String']['output'];
  positions: Array<Position>;
  said: StatementConnection;
  spokenAbout: StatementConnection;
  type?: Maybe<OrganizationType>;
  wikidataId?: Maybe<Scalars['String']['output']>;
};


export type OrganizationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type OrganizationSpokenAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type OrganizationType =
  | 'ARMED_GROUP'
  | 'COMPANY'
  | 'COURT'
  | 'GOVERNMENT'
  | 'INTERGOVERNMENTAL'
  | 'LEGISLATURE'
  | 'MEDIA'
  | 'MILITARY'
  | 'NGO'
  | 'PARTY';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  /** Always false: pages go forward. */
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type Path = {
  __typename?: 'Path';
  hops: Array<Hop>;
  length: Scalars['Int']['output'];
};

export type PathNode = Agreement | Country | Event | Group | Organization | Person | Position | Topic;

export type Person = Actor & {
  __typename?: 'Person';
  agreements: AgreementConnection;
  aliases: Array<Alias>;
  country?: Maybe<Country>;
  description?: Maybe<Scalars['String']['output']>;
  events: EventConnection;
  id: Scalars['ID']['output'];
  kind: ActorKind;
  memberOf: Array<Actor>;
  mentions: MentionConnection;
  name: Scalars['String']['output'];
  /** Positions held; order: from, position. */
  positions: Array<Occupancy>;
  said: StatementConnection;
  spokenAbout: StatementConnection;
  wikidataId?: Maybe<Scalars['String']['output']>;
};


export type PersonAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type PersonSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type PersonSpokenAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type Place = {
  __typename?: 'Place';
  country?: Maybe<Country>;
  id: Scalars['ID']['output'];
  kind: PlaceKind;
  name: Scalars['String']['output'];
};

export type PlaceKind =
  | 'BORDER_AREA'
  | 'CITY'
  | 'REGION'
  | 'SITE';

export type Polarity =
  | 'AFFIRMED'
  /** The speaker denies the content; never read it as an assertion. */
  | 'DENIED';

/** An office, whoever holds it. */
export type Position = {
  __typename?: 'Position';
  /**
   * Who is known to have held it on that day: begun by then, and not known to have ended before. Several for a collective office;
   * order: person's name.
   */
  holder: Array<Occupancy>;
  /** All known holders; order: from, person's name. */
  holders: Array<Occupancy>;
  id: Scalars['ID']['output'];
  /** The country or organization whose office it is; null for a profession. */
  of?: Maybe<Actor>;
  role: PositionRole;
  title: Scalars['String']['output'];
};


/** An office, whoever holds it. */
export type PositionHolderArgs = {
  on: Scalars['Date']['input'];
};

/** A speaker's stance on a target, earlier and later. */
export type PositionChange = {
  __typename?: 'PositionChange';
  /** The last statement that took it. */
  earlier: Statement;
  /** The stance taken before. */
  earlierStance: Stance;
  /** What sort of change it is. */
  kind: PositionChangeKind;
  /** The first statement that took it. */
  later: Statement;
  /** The stance taken then. */
  laterStance: Stance;
  /** Who changed. */
  speaker: Actor;
  /** On what. */
  target: Target;
};

export type PositionChangeConnection = {
  __typename?: 'PositionChangeConnection';
  edges: Array<PositionChangeEdge>;
  nodes: Array<PositionChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PositionChangeEdge = {
  __typename?: 'PositionChangeEdge';
  cursor: Scalars['String']['output'];
  node: PositionChange;
};

/** What sort of change a change of stance is. */
export type PositionChangeKind =
  /** From support or opposition to a condition. */
  | 'QUALIFIED'
  /** From support to opposition, or the other way. */
  | 'REVERSED'
  /** From a condition to support or opposition. */
  | 'SETTLED';

export type PositionConnection = {
  __typename?: 'PositionConnection';
  edges: Array<PositionEdge>;
  nodes: Array<Position>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PositionEdge = {
  __typename?: 'PositionEdge';
  cursor: Scalars['String']['output'];
  node: Position;
};

export type PositionRole =
  | 'AMBASSADOR'
  | 'DEFENCE_MINISTER'
  | 'ENVOY'
  | 'FOREIGN_MINISTER'
  | 'HEAD_OF_GOVERNMENT'
  | 'HEAD_OF_STATE'
  | 'INTERIOR_MINISTER'
  | 'LEGISLATOR'
  | 'MILITARY_CHIEF'
  | 'MINISTER'
  | 'OTHER'
  | 'SECRETARY_GENERAL'
  | 'SPEAKER'
  | 'SPOKESPERSON';

/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type Query = {
  __typename?: 'Query';
  /** One actor by id or any name; a position's name needs `asOf` when it had several holders. Null when nobody has that name. */
  actor?: Maybe<Actor>;
  /** Actors by name; order: name, id. */
  actors: ActorConnection;
  /** One agreement by id or name. */
  agreement?: Maybe<Agreement>;
  /** Agreements; order: name, id. */
  agreements: AgreementConnection;
  article?: Maybe<Article>;
  /** Articles, newest first; undated ones last, then by id. */
  articles: ArticleConnection;
  /** What an analyst needs on one page about an actor, as it stood on a day. */
  briefing: Briefing;
  /**
   * Promises about agreements and what became of them: what somebody promises to bring an agreement to, or intends in support of it.
   * Order: due day (none: last), then day of the promise (undated last), then by ids.
   */
  commitments: CommitmentConnection;
  /**
   * Who opposes whom on something: pairs of statements by different speakers, one in support of what the other opposes, each with
   * its evidence. Who repeats a stance is shown once, with the first statement that took it. A pair is left out when it is
   * superseded: by the day of the later statement the earlier speaker had taken another side, or the agreement spoken about another
   * status. Order: ids of speakers, then of statements.
   */
  contradictions: ContradictionConnection;
  /** Two actors over time: what each said about the other by period and stance, their agreements and events. */
  dyad: DyadHistory;
  event?: Maybe<Event>;
  /** Events, newest first; undated ones last, then by id. */
  events: EventConnection;
  /** Who held which position; order: person's name, from, position. */
  occupancies: OccupancyConnection;
  /**
   * The shortest paths between two actors over statements, agreements, events and positions, each hop with its evidence.
   * A statement between speaker and target is one hop. Shortest first, then by evidence count. Around an actor of whom all speak,
   * only some hundreds of statements are looked at, so that long paths may be missed there.
   */
  paths: Array<Path>;
  position?: Maybe<Position>;
  /**
   * Changes of stance: the same speaker on the same target, earlier and later, with both statements. Neutral and undated statements
   * take no stance, those of one day are one stance, who says that they clarify changes nothing, and what others report of a speaker
   * is not the speaker's own. Newest first; then by ids of speaker and target. Give `speaker`, `about` or both.
   */
  positionChanges: PositionChangeConnection;
  /** Positions; order: id. */
  positions: PositionConnection;
  /** Two actors: statements each way, agreements, events and positions they share. */
  relationship: Relationship;
  /** What waits to be judged, the least sure first; then by kind and id. */
  reviewQueue: ReviewItemConnection;
  /**
   * Full text over names (any spelling, also transliterated or mistyped), statements, articles, agreements, events and topics;
   * best first, names that are just the text before all. Looks at the best 1,000 of each.
   */
  search: SearchHitConnection;
  /** One statement by id. */
  statement?: Maybe<Statement>;
  statements: StatementConnection;
  /** How much the graph holds. */
  stats: Stats;
  /** Statements in time, one bucket a period that has any, ascending. */
  timeline: Timeline;
  /** One topic by id, name or synonym. */
  topic?: Maybe<Topic>;
  /** Topics; order: name, id. */
  topics: TopicConnection;
  /**
   * Who speaks about whom: one row a (speaker, target) dyad; order: statements descending, speaker id, target id. Up to 1,000 a page:
   * each page counts all statements, however long it is.
   */
  whoAboutWhom: DyadConnection;
  /** Statements, newest first: the main question. All given arguments must hold. */
  whoSaidWhat: StatementConnection;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryActorArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  name: Scalars['String']['input'];
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ActorKind>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryAgreementArgs = {
  name: Scalars['String']['input'];
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryAgreementsArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  party?: InputMaybe<Scalars['String']['input']>;
  proposer?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<AgreementStatusValue>;
  topic?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<AgreementType>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  publisher?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryBriefingArgs = {
  actor: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeNationals?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryCommitmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeNationals?: InputMaybe<Scalars['Boolean']['input']>;
  includeNested?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<Array<CommitmentStatus>>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryContradictionsArgs = {
  about: Scalars['String']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  includeNested?: InputMaybe<Scalars['Boolean']['input']>;
  includeSuperseded?: InputMaybe<Scalars['Boolean']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryDyadArgs = {
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  includeNationals?: InputMaybe<Scalars['Boolean']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryEventsArgs = {
  actor?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  recipient?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<EventType>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryOccupanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  person?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<PositionRole>;
  statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<OccupancyStatus>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['String']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  through?: InputMaybe<Scalars['String']['input']>;
  to: Scalars['String']['input'];
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryPositionArgs = {
  name: Scalars['String']['input'];
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryPositionChangesArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  includeNationals?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<PositionChangeKind>>;
  speaker?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['String']['input']>;
  role?: InputMaybe<PositionRole>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryRelationshipArgs = {
  a: Scalars['String']['input'];
  b: Scalars['String']['input'];
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ReviewKind>>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<SearchKind>>;
  text: Scalars['String']['input'];
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryTimelineArgs = {
  bucket?: InputMaybe<Bucket>;
  filter?: InputMaybe<StatementFilter>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryTopicArgs = {
  name: Scalars['String']['input'];
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  broader?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryWhoAboutWhomArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  targets?: InputMaybe<TargetKind>;
};


/**
 * Who said what about whom, and which agreements they proposed, signed or refused; each answer with the sentence that proves it.
 *
 * Wherever an actor, agreement, topic or position is asked for, an id or any of its names does: "TUN", "Tunisia", "Tunisian",
 * "Marzouki", "the Tunisian president". A name that fits several is refused with the candidates (BAD_USER_INPUT).
 * Lists are Relay connections: at most 100 a page, in a stated order. Unknown is null: never a guess.
 */
export type QueryWhoSaidWhatArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  includeNationals?: InputMaybe<Scalars['Boolean']['input']>;
  includeNested?: InputMaybe<Scalars['Boolean']['input']>;
  includeRejected?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<StatementKind>>;
  method?: InputMaybe<Method>;
  orderBy?: InputMaybe<StatementOrder>;
  polarity?: InputMaybe<Polarity>;
  speaker?: InputMaybe<Scalars['String']['input']>;
  stance?: InputMaybe<Array<Stance>>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  toldTo?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<Array<StatementType>>;
};

export type Relationship = {
  __typename?: 'Relationship';
  a: Actor;
  /** What b said about a. */
  aboutA: StatementConnection;
  /** What a, or who speaks for it if `includeNationals`, said about b. */
  aboutB: StatementConnection;
  /** Agreements in which both are party or proposer; order: name. */
  agreements: Array<Agreement>;
  b: Actor;
  /** Events in which both act or are recipients; order: id. */
  events: Array<Event>;
  /** Positions of one that the other holds or held; order: person's name. */
  positions: Array<Occupancy>;
  /** Topics on which both spoke, with both sides' statements; order: name. */
  topics: Array<SharedTopic>;
};


export type RelationshipAboutAArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


export type RelationshipAboutBArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A person's judgement of a statement. */
export type Review = {
  __typename?: 'Review';
  /** When it was judged, ISO 8601 in UTC. */
  at: Scalars['String']['output'];
  by: Scalars['String']['output'];
  /** What was corrected. */
  corrected: Array<CorrectedField>;
  reason?: Maybe<Scalars['String']['output']>;
  verdict: ReviewVerdict;
};

/** Something that waits to be judged. */
export type ReviewItem = {
  __typename?: 'ReviewItem';
  agreement?: Maybe<Agreement>;
  /** Whom the mention may mean; empty for other kinds. */
  candidates: Array<MentionCandidate>;
  /** How sure extraction was, 0 to 1. */
  confidence: Scalars['Float']['output'];
  kind: ReviewKind;
  mention?: Maybe<Mention>;
  /** The other agreement. */
  other?: Maybe<Agreement>;
  statement?: Maybe<Statement>;
};

export type ReviewItemConnection = {
  __typename?: 'ReviewItemConnection';
  edges: Array<ReviewItemEdge>;
  nodes: Array<ReviewItem>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReviewItemEdge = {
  __typename?: 'ReviewItemEdge';
  cursor: Scalars['String']['output'];
  node: ReviewItem;
};

export type ReviewKind =
  /** Agreements of which extraction was not sure whether they are the same. */
  | 'AGREEMENTS'
  /** Mentions of which extraction was not sure whom they mean. */
  | 'MENTION'
  /** Statements that extraction found and nobody has judged. */
  | 'STATEMENT';

export type ReviewVerdict =
  | 'ACCEPTED'
  | 'CORRECTED'
  /** It says nothing of the kind: left out of lists and counts. */
  | 'REJECTED';

export type SearchHit = {
  __typename?: 'SearchHit';
  /** The name or text that matched. */
  matched: Scalars['String']['output'];
  result: SearchResult;
  /** Comparable within one answer only. */
  score: Scalars['Float']['output'];
};

export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  edges: Array<SearchHitEdge>;
  nodes: Array<SearchHit>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  cursor: Scalars['String']['output'];
  node: SearchHit;
};

export type SearchKind =
  | 'ACTOR'
  | 'AGREEMENT'
  | 'ARTICLE'
  | 'EVENT'
  | 'PLACE'
  | 'POSITION'
  | 'STATEMENT'
  | 'TOPIC';

export type SearchResult = Agreement | Article | Country | Event | Group | Organization | Person | Place | Position | Statement | Topic;

/** A topic on which two actors spoke. */
export type SharedTopic = {
  __typename?: 'SharedTopic';
  /** Statements of a, in the order of the text, at most 20. */
  a: Array<Statement>;
  b: Array<Statement>;
  /** Whether one side supports what the other opposes. */
  opposed: Scalars['Boolean']['output'];
  topic: Topic;
};

/** A span of an article's body: `body.slice(start, end) === text`, UTF-16 offsets, half-open. */
export type Span = {
  __typename?: 'Span';
  end: Scalars['Int']['output'];
  start: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type Stance =
  /** Support or opposition under a condition. */
  | 'CONDITIONAL'
  | 'NEUTRAL'
  | 'OPPOSE'
  | 'SUPPORT';

/** Something said, thought or intended, attributed to somebody by an article. */
export type Statement = {
  __typename?: 'Statement';
  /** Order: name of the target. */
  about: Array<About>;
  /** 0 to 1; 1 where curated. */
  confidence: Scalars['Float']['output'];
  /** The words said, joined by " … " where the text splits them. */
  content: Scalars['String']['output'];
  /** The attributing words. */
  cue?: Maybe<Scalars['String']['output']>;
  /** One for each article that reports it; the oldest first. */
  evidence: Array<Evidence>;
  id: Scalars['ID']['output'];
  kind: StatementKind;
  method: Method;
  /** Statements that this one reports, in the order of the text. */
  nested: Array<Statement>;
  /** The statement that reports this one. */
  nestedIn?: Maybe<Statement>;
  polarity: Polarity;
  /** What a person judged of it; null while it waits, and where it is curated. */
  review?: Maybe<Review>;
  saidOn?: Maybe<EdtfDate>;
  /** Who said it; null where the text names nobody or the mention is unresolved (see `evidence.source`). */
  speaker?: Maybe<Actor>;
  toldTo: Array<Actor>;
  type: StatementType;
};

/** The graph was given a statement. */
export type StatementAdded = {
  __typename?: 'StatementAdded';
  /** When it was added, ISO 8601 in UTC. */
  at: Scalars['String']['output'];
  /** The event's id, to go on from: `since`, Last-Event-ID. */
  id: Scalars['ID']['output'];
  /** As it stands now. */
  statement: Statement;
};

export type StatementConnection = {
  __typename?: 'StatementConnection';
  edges: Array<StatementEdge>;
  nodes: Array<Statement>;
  pageInfo: PageInfo;
  /** All that match, also beyond this page. */
  totalCount: Scalars['Int']['output'];
};

/** What is wrong with a statement. What is left out is right. */
export type StatementCorrection = {
  /** All that it is about, in the place of what was found. */
  about?: InputMaybe<Array<AboutInput>>;
  polarity?: InputMaybe<Polarity>;
  /** EDTF: the date on which it was said. */
  saidOn?: InputMaybe<Scalars['String']['input']>;
  /** Who said it: an actor by id or any name; null: nobody who can be told. */
  speaker?: InputMaybe<Scalars['String']['input']>;
};

export type StatementEdge = {
  __typename?: 'StatementEdge';
  cursor: Scalars['String']['output'];
  node: Statement;
};

/** Selects statements. All given fields must hold; each means what the argument of `whoSaidWhat` of that name means. */
export type StatementFilter = {
  about?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  includeNationals?: InputMaybe<Scalars['Boolean']['input']>;
  includeNested?: InputMaybe<Scalars['Boolean']['input']>;
  includeRejected?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<StatementKind>>;
  method?: InputMaybe<Method>;
  polarity?: InputMaybe<Polarity>;
  speaker?: InputMaybe<Scalars['String']['input']>;
  stance?: InputMaybe<Array<Stance>>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  toldTo?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<Array<StatementType>>;
};

export type StatementKind =
  /** The speaker's own words, in quotation marks. */
  | 'DIRECT'
  /** Told in the writer's words. */
  | 'INDIRECT'
  /** Partly quoted, partly told. */
  | 'MIXED';

export type StatementOrder =
  /** Oldest first; undated last; within a day in the order of the text. */
  | 'DATE_ASC'
  /** Newest first; undated last; within a day in the order of the text. */
  | 'DATE_DESC';

export type StatementType =
  /** Thought, known, realised, expected. */
  | 'BELIEF'
  /** Wanted, planned, sought. */
  | 'INTENTION'
  /** Said, announced, asked. */
  | 'STATEMENT';

export type Stats = {
  __typename?: 'Stats';
  agreements: Scalars['Int']['output'];
  articles: Scalars['Int']['output'];
  countries: Scalars['Int']['output'];
  directStatements: Scalars['Int']['output'];
  events: Scalars['Int']['output'];
  groups: Scalars['Int']['output'];
  mentions: Scalars['Int']['output'];
  nestedStatements: Scalars['Int']['output'];
  organizations: Scalars['Int']['output'];
  people: Scalars['Int']['output'];
  places: Scalars['Int']['output'];
  positions: Scalars['Int']['output'];
  sources: Scalars['Int']['output'];
  statements: Scalars['Int']['output'];
  topics: Scalars['Int']['output'];
  unresolvedMentions: Scalars['Int']['output'];
};

/**
 * Changes as they are committed, by whichever process, as server-sent events: GET or POST to /graphql with `Accept: text/event-stream`.
 * Each event has an id. A client that comes back with it, as `since` or in the header Last-Event-ID (which EventSource sends by itself),
 * first gets all that it missed, in order, each once; what has been taken away since is left out. Ids reach back to the first
 * change that the graph has counted.
 */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * An agreement, or a party to it, came to another status than the graph knew for that time. A report of the status that was known
   * is no change.
   */
  agreementChanged: AgreementChange;
  /** A statement that the graph did not have. All given arguments must hold; names mean what they mean when it is added. */
  statementAdded: StatementAdded;
};


/**
 * Changes as they are committed, by whichever process, as server-sent events: GET or POST to /graphql with `Accept: text/event-stream`.
 * Each event has an id. A client that comes back with it, as `since` or in the header Last-Event-ID (which EventSource sends by itself),
 * first gets all that it missed, in order, each once; what has been taken away since is left out. Ids reach back to the first
 * change that the graph has counted.
 */
export type SubscriptionAgreementChangedArgs = {
  agreement?: InputMaybe<Scalars['String']['input']>;
  party?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<AgreementStatusValue>>;
  type?: InputMaybe<AgreementType>;
};


/**
 * Changes as they are committed, by whichever process, as server-sent events: GET or POST to /graphql with `Accept: text/event-stream`.
 * Each event has an id. A client that comes back with it, as `since` or in the header Last-Event-ID (which EventSource sends by itself),
 * first gets all that it missed, in order, each once; what has been taken away since is left out. Ids reach back to the first
 * change that the graph has counted.
 */
export type SubscriptionStatementAddedArgs = {
  about?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  includeNationals?: InputMaybe<Scalars['Boolean']['input']>;
  includeNested?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<Array<StatementKind>>;
  method?: InputMaybe<Method>;
  polarity?: InputMaybe<Polarity>;
  since?: InputMaybe<Scalars['ID']['input']>;
  speaker?: InputMaybe<Scalars['String']['input']>;
  stance?: InputMaybe<Array<Stance>>;
  to?: InputMaybe<Scalars['Date']['input']>;
  toldTo?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<Array<StatementType>>;
};

export type Target = Agreement | Country | Event | Group | Organization | Person | Topic;

export type TargetKind =
  | 'ACTOR'
  | 'AGREEMENT'
  | 'EVENT'
  | 'TOPIC';

export type Timeline = {
  __typename?: 'Timeline';
  /** At most 1,000; narrow `from` and `to` for more. */
  buckets: Array<TimelineBucket>;
  /** Statements that match but have no date, or one less precise than the bucket. */
  undated: Scalars['Int']['output'];
};

export type TimelineBucket = {
  __typename?: 'TimelineBucket';
  conditional: Scalars['Int']['output'];
  neutral: Scalars['Int']['output'];
  oppose: Scalars['Int']['output'];
  /** EDTF: 2014-08-12, 2014-08 or 2014. */
  period: Scalars['String']['output'];
  sources: Scalars['Int']['output'];
  statements: Scalars['Int']['output'];
  support: Scalars['Int']['output'];
};

export type Topic = {
  __typename?: 'Topic';
  /** Agreements that aim at it or at a narrower topic; order: name, id. */
  agreements: AgreementConnection;
  aliases: Array<Alias>;
  broader?: Maybe<Topic>;
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Order: name. */
  narrower: Array<Topic>;
  /** Statements about it or a narrower topic. */
  statements: StatementConnection;
};


export type TopicAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type TopicStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

export type TopicConnection = {
  __typename?: 'TopicConnection';
  edges: Array<TopicEdge>;
  nodes: Array<Topic>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TopicEdge = {
  __typename?: 'TopicEdge';
  cursor: Scalars['String']['output'];
  node: Topic;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PathNode:
    | ( AgreementNode )
    | ( ActorNode )
    | ( EventNode )
    | ( ActorNode )
    | ( ActorNode )
    | ( ActorNode )
    | ( PositionNode )
    | ( TopicNode )
  ;
  SearchResult:
    | ( AgreementNode )
    | ( ArticleNode )
    | ( ActorNode )
    | ( EventNode )
    | ( ActorNode )
    | ( ActorNode )
    | ( ActorNode )
    | ( PlaceNode )
    | ( PositionNode )
    | ( StatementNode )
    | ( TopicNode )
  ;
  Target:
    | ( AgreementNode )
    | ( ActorNode )
    | ( EventNode )
    | ( ActorNode )
    | ( ActorNode )
    | ( ActorNode )
    | ( TopicNode )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  About: ResolverTypeWrapper<Omit<About, 'target'> & { target: ResolversTypes['Target'] }>;
  AboutInput: AboutInput;
  Actor: ResolverTypeWrapper<ActorNode>;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActorEdge']>, nodes: Array<ResolversTypes['Actor']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorKind: ActorKind;
  Agreement: ResolverTypeWrapper<AgreementNode>;
  AgreementActor: ResolverTypeWrapper<Omit<AgreementActor, 'actor' | 'evidence'> & { actor: ResolversTypes['Actor'], evidence: Array<ResolversTypes['Evidence']> }>;
  AgreementAim: ResolverTypeWrapper<Omit<AgreementAim, 'evidence' | 'topic'> & { evidence: Array<ResolversTypes['Evidence']>, topic: ResolversTypes['Topic'] }>;
  AgreementChange: ResolverTypeWrapper<AgreementChangeNode>;
  AgreementConnection: ResolverTypeWrapper<Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AgreementEdge']>, nodes: Array<ResolversTypes['Agreement']> }>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementJudgement: ResolverTypeWrapper<Omit<AgreementJudgement, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  AgreementLink: ResolverTypeWrapper<Omit<AgreementLink, 'agreement' | 'evidence'> & { agreement: ResolversTypes['Agreement'], evidence: Array<ResolversTypes['Evidence']> }>;
  AgreementStatus: ResolverTypeWrapper<AgreementStatusNode>;
  AgreementStatusValue: AgreementStatusValue;
  AgreementType: AgreementType;
  Alias: ResolverTypeWrapper<AliasNode>;
  AliasKind: AliasKind;
  Article: ResolverTypeWrapper<ArticleNode>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ArticleEdge']>, nodes: Array<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Briefing: ResolverTypeWrapper<BriefingNode>;
  Bucket: Bucket;
  Commitment: ResolverTypeWrapper<CommitmentNode>;
  CommitmentConnection: ResolverTypeWrapper<Omit<CommitmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommitmentEdge']>, nodes: Array<ResolversTypes['Commitment']> }>;
  CommitmentEdge: ResolverTypeWrapper<Omit<CommitmentEdge, 'node'> & { node: ResolversTypes['Commitment'] }>;
  CommitmentStatus: CommitmentStatus;
  Contradiction: ResolverTypeWrapper<ContradictionNode>;
  ContradictionConnection: ResolverTypeWrapper<Omit<ContradictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ContradictionEdge']>, nodes: Array<ResolversTypes['Contradiction']> }>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  CorrectedField: CorrectedField;
  Country: ResolverTypeWrapper<ActorNode>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBasis: DateBasis;
  DatePrecision: DatePrecision;
  Dyad: ResolverTypeWrapper<DyadNode>;
  DyadConnection: ResolverTypeWrapper<Omit<DyadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DyadEdge']>, nodes: Array<ResolversTypes['Dyad']> }>;
  DyadEdge: ResolverTypeWrapper<Omit<DyadEdge, 'node'> & { node: ResolversTypes['Dyad'] }>;
  DyadHistory: ResolverTypeWrapper<DyadHistoryNode>;
  DyadPeriod: ResolverTypeWrapper<DyadPeriod>;
  EdtfDate: ResolverTypeWrapper<EdtfDate>;
  Event: ResolverTypeWrapper<EventNode>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFigures: ResolverTypeWrapper<EventFigures>;
  EventType: EventType;
  Evidence: ResolverTypeWrapper<EvidenceNode>;
  FittingYears: ResolverTypeWrapper<Omit<FittingYears, 'occupancies'> & { occupancies: Array<ResolversTypes['Occupancy']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Fulfilment: ResolverTypeWrapper<FulfilmentNode>;
  Group: ResolverTypeWrapper<ActorNode>;
  Hop: ResolverTypeWrapper<HopNode>;
  HopKind: HopKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestInput: IngestInput;
  IngestOutcome: IngestOutcome;
  IngestResult: ResolverTypeWrapper<IngestResultNode>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Judgement: Judgement;
  Mention: ResolverTypeWrapper<MentionNode>;
  MentionCandidate: ResolverTypeWrapper<Omit<MentionCandidate, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MentionEdge']>, nodes: Array<ResolversTypes['Mention']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  MentionForm: MentionForm;
  Method: Method;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Occupancy: ResolverTypeWrapper<OccupancyNode>;
  OccupancyBasis: OccupancyBasis;
  OccupancyConnection: ResolverTypeWrapper<Omit<OccupancyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OccupancyEdge']>, nodes: Array<ResolversTypes['Occupancy']> }>;
  OccupancyEdge: ResolverTypeWrapper<Omit<OccupancyEdge, 'node'> & { node: ResolversTypes['Occupancy'] }>;
  OccupancyStatus: OccupancyStatus;
  Organization: ResolverTypeWrapper<ActorNode>;
  OrganizationType: OrganizationType;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<Omit<Path, 'hops'> & { hops: Array<ResolversTypes['Hop']> }>;
  PathNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathNode']>;
  Person: ResolverTypeWrapper<ActorNode>;
  Place: ResolverTypeWrapper<PlaceNode>;
  PlaceKind: PlaceKind;
  Polarity: Polarity;
  Position: ResolverTypeWrapper<PositionNode>;
  PositionChange: ResolverTypeWrapper<PositionChangeNode>;
  PositionChangeConnection: ResolverTypeWrapper<Omit<PositionChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PositionChangeEdge']>, nodes: Array<ResolversTypes['PositionChange']> }>;
  PositionChangeEdge: ResolverTypeWrapper<Omit<PositionChangeEdge, 'node'> & { node: ResolversTypes['PositionChange'] }>;
  PositionChangeKind: PositionChangeKind;
  PositionConnection: ResolverTypeWrapper<Omit<PositionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PositionEdge']>, nodes: Array<ResolversTypes['Position']> }>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionRole: PositionRole;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relationship: ResolverTypeWrapper<RelationshipNode>;
  Review: ResolverTypeWrapper<ReviewNode>;
  ReviewItem: ResolverTypeWrapper<ReviewItemNode>;
  ReviewItemConnection: ResolverTypeWrapper<Omit<ReviewItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReviewItemEdge']>, nodes: Array<ResolversTypes['ReviewItem']> }>;
  ReviewItemEdge: ResolverTypeWrapper<Omit<ReviewItemEdge, 'node'> & { node: ResolversTypes['ReviewItem'] }>;
  ReviewKind: ReviewKind;
  ReviewVerdict: ReviewVerdict;
  SearchHit: ResolverTypeWrapper<SearchHitNode>;
  SearchHitConnection: ResolverTypeWrapper<Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchHitEdge']>, nodes: Array<ResolversTypes['SearchHit']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SharedTopic: ResolverTypeWrapper<SharedTopicNode>;
  Span: ResolverTypeWrapper<Span>;
  Stance: Stance;
  Statement: ResolverTypeWrapper<StatementNode>;
  StatementAdded: ResolverTypeWrapper<StatementAddedNode>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['StatementEdge']>, nodes: Array<ResolversTypes['Statement']> }>;
  StatementCorrection: StatementCorrection;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementFilter: StatementFilter;
  StatementKind: StatementKind;
  StatementOrder: StatementOrder;
  StatementType: StatementType;
  Stats: ResolverTypeWrapper<StatsNode>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Target: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Target']>;
  TargetKind: TargetKind;
  Timeline: ResolverTypeWrapper<Timeline>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Topic: ResolverTypeWrapper<TopicNode>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TopicEdge']>, nodes: Array<ResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  About: Omit<About, 'target'> & { target: ResolversParentTypes['Target'] };
  AboutInput: AboutInput;
  Actor: ActorNode;
  ActorConnection: Omit<ActorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActorEdge']>, nodes: Array<ResolversParentTypes['Actor']> };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  Agreement: AgreementNode;
  AgreementActor: Omit<AgreementActor, 'actor' | 'evidence'> & { actor: ResolversParentTypes['Actor'], evidence: Array<ResolversParentTypes['Evidence']> };
  AgreementAim: Omit<AgreementAim, 'evidence' | 'topic'> & { evidence: Array<ResolversParentTypes['Evidence']>, topic: ResolversParentTypes['Topic'] };
  AgreementChange: AgreementChangeNode;
  AgreementConnection: Omit<AgreementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AgreementEdge']>, nodes: Array<ResolversParentTypes['Agreement']> };
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementJudgement: Omit<AgreementJudgement, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  AgreementLink: Omit<AgreementLink, 'agreement' | 'evidence'> & { agreement: ResolversParentTypes['Agreement'], evidence: Array<ResolversParentTypes['Evidence']> };
  AgreementStatus: AgreementStatusNode;
  Alias: AliasNode;
  Article: ArticleNode;
  ArticleConnection: Omit<ArticleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ArticleEdge']>, nodes: Array<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Boolean: Scalars['Boolean']['output'];
  Briefing: BriefingNode;
  Commitment: CommitmentNode;
  CommitmentConnection: Omit<CommitmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommitmentEdge']>, nodes: Array<ResolversParentTypes['Commitment']> };
  CommitmentEdge: Omit<CommitmentEdge, 'node'> & { node: ResolversParentTypes['Commitment'] };
  Contradiction: ContradictionNode;
  ContradictionConnection: Omit<ContradictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ContradictionEdge']>, nodes: Array<ResolversParentTypes['Contradiction']> };
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  Country: ActorNode;
  Date: Scalars['Date']['output'];
  Dyad: DyadNode;
  DyadConnection: Omit<DyadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DyadEdge']>, nodes: Array<ResolversParentTypes['Dyad']> };
  DyadEdge: Omit<DyadEdge, 'node'> & { node: ResolversParentTypes['Dyad'] };
  DyadHistory: DyadHistoryNode;
  DyadPeriod: DyadPeriod;
  EdtfDate: EdtfDate;
  Event: EventNode;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFigures: EventFigures;
  Evidence: EvidenceNode;
  FittingYears: Omit<FittingYears, 'occupancies'> & { occupancies: Array<ResolversParentTypes['Occupancy']> };
  Float: Scalars['Float']['output'];
  Fulfilment: FulfilmentNode;
  Group: ActorNode;
  Hop: HopNode;
  ID: Scalars['ID']['output'];
  IngestInput: IngestInput;
  IngestResult: IngestResultNode;
  Int: Scalars['Int']['output'];
  Mention: MentionNode;
  MentionCandidate: Omit<MentionCandidate, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  MentionConnection: Omit<MentionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MentionEdge']>, nodes: Array<ResolversParentTypes['Mention']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Mutation: Record<PropertyKey, never>;
  Occupancy: OccupancyNode;
  OccupancyConnection: Omit<OccupancyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OccupancyEdge']>, nodes: Array<ResolversParentTypes['Occupancy']> };
  OccupancyEdge: Omit<OccupancyEdge, 'node'> & { node: ResolversParentTypes['Occupancy'] };
  Organization: ActorNode;
  PageInfo: PageInfo;
  Path: Omit<Path, 'hops'> & { hops: Array<ResolversParentTypes['Hop']> };
  PathNode: ResolversUnionTypes<ResolversParentTypes>['PathNode'];
  Person: ActorNode;
  Place: PlaceNode;
  Position: PositionNode;
  PositionChange: PositionChangeNode;
  PositionChangeConnection: Omit<PositionChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PositionChangeEdge']>, nodes: Array<ResolversParentTypes['PositionChange']> };
  PositionChangeEdge: Omit<PositionChangeEdge, 'node'> & { node: ResolversParentTypes['PositionChange'] };
  PositionConnection: Omit<PositionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PositionEdge']>, nodes: Array<ResolversParentTypes['Position']> };
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  Query: Record<PropertyKey, never>;
  Relationship: RelationshipNode;
  Review: ReviewNode;
  ReviewItem: ReviewItemNode;
  ReviewItemConnection: Omit<ReviewItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReviewItemEdge']>, nodes: Array<ResolversParentTypes['ReviewItem']> };
  ReviewItemEdge: Omit<ReviewItemEdge, 'node'> & { node: ResolversParentTypes['ReviewItem'] };
  SearchHit: SearchHitNode;
  SearchHitConnection: Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchHitEdge']>, nodes: Array<ResolversParentTypes['SearchHit']> };
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SharedTopic: SharedTopicNode;
  Span: Span;
  Statement: StatementNode;
  StatementAdded: StatementAddedNode;
  StatementConnection: Omit<StatementConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['StatementEdge']>, nodes: Array<ResolversParentTypes['Statement']> };
  StatementCorrection: StatementCorrection;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementFilter: StatementFilter;
  Stats: StatsNode;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Target: ResolversUnionTypes<ResolversParentTypes>['Target'];
  Timeline: Timeline;
  TimelineBucket: TimelineBucket;
  Topic: TopicNode;
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TopicEdge']>, nodes: Array<ResolversParentTypes['Topic']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
};

export type AboutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['About'] = ResolversParentTypes['About']> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Country' | 'Group' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  aims?: Resolver<Array<ResolversTypes['AgreementAim']>, ParentType, ContextType>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<AgreementCommitmentsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['AgreementActor']>, ParentType, ContextType>;
  partyStatuses?: Resolver<Array<ResolversTypes['AgreementStatus']>, ParentType, ContextType, Partial<AgreementPartyStatusesArgs>>;
  precedents?: Resolver<Array<ResolversTypes['AgreementLink']>, ParentType, ContextType>;
  proposers?: Resolver<Array<ResolversTypes['AgreementActor']>, ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['AgreementJudgement']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<AgreementStatementsArgs, 'first' | 'orderBy'>>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  statusHistory?: Resolver<Array<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  statusOn?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType, RequireFields<AgreementStatusOnArgs, 'date'>>;
  type?: Resolver<ResolversTypes['AgreementType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementActor'] = ResolversParentTypes['AgreementActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type AgreementAimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementAim'] = ResolversParentTypes['AgreementAim']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type AgreementChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementChange'] = ResolversParentTypes['AgreementChange']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earlier?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementJudgement'] = ResolversParentTypes['AgreementJudgement']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLink'] = ResolversParentTypes['AgreementLink']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type AgreementStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementStatus'] = ResolversParentTypes['AgreementStatus']> = {
  asOf?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  claimedBy?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatusValue'], ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenIn?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copyOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  fittingYears?: Resolver<ResolversTypes['FittingYears'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ArticleMentionsArgs, 'first'>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  retrievedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ArticleStatementsArgs, 'first'>>;
  synthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type BriefingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Briefing'] = ResolversParentTypes['Briefing']> = {
  aboutWhom?: Resolver<ResolversTypes['DyadConnection'], ParentType, ContextType, RequireFields<BriefingAboutWhomArgs, 'first' | 'targets'>>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<BriefingAgreementsArgs, 'first'>>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  byWhom?: Resolver<ResolversTypes['DyadConnection'], ParentType, ContextType, RequireFields<BriefingByWhomArgs, 'first'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<BriefingCommitmentsArgs, 'first'>>;
  positionChanges?: Resolver<ResolversTypes['PositionChangeConnection'], ParentType, ContextType, RequireFields<BriefingPositionChangesArgs, 'first'>>;
  positions?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<BriefingSaidArgs, 'first' | 'orderBy'>>;
  spokenAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<BriefingSpokenAboutArgs, 'first' | 'orderBy'>>;
};

export type CommitmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  promise?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  promised?: Resolver<Maybe<ResolversTypes['AgreementStatusValue']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommitmentStatus'], ParentType, ContextType>;
};

export type CommitmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentConnection'] = ResolversParentTypes['CommitmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitmentEdge'] = ResolversParentTypes['CommitmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commitment'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  opponent?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  supersededByStatus?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  supporter?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type CountryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<CountryAgreementsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  borders?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  capital?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<CountryEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<CountryMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountrySaidArgs, 'first' | 'orderBy'>>;
  spokenAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<CountrySpokenAboutArgs, 'first' | 'orderBy'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DyadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dyad'] = ResolversParentTypes['Dyad']> = {
  conditional?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oppose?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type DyadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DyadConnection'] = ResolversParentTypes['DyadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DyadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dyad']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DyadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DyadEdge'] = ResolversParentTypes['DyadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dyad'], ParentType, ContextType>;
};

export type DyadHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DyadHistory'] = ResolversParentTypes['DyadHistory']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  aAboutB?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<DyadHistoryAAboutBArgs, 'first' | 'orderBy'>>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  bAboutA?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<DyadHistoryBAboutAArgs, 'first' | 'orderBy'>>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['DyadPeriod']>, ParentType, ContextType, RequireFields<DyadHistoryPeriodsArgs, 'bucket'>>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<DyadHistoryUndatedArgs, 'bucket'>>;
};

export type DyadPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DyadPeriod'] = ResolversParentTypes['DyadPeriod']> = {
  aAboutB?: Resolver<Maybe<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  bAboutA?: Resolver<Maybe<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EdtfDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EdtfDate'] = ResolversParentTypes['EdtfDate']> = {
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['EventFigures'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  recipients?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EventStatementsArgs, 'first' | 'orderBy'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventFigures'] = ResolversParentTypes['EventFigures']> = {
  abstentions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  arrested?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  killed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesAgainst?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  votesFor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wounded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  contents?: Resolver<Array<ResolversTypes['Span']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type FittingYearsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FittingYears'] = ResolversParentTypes['FittingYears']> = {
  occupancies?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fulfilment'] = ResolversParentTypes['Fulfilment']> = {
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<GroupAgreementsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<GroupEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<GroupMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupSaidArgs, 'first' | 'orderBy'>>;
  spokenAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupSpokenAboutArgs, 'first' | 'orderBy'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PathNode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HopKind'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PathNode'], ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['MentionForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OccupancyStatus']>, ParentType, ContextType>;
};

export type MentionCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionCandidate'] = ResolversParentTypes['MentionCandidate']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestArticle?: Resolver<ResolversTypes['IngestResult'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  judgeAgreements?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType, RequireFields<MutationJudgeAgreementsArgs, 'agreement' | 'by' | 'judgement' | 'other'>>;
  judgeMention?: Resolver<ResolversTypes['Mention'], ParentType, ContextType, RequireFields<MutationJudgeMentionArgs, 'actor' | 'by' | 'judgement' | 'mention'>>;
  mergeActors?: Resolver<ResolversTypes['Actor'], ParentType, ContextType, RequireFields<MutationMergeActorsArgs, 'by' | 'into' | 'merged'>>;
  reviewStatement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType, RequireFields<MutationReviewStatementArgs, 'by' | 'id' | 'verdict'>>;
  unmergeActors?: Resolver<ResolversTypes['Actor'], ParentType, ContextType, RequireFields<MutationUnmergeActorsArgs, 'merged'>>;
  withdrawMentionJudgement?: Resolver<ResolversTypes['Mention'], ParentType, ContextType, RequireFields<MutationWithdrawMentionJudgementArgs, 'mention'>>;
  withdrawReview?: Resolver<ResolversTypes['Statement'], ParentType, ContextType, RequireFields<MutationWithdrawReviewArgs, 'id'>>;
};

export type OccupancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occupancy'] = ResolversParentTypes['Occupancy']> = {
  basis?: Resolver<ResolversTypes['OccupancyBasis'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OccupancyStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OccupancyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupancyConnection'] = ResolversParentTypes['OccupancyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OccupancyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccupancyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccupancyEdge'] = ResolversParentTypes['OccupancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occupancy'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<OrganizationAgreementsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<OrganizationEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<OrganizationMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationSaidArgs, 'first' | 'orderBy'>>;
  spokenAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganizationSpokenAboutArgs, 'first' | 'orderBy'>>;
  type?: Resolver<Maybe<ResolversTypes['OrganizationType']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathNode'] = ResolversParentTypes['PathNode']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Position' | 'Topic', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<PersonAgreementsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PersonEventsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PersonMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonSaidArgs, 'first' | 'orderBy'>>;
  spokenAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonSpokenAboutArgs, 'first' | 'orderBy'>>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  holder?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType, RequireFields<PositionHolderArgs, 'on'>>;
  holders?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PositionRole'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionChange'] = ResolversParentTypes['PositionChange']> = {
  earlier?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  earlierStance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PositionChangeKind'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  laterStance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type PositionChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionChangeConnection'] = ResolversParentTypes['PositionChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PositionChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionChangeEdge'] = ResolversParentTypes['PositionChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PositionChange'], ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'name'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first'>>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'name'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  briefing?: Resolver<ResolversTypes['Briefing'], ParentType, ContextType, RequireFields<QueryBriefingArgs, 'actor' | 'includeNationals'>>;
  commitments?: Resolver<ResolversTypes['CommitmentConnection'], ParentType, ContextType, RequireFields<QueryCommitmentsArgs, 'first' | 'includeNationals' | 'includeNested'>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'about' | 'first' | 'includeNested' | 'includeSuperseded'>>;
  dyad?: Resolver<ResolversTypes['DyadHistory'], ParentType, ContextType, RequireFields<QueryDyadArgs, 'a' | 'b' | 'includeNationals'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  occupancies?: Resolver<ResolversTypes['OccupancyConnection'], ParentType, ContextType, RequireFields<QueryOccupanciesArgs, 'first' | 'statedOnly'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxLength' | 'to'>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'name'>>;
  positionChanges?: Resolver<ResolversTypes['PositionChangeConnection'], ParentType, ContextType, RequireFields<QueryPositionChangesArgs, 'first' | 'includeNationals'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, RequireFields<QueryPositionsArgs, 'first'>>;
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType, RequireFields<QueryRelationshipArgs, 'a' | 'b'>>;
  reviewQueue?: Resolver<ResolversTypes['ReviewItemConnection'], ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first' | 'orderBy'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'bucket'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'name'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QueryTopicsArgs, 'first'>>;
  whoAboutWhom?: Resolver<ResolversTypes['DyadConnection'], ParentType, ContextType, RequireFields<QueryWhoAboutWhomArgs, 'first' | 'targets'>>;
  whoSaidWhat?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryWhoSaidWhatArgs, 'first' | 'includeNationals' | 'includeNested' | 'includeRejected' | 'orderBy'>>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  aboutA?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<RelationshipAboutAArgs, 'first' | 'orderBy'>>;
  aboutB?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<RelationshipAboutBArgs, 'first' | 'orderBy'>>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['SharedTopic']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrected?: Resolver<Array<ResolversTypes['CorrectedField']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
};

export type ReviewItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItem'] = ResolversParentTypes['ReviewItem']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['MentionCandidate']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  mention?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type ReviewItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItemConnection'] = ResolversParentTypes['ReviewItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewItemEdge'] = ResolversParentTypes['ReviewItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Article' | 'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Place' | 'Position' | 'Statement' | 'Topic', ParentType, ContextType>;
};

export type SharedTopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTopic'] = ResolversParentTypes['SharedTopic']> = {
  a?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  b?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  opposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<Array<ResolversTypes['About']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  nested?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  nestedIn?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['EdtfDate']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  toldTo?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StatementType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementAdded'] = ResolversParentTypes['StatementAdded']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directStatements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nestedStatements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolvedMentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  agreementChanged?: SubscriptionResolver<ResolversTypes['AgreementChange'], "agreementChanged", ParentType, ContextType, Partial<SubscriptionAgreementChangedArgs>>;
  statementAdded?: SubscriptionResolver<ResolversTypes['StatementAdded'], "statementAdded", ParentType, ContextType, RequireFields<SubscriptionStatementAddedArgs, 'includeNationals' | 'includeNested'>>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Country' | 'Event' | 'Group' | 'Organization' | 'Person' | 'Topic', ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  buckets?: Resolver<Array<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  conditional?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oppose?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<TopicAgreementsArgs, 'first'>>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  broader?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  narrower?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<TopicStatementsArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  About?: AboutResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementActor?: AgreementActorResolvers<ContextType>;
  AgreementAim?: AgreementAimResolvers<ContextType>;
  AgreementChange?: AgreementChangeResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementJudgement?: AgreementJudgementResolvers<ContextType>;
  AgreementLink?: AgreementLinkResolvers<ContextType>;
  AgreementStatus?: AgreementStatusResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Briefing?: BriefingResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  CommitmentConnection?: CommitmentConnectionResolvers<ContextType>;
  CommitmentEdge?: CommitmentEdgeResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Dyad?: DyadResolvers<ContextType>;
  DyadConnection?: DyadConnectionResolvers<ContextType>;
  DyadEdge?: DyadEdgeResolvers<ContextType>;
  DyadHistory?: DyadHistoryResolvers<ContextType>;
  DyadPeriod?: DyadPeriodResolvers<ContextType>;
  EdtfDate?: EdtfDateResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventFigures?: EventFiguresResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FittingYears?: FittingYearsResolvers<ContextType>;
  Fulfilment?: FulfilmentResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionCandidate?: MentionCandidateResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Occupancy?: OccupancyResolvers<ContextType>;
  OccupancyConnection?: OccupancyConnectionResolvers<ContextType>;
  OccupancyEdge?: OccupancyEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathNode?: PathNodeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionChange?: PositionChangeResolvers<ContextType>;
  PositionChangeConnection?: PositionChangeConnectionResolvers<ContextType>;
  PositionChangeEdge?: PositionChangeEdgeResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewItem?: ReviewItemResolvers<ContextType>;
  ReviewItemConnection?: ReviewItemConnectionResolvers<ContextType>;
  ReviewItemEdge?: ReviewItemEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SharedTopic?: SharedTopicResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementAdded?: StatementAddedResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
};

