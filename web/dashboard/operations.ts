/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** One of `actor`, `agreement`, `topic` and `event`, by id or any name. */
export type AboutInput = {
  actor?: string | null | undefined;
  agreement?: string | null | undefined;
  event?: string | null | undefined;
  stance: Stance;
  topic?: string | null | undefined;
};

export type ActorKind =
  | 'COUNTRY'
  /** A collective, also an unnamed one ("Libya's neighbours"). */
  | 'GROUP'
  | 'ORGANIZATION'
  | 'PERSON';

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

export type Bucket =
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

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

export type Judgement =
  | 'NEGATIVE'
  | 'POSITIVE'
  | 'UNSURE';

export type Method =
  /** Written or checked by a person. */
  | 'CURATED'
  /** Read from the text by Entente. */
  | 'EXTRACTED';

export type OccupancyStatus =
  | 'ACTING'
  | 'CURRENT'
  | 'FORMER'
  | 'INTERIM';

export type Polarity =
  | 'AFFIRMED'
  /** The speaker denies the content; never read it as an assertion. */
  | 'DENIED';

/** What sort of change a change of stance is. */
export type PositionChangeKind =
  /** From support or opposition to a condition. */
  | 'QUALIFIED'
  /** From support to opposition, or the other way. */
  | 'REVERSED'
  /** From a condition to support or opposition. */
  | 'SETTLED';

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

export type SearchKind =
  | 'ACTOR'
  | 'AGREEMENT'
  | 'ARTICLE'
  | 'EVENT'
  | 'PLACE'
  | 'POSITION'
  | 'STATEMENT'
  | 'TOPIC';

export type Stance =
  /** Support or opposition under a condition. */
  | 'CONDITIONAL'
  | 'NEUTRAL'
  | 'OPPOSE'
  | 'SUPPORT';

/** What is wrong with a statement. What is left out is right. */
export type StatementCorrection = {
  /** All that it is about, in the place of what was found. */
  about?: Array<AboutInput> | null | undefined;
  polarity?: Polarity | null | undefined;
  /** EDTF: the date on which it was said. */
  saidOn?: string | null | undefined;
  /** Who said it: an actor by id or any name; null: nobody who can be told. */
  speaker?: string | null | undefined;
};

/** Selects statements. All given fields must hold; each means what the argument of `whoSaidWhat` of that name means. */
export type StatementFilter = {
  about?: string | null | undefined;
  agreement?: string | null | undefined;
  asOf?: string | null | undefined;
  from?: string | null | undefined;
  includeNationals?: boolean | null | undefined;
  includeNested?: boolean | null | undefined;
  includeRejected?: boolean | null | undefined;
  kind?: Array<StatementKind> | null | undefined;
  method?: Method | null | undefined;
  polarity?: Polarity | null | undefined;
  speaker?: string | null | undefined;
  stance?: Array<Stance> | null | undefined;
  text?: string | null | undefined;
  to?: string | null | undefined;
  toldTo?: string | null | undefined;
  topic?: string | null | undefined;
  type?: Array<StatementType> | null | undefined;
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

export type TargetKind =
  | 'ACTOR'
  | 'AGREEMENT'
  | 'EVENT'
  | 'TOPIC';

export type BriefedStatementsFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, content: string, kind: StatementKind, type: StatementType, polarity: Polarity, method: Method, confidence: number, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, speaker:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null, about: Array<{ stance: Stance, target:
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Event', id: string, description: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
       }>, evidence: Array<{ sentence: { start: number, text: string }, source: { text: string } | null, contents: Array<{ start: number, end: number, text: string }>, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, publishedOn: { value: string | null, inferred: string | null } | null } }> }> };

export type ActorBriefingQueryVariables = Exact<{
  actor: string;
  asOf?: string | null | undefined;
}>;


export type ActorBriefingQuery = { briefing: { actor:
      | { __typename: 'Country', id: string, name: string, kind: ActorKind, description: string | null, country: { id: string, name: string } | null, memberOf: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, aliases: Array<{ name: string, kind: AliasKind }> }
      | { __typename: 'Group', id: string, name: string, kind: ActorKind, description: string | null, country: { id: string, name: string } | null, memberOf: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, aliases: Array<{ name: string, kind: AliasKind }> }
      | { __typename: 'Organization', id: string, name: string, kind: ActorKind, description: string | null, country: { id: string, name: string } | null, memberOf: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, aliases: Array<{ name: string, kind: AliasKind }> }
      | { __typename: 'Person', id: string, name: string, kind: ActorKind, description: string | null, country: { id: string, name: string } | null, memberOf: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, aliases: Array<{ name: string, kind: AliasKind }> }
    , positions: Array<{ from: string | null, to: string | null, status: OccupancyStatus, person: { id: string, name: string }, position: { title: string, of:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null } }>, said: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, content: string, kind: StatementKind, type: StatementType, polarity: Polarity, method: Method, confidence: number, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, speaker:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, about: Array<{ stance: Stance, target:
            | { __typename: 'Agreement', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, description: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }>, evidence: Array<{ sentence: { start: number, text: string }, source: { text: string } | null, contents: Array<{ start: number, end: number, text: string }>, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, publishedOn: { value: string | null, inferred: string | null } | null } }> }> }, spokenAbout: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, content: string, kind: StatementKind, type: StatementType, polarity: Polarity, method: Method, confidence: number, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, speaker:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, about: Array<{ stance: Stance, target:
            | { __typename: 'Agreement', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, description: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }>, evidence: Array<{ sentence: { start: number, text: string }, source: { text: string } | null, contents: Array<{ start: number, end: number, text: string }>, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, publishedOn: { value: string | null, inferred: string | null } | null } }> }> }, aboutActors: { nodes: Array<{ statements: number, support: number, oppose: number, conditional: number, neutral: number, sources: number, speaker:
          | { __typename: 'Country', id: string, name: string, kind: ActorKind }
          | { __typename: 'Group', id: string, name: string, kind: ActorKind }
          | { __typename: 'Organization', id: string, name: string, kind: ActorKind }
          | { __typename: 'Person', id: string, name: string, kind: ActorKind }
        , target:
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Event', id: string, description: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
         }> }, aboutAgreements: { nodes: Array<{ statements: number, support: number, oppose: number, conditional: number, neutral: number, sources: number, speaker:
          | { __typename: 'Country', id: string, name: string, kind: ActorKind }
          | { __typename: 'Group', id: string, name: string, kind: ActorKind }
          | { __typename: 'Organization', id: string, name: string, kind: ActorKind }
          | { __typename: 'Person', id: string, name: string, kind: ActorKind }
        , target:
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Event', id: string, description: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
         }> }, aboutTopics: { nodes: Array<{ statements: number, support: number, oppose: number, conditional: number, neutral: number, sources: number, speaker:
          | { __typename: 'Country', id: string, name: string, kind: ActorKind }
          | { __typename: 'Group', id: string, name: string, kind: ActorKind }
          | { __typename: 'Organization', id: string, name: string, kind: ActorKind }
          | { __typename: 'Person', id: string, name: string, kind: ActorKind }
        , target:
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Event', id: string, description: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
         }> }, byWhom: { nodes: Array<{ statements: number, support: number, oppose: number, conditional: number, neutral: number, sources: number, speaker:
          | { __typename: 'Country', id: string, name: string, kind: ActorKind }
          | { __typename: 'Group', id: string, name: string, kind: ActorKind }
          | { __typename: 'Organization', id: string, name: string, kind: ActorKind }
          | { __typename: 'Person', id: string, name: string, kind: ActorKind }
        , target:
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Event', id: string, description: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
         }> }, commitments: { totalCount: number, nodes: Array<{ status: CommitmentStatus, daysLate: number | null, promised: AgreementStatusValue | null, by:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , agreement: { id: string, name: string }, due: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, promise: { id: string, evidence: Array<{ sentence: { text: string }, article: { id: string, synthetic: boolean } }> } }> }, agreements: { totalCount: number, nodes: Array<{ id: string, name: string, type: AgreementType, status: { status: AgreementStatusValue, asOf: { value: string | null, inferred: string | null } | null } | null }> }, positionChanges: { totalCount: number, nodes: Array<{ kind: PositionChangeKind, earlierStance: Stance, laterStance: Stance, speaker:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , target:
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Event', id: string, description: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
        , earlier: { id: string, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, synthetic: boolean } }> }, later: { id: string, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, synthetic: boolean } }> } }> } } };

export type ChangeSideFragment = { id: string, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, synthetic: boolean } }> };

export type AgreementBoardQueryVariables = Exact<{
  actor?: string | null | undefined;
  type?: AgreementType | null | undefined;
  after?: string | null | undefined;
}>;


export type AgreementBoardQuery = { agreements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, type: AgreementType, status: { status: AgreementStatusValue, evidence: Array<{ article: { synthetic: boolean } }>, asOf: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null } | null, parties: Array<{ actor:
          | { __typename: 'Country', id: string, name: string, country: { id: string } | null }
          | { __typename: 'Group', id: string, name: string, country: { id: string } | null }
          | { __typename: 'Organization', id: string, name: string, country: { id: string } | null }
          | { __typename: 'Person', id: string, name: string, country: { id: string } | null }
         }>, proposers: Array<{ actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }>, aims: Array<{ topic: { name: string } }> }> } };

export type AgreementHistoryQueryVariables = Exact<{
  id: string;
}>;


export type AgreementHistoryQuery = { agreement: { id: string, name: string, type: AgreementType, description: string | null, status: { id: string, status: AgreementStatusValue, claims: Array<{ id: string, status: AgreementStatusValue, asOf: { value: string | null, inferred: string | null, text: string | null, reason: string | null, earliest: string | null } | null, party:
          | { id: string, name: string, country: { id: string } | null }
          | { id: string, name: string, country: { id: string } | null }
          | { id: string, name: string, country: { id: string } | null }
          | { id: string, name: string, country: { id: string } | null }
         | null, claimedBy:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, statement: { id: string } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, title: string, synthetic: boolean } }> }>, asOf: { value: string | null, inferred: string | null, text: string | null, reason: string | null, earliest: string | null } | null, party:
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
       | null, claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, statement: { id: string } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, title: string, synthetic: boolean } }> } | null, parties: Array<{ actor:
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
       }>, proposers: Array<{ actor:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       }>, aims: Array<{ topic: { id: string, name: string } }>, precedents: Array<{ agreement: { id: string, name: string } }>, statusHistory: Array<{ id: string, status: AgreementStatusValue, asOf: { value: string | null, inferred: string | null, text: string | null, reason: string | null, earliest: string | null } | null, party:
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
       | null, claimedBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, statement: { id: string } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, title: string, synthetic: boolean } }> }> } | null };

export type StatusClaimFragment = { id: string, status: AgreementStatusValue, asOf: { value: string | null, inferred: string | null, text: string | null, reason: string | null, earliest: string | null } | null, party:
    | { id: string, name: string, country: { id: string } | null }
    | { id: string, name: string, country: { id: string } | null }
    | { id: string, name: string, country: { id: string } | null }
    | { id: string, name: string, country: { id: string } | null }
   | null, claimedBy:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, statement: { id: string } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, title: string, synthetic: boolean } }> };

export type StatementsInTextFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, content: string, kind: StatementKind, polarity: Polarity, nestedIn: { id: string, speaker:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null } | null, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, speaker:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null, about: Array<{ stance: Stance, target:
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Event', id: string, description: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
       }>, evidence: Array<{ article: { id: string }, sentence: { start: number, end: number }, source: { start: number, end: number, text: string } | null, cue: { start: number, end: number, text: string } | null, contents: Array<{ start: number, end: number, text: string }> }> }> };

export type ArticleQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleQuery = { article: { id: string, title: string, body: string, language: string, byline: string | null, synthetic: boolean, publishedOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, publisher:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null, copyOf: { id: string, title: string } | null, agreements: Array<{ id: string, name: string }>, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, content: string, kind: StatementKind, polarity: Polarity, nestedIn: { id: string, speaker:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null } | null, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, speaker:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, about: Array<{ stance: Stance, target:
            | { __typename: 'Agreement', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, description: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }>, evidence: Array<{ article: { id: string }, sentence: { start: number, end: number }, source: { start: number, end: number, text: string } | null, cue: { start: number, end: number, text: string } | null, contents: Array<{ start: number, end: number, text: string }> }> }> } } | null };

export type ArticleStatementsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ArticleStatementsQuery = { article: { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, content: string, kind: StatementKind, polarity: Polarity, nestedIn: { id: string, speaker:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null } | null, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, speaker:
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
         | null, about: Array<{ stance: Stance, target:
            | { __typename: 'Agreement', id: string, name: string }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, description: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Topic', id: string, name: string }
           }>, evidence: Array<{ article: { id: string }, sentence: { start: number, end: number }, source: { start: number, end: number, text: string } | null, cue: { start: number, end: number, text: string } | null, contents: Array<{ start: number, end: number, text: string }> }> }> } } | null };

export type ReviewQueueQueryVariables = Exact<{
  kinds?: Array<ReviewKind> | ReviewKind | null | undefined;
  after?: string | null | undefined;
}>;


export type ReviewQueueQuery = { reviewQueue: { totalCount: number, edges: Array<{ cursor: string, node: { kind: ReviewKind, confidence: number, statement: { id: string, content: string, kind: StatementKind, type: StatementType, polarity: Polarity, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, speaker:
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'Organization', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
           | null, about: Array<{ stance: Stance, target:
              | { __typename: 'Agreement', id: string, name: string }
              | { __typename: 'Country', id: string, name: string }
              | { __typename: 'Event', id: string, description: string }
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'Organization', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
              | { __typename: 'Topic', id: string, name: string }
             }>, evidence: Array<{ sentence: { start: number, text: string }, source: { start: number, end: number, text: string } | null, cue: { start: number, end: number, text: string } | null, contents: Array<{ start: number, end: number }>, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null, publishedOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null } }> } | null, mention: { id: string, span: { start: number, end: number, text: string }, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
             | null, publishedOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null } } | null, candidates: Array<{ judgement: Judgement, reason: string | null, actor:
            | { __typename: 'Country', id: string, name: string, description: string | null, country: { id: string } | null }
            | { __typename: 'Group', id: string, name: string, description: string | null, country: { id: string } | null }
            | { __typename: 'Organization', id: string, name: string, description: string | null, country: { id: string } | null }
            | { __typename: 'Person', id: string, name: string, description: string | null, country: { id: string } | null }
           }>, agreement: { id: string, name: string, type: AgreementType, status: { status: AgreementStatusValue, asOf: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null, publishedOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null } }> } | null, parties: Array<{ actor:
              | { id: string, name: string, country: { id: string } | null }
              | { id: string, name: string, country: { id: string } | null }
              | { id: string, name: string, country: { id: string } | null }
              | { id: string, name: string, country: { id: string } | null }
             }> } | null, other: { id: string, name: string, type: AgreementType, status: { status: AgreementStatusValue, asOf: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null, publishedOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null } }> } | null, parties: Array<{ actor:
              | { id: string, name: string, country: { id: string } | null }
              | { id: string, name: string, country: { id: string } | null }
              | { id: string, name: string, country: { id: string } | null }
              | { id: string, name: string, country: { id: string } | null }
             }> } | null } }> } };

export type QueueItemFragment = { kind: ReviewKind, confidence: number, statement: { id: string, content: string, kind: StatementKind, type: StatementType, polarity: Polarity, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, speaker:
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
     | null, about: Array<{ stance: Stance, target:
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Event', id: string, description: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
       }>, evidence: Array<{ sentence: { start: number, text: string }, source: { start: number, end: number, text: string } | null, cue: { start: number, end: number, text: string } | null, contents: Array<{ start: number, end: number }>, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, publishedOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null } }> } | null, mention: { id: string, span: { start: number, end: number, text: string }, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, publishedOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null } } | null, candidates: Array<{ judgement: Judgement, reason: string | null, actor:
      | { __typename: 'Country', id: string, name: string, description: string | null, country: { id: string } | null }
      | { __typename: 'Group', id: string, name: string, description: string | null, country: { id: string } | null }
      | { __typename: 'Organization', id: string, name: string, description: string | null, country: { id: string } | null }
      | { __typename: 'Person', id: string, name: string, description: string | null, country: { id: string } | null }
     }>, agreement: { id: string, name: string, type: AgreementType, status: { status: AgreementStatusValue, asOf: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, publishedOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null } }> } | null, parties: Array<{ actor:
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
       }> } | null, other: { id: string, name: string, type: AgreementType, status: { status: AgreementStatusValue, asOf: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, publishedOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null } }> } | null, parties: Array<{ actor:
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
        | { id: string, name: string, country: { id: string } | null }
       }> } | null };

export type QueuedFromFragment = { id: string, title: string, language: string, synthetic: boolean, publisher:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
   | null, publishedOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null };

export type QueuedAgreementFragment = { id: string, name: string, type: AgreementType, status: { status: AgreementStatusValue, asOf: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, evidence: Array<{ sentence: { text: string }, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, publishedOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null } }> } | null, parties: Array<{ actor:
      | { id: string, name: string, country: { id: string } | null }
      | { id: string, name: string, country: { id: string } | null }
      | { id: string, name: string, country: { id: string } | null }
      | { id: string, name: string, country: { id: string } | null }
     }> };

export type BodyAroundQueryVariables = Exact<{
  article: string | number;
}>;


export type BodyAroundQuery = { article: { body: string } | null };

export type ActorsNamedQueryVariables = Exact<{
  text: string;
}>;


export type ActorsNamedQuery = { search: { nodes: Array<{ result:
        | { __typename: 'Agreement' }
        | { __typename: 'Article' }
        | { __typename: 'Country', id: string, name: string, description: string | null }
        | { __typename: 'Event' }
        | { __typename: 'Group', id: string, name: string, description: string | null }
        | { __typename: 'Organization', id: string, name: string, description: string | null }
        | { __typename: 'Person', id: string, name: string, description: string | null }
        | { __typename: 'Place' }
        | { __typename: 'Position' }
        | { __typename: 'Statement' }
        | { __typename: 'Topic' }
       }> } };

export type JudgeStatementMutationVariables = Exact<{
  id: string | number;
  verdict: ReviewVerdict;
  correction?: StatementCorrection | null | undefined;
  by?: string | null | undefined;
}>;


export type JudgeStatementMutation = { reviewStatement: { id: string } };

export type JudgeMentionMutationVariables = Exact<{
  mention: string | number;
  actor: string;
  judgement: Judgement;
  by?: string | null | undefined;
}>;


export type JudgeMentionMutation = { judgeMention: { id: string } };

export type JudgeAgreementsMutationVariables = Exact<{
  agreement: string;
  other: string;
  judgement: Judgement;
  by?: string | null | undefined;
}>;


export type JudgeAgreementsMutation = { judgeAgreements: { id: string } };

export type WithdrawStatementMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawStatementMutation = { withdrawReview: { id: string } };

export type WithdrawMentionMutationVariables = Exact<{
  mention: string | number;
  actor?: string | null | undefined;
}>;


export type WithdrawMentionMutation = { withdrawMentionJudgement: { id: string } };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ score: number, matched: string, result:
        | { __typename: 'Agreement', id: string, name: string, status: { status: AgreementStatusValue } | null }
        | { __typename: 'Article', id: string, title: string, synthetic: boolean, publisher:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, publishedOn: { value: string | null, inferred: string | null } | null }
        | { __typename: 'Country', id: string, name: string, description: string | null, country: { id: string } | null }
        | { __typename: 'Event', id: string, happening: string, evidence: Array<{ article: { id: string, synthetic: boolean } }> }
        | { __typename: 'Group', id: string, name: string, description: string | null, country: { id: string } | null }
        | { __typename: 'Organization', id: string, name: string, description: string | null, country: { id: string } | null }
        | { __typename: 'Person', id: string, name: string, description: string | null, country: { id: string } | null }
        | { __typename: 'Place', id: string, name: string, country: { id: string, name: string } | null }
        | { __typename: 'Position', id: string, title: string, of:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null }
        | { __typename: 'Statement', id: string, content: string, speaker:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, evidence: Array<{ article: { id: string, title: string, synthetic: boolean } }> }
        | { __typename: 'Topic', id: string, name: string, description: string | null }
       }> } };

type TargetName_Agreement_Fragment = { __typename: 'Agreement', id: string, name: string };

type TargetName_Country_Fragment = { __typename: 'Country', id: string, name: string };

type TargetName_Event_Fragment = { __typename: 'Event', id: string, description: string };

type TargetName_Group_Fragment = { __typename: 'Group', id: string, name: string };

type TargetName_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type TargetName_Person_Fragment = { __typename: 'Person', id: string, name: string };

type TargetName_Topic_Fragment = { __typename: 'Topic', id: string, name: string };

export type TargetNameFragment =
  | TargetName_Agreement_Fragment
  | TargetName_Country_Fragment
  | TargetName_Event_Fragment
  | TargetName_Group_Fragment
  | TargetName_Organization_Fragment
  | TargetName_Person_Fragment
  | TargetName_Topic_Fragment
;

export type DateInWordsFragment = { value: string | null, inferred: string | null, text: string | null, reason: string | null };

export type DyadCountsFragment = { statements: number, support: number, oppose: number, conditional: number, neutral: number, sources: number };

export type StatementCardFragment = { id: string, content: string, kind: StatementKind, type: StatementType, polarity: Polarity, method: Method, confidence: number, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, speaker:
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'Organization', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
   | null, about: Array<{ stance: Stance, target:
      | { __typename: 'Agreement', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, description: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Topic', id: string, name: string }
     }>, evidence: Array<{ sentence: { start: number, text: string }, source: { text: string } | null, contents: Array<{ start: number, end: number, text: string }>, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null, publishedOn: { value: string | null, inferred: string | null } | null } }> };

export type StatementsQueryVariables = Exact<{
  filter: StatementFilter;
  orderBy?: StatementOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, content: string, kind: StatementKind, type: StatementType, polarity: Polarity, method: Method, confidence: number, saidOn: { value: string | null, inferred: string | null, text: string | null, reason: string | null } | null, speaker:
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
       | null, about: Array<{ stance: Stance, target:
          | { __typename: 'Agreement', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Event', id: string, description: string }
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'Organization', id: string, name: string }
          | { __typename: 'Person', id: string, name: string }
          | { __typename: 'Topic', id: string, name: string }
         }>, evidence: Array<{ sentence: { start: number, text: string }, source: { text: string } | null, contents: Array<{ start: number, end: number, text: string }>, article: { id: string, title: string, language: string, synthetic: boolean, publisher:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null, publishedOn: { value: string | null, inferred: string | null } | null } }> }> } };

export type TimelineQueryVariables = Exact<{
  bucket: Bucket;
  filter?: StatementFilter | null | undefined;
}>;


export type TimelineQuery = { timeline: { undated: number, buckets: Array<{ period: string, statements: number, support: number, oppose: number, conditional: number, neutral: number, sources: number }> } };

export type WhoAboutWhomQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  targets: TargetKind;
  after?: string | null | undefined;
}>;


export type WhoAboutWhomQuery = { whoAboutWhom: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ statements: number, support: number, oppose: number, conditional: number, neutral: number, sources: number, speaker:
        | { __typename: 'Country', id: string, name: string, kind: ActorKind }
        | { __typename: 'Group', id: string, name: string, kind: ActorKind }
        | { __typename: 'Organization', id: string, name: string, kind: ActorKind }
        | { __typename: 'Person', id: string, name: string, kind: ActorKind }
      , target:
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Event', id: string, description: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
       }> } };

export type DyadsQueryVariables = Exact<{
  filter?: StatementFilter | null | undefined;
  targets: TargetKind;
  first: number;
  after?: string | null | undefined;
}>;


export type DyadsQuery = { whoAboutWhom: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ statements: number, support: number, oppose: number, conditional: number, neutral: number, sources: number, speaker:
        | { __typename: 'Country', id: string, name: string, kind: ActorKind }
        | { __typename: 'Group', id: string, name: string, kind: ActorKind }
        | { __typename: 'Organization', id: string, name: string, kind: ActorKind }
        | { __typename: 'Person', id: string, name: string, kind: ActorKind }
      , target:
        | { __typename: 'Agreement', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Event', id: string, description: string }
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'Organization', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
        | { __typename: 'Topic', id: string, name: string }
       }> } };

export type DyadNodesFragment = { nodes: Array<{ statements: number, support: number, oppose: number, conditional: number, neutral: number, sources: number, speaker:
      | { __typename: 'Country', id: string, name: string, kind: ActorKind }
      | { __typename: 'Group', id: string, name: string, kind: ActorKind }
      | { __typename: 'Organization', id: string, name: string, kind: ActorKind }
      | { __typename: 'Person', id: string, name: string, kind: ActorKind }
    , target:
      | { __typename: 'Agreement', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, description: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Organization', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Topic', id: string, name: string }
     }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DateInWordsFragmentDoc = new TypedDocumentString(`
    fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}
    `, {"fragmentName":"DateInWords"}) as unknown as TypedDocumentString<DateInWordsFragment, unknown>;
export const TargetNameFragmentDoc = new TypedDocumentString(`
    fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
    `, {"fragmentName":"TargetName"}) as unknown as TypedDocumentString<TargetNameFragment, unknown>;
export const StatementCardFragmentDoc = new TypedDocumentString(`
    fragment StatementCard on Statement {
  id
  content
  kind
  type
  polarity
  method
  confidence
  saidOn {
    ...DateInWords
  }
  speaker {
    __typename
    id
    name
  }
  about {
    stance
    target {
      ...TargetName
    }
  }
  evidence {
    sentence {
      start
      text
    }
    source {
      text
    }
    contents {
      start
      end
      text
    }
    article {
      id
      title
      language
      synthetic
      publisher {
        name
      }
      publishedOn {
        value
        inferred
      }
    }
  }
}
    fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}`, {"fragmentName":"StatementCard"}) as unknown as TypedDocumentString<StatementCardFragment, unknown>;
export const BriefedStatementsFragmentDoc = new TypedDocumentString(`
    fragment BriefedStatements on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementCard
  }
}
    fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}
fragment StatementCard on Statement {
  id
  content
  kind
  type
  polarity
  method
  confidence
  saidOn {
    ...DateInWords
  }
  speaker {
    __typename
    id
    name
  }
  about {
    stance
    target {
      ...TargetName
    }
  }
  evidence {
    sentence {
      start
      text
    }
    source {
      text
    }
    contents {
      start
      end
      text
    }
    article {
      id
      title
      language
      synthetic
      publisher {
        name
      }
      publishedOn {
        value
        inferred
      }
    }
  }
}`, {"fragmentName":"BriefedStatements"}) as unknown as TypedDocumentString<BriefedStatementsFragment, unknown>;
export const ChangeSideFragmentDoc = new TypedDocumentString(`
    fragment ChangeSide on Statement {
  id
  saidOn {
    ...DateInWords
  }
  evidence {
    sentence {
      text
    }
    article {
      id
      synthetic
    }
  }
}
    fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}`, {"fragmentName":"ChangeSide"}) as unknown as TypedDocumentString<ChangeSideFragment, unknown>;
export const StatusClaimFragmentDoc = new TypedDocumentString(`
    fragment StatusClaim on AgreementStatus {
  id
  status
  asOf {
    value
    inferred
    text
    reason
    earliest
  }
  party {
    id
    name
    country {
      id
    }
  }
  claimedBy {
    id
    name
  }
  statement {
    id
  }
  evidence {
    sentence {
      text
    }
    article {
      id
      title
      synthetic
    }
  }
}
    `, {"fragmentName":"StatusClaim"}) as unknown as TypedDocumentString<StatusClaimFragment, unknown>;
export const StatementsInTextFragmentDoc = new TypedDocumentString(`
    fragment StatementsInText on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    content
    kind
    polarity
    nestedIn {
      id
      speaker {
        name
      }
    }
    saidOn {
      ...DateInWords
    }
    speaker {
      __typename
      id
      name
    }
    about {
      stance
      target {
        ...TargetName
      }
    }
    evidence {
      article {
        id
      }
      sentence {
        start
        end
      }
      source {
        start
        end
        text
      }
      cue {
        start
        end
        text
      }
      contents {
        start
        end
        text
      }
    }
  }
}
    fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}`, {"fragmentName":"StatementsInText"}) as unknown as TypedDocumentString<StatementsInTextFragment, unknown>;
export const QueuedFromFragmentDoc = new TypedDocumentString(`
    fragment QueuedFrom on Article {
  id
  title
  language
  synthetic
  publisher {
    name
  }
  publishedOn {
    ...DateInWords
  }
}
    fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}`, {"fragmentName":"QueuedFrom"}) as unknown as TypedDocumentString<QueuedFromFragment, unknown>;
export const QueuedAgreementFragmentDoc = new TypedDocumentString(`
    fragment QueuedAgreement on Agreement {
  id
  name
  type
  status {
    status
    asOf {
      ...DateInWords
    }
    evidence {
      sentence {
        text
      }
      article {
        ...QueuedFrom
      }
    }
  }
  parties {
    actor {
      id
      name
      country {
        id
      }
    }
  }
}
    fragment QueuedFrom on Article {
  id
  title
  language
  synthetic
  publisher {
    name
  }
  publishedOn {
    ...DateInWords
  }
}
fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}`, {"fragmentName":"QueuedAgreement"}) as unknown as TypedDocumentString<QueuedAgreementFragment, unknown>;
export const QueueItemFragmentDoc = new TypedDocumentString(`
    fragment QueueItem on ReviewItem {
  kind
  confidence
  statement {
    id
    content
    kind
    type
    polarity
    saidOn {
      ...DateInWords
    }
    speaker {
      __typename
      id
      name
    }
    about {
      stance
      target {
        ...TargetName
      }
    }
    evidence {
      sentence {
        start
        text
      }
      source {
        start
        end
        text
      }
      cue {
        start
        end
        text
      }
      contents {
        start
        end
      }
      article {
        ...QueuedFrom
      }
    }
  }
  mention {
    id
    span {
      start
      end
      text
    }
    article {
      ...QueuedFrom
    }
  }
  candidates {
    actor {
      __typename
      id
      name
      description
      country {
        id
      }
    }
    judgement
    reason
  }
  agreement {
    ...QueuedAgreement
  }
  other {
    ...QueuedAgreement
  }
}
    fragment QueuedFrom on Article {
  id
  title
  language
  synthetic
  publisher {
    name
  }
  publishedOn {
    ...DateInWords
  }
}
fragment QueuedAgreement on Agreement {
  id
  name
  type
  status {
    status
    asOf {
      ...DateInWords
    }
    evidence {
      sentence {
        text
      }
      article {
        ...QueuedFrom
      }
    }
  }
  parties {
    actor {
      id
      name
      country {
        id
      }
    }
  }
}
fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}`, {"fragmentName":"QueueItem"}) as unknown as TypedDocumentString<QueueItemFragment, unknown>;
export const DyadCountsFragmentDoc = new TypedDocumentString(`
    fragment DyadCounts on Dyad {
  statements
  support
  oppose
  conditional
  neutral
  sources
}
    `, {"fragmentName":"DyadCounts"}) as unknown as TypedDocumentString<DyadCountsFragment, unknown>;
export const DyadNodesFragmentDoc = new TypedDocumentString(`
    fragment DyadNodes on DyadConnection {
  nodes {
    speaker {
      __typename
      id
      name
      kind
    }
    target {
      ...TargetName
    }
    ...DyadCounts
  }
}
    fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DyadCounts on Dyad {
  statements
  support
  oppose
  conditional
  neutral
  sources
}`, {"fragmentName":"DyadNodes"}) as unknown as TypedDocumentString<DyadNodesFragment, unknown>;
export const ActorBriefingDocument = new TypedDocumentString(`
    query ActorBriefing($actor: String!, $asOf: Date) {
  briefing(actor: $actor, asOf: $asOf) {
    actor {
      __typename
      id
      name
      kind
      description
      country {
        id
        name
      }
      memberOf {
        id
        name
      }
      aliases {
        name
        kind
      }
    }
    positions {
      person {
        id
        name
      }
      position {
        title
        of {
          id
          name
        }
      }
      from
      to
      status
    }
    said(first: 5) {
      ...BriefedStatements
    }
    spokenAbout(first: 5) {
      ...BriefedStatements
    }
    aboutActors: aboutWhom(targets: ACTOR, first: 8) {
      ...DyadNodes
    }
    aboutAgreements: aboutWhom(targets: AGREEMENT, first: 8) {
      ...DyadNodes
    }
    aboutTopics: aboutWhom(targets: TOPIC, first: 8) {
      ...DyadNodes
    }
    byWhom(first: 8) {
      ...DyadNodes
    }
    commitments(first: 20) {
      totalCount
      nodes {
        by {
          id
          name
        }
        agreement {
          id
          name
        }
        status
        daysLate
        promised
        due {
          ...DateInWords
        }
        promise {
          id
          evidence {
            sentence {
              text
            }
            article {
              id
              synthetic
            }
          }
        }
      }
    }
    agreements(first: 50) {
      totalCount
      nodes {
        id
        name
        type
        status {
          status
          asOf {
            value
            inferred
          }
        }
      }
    }
    positionChanges(first: 10) {
      totalCount
      nodes {
        speaker {
          id
          name
        }
        target {
          ...TargetName
        }
        kind
        earlierStance
        laterStance
        earlier {
          ...ChangeSide
        }
        later {
          ...ChangeSide
        }
      }
    }
  }
}
    fragment BriefedStatements on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...StatementCard
  }
}
fragment ChangeSide on Statement {
  id
  saidOn {
    ...DateInWords
  }
  evidence {
    sentence {
      text
    }
    article {
      id
      synthetic
    }
  }
}
fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}
fragment DyadCounts on Dyad {
  statements
  support
  oppose
  conditional
  neutral
  sources
}
fragment StatementCard on Statement {
  id
  content
  kind
  type
  polarity
  method
  confidence
  saidOn {
    ...DateInWords
  }
  speaker {
    __typename
    id
    name
  }
  about {
    stance
    target {
      ...TargetName
    }
  }
  evidence {
    sentence {
      start
      text
    }
    source {
      text
    }
    contents {
      start
      end
      text
    }
    article {
      id
      title
      language
      synthetic
      publisher {
        name
      }
      publishedOn {
        value
        inferred
      }
    }
  }
}
fragment DyadNodes on DyadConnection {
  nodes {
    speaker {
      __typename
      id
      name
      kind
    }
    target {
      ...TargetName
    }
    ...DyadCounts
  }
}`) as unknown as TypedDocumentString<ActorBriefingQuery, ActorBriefingQueryVariables>;
export const AgreementBoardDocument = new TypedDocumentString(`
    query AgreementBoard($actor: String, $type: AgreementType, $after: String) {
  agreements(actor: $actor, type: $type, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      type
      status {
        evidence {
          article {
            synthetic
          }
        }
        status
        asOf {
          ...DateInWords
        }
      }
      parties {
        actor {
          __typename
          id
          name
          country {
            id
          }
        }
      }
      proposers {
        actor {
          id
          name
        }
      }
      aims {
        topic {
          name
        }
      }
    }
  }
}
    fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}`) as unknown as TypedDocumentString<AgreementBoardQuery, AgreementBoardQueryVariables>;
export const AgreementHistoryDocument = new TypedDocumentString(`
    query AgreementHistory($id: String!) {
  agreement(name: $id) {
    id
    name
    type
    description
    status {
      ...StatusClaim
      claims {
        ...StatusClaim
      }
    }
    parties {
      actor {
        id
        name
        country {
          id
        }
      }
    }
    proposers {
      actor {
        id
        name
      }
    }
    aims {
      topic {
        id
        name
      }
    }
    precedents {
      agreement {
        id
        name
      }
    }
    statusHistory {
      ...StatusClaim
    }
  }
}
    fragment StatusClaim on AgreementStatus {
  id
  status
  asOf {
    value
    inferred
    text
    reason
    earliest
  }
  party {
    id
    name
    country {
      id
    }
  }
  claimedBy {
    id
    name
  }
  statement {
    id
  }
  evidence {
    sentence {
      text
    }
    article {
      id
      title
      synthetic
    }
  }
}`) as unknown as TypedDocumentString<AgreementHistoryQuery, AgreementHistoryQueryVariables>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!) {
  article(id: $id) {
    id
    title
    body
    language
    byline
    synthetic
    publishedOn {
      ...DateInWords
    }
    publisher {
      id
      name
    }
    copyOf {
      id
      title
    }
    agreements {
      id
      name
    }
    statements(filter: { includeNested: true }, first: 100) {
      ...StatementsInText
    }
  }
}
    fragment StatementsInText on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    content
    kind
    polarity
    nestedIn {
      id
      speaker {
        name
      }
    }
    saidOn {
      ...DateInWords
    }
    speaker {
      __typename
      id
      name
    }
    about {
      stance
      target {
        ...TargetName
      }
    }
    evidence {
      article {
        id
      }
      sentence {
        start
        end
      }
      source {
        start
        end
        text
      }
      cue {
        start
        end
        text
      }
      contents {
        start
        end
        text
      }
    }
  }
}
fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const ArticleStatementsDocument = new TypedDocumentString(`
    query ArticleStatements($id: ID!, $after: String) {
  article(id: $id) {
    statements(filter: { includeNested: true }, first: 100, after: $after) {
      ...StatementsInText
    }
  }
}
    fragment StatementsInText on StatementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    id
    content
    kind
    polarity
    nestedIn {
      id
      speaker {
        name
      }
    }
    saidOn {
      ...DateInWords
    }
    speaker {
      __typename
      id
      name
    }
    about {
      stance
      target {
        ...TargetName
      }
    }
    evidence {
      article {
        id
      }
      sentence {
        start
        end
      }
      source {
        start
        end
        text
      }
      cue {
        start
        end
        text
      }
      contents {
        start
        end
        text
      }
    }
  }
}
fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}`) as unknown as TypedDocumentString<ArticleStatementsQuery, ArticleStatementsQueryVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($kinds: [ReviewKind!], $after: String) {
  reviewQueue(kinds: $kinds, first: 20, after: $after) {
    totalCount
    edges {
      cursor
      node {
        ...QueueItem
      }
    }
  }
}
    fragment QueueItem on ReviewItem {
  kind
  confidence
  statement {
    id
    content
    kind
    type
    polarity
    saidOn {
      ...DateInWords
    }
    speaker {
      __typename
      id
      name
    }
    about {
      stance
      target {
        ...TargetName
      }
    }
    evidence {
      sentence {
        start
        text
      }
      source {
        start
        end
        text
      }
      cue {
        start
        end
        text
      }
      contents {
        start
        end
      }
      article {
        ...QueuedFrom
      }
    }
  }
  mention {
    id
    span {
      start
      end
      text
    }
    article {
      ...QueuedFrom
    }
  }
  candidates {
    actor {
      __typename
      id
      name
      description
      country {
        id
      }
    }
    judgement
    reason
  }
  agreement {
    ...QueuedAgreement
  }
  other {
    ...QueuedAgreement
  }
}
fragment QueuedFrom on Article {
  id
  title
  language
  synthetic
  publisher {
    name
  }
  publishedOn {
    ...DateInWords
  }
}
fragment QueuedAgreement on Agreement {
  id
  name
  type
  status {
    status
    asOf {
      ...DateInWords
    }
    evidence {
      sentence {
        text
      }
      article {
        ...QueuedFrom
      }
    }
  }
  parties {
    actor {
      id
      name
      country {
        id
      }
    }
  }
}
fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}`) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const BodyAroundDocument = new TypedDocumentString(`
    query BodyAround($article: ID!) {
  article(id: $article) {
    body
  }
}
    `) as unknown as TypedDocumentString<BodyAroundQuery, BodyAroundQueryVariables>;
export const ActorsNamedDocument = new TypedDocumentString(`
    query ActorsNamed($text: String!) {
  search(text: $text, kinds: [ACTOR], first: 8) {
    nodes {
      result {
        __typename
        ... on Actor {
          id
          name
          description
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ActorsNamedQuery, ActorsNamedQueryVariables>;
export const JudgeStatementDocument = new TypedDocumentString(`
    mutation JudgeStatement($id: ID!, $verdict: ReviewVerdict!, $correction: StatementCorrection, $by: String) {
  reviewStatement(id: $id, verdict: $verdict, correction: $correction, by: $by) {
    id
  }
}
    `) as unknown as TypedDocumentString<JudgeStatementMutation, JudgeStatementMutationVariables>;
export const JudgeMentionDocument = new TypedDocumentString(`
    mutation JudgeMention($mention: ID!, $actor: String!, $judgement: Judgement!, $by: String) {
  judgeMention(mention: $mention, actor: $actor, judgement: $judgement, by: $by) {
    id
  }
}
    `) as unknown as TypedDocumentString<JudgeMentionMutation, JudgeMentionMutationVariables>;
export const JudgeAgreementsDocument = new TypedDocumentString(`
    mutation JudgeAgreements($agreement: String!, $other: String!, $judgement: Judgement!, $by: String) {
  judgeAgreements(
    agreement: $agreement
    other: $other
    judgement: $judgement
    by: $by
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<JudgeAgreementsMutation, JudgeAgreementsMutationVariables>;
export const WithdrawStatementDocument = new TypedDocumentString(`
    mutation WithdrawStatement($id: ID!) {
  withdrawReview(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawStatementMutation, WithdrawStatementMutationVariables>;
export const WithdrawMentionDocument = new TypedDocumentString(`
    mutation WithdrawMention($mention: ID!, $actor: String) {
  withdrawMentionJudgement(mention: $mention, actor: $actor) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawMentionMutation, WithdrawMentionMutationVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $after: String) {
  search(text: $text, kinds: $kinds, first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      score
      matched
      result {
        __typename
        ... on Actor {
          id
          name
          description
          country {
            id
          }
        }
        ... on Statement {
          id
          content
          speaker {
            name
          }
          evidence {
            article {
              id
              title
              synthetic
            }
          }
        }
        ... on Article {
          id
          title
          synthetic
          publisher {
            name
          }
          publishedOn {
            value
            inferred
          }
        }
        ... on Agreement {
          id
          name
          status {
            status
          }
        }
        ... on Event {
          id
          happening: description
          evidence {
            article {
              id
              synthetic
            }
          }
        }
        ... on Topic {
          id
          name
          description
        }
        ... on Position {
          id
          title
          of {
            id
            name
          }
        }
        ... on Place {
          id
          name
          country {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($filter: StatementFilter!, $orderBy: StatementOrder, $first: Int!, $after: String) {
  statements(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementCard
    }
  }
}
    fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DateInWords on EdtfDate {
  value
  inferred
  text
  reason
}
fragment StatementCard on Statement {
  id
  content
  kind
  type
  polarity
  method
  confidence
  saidOn {
    ...DateInWords
  }
  speaker {
    __typename
    id
    name
  }
  about {
    stance
    target {
      ...TargetName
    }
  }
  evidence {
    sentence {
      start
      text
    }
    source {
      text
    }
    contents {
      start
      end
      text
    }
    article {
      id
      title
      language
      synthetic
      publisher {
        name
      }
      publishedOn {
        value
        inferred
      }
    }
  }
}`) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($bucket: Bucket!, $filter: StatementFilter) {
  timeline(bucket: $bucket, filter: $filter) {
    undated
    buckets {
      period
      statements
      support
      oppose
      conditional
      neutral
      sources
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const WhoAboutWhomDocument = new TypedDocumentString(`
    query WhoAboutWhom($filter: StatementFilter, $targets: TargetKind!, $after: String) {
  whoAboutWhom(filter: $filter, targets: $targets, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    ...DyadNodes
  }
}
    fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DyadCounts on Dyad {
  statements
  support
  oppose
  conditional
  neutral
  sources
}
fragment DyadNodes on DyadConnection {
  nodes {
    speaker {
      __typename
      id
      name
      kind
    }
    target {
      ...TargetName
    }
    ...DyadCounts
  }
}`) as unknown as TypedDocumentString<WhoAboutWhomQuery, WhoAboutWhomQueryVariables>;
export const DyadsDocument = new TypedDocumentString(`
    query Dyads($filter: StatementFilter, $targets: TargetKind!, $first: Int!, $after: String) {
  whoAboutWhom(filter: $filter, targets: $targets, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    ...DyadNodes
  }
}
    fragment TargetName on Target {
  __typename
  ... on Actor {
    id
    name
  }
  ... on Agreement {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Event {
    id
    description
  }
}
fragment DyadCounts on Dyad {
  statements
  support
  oppose
  conditional
  neutral
  sources
}
fragment DyadNodes on DyadConnection {
  nodes {
    speaker {
      __typename
      id
      name
      kind
    }
    target {
      ...TargetName
    }
    ...DyadCounts
  }
}`) as unknown as TypedDocumentString<DyadsQuery, DyadsQueryVariables>;