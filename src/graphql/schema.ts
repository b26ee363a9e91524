import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { createSchema } from 'graphql-yoga';
import type { Context } from './context.ts';
import { DateScalar } from './dates.ts';
import { limitRows } from './limits/row-limit.ts';
import { actorResolvers } from './resolvers/actors.ts';
import { agreementResolvers } from './resolvers/agreements.ts';
import { articleResolvers } from './resolvers/articles.ts';
import { briefingResolvers } from './resolvers/briefing.ts';
import { commitmentResolvers } from './resolvers/commitments.ts';
import { dyadResolvers } from './resolvers/dyad.ts';
import { eventResolvers } from './resolvers/events.ts';
import { ingestResolvers } from './resolvers/ingest.ts';
import { mentionResolvers } from './resolvers/mentions.ts';
import { pathResolvers } from './resolvers/paths.ts';
import { positionResolvers } from './resolvers/positions.ts';
import { relationshipResolvers } from './resolvers/relationship.ts';
import { reviewResolvers } from './resolvers/review.ts';
import { searchResolvers } from './resolvers/search.ts';
import { stanceResolvers } from './resolvers/stances.ts';
import { statementResolvers } from './resolvers/statements.ts';
import { statsResolvers } from './resolvers/stats.ts';
import { subscriptionResolvers } from './resolvers/subscriptions.ts';
import { topicResolvers } from './resolvers/topics.ts';

/** The public SDL, `schema.graphql`, made executable: what reads asks `context.batches`. */
export function executableSchema(): GraphQLSchema {
  const schema = createSchema<Context>({
    typeDefs: readFileSync(fileURLToPath(new URL('../../schema.graphql', import.meta.url)), 'utf8'),
    resolvers: [
      { Date: DateScalar },
      statementResolvers,
      actorResolvers,
      mentionResolvers,
      articleResolvers,
      agreementResolvers,
      eventResolvers,
      topicResolvers,
      positionResolvers,
      relationshipResolvers,
      stanceResolvers,
      commitmentResolvers,
      briefingResolvers,
      dyadResolvers,
      pathResolvers,
      searchResolvers,
      statsResolvers,
      ingestResolvers,
      reviewResolvers,
      subscriptionResolvers,
    ],
  });
  return limitRows(schema);
}
