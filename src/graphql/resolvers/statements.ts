import type { GraphQLResolveInfo } from 'graphql';
import type { Batches } from '../batch.ts';
import { type Connection, connection, type PageArguments } from '../connection.ts';
import type { Context } from '../context.ts';
import { textDate } from '../dates.ts';
import { badUserInput } from '../errors.ts';
import type {
  Bucket,
  QueryWhoSaidWhatArgs,
  Resolvers,
  StatementFilter,
  StatementOrder,
  TargetKind,
  Timeline,
} from '../generated.ts';
import {
  type ArticleNode,
  type DyadNode,
  type EvidenceNode,
  type ReviewNode,
  type StatementNode,
  type TargetNode,
  typeOfNode,
} from '../nodes.ts';
import { type Scope, statementAsk } from '../statement-filter.ts';

export type StatementListArguments = PageArguments & {
  filter?: StatementFilter | null;
  orderBy?: StatementOrder | 'TEXT' | null;
};

const directions = { DATE_ASC: 1, DATE_DESC: -1, TEXT: 0 };

/** A page of statements that match the client's filter within a parent's scope. */
export async function statementList(
  scope: Scope,
  { filter, orderBy, ...page }: StatementListArguments,
  { batches }: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<StatementNode>> {
  const { ask, start } = await statementAsk(batches, filter ?? {}, scope);
  const direction = directions[orderBy ?? 'DATE_DESC'];
  return connection(batches, `statementsFrom${start}`, ask, page, info, { direction });
}

/** One statement that is known to be there. */
export const statementOf = (batches: Batches, id: string) =>
  batches.load<StatementNode>('statementById', { id }) as Promise<StatementNode>;

/** How speakers speak about targets of one kind, by what the filter says within a scope. */
export async function dyadList(
  scope: Scope,
  { filter, targets: kind, ...page }: DyadListArguments,
  { batches }: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<DyadNode>> {
  const target = targetLabels[kind ?? 'ACTOR'];
  const { ask, targets } = await statementAsk(batches, filter ?? {}, scope);
  const counted = idsOf(targets.filter(({ label }) => label === target));
  return connection(batches, 'dyads', { ...ask, counted }, page, info, { target });
}

type DyadListArguments = PageArguments & { filter?: StatementFilter | null; targets?: TargetKind | null };

/** Statements in time by what the filter says within a scope, ascending; the row without a period is of the undated ones. */
export async function periodsOf(
  scope: Scope,
  filter: StatementFilter | null | undefined,
  bucket: Bucket | null | undefined,
  { batches }: Context,
): Promise<Timeline> {
  const length = { DAY: 10, MONTH: 7, YEAR: 4 }[bucket ?? 'MONTH'];
  const { ask, targets } = await statementAsk(batches, filter ?? {}, scope);
  const rows = await batches.load<PeriodRow[]>('timeline', { ...ask, counted: idsOf(targets) }, { length });
  return timelineOf(rows ?? []);
}

export const statementResolvers: Resolvers<Context> = {
  Query: {
    whoSaidWhat: (_, { first, after, orderBy, ...filter }: QueryWhoSaidWhatArgs, context, info) =>
      statementList({}, { filter, orderBy, first, after }, context, info),
    statements: (_, args, context, info) => statementList({}, args, context, info),
    statement: async (_, { id }, { batches }) => (await batches.load<StatementNode>('statementById', { id })) ?? null,
    whoAboutWhom: (_, args, context, info) => dyadList({}, args, context, info),
    timeline: (_, { bucket, filter }, context) => periodsOf({}, filter, bucket, context),
  },
  Statement: {
    review: async ({ id, review }, _, { batches }) =>
      review ? ((await batches.load<ReviewNode>('reviewOfStatement', { id })) ?? null) : null,
    saidOn: (statement) => textDate(statement, 'saidOn'),
    about: ({ about }) => about.toSorted((a, b) => compare(nameOf(a.target), nameOf(b.target))),
    evidence: ({ evidence }) => evidence.toSorted((a, b) => compare(reportKey(a), reportKey(b))),
    nestedIn: async ({ id }, _, { batches }) => (await batches.load<StatementNode>('outerStatement', { id })) ?? null,
    nested: async ({ id }, _, { batches }) => (await batches.load<StatementNode[]>('nestedStatements', { id })) ?? [],
  },
  Evidence: {
    sentence: (evidence) => span(evidence.sentenceSpan, evidence.sentence),
    source: ({ source, sourceSpan }) => (source && sourceSpan ? span(sourceSpan, source) : null),
    cue: ({ cue, cueSpan }) => (cue && cueSpan ? span(cueSpan, cue) : null),
    contents: ({ contents = [], contentSpans = [] }) =>
      contents.map((text, i) => span(contentSpans.slice(2 * i, 2 * i + 2), text)),
  },
  Target: { __resolveType: (node) => typeOfNode(node) },
};

const targetLabels = { ACTOR: 'Actor', AGREEMENT: 'Agreement', TOPIC: 'Topic', EVENT: 'Event' } as const;
/** The targets whose stances count: those that the filter names, or null for any. */
const idsOf = (targets: { ids: string[] }[]): string[] | null =>
  targets.length > 0 ? targets.flatMap(({ ids }) => ids) : null;
const span = (offsets: number[], text: string) => ({ start: offsets[0] as number, end: offsets[1] as number, text });
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const nameOf = (target: TargetNode): string => ('name' in target ? String(target.name) : target.id);
const reportKey = ({ article }: EvidenceNode): string =>
  `${(article as ArticleNode).publishedOnEarliest ?? '9999'} ${article.id}`;

type PeriodRow = { period: string | null; statements: number };

function timelineOf(rows: PeriodRow[]): Timeline {
  const buckets = rows.filter((row) => row.period !== null) as Timeline['buckets'];
  if (buckets.length > 1000)
    throw badUserInput('The period has more than 1,000 buckets: narrow from and to, or take longer buckets.');
  return { buckets, undated: rows.find((row) => row.period === null)?.statements ?? 0 };
}
