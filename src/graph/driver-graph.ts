import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver';
import { GraphTimeout, GraphUnavailable } from './errors.ts';
import type { Graph, Parameters, ReadOptions, RunInTransaction } from './graph.ts';
import { queryText } from './queries.ts';
import { driverValue, plainRow } from './rows.ts';

/** Which Neo4j, as whom, and which of its databases (default: the user's own). */
export type Address = { uri: string; user: string; password: string; database?: string };

/** The Graph of a Neo4j server, cluster or Aura. It connects when first used, and again by itself after a failure. */
export class DriverGraph implements Graph {
  private driver: Driver;
  private readonly bookmarks: BookmarkManager = neo4j.bookmarkManager();
  private address: Address;
  private readonly afterClose: () => Promise<void>;
  private asking: Promise<void> | undefined;

  /** `afterClose` gives back what the connection was made through. */
  constructor(address: Address, afterClose = async () => {}) {
    this.address = address;
    this.afterClose = afterClose;
    this.driver = connect(address);
  }

  /** Goes on at another address: of the same database, which has another port now. */
  moveTo(address: Address): void {
    const before = this.driver;
    this.address = address;
    this.driver = connect(address);
    before.close().catch(() => {});
  }

  read<Row>(query: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<Row[]> {
    return this.whileItAnswers(this.readRows(queryText(query), parameters, options));
  }

  readText<Row>(text: string, parameters: Parameters = {}, options: ReadOptions = {}): Promise<Row[]> {
    return this.whileItAnswers(this.readRows(text, parameters, options));
  }

  write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    return this.writeText((run) => work((query, parameters) => run(queryText(query), parameters)));
  }

  async writeText<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T> {
    const session = this.session('WRITE');
    try {
      return await withRetries(() => inTransaction(session, work));
    } catch (error) {
      throw this.explained(error, writeTimeout);
    } finally {
      await session.close().catch(() => {});
    }
  }

  async ping(timeout = 2000): Promise<void> {
    const late = new GraphUnavailable(`no answer from Neo4j within ${timeout} ms`, { uri: this.address.uri });
    await this.readRows('RETURN 1 AS one', {}, { timeout, signal: AbortSignal.timeout(timeout) }).catch((error) => {
      throw error instanceof GraphUnavailable ? error : late;
    });
  }

  async close(): Promise<void> {
    await this.driver.close();
    await this.afterClose();
  }

  /** `work`, unless Neo4j falls silent: each second it takes, Neo4j is asked whether it still answers. */
  private async whileItAnswers<T>(work: Promise<T>): Promise<T> {
    const { promise, reject } = Promise.withResolvers<never>();
    const watch = setInterval(() => this.answers().catch(reject), 1000);
    try {
      return await Promise.race([work, promise]);
    } finally {
      clearInterval(watch);
    }
  }

  /** One question at a time, whoever waits. */
  private answers(): Promise<void> {
    this.asking ??= this.ping(1800).finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  /**
   * One auto-commit transaction: RUN and PULL leave together, so a read costs one turn on the wire. Neo4j ends it after
   * `timeout`; should Neo4j itself hang, we stop waiting a second later.
   */
  private async readRows<Row>(text: string, parameters: Parameters, options: ReadOptions): Promise<Row[]> {
    const { timeout = defaultTimeout, signal } = options;
    signal?.throwIfAborted();
    const session = this.session('READ');
    const { promise, resolve, reject } = Promise.withResolvers<Row[]>();
    const timer = setTimeout(() => reject(new GraphTimeout(timeout)), timeout + 1000);
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    const rows: Row[] = [];
    let keys: PropertyKey[] = [];
    session.run(text, driverValue(parameters) as Parameters, { timeout }).subscribe({
      onKeys: (names) => {
        keys = names;
      },
      onNext: (record) => rows.push(plainRow(record, keys) as Row),
      onCompleted: () => resolve(rows),
      onError: reject,
    });
    try {
      return await promise;
    } catch (error) {
      throw this.explained(error, timeout);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      // Nothing to wait for. If the query still runs, this resets its connection, and that ends the query in Neo4j.
      session.close().catch(() => {});
    }
  }

  private session(mode: 'READ' | 'WRITE'): Session {
    return this.driver.session({
      database: this.address.database,
      defaultAccessMode: mode,
      bookmarkManager: this.bookmarks,
    });
  }

  private explained(error: unknown, timeout: number): unknown {
    if (!(error instanceof neo4j.Neo4jError)) return error;
    if (timedOut.test(error.code)) return new GraphTimeout(timeout, error);
    const { uri } = this.address;
    if (notLetIn.test(error.code))
      return new GraphUnavailable(`Neo4j at ${uri} does not let us in: ${error.message}`, {
        uri,
        refused: true,
        cause: error,
      });
    if (busy.test(error.code))
      return new GraphUnavailable(`Neo4j at ${uri} has too much to do: ${error.message}`, { uri, cause: error });
    if (!gone.test(error.code) && !/acquisition timed out/.test(error.message)) return error;
    return new GraphUnavailable(`Neo4j does not answer at ${uri}: ${error.message}`, { uri, cause: error });
  }
}

const defaultTimeout = 10_000;
const writeTimeout = 300_000;
const retryWithin = 15_000;
const timedOut = /TransactionTimedOut/;
const notLetIn = /^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/;
/** Memory that other transactions have, a deadlock for longer than we try: it may go better the next time. */
const busy = /^Neo\.TransientError\.(?!General\.DatabaseUnavailable)/;
const gone = /^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable$|DatabaseNotFound$/;

function connect({ uri, user, password }: Address): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    // A database that is down is reported within 3 s, whether it refuses, swallows, or hangs.
    connectionTimeout: 2000,
    connectionAcquisitionTimeout: 2500,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    // All rows of an answer are wanted, so they are asked for at once.
    fetchSize: -1,
    telemetryDisabled: true,
    userAgent: 'entente',
  });
}

async function inTransaction<T>(session: Session, work: (run: RunInTransaction) => Promise<T>): Promise<T> {
  const transaction = await session.beginTransaction({ timeout: writeTimeout });
  try {
    const result = await work(async <Row>(text: string, parameters: Parameters = {}) => {
      const { records } = await transaction.run(text, driverValue(parameters) as Parameters);
      return records.map((record) => plainRow(record, record.keys) as Row);
    });
    await transaction.commit();
    return result;
  } finally {
    await transaction.close().catch(() => {});
  }
}

/**
 * Again, for up to 15 s, after what may go better the next time (a deadlock, a leader that moved). Not after a lost
 * connection: the driver's own retries would wait for a database that is down, and an answer is due within 3 s.
 */
async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  const start = Date.now();
  for (let wait = 50; ; wait = Math.min(wait * 2, 2000)) {
    try {
      return await attempt();
    } catch (error) {
      const transient = neo4j.isRetryableError(error) && (error as { code?: string }).code !== 'ServiceUnavailable';
      if (!transient || Date.now() - start > retryWithin) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait * (0.75 + Math.random() / 2)));
    }
  }
}
