import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';
import { GraphiQL, type GraphiQLProps } from 'graphiql';
import { getOperationAST } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { eventsOf } from './events.ts';

type Tab = { query: string | null; variables?: string | null };

const examples: Tab[] = JSON.parse(document.getElementById('examples')?.textContent ?? '[]');
const asked = tabOfAddress();
// Only for who comes first: GraphiQL keeps a returning user's own tabs.
const isFirstVisit = !localStorage.getItem('graphiql:tabState');
const first = asked ?? (isFirstVisit ? examples[0] : undefined);

const fetcher: GraphiQLProps['fetcher'] = async (params, options) => {
  const asked = options?.documentAST && getOperationAST(options.documentAST, params.operationName);
  if (asked?.operation === 'subscription') return eventsOf(params);
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(params),
  });
  return response.json();
};

const root = document.getElementById('graphiql');
if (root) {
  createRoot(root).render(
    createElement(
      GraphiQL,
      {
        fetcher,
        defaultQuery: '# Your own question\n\n',
        defaultTabs: asked ? [asked, ...examples] : examples.length > 0 ? examples : undefined,
        initialQuery: first?.query ?? undefined,
        initialVariables: first?.variables ?? undefined,
        onTabChange: ({ tabs, activeTabIndex }) => showInAddress(tabs[activeTabIndex]),
      },
      createElement(GraphiQL.Logo, null, 'Entente'),
    ),
  );
}

/** The question in a link: `/graphql?query=…&variables=…`. */
function tabOfAddress(): Tab | undefined {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get('query');
  return query ? { query, variables: parameters.get('variables') } : undefined;
}

/** Keeps the address a link to the question at hand; one too long for an address is left out. */
function showInAddress(tab: Tab | undefined) {
  const parameters = new URLSearchParams();
  if (tab?.query) parameters.set('query', tab.query);
  if (tab?.variables) parameters.set('variables', tab.variables);
  const search = parameters.size > 0 ? `?${parameters}` : '';
  history.replaceState(null, '', location.pathname + (search.length < 4000 ? search : ''));
}
