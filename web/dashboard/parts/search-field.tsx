import { useLocation, useSearchParams } from 'wouter';

/** The search in the header: leads to the search view with the first letter, and follows what is typed there. */
export function SearchField() {
  const [path, navigate] = useLocation();
  const [parameters] = useSearchParams();
  const isThere = path === '/search';
  const search = (text: string) => {
    const kinds = isThere && parameters.get('kind');
    const query = new URLSearchParams({ ...(text ? { q: text } : {}), ...(kinds ? { kind: kinds } : {}) });
    navigate(`/search${query.size > 0 ? `?${query}` : ''}`, { replace: isThere });
  };
  return (
    <search className="search-field">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          search(String(new FormData(event.currentTarget).get('q') ?? ''));
        }}
      >
        <input
          type="search"
          name="q"
          aria-label="Search names, statements, articles and agreements"
          placeholder="Search, any spelling"
          autoComplete="off"
          maxLength={200}
          value={isThere ? (parameters.get('q') ?? '') : ''}
          onChange={(event) => search(event.target.value)}
        />
      </form>
    </search>
  );
}
