import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryFunctionContext,
  type QueryKey,
  useInfiniteQuery,
  usePrefetchInfiniteQuery,
  usePrefetchQuery,
  useQuery,
} from '@tanstack/react-query';
import type { TypedDocumentString } from './operations.ts';

/** Why there is no answer, in words for whoever reads the page; `code` is the server's, or UNREACHABLE. */
export class AskError extends Error {
  code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
  /** Whether the same question will be refused again. */
  get isRefusal(): boolean {
    return !['UNREACHABLE', 'UNAVAILABLE', 'TIMEOUT'].includes(this.code);
  }
}

/** Asks the server; resolves to the data of an answer without errors, else rejects with an AskError. */
export async function ask<Result, Variables>(
  query: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  return dataOf(await answerTo({ query: query.toString(), variables }, { signal }));
}

/** Has the server change the graph, for whoever bears its token; resolves and rejects as `ask` does. */
export async function change<Result, Variables>(
  mutation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  token: string,
): Promise<Result> {
  return dataOf(await answerTo({ query: mutation.toString(), variables }, { token }));
}

/** The answer to a question, kept while the next one is on its way. */
export function useAnswer<Result, Variables>(query: TypedDocumentString<Result, Variables>, variables: Variables) {
  const options = {
    queryKey: keyOf(query, variables),
    queryFn: ({ signal }: QueryFunctionContext) => ask(query, variables, signal),
  };
  // Asked for while the view is still being drawn, not after.
  usePrefetchQuery(options);
  return useQuery({ ...options, placeholderData: keepPreviousData });
}

type Connection<Node> = {
  totalCount?: number;
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** A list, page by page: `more()` asks for the next one. `connectionOf` finds the list in an answer. */
export function usePages<Result, Variables, Node>(
  query: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (result: Result) => Connection<Node> | null | undefined,
) {
  const options = infiniteQueryOptions({
    queryKey: keyOf(query, variables),
    queryFn: ({ signal, pageParam }) => ask(query, { ...variables, after: pageParam } as Variables, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Result) => {
      const info = connectionOf(last)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : undefined;
    },
  });
  usePrefetchInfiniteQuery(options);
  const pages = useInfiniteQuery({ ...options, placeholderData: keepPreviousData });
  const connections = pages.data?.pages.map(connectionOf) ?? [];
  return {
    error: pages.error,
    refetch: pages.refetch,
    isFetching: pages.isFetching,
    isPlaceholderData: pages.isPlaceholderData,
    data: pages.data && {
      nodes: connections.flatMap((connection) => connection?.nodes ?? []),
      totalCount: connections[0]?.totalCount ?? 0,
    },
    more: pages.hasNextPage ? () => void pages.fetchNextPage() : undefined,
  };
}

const keyOf = (query: { toString(): string }, variables: unknown): QueryKey => [query.toString(), variables];

type Answer = { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };

function dataOf<Result>({ data, errors: [error] = [] }: Answer): Result {
  if (error) throw new AskError(error.message, error.extensions?.code ?? 'INTERNAL');
  return data as Result;
}

async function answerTo(
  question: object,
  { signal, token }: { signal?: AbortSignal; token?: string },
): Promise<Answer> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(question),
      signal,
    });
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError(
      'The server does not answer. It may have been stopped, or the connection is down.',
      'UNREACHABLE',
    );
  }
}
