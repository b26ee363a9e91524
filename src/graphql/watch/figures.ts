import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { RequestRecord } from './request-record.ts';

/**
 * What a server has done since its start, for Prometheus. Each label takes few values, all of them ours: the kinds of operation,
 * the codes of errors, the names of our queries; nothing that a client chooses.
 */
export class Figures {
  readonly #registry = new Registry();
  #isProcessWatched = false;

  readonly #requests = new Counter({
    name: 'entente_requests_total',
    help: 'Requests answered, by kind and outcome: OK, or the code of the first error.',
    labelNames: ['kind', 'outcome'],
    registers: [this.#registry],
  });
  readonly #requestSeconds = new Histogram({
    name: 'entente_request_seconds',
    help: 'Time from a request to the beginning of its answer, by kind.',
    labelNames: ['kind'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.#registry],
  });
  readonly #inFlight = new Gauge({
    name: 'entente_requests_in_flight',
    help: 'Requests whose answer has not begun.',
    registers: [this.#registry],
  });
  readonly #cypherSeconds = new Histogram({
    name: 'entente_cypher_seconds',
    help: 'Time that Cypher queries took, by the name of the query.',
    labelNames: ['query'],
    buckets: [0.005, 0.025, 0.1, 0.5, 2, 10],
    registers: [this.#registry],
  });
  readonly #articles = new Counter({
    name: 'entente_articles_total',
    help: 'Articles taken in by ingestArticle, by what became of them.',
    labelNames: ['outcome'],
    registers: [this.#registry],
  });
  readonly #statements = new Counter({
    name: 'entente_extracted_statements_total',
    help: 'Statements read in articles by ingestArticle.',
    registers: [this.#registry],
  });

  requestBegun(): void {
    this.#inFlight.inc();
  }

  requestEnded({ kind, outcome, begun }: RequestRecord): void {
    this.#inFlight.dec();
    this.#requests.inc({ kind, outcome });
    this.#requestSeconds.observe({ kind }, (performance.now() - begun) / 1000);
  }

  queryEnded(query: string, seconds: number): void {
    this.#cypherSeconds.observe({ query }, seconds);
  }

  articleTaken(outcome: string, statements: number): void {
    this.#articles.inc({ outcome });
    this.#statements.inc(statements);
  }

  /** In Prometheus's text format, with the process's own figures (memory, processor, event loop, GC), watched from the first time on. */
  async text(): Promise<{ type: string; body: string }> {
    if (!this.#isProcessWatched) collectDefaultMetrics({ register: this.#registry });
    this.#isProcessWatched = true;
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}
