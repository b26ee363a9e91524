import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * `npm run codegen` writes, from the public SDL, resolver types (src/graphql/generated.ts) and the dashboard's questions with
 * the types of their answers (web/dashboard/operations.ts). Both are committed.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/graphql/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string' },
        // What resolvers pass on is rows (src/graphql/nodes.ts), not finished GraphQL objects.
        contextType: './context.ts#Context',
        mappers: {
          Actor: './nodes.ts#ActorNode',
          Person: './nodes.ts#ActorNode',
          Country: './nodes.ts#ActorNode',
          Organization: './nodes.ts#ActorNode',
          Group: './nodes.ts#ActorNode',
          Article: './nodes.ts#ArticleNode',
          Evidence: './nodes.ts#EvidenceNode',
          Statement: './nodes.ts#StatementNode',
          Contradiction: './nodes.ts#ContradictionNode',
          PositionChange: './nodes.ts#PositionChangeNode',
          Commitment: './nodes.ts#CommitmentNode',
          Fulfilment: './nodes.ts#FulfilmentNode',
          Briefing: './nodes.ts#BriefingNode',
          Dyad: './nodes.ts#DyadNode',
          DyadHistory: './nodes.ts#DyadHistoryNode',
          Agreement: './nodes.ts#AgreementNode',
          AgreementStatus: './nodes.ts#AgreementStatusNode',
          Event: './nodes.ts#EventNode',
          Topic: './nodes.ts#TopicNode',
          Place: './nodes.ts#PlaceNode',
          Position: './nodes.ts#PositionNode',
          Occupancy: './nodes.ts#OccupancyNode',
          Mention: './nodes.ts#MentionNode',
          Alias: './nodes.ts#AliasNode',
          Relationship: './nodes.ts#RelationshipNode',
          SharedTopic: './nodes.ts#SharedTopicNode',
          SearchHit: './nodes.ts#SearchHitNode',
          Hop: './nodes.ts#HopNode',
          Stats: './nodes.ts#StatsNode',
          Review: './nodes.ts#ReviewNode',
          ReviewItem: './nodes.ts#ReviewItemNode',
          StatementAdded: './nodes.ts#StatementAddedNode',
          AgreementChange: './nodes.ts#AgreementChangeNode',
          IngestResult: './nodes.ts#IngestResultNode',
        },
      },
    },
    'web/dashboard/operations.ts': {
      documents: 'web/dashboard/queries/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { Date: 'string' },
        documentMode: 'string',
        skipTypename: true,
      },
    },
  },
};
export default config;
