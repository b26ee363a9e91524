import '@fontsource-variable/inter';
import './style.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
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

const root = document.getElementById('dashboard');
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  );
}
