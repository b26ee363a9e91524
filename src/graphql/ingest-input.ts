import type { Graph } from '../graph/graph.ts';
import type { Document, Fault } from '../ingest/document/document.ts';
import { isFault } from '../ingest/document/document.ts';
import { documentsFrom } from '../ingest/document/documents-from.ts';
import { readDocuments } from '../ingest/document/read-documents.ts';
import type { IngestOutcome } from '../ingest/outcome.ts';
import { ingest } from '../ingest/pipeline.ts';
import { isPublicAddress } from '../ingest/public-address.ts';
import { badUserInput } from './errors.ts';
import type { IngestInput } from './generated.ts';

/** Reads the one article of an input into the graph; what cannot be read is the client's error (BAD_USER_INPUT). */
export async function ingestInput(
  graph: Graph,
  input: IngestInput,
  signal: AbortSignal,
): Promise<Exclude<IngestOutcome, { kind: 'failed' }>> {
  const document = await documentOf(input, signal);
  for await (const outcome of ingest(graph, only(document))) {
    if (outcome.kind === 'failed') throw new Error(outcome.reason);
    return outcome;
  }
  throw new Error('an article was given and none came out');
}

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
