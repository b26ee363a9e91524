import type { CodegenConfig } from '@graphql-codegen/cli';

/** Resolver types from the public SDL: `npm run codegen` writes src/graphql/generated.ts, which is committed. */
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
          IngestResult: './nodes.ts#IngestResultNode',
        },
      },
    },
  },
};
export default config;
