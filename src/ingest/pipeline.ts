import { setImmediate } from 'node:timers/promises';
import { GraphTimeout, GraphUnavailable } from '../graph/errors.ts';
import type { Graph, RunInTransaction } from '../graph/graph.ts';
import { articleOf } from './article.ts';
import { findCopies, type Recent } from './copies.ts';
import { type Document, type Fault, isFault } from './document/document.ts';
import { GraphKnowledge } from './knowledge.ts';
import { failedOutcome, type IngestOutcome, outcomeOf, readyOutcome } from './outcome.ts';
import { readArticle } from './read-article.ts';
import { rewriteArticles } from './rewrite-articles.ts';
import { articleRows } from './rows.ts';
import { type Known, knownOf } from './states.ts';
import { type Ready, writeArticles } from './write-articles.ts';

export type IngestOptions = {
  /** Only tell what would be done. */
  dryRun?: boolean;
  /** No document is begun after this aborts; those begun are finished. */
  signal?: AbortSignal;
};

/**
 * Reads documents into the graph, several articles a transaction: each is there whole or not at all, whenever this ends. Gives
 * one outcome a document, in their order; an article that cannot be written is one of them and stops nothing. Articles that the graph
 * knows as they are cost no transaction. Throws GraphUnavailable or GraphTimeout, with all written that was told of.
 */
export async function* ingest(
  graph: Graph,
  documents: AsyncIterable<Document | Fault>,
  options: IngestOptions = {},
): AsyncGenerator<IngestOutcome> {
  const ingestion = new Ingestion(graph, options);
  // While one batch is being written the next is read.
  let writing: Promise<IngestOutcome[]> | undefined;
  try {
    for await (const batch of batchesOf(documents, options.signal)) {
      const prepared = await ingestion.prepare(batch);
      if (writing) yield* await writing;
      writing = ingestion.write(prepared);
      // Awaited in the next turn; should that not come, nobody else would hear of its failure.
      writing.catch(() => {});
    }
    if (writing) yield* await writing;
    writing = undefined;
  } finally {
    await writing?.catch(() => {});
  }
}

/** Articles a transaction: enough that its turns on the wire cost little, few enough that a stop is soon. */
const BATCH = 50;

type Batch = (Document | Fault)[];
type Item = { document: Document; known: Known; ready?: Ready & { comparable: Recent } };
type Prepared = (Item | Fault)[];

/** Batches in which no address stands twice: what a second text does to it depends on the first. */
async function* batchesOf(documents: AsyncIterable<Document | Fault>, signal?: AbortSignal): AsyncGenerator<Batch> {
  let batch: Batch = [];
  let keys = new Set<string>();
  for await (const one of documents) {
    if (signal?.aborted) break;
    const own = isFault(one) ? [] : [one.id, one.url ?? one.id, one.bodySha256];
    if (batch.length >= BATCH || own.some((key) => keys.has(key))) {
      yield batch;
      batch = [];
      keys = new Set();
    }
    batch.push(one);
    for (const key of own) keys.add(key);
  }
  if (batch.length) yield batch;
}

class Ingestion {
  private readonly graph: Graph;
  private readonly options: IngestOptions;
  private readonly look: RunInTransaction;
  private knowledge: GraphKnowledge | undefined;
  /** The articles of the batch before, which may not be written yet. */
  private recent: Recent[] = [];

  constructor(graph: Graph, options: IngestOptions) {
    this.graph = graph;
    this.options = options;
    this.look = (query, parameters) => graph.read(query, parameters, { timeout: 120_000 });
  }

  /** Reads the articles of a batch that the graph does not have. */
  async prepare(batch: Batch): Promise<Prepared> {
    const documents = batch.filter((one): one is Document => !isFault(one));
    const known = documents.length ? await knownOf(this.graph, documents) : [];
    const items = documents.map((document, i): Item => ({ document, known: known[i] as Known }));
    const fresh = items.filter((item) => item.known.kind === 'new');
    this.recent = await this.read(fresh, this.recent);
    let next = 0;
    return batch.map((one) => (isFault(one) ? one : (items[next++] as Item)));
  }

  /** The outcomes of a batch, once it is committed. */
  async write(prepared: Prepared): Promise<IngestOutcome[]> {
    const items = prepared.filter((one): one is Item => 'known' in one);
    const failed = new Map<Item, Error>();
    const written = new Map<Item, Ready>();
    if (this.options.dryRun) for (const item of items) if (item.ready) written.set(item, item.ready);
    if (!this.options.dryRun) {
      await this.writeFresh(
        items.filter(({ ready }) => ready),
        written,
        failed,
      );
      await this.rewrite(
        items.filter(({ known }) => known.kind === 'replaced' || known.kind === 'reread'),
        written,
        failed,
      );
    }
    return prepared.map((one): IngestOutcome => {
      if (!('known' in one)) return failedOutcome(one);
      const error = failed.get(one);
      if (error)
        return { kind: 'failed', origin: one.document.origin, title: one.document.title, reason: error.message };
      const ready = written.get(one);
      return ready ? readyOutcome(one.document, one.known, ready) : outcomeOf(one.document, one.known);
    });
  }

  /** `recent`: articles that are being written, which the graph does not show yet. Resolves to those read now. */
  private async read(items: readonly Item[], recent: readonly Recent[]): Promise<Recent[]> {
    if (!items.length) return [];
    // A failed write forgets it meanwhile; what is read here is by one state all the same.
    const knowledge = this.knowledge ?? (await GraphKnowledge.load(this.look));
    this.knowledge = knowledge;
    const { current } = knowledge;
    const found = [];
    for (const { document } of items) {
      const article = articleOf(document);
      found.push(articleRows(article, readArticle(article, current), current));
      // The batch before is being written meanwhile, and its answers want to be taken.
      await setImmediate();
    }
    const ready = await findCopies(this.look, found, recent);
    for (const [i, one] of ready.entries()) (items[i] as Item).ready = one;
    for (const { rows } of ready) knowledge.learn(rows);
    return ready.map(({ comparable }) => comparable);
  }

  private async writeFresh(items: readonly Item[], written: Map<Item, Ready>, failed: Map<Item, Error>): Promise<void> {
    if (!items.length) return;
    try {
      await this.graph.write((run) =>
        writeArticles(
          run,
          items.map(({ ready }) => ready as Ready),
        ),
      );
      for (const item of items) written.set(item, item.ready as Ready);
    } catch (error) {
      if (isGraphGone(error)) throw error;
      this.knowledge = undefined;
      await this.oneByOne(items, written, failed, error as Error);
    }
  }

  private async rewrite(items: readonly Item[], written: Map<Item, Ready>, failed: Map<Item, Error>): Promise<void> {
    if (!items.length) return;
    try {
      const articles = items.map(({ document, known }) => ({
        ...articleOf(document, (known as { id: string }).id),
        formerBodies: known.kind === 'replaced' ? known.formerBodies : undefined,
      }));
      const ready = await this.graph.write((run) =>
        rewriteArticles(
          run,
          articles.map(({ id }) => id),
          articles,
        ),
      );
      const byId = new Map(ready.map((one) => [one.article.id, one]));
      for (const [i, item] of items.entries()) {
        const one = byId.get(articles[i]?.id ?? '');
        if (one) written.set(item, one);
      }
      this.knowledge = undefined;
    } catch (error) {
      if (isGraphGone(error)) throw error;
      this.knowledge = undefined;
      await this.oneByOne(items, written, failed, error as Error);
    }
  }

  /** What several could not do together, each tries alone, by what the graph has now. */
  private async oneByOne(
    items: readonly Item[],
    written: Map<Item, Ready>,
    failed: Map<Item, Error>,
    why: Error,
  ): Promise<void> {
    for (const item of items) {
      const [known] = await knownOf(this.graph, [item.document]);
      // Alone it failed with nothing changed since: it would again.
      if (items.length === 1 && known?.kind === item.known.kind && why.name !== 'ArticleTaken') {
        failed.set(item, why);
        continue;
      }
      item.known = known as Known;
      item.ready = undefined;
      if (item.known.kind === 'new') await this.read([item], []);
      if (item.ready) await this.writeFresh([item], written, failed);
      else if (item.known.kind === 'replaced' || item.known.kind === 'reread')
        await this.rewrite([item], written, failed);
    }
  }
}

const isGraphGone = (error: unknown): boolean => error instanceof GraphUnavailable || error instanceof GraphTimeout;
