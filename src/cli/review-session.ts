import { type ExecutionResult, graphql } from 'graphql';
import type { Graph } from '../graph/graph.ts';
import { Batches } from '../graphql/batch.ts';
import { executableSchema } from '../graphql/schema.ts';
import type { ReviewItem } from './review-words.ts';

/**
 * A reviewer at the queue. What is asked and changed goes over the same GraphQL as from outside, in this process: whoever has the
 * database's password needs no token.
 */
export class ReviewSession {
  judged = 0;
  private readonly graph: Graph;
  private readonly by: string;
  private readonly kinds: string[] | undefined;
  private readonly schema = executableSchema();
  private after: string | undefined;

  constructor(graph: Graph, by: string, kind?: string) {
    this.graph = graph;
    this.by = by;
    this.kinds = kind === undefined ? undefined : [kind];
  }

  /** The next item that waits, undefined after the last. What was skipped does not come again. */
  async next(): Promise<ReviewItem | undefined> {
    const { data, errors } = await this.ask(QUEUE, { kinds: this.kinds, after: this.after });
    if (errors) throw errors[0];
    const { edges } = (data as { reviewQueue: { edges: { cursor: string; node: ReviewItem }[] } }).reviewQueue;
    this.after = edges[0]?.cursor ?? this.after;
    return edges[0]?.node;
  }

  /** Does what a line of input says. Resolves to what is wrong with it, undefined when it is done. */
  async decide(item: ReviewItem, input: string): Promise<string | undefined> {
    const [, key = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(input) ?? [];
    if (key === 's') return undefined;
    const change = changeOf(item, key, rest);
    if (typeof change === 'string') return change;
    for (const [mutation, variables] of change) {
      const { errors } = await this.ask(mutation, { ...variables, by: this.by });
      if (errors) return errors.map(({ message }) => message).join('\n');
    }
    this.judged++;
    return undefined;
  }

  private async ask(source: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> {
    const { signal } = new AbortController();
    const batches = new Batches(this.graph, { signal });
    const contextValue = { graph: this.graph, signal, batches, permit: () => {} };
    return graphql({ schema: this.schema, source, variableValues, contextValue });
  }
}

type Change = [mutation: string, variables: Record<string, unknown>][];

/** What a key does to an item, or why it does nothing. */
function changeOf(item: ReviewItem, key: string, rest: string): Change | string {
  if (!['a', 'r', 'c'].includes(key)) return `Expected a, r, c, s or q, received “${key}”.`;
  const { statement, mention, candidates, agreement, other } = item;
  if (statement) {
    if (key !== 'c') return [[STATEMENT, { id: statement.id, verdict: key === 'a' ? 'ACCEPTED' : 'REJECTED' }]];
    const correction = correctionOf(rest);
    return typeof correction === 'string'
      ? correction
      : [[STATEMENT, { id: statement.id, verdict: 'CORRECTED', correction }]];
  }
  if (mention) {
    const judge = (actor: string, judgement: string): Change[number] => [
      MENTION,
      { mention: mention.id, actor, judgement },
    ];
    if (key === 'c') return rest ? [judge(rest, 'POSITIVE')] : 'After c say whom it means: an id or a name.';
    if (key === 'r') return candidates.map(({ actor }) => judge(actor.id, 'NEGATIVE'));
    const first = candidates[0]?.actor.id;
    return first === undefined ? 'There is nobody to accept: after c say whom it means.' : [judge(first, 'POSITIVE')];
  }
  if (key === 'c') return 'Agreements are the same (a) or not (r).';
  const judgement = key === 'a' ? 'POSITIVE' : 'NEGATIVE';
  return [[AGREEMENTS, { agreement: agreement?.id, other: other?.id, judgement }]];
}

/** `speaker NAME` (`-`: nobody), `polarity DENIED`, `date 2014-08-12`, or a JSON object as the mutation takes it. */
function correctionOf(text: string): Record<string, unknown> | string {
  if (text.startsWith('{')) {
    try {
      return JSON.parse(text) as Record<string, unknown>;
    } catch (error) {
      return `Expected JSON: ${(error as Error).message}`;
    }
  }
  const [, field, value] = /^(speaker|polarity|date)\s+(.+)$/.exec(text) ?? [];
  if (field === 'speaker') return { speaker: value === '-' ? null : value };
  if (field === 'polarity') return { polarity: value?.toUpperCase() };
  if (field === 'date') return { saidOn: value };
  return 'After c say what is right: speaker NAME (- for nobody), polarity AFFIRMED or DENIED, date 2014-08-12, or JSON.';
}

const QUEUE = /* GraphQL */ `
  query ($kinds: [ReviewKind!], $after: String) {
    reviewQueue(kinds: $kinds, first: 1, after: $after) {
      edges {
        cursor
        node {
          kind
          confidence
          statement {
            id content kind type polarity
            speaker { id name }
            saidOn { value inferred text }
            about {
              stance
              target {
                ... on Actor { id name }
                ... on Agreement { id name }
                ... on Topic { id name }
                ... on Event { id description }
              }
            }
            evidence { sentence { text } source { text } article { id title } }
          }
          mention { id span { text start end } article { id title } }
          candidates { actor { id name } judgement reason }
          agreement { id name }
          other { id name }
        }
      }
    }
  }
`;
const STATEMENT = /* GraphQL */ `
  mutation ($id: ID!, $verdict: ReviewVerdict!, $correction: StatementCorrection, $by: String) {
    reviewStatement(id: $id, verdict: $verdict, correction: $correction, by: $by) { id }
  }
`;
const MENTION = /* GraphQL */ `
  mutation ($mention: ID!, $actor: String!, $judgement: Judgement!, $by: String) {
    judgeMention(mention: $mention, actor: $actor, judgement: $judgement, by: $by) { id }
  }
`;
const AGREEMENTS = /* GraphQL */ `
  mutation ($agreement: String!, $other: String!, $judgement: Judgement!, $by: String) {
    judgeAgreements(agreement: $agreement, other: $other, judgement: $judgement, by: $by) { id }
  }
`;
