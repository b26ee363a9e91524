import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { Boundary } from './parts/boundary.tsx';
import { SearchField } from './parts/search-field.tsx';
import { Loading, NothingHere } from './parts/states.tsx';

/** The files of the views by address: src/graphql/dashboard.ts answers the same addresses with the page. */
const files: Record<string, () => Promise<{ default: ComponentType }>> = {
  '/': () => import('./views/who-about-whom.tsx'),
  '/network': () => import('./views/network.tsx'),
  '/map': () => import('./views/map.tsx'),
  '/timeline': () => import('./views/timeline.tsx'),
  '/agreements': () => import('./views/agreements.tsx'),
  '/review': () => import('./views/review.tsx'),
  '/search': () => import('./views/search.tsx'),
  '/articles/:id': () => import('./views/article.tsx'),
  '/actors/:id': () => import('./views/actor.tsx'),
};
const fetched = new Map<string, Promise<{ default: ComponentType }>>();
const views = Object.keys(files).map((address) => [address, lazy(() => fetchAt(address))] as const);

/** Fetches what the view at a path is made of. */
export async function fetchView(path: string): Promise<void> {
  const address = path.replace(/(.)\/[^/]*$/, '$1/:id');
  if (files[address]) await fetchAt(address);
}

/** Once: a view that is there already is shown without a stand-in before it. */
function fetchAt(address: string): Promise<{ default: ComponentType }> {
  const view = fetched.get(address) ?? files[address]!();
  fetched.set(address, view);
  return view;
}

const navigation = [
  { to: '/', title: 'Who about whom' },
  { to: '/network', title: 'Network' },
  { to: '/map', title: 'Map' },
  { to: '/timeline', title: 'Timeline' },
  { to: '/agreements', title: 'Agreements' },
  { to: '/review', title: 'Review' },
];

/** Header, navigation and the view that the address names. */
export function App() {
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  useFocusOn(main, path);
  const nav = useRef<HTMLElement>(null);
  // On a phone the row of views scrolls.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path, another link
  useEffect(() => {
    const row = nav.current;
    const link = row?.querySelector<HTMLElement>('[aria-current]');
    if (row && link) row.scrollLeft = link.offsetLeft - row.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
  }, [path]);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="bar">
        <Link className="brand" href="/">
          <Mark /> Entente
        </Link>
        <nav aria-label="Views" ref={nav}>
          {navigation.map(({ to, title }) => (
            <Link key={to} href={to} aria-current={path === to ? 'page' : undefined}>
              {title}
            </Link>
          ))}
          <a href="/graphql">GraphQL</a>
        </nav>
        <SearchField />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary key={path}>
          <Suspense fallback={<Loading />}>
            <Switch>
              {views.map(([address, View]) => (
                <Route key={address} path={address}>
                  <View />
                </Route>
              ))}
              <Route>
                <NothingHere what="There is nothing at this address." />
              </Route>
            </Switch>
          </Suspense>
        </Boundary>
      </main>
      <footer className="foot">
        Every answer comes with the sentence that proves it. What somebody said is evidence; what it means is a
        judgement.
      </footer>
    </>
  );
}

/** Another view begins at its top, for eyes and for screen readers; typing in the search field is left alone. */
function useFocusOn(main: { current: HTMLElement | null }, path: string) {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    if (document.activeElement instanceof HTMLInputElement) return;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [main, path]);
}

function Mark() {
  return (
    <svg className="mark" width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M9 16h14M9 16l9-9M9 16l9 9" />
      <circle cx="9" cy="16" r="5" />
      <circle cx="23" cy="16" r="4" />
      <circle cx="19" cy="6" r="4" />
      <circle cx="19" cy="26" r="4" />
    </svg>
  );
}
