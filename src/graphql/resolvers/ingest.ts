import type { Document, Fault } from '../../ingest/document/document.ts';
import { isFault } from '../../ingest/document/document.ts';
import { documentsFrom } from '../../ingest/document/documents-from.ts';
import { readDocuments } from '../../ingest/document/read-documents.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { isPublicAddress } from '../../ingest/public-address.ts';
import { change } from '../changes.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import type { IngestInput, Resolvers } from '../generated.ts';
import type { ArticleNode, IngestResultNode } from '../nodes.ts';

export const ingestResolvers: Resolvers<Context> = {
  Mutation: {
    ingestArticle: (_, { input }, context) =>
      change(context, async () => {
        const document = await documentOf(input, context.signal);
        for await (const outcome of ingest(context.graph, only(document))) {
          if (outcome.kind === 'failed') throw new Error(outcome.reason);
          return resultOf(outcome);
        }
        throw new Error('an article was given and none came out');
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

/** The one article of an input; what cannot be read is the client's error. */
async function documentOf({ text, html, address, ...stated }: IngestInput, signal: AbortSignal): Promise<Document> {
  const given = [text, html, address].filter((one) => one != null);
  if (given.length !== 1) throw badUserInput('input: expected one of text, html and address.', { argument: 'input' });
  const found = address == null ? fromRecord({ ...stated, text, html }) : await fromAddress(address, signal);
  const [one, ...more] = found;
  if (!one || more.length)
    throw badUserInput(`input: expected one article, received ${found.length}.`, { argument: 'input' });
  if (isFault(one))
    throw badUserInput(`input: expected ${one.expected}, received ${one.received}.`, { argument: 'input' });
  return one;
}

function fromRecord(record: object): (Document | Fault)[] {
  const known = Object.fromEntries(Object.entries(record).filter(([, value]) => value != null));
  return documentsFrom(new TextEncoder().encode(JSON.stringify(known)), { file: 'input', kind: 'json' });
}

async function fromAddress(address: string, signal: AbortSignal): Promise<(Document | Fault)[]> {
  if (!/^https?:\/\//i.test(address))
    throw badUserInput('input.address: expected an http or https address.', { argument: 'address', received: address });
  const found: (Document | Fault)[] = [];
  for await (const one of readDocuments(address, { signal, allows: isPublicAddress })) found.push(one);
  return found;
}

async function* only(document: Document): AsyncGenerator<Document> {
  yield document;
}
