/** Asks Entente's own GraphQL: what is exported is what a client would be answered. */
export type Ask = (query: string, variables: object) => Promise<Answer>;
export type Answer = { data?: { statements: Page } | null; errors?: AnswerError[] };
type AnswerError = { message: string; extensions?: { code?: string } };
type Page = { nodes: ExportedStatement[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/** A statement as exports have it, with names in the place of ids' mere numbers. */
export type ExportedStatement = {
  id: string;
  content: string;
  kind: string;
  type: string;
  polarity: string;
  cue: string | null;
  confidence: number;
  method: string;
  saidOn: { value: string | null; inferred: string | null; earliest: string | null; latest: string | null } | null;
  speaker: ExportedActor | null;
  toldTo: ExportedActor[];
  about: { stance: string; target: ExportedTarget }[];
  evidence: { sentence: { text: string; start: number; end: number }; article: ExportedArticle }[];
};
export type ExportedActor = { id: string; name: string; kind: string; country: { id: string } | null };
/** An actor, an agreement, an event (its name is its description) or a topic, by `__typename`. */
export type ExportedTarget = {
  __typename: string;
  id: string;
  name: string;
  description?: string;
  agreementType?: string;
  eventType?: string;
} & Partial<Omit<ExportedActor, 'id' | 'name'>>;
export type ExportedArticle = {
  id: string;
  title: string;
  url: string | null;
  synthetic: boolean;
  publisher: { name: string } | null;
  publishedOn: { value: string | null } | null;
};

/**
 * The statements of a StatementFilter, newest first, read page by page as they are taken. Rejects with an ExportRefused, which has
 * what GraphQL said, before there is anything to take, when the first page is refused.
 */
export async function exportedStatements(ask: Ask, filter: object): Promise<AsyncGenerator<ExportedStatement>> {
  return fromPage(ask, filter, await page(ask, filter, null));
}

async function* fromPage(ask: Ask, filter: object, first: Page): AsyncGenerator<ExportedStatement> {
  for (let now = first; ; now = await page(ask, filter, now.pageInfo.endCursor)) {
    yield* now.nodes;
    if (!now.pageInfo.hasNextPage) return;
  }
}

async function page(ask: Ask, filter: object, after: string | null): Promise<Page> {
  const { data, errors = [] } = await ask(question, { filter, after });
  if (errors.length || !data) throw new ExportRefused(errors);
  for (const { about } of data.statements.nodes)
    for (const { target } of about) target.name ??= target.description ?? '';
  return data.statements;
}

/** GraphQL's errors, as it gave them. */
export class ExportRefused extends Error {
  override readonly name = 'ExportRefused';
  readonly errors: AnswerError[];

  constructor(errors: AnswerError[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.errors = errors;
  }
}

const actor = 'id name kind country { id }';
const question = /* GraphQL */ `
  query Export($filter: StatementFilter, $after: String) {
    statements(filter: $filter, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id content kind type polarity cue confidence method
        saidOn { value inferred earliest latest }
        speaker { ${actor} }
        toldTo { ${actor} }
        about { stance target {
          __typename
          ... on Actor { ${actor} }
          ... on Agreement { id name agreementType: type }
          ... on Event { id description eventType: type }
          ... on Topic { id name }
        } }
        evidence {
          sentence { text start end }
          article { id title url synthetic publisher { name } publishedOn { value } }
        }
      }
    }
  }
`;
