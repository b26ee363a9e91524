/**
 * No database answered: not started, not reachable, gone while in use, or refusing this user. `uri` is where it was
 * sought. When `refused`, a server is there and does not let us in: asking again does not help.
 */
export class GraphUnavailable extends Error {
  override readonly name: string = 'GraphUnavailable';
  readonly uri: string | undefined;
  readonly refused: boolean;

  constructor(message: string, options: { uri?: string; refused?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.uri = options.uri;
    this.refused = options.refused ?? false;
  }
}

/** A query did not end within `timeout` ms, and was ended. */
export class GraphTimeout extends Error {
  override readonly name = 'GraphTimeout';
  readonly timeout: number;

  constructor(timeout: number, cause?: unknown) {
    super(`the query did not end within ${timeout} ms`, { cause });
    this.timeout = timeout;
  }
}

/** There is no way to a Neo4j from here: what was looked for, each with what was found, and what would help. */
export class NoNeo4j extends Error {
  override readonly name = 'NoNeo4j';
  readonly lookedFor: readonly string[];
  readonly remedies = [
    'set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) to a Neo4j 5 that runs already',
    'install Java 17 or 21 and Maven; Entente then runs a private Neo4j by itself',
    'with Docker: docker compose up',
  ] as const;

  constructor(lookedFor: readonly string[]) {
    super();
    this.lookedFor = lookedFor;
    this.message = [
      'no Neo4j to use. Looked for:',
      ...lookedFor.map(item),
      'Do one of these:',
      ...this.remedies.map(item),
    ].join('\n');
  }
}

function item(text: string): string {
  return `  - ${text}`;
}
