import '@fontsource-variable/inter';
import './style.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { AskError } from './ask.ts';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // A refusal stays one; a database that is away may come back in a moment.
      retry: (failures, error) => failures < 2 && !(error instanceof AskError && error.isRefusal),
      retryDelay: 700,
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
