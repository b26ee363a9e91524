import { connection, wholeList } from '../connection.ts';
import type { Context } from '../context.ts';
import { textDate } from '../dates.ts';
import type { Resolvers } from '../generated.ts';
import { actorNamed } from '../names.ts';
import type { ActorNode, AgreementNode, ArticleNode, EventNode, MentionNode, OccupancyNode } from '../nodes.ts';
import { textQuery } from '../statement-filter.ts';
import { statementList } from './statements.ts';

export const articleResolvers: Resolvers<Context> = {
  Query: {
    article: async (_, { id }, { batches }) => (await batches.load<ArticleNode>('articleById', { id })) ?? null,
    articles: async (_, { publisher, text, ...page }, { batches }, info) => {
      const by = publisher == null ? null : (await actorNamed(batches, publisher, 'publisher')).id;
      return connection(
        batches,
        'articles',
        { publisher: by, text: text == null ? null : textQuery(text) },
        page,
        info,
      );
    },
  },
  Article: {
    body: async ({ id }, _, { batches }) => (await batches.load<string>('articleBody', { id })) ?? '',
    publishedOn: (article) => textDate(article, 'publishedOn'),
    authors: async ({ id }, _, { batches }) => (await batches.load<ActorNode[]>('articleAuthors', { id })) ?? [],
    copyOf: async ({ id }, _, { batches }) => (await batches.load<ArticleNode>('articleOriginal', { id })) ?? null,
    synthetic: ({ synthetic }) => synthetic ?? false,
    statements: ({ id }, args, context, info) =>
      statementList({ articles: [id] }, { ...args, orderBy: 'TEXT' }, context, info),
    mentions: ({ id }, page, { batches }, info) =>
      connection<MentionNode>(batches, 'mentions', { actor: null, article: id }, page, info),
    agreements: ({ id }, _, { batches }) => wholeList<AgreementNode>(batches, 'agreements', { article: id }),
    events: async ({ id }, _, { batches }) =>
      (await wholeList<EventNode>(batches, 'events', { article: id })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    fittingYears: async ({ id }, _, { batches }) => {
      const occupancies = (await batches.load<OccupancyNode[]>('articleOccupancies', { id })) ?? [];
      return { occupancies, years: commonYears(occupancies, new Date().getUTCFullYear()) };
    },
  },
};

/**
 * The years in which every office among `occupancies` was held, on at least one day, by its person; all of them have a
 * beginning. Who held an office twice held it in the years of both terms. Without an end it lasts until the year `now`.
 */
function commonYears(occupancies: OccupancyNode[], now: number): number[] {
  const byOffice = Map.groupBy(occupancies, ({ person, position }) => `${person.id} ${position.id}`);
  const years = [...byOffice.values()].map((terms) => new Set(terms.flatMap((term) => yearsOf(term, now))));
  return [...(years[0] ?? [])].filter((year) => years.every((one) => one.has(year))).sort((a, b) => a - b);
}

function yearsOf({ fromEarliest, toLatest }: OccupancyNode, now: number): number[] {
  const first = Number(fromEarliest?.slice(0, 4));
  const last = toLatest ? Number(toLatest.slice(0, 4)) : now;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
