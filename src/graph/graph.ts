/** What the rest of Entente knows of the database: named queries in, plain rows out. `openGraph` (open.ts) makes one. */
export interface Graph {
  /**
   * Rows of one named query (`cypher/*.cypher`), run in READ mode as one auto-commit transaction after this process's own
   * writes (bookmarks). Rows are plain objects keyed by column; integers are numbers, temporal values ISO strings.
   * Ends in Neo4j too when `timeout` (ms, default 10,000) passes or `signal` aborts. Throws GraphUnavailable or GraphTimeout.
   */
  read<Row = Record<string, unknown>>(query: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /** Runs `work` in one write transaction, again after a transient failure (deadlock, leader switch): all of it or nothing. */
  write<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T>;
  /** As `write`, with texts in the place of names: only for constraints, migrations and tests. */
  writeText<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T>;
  /** The same READ rows for a text that is no named query: only for tools and tests (EXPLAIN). */
  readText<Row = Record<string, unknown>>(text: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /** Resolves when the database answers within `timeout` ms (default 2,000); throws GraphUnavailable otherwise. */
  ping(timeout?: number): Promise<void>;
  close(): Promise<void>;
}

export type Parameters = Record<string, unknown>;
export type ReadOptions = { timeout?: number; signal?: AbortSignal };
export type RunInTransaction = <Row = Record<string, unknown>>(
  query: string,
  parameters?: Parameters,
) => Promise<Row[]>;
