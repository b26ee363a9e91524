import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { Parameters } from '../graph/graph.ts';
import type { Ask, Batches } from './batch.ts';
import { badUserInput } from './errors.ts';

/** What a batched list query returns for one ask: at most `$limit` nodes after `ask.after`, and the count if `$total`. */
export type Page<Node> = { rows: { cursor: unknown[]; node: Node }[]; total: number };

export type PageArguments = { first?: number | null; after?: string | null };

export type Connection<Node> = {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
};

/**
 * A Relay connection from a batched list query. The query takes `$limit` (one more than the page, to see whether there is a
 * next one), `$total` (whether to count), and in each ask `after`: the last row's sort key (a list) or null. It returns a Page.
 * `totalCount` is counted only when the client selects it.
 */
export async function connection<Node>(
  batches: Batches,
  query: string,
  ask: Ask,
  page: PageArguments,
  info: GraphQLResolveInfo,
  parameters: Parameters = {},
): Promise<Connection<Node>> {
  const first = page.first ?? 20;
  const value = await batches.load<Page<Node>>(
    query,
    { ...ask, after: page.after == null ? null : decodeCursor(page.after) },
    { ...parameters, limit: first + 1, total: selects(info, 'totalCount') },
  );
  return toConnection(value ?? { rows: [], total: 0 }, first);
}

/** All nodes of a batched list query, at most 1,000: for lists that are short by nature and stand in the answer unpaged. */
export async function wholeList<Node>(batches: Batches, query: string, ask: Ask): Promise<Node[]> {
  const page = await batches.load<Page<Node>>(query, { ...ask, after: null }, { limit: 1000, total: false });
  return page?.rows.map(({ node }) => node) ?? [];
}

/** `page` holds up to `first + 1` rows; the one too many only tells that there is a next page. */
export function toConnection<Node>(page: Page<Node>, first: number): Connection<Node> {
  const edges = page.rows.slice(0, first).map(({ cursor, node }) => ({ cursor: encodeCursor(cursor), node }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.rows.length > first,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.total,
  };
}

const encodeCursor = (key: unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

export function decodeCursor(cursor: string): unknown[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(key) &&
      key.length > 0 &&
      key.every((part) => typeof part === 'string' || typeof part === 'number')
    ) {
      return key;
    }
  } catch {
    // Not one of ours: said below.
  }
  throw badUserInput('after must be a cursor that this list returned; received another text.', {
    argument: 'after',
    received: cursor,
  });
}

/** Whether the operation selects `field` directly on what `info`'s field returns, also by way of fragments. */
export function selects(info: GraphQLResolveInfo, field: string): boolean {
  const has = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === field;
      if (selection.kind === Kind.INLINE_FRAGMENT) return has(selection.selectionSet);
      return has(info.fragments[selection.name.value]?.selectionSet);
    }) ?? false;
  return info.fieldNodes.some((node) => has(node.selectionSet));
}
