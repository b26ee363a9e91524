import type { ReactNode } from 'react';
import { AskError } from '../ask.ts';

/** While there is nothing to show yet. */
export function Loading() {
  return (
    <div className="state" role="status">
      <span className="spinner" aria-hidden="true" /> Looking…
    </div>
  );
}

/** Nothing matches: says so and what to do about it. */
export function Empty({ what, children }: { what: string; children?: ReactNode }) {
  return (
    <div className="state" role="status">
      <strong>{what}</strong>
      {children && <p>{children}</p>}
    </div>
  );
}

/** What to do about nothing: widen what is asked (`children`), or load something where nothing narrows it. */
export const Remedy = ({ isFiltered, children }: { isFiltered: boolean; children: ReactNode }) =>
  isFiltered ? (
    children
  ) : (
    <>
      The graph is empty: load articles with <code>npx entente ingest</code>, or try <code>npm run demo</code>.
    </>
  );

/** An address that names nothing. */
export function NothingHere({ what }: { what: string }) {
  return (
    <div className="state">
      <h1>{what}</h1>
      <p>
        It may have been merged or removed. Search for it above, or go back to <a href="/">who speaks about whom</a>.
      </p>
    </div>
  );
}

/** Why there is no answer, and a way to ask again; `isPage`: the page has nothing else. */
export function Failure({ error, retry, isPage = false }: { error: Error; retry: () => void; isPage?: boolean }) {
  const Title = isPage ? 'h1' : 'strong';
  return (
    <div className="state failure" role="alert">
      <Title>{titleOf(error)}</Title>
      <p>{error.message}</p>
      <p>{remedyOf(error)}</p>
      <button type="button" onClick={retry}>
        Ask again
      </button>
    </div>
  );
}

function titleOf(error: Error): string {
  if (!(error instanceof AskError)) return 'This view has failed';
  return error.isRefusal ? 'This question was refused' : 'No answer';
}

function remedyOf(error: Error): string {
  if (!(error instanceof AskError)) return 'Load the page again; if it stays so, the server was updated meanwhile.';
  if (error.code === 'TIMEOUT') return 'Narrow the time or the stances, and ask again.';
  if (!error.isRefusal)
    return 'It is asked again every few seconds, and nothing is lost: the address of this page restores it.';
  return 'Change the filters or the address.';
}

type Pending = { error: Error | null; isFetching: boolean; isPlaceholderData: boolean; refetch: () => unknown };

/** What `children` makes of an answer; until then a note, and where there is none the reason. */
export function Answered<Data>({
  answer,
  isPage = false,
  children,
}: {
  answer: Pending & { data: Data | undefined };
  isPage?: boolean;
  children: (data: Data) => ReactNode;
}) {
  const { data, error, isFetching, isPlaceholderData } = answer;
  if (error && (data === undefined || isPlaceholderData)) {
    return <Failure error={error} isPage={isPage} retry={() => void answer.refetch()} />;
  }
  if (data === undefined) return <Loading />;
  return (
    <div className="answered" aria-busy={isFetching} data-stale={isPlaceholderData || undefined}>
      {error && <Failure error={error} retry={() => void answer.refetch()} />}
      {children(data)}
    </div>
  );
}

/** Fetches the next page of a list; nothing where there is none. */
export function More({
  pages: { more, isFetching },
  children = 'Show more',
}: {
  pages: { more?: () => void; isFetching: boolean };
  children?: ReactNode;
}) {
  if (!more) return null;
  return (
    <button type="button" className="more" disabled={isFetching} onClick={more}>
      {children}
    </button>
  );
}
