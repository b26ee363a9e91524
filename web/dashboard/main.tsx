import '@fontsource-variable/inter';
import './style.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App, fetchView } from './app.tsx';
import { AskError } from './ask.ts';

/** Milliseconds until a server that is away is asked again. */
const AWAY = 5000;

const isRefusal = (error: Error) => error instanceof AskError && error.isRefusal;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // A refusal stays one; a database that is away may come back in a moment.
      retry: (failures, error) => failures < 2 && !isRefusal(error),
      retryDelay: 700,
      refetchInterval: ({ state: { error } }) => (error && !isRefusal(error) ? AWAY : false),
      placeholderData: (previous: unknown) => previous,
      networkMode: 'always',
    },
  },
});

/** Milliseconds that a page may stay empty for want of its view. */
const SOON = 300;

// With its view at hand the page begins with it. Once a stand-in is shown, React keeps it for a while.
const soon = new Promise((resolve) => setTimeout(resolve, SOON));
await Promise.race([fetchView(location.pathname).catch(() => {}), soon]);

const root = document.getElementById('dashboard');
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  );
}
