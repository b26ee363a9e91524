import { change } from '../changes.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import type { ArticleNode, IngestResultNode } from '../nodes.ts';

export const ingestResolvers: Resolvers<Context> = {
  Mutation: {
    ingestArticle: (_, { input }, context) =>
      change(context, async () => {
        // What reads articles takes as much memory as all else together: it is loaded when first needed.
        const { ingestInput } = await import('../ingest-input.ts');
        const result = resultOf(await ingestInput(context.graph, input, context.signal));
        context.figures.articleTaken(result.outcome, result.statements);
        return result;
      }),
  },
  IngestResult: {
    article: async ({ article }, _, { batches }) =>
      (await batches.load<ArticleNode>('articleById', { id: article })) as ArticleNode,
  },
};

function resultOf(outcome: {
  kind: 'added' | 'replaced' | 'reread' | 'unchanged' | 'curated';
  id: string;
  statements?: number;
  shared?: number;
  unresolved?: number;
  note?: string;
  reason?: string;
}): IngestResultNode {
  const { kind, id: article, statements = 0, shared = 0, unresolved = 0, note, reason } = outcome;
  const told = note ?? reason;
  return {
    outcome: kind.toUpperCase() as IngestResultNode['outcome'],
    ...{ article, statements, shared, unresolved },
    ...(told && { note: told }),
  };
}
