import type { GraphiQLProps } from 'graphiql';

type Asked = Parameters<GraphiQLProps['fetcher']>[0];

/**
 * What a subscription tells, by the browser's own EventSource, which comes back by itself after an interruption and gets what was
 * missed.
 */
export function eventsOf({ query, variables, operationName }: Asked) {
  const asked = new URLSearchParams({ query });
  if (variables) asked.set('variables', JSON.stringify(variables));
  if (operationName) asked.set('operationName', operationName);
  return {
    subscribe({ next, error, complete }: Observer) {
      const source = new EventSource(`/graphql?${asked}`);
      source.addEventListener('next', ({ data }) => next(JSON.parse(data)));
      source.addEventListener('complete', () => {
        source.close();
        complete();
      });
      source.addEventListener('error', () => {
        if (source.readyState === EventSource.CLOSED) refusalAt(source.url).then(next, error).then(complete);
      });
      return { unsubscribe: () => source.close() };
    },
  };
}

type Observer = { next(answer: object): void; error(error: unknown): void; complete(): void };

/** EventSource does not show with what it was refused. */
async function refusalAt(url: string): Promise<object> {
  const response = await fetch(url, { headers: { accept: 'text/event-stream' } });
  if (response.ok) throw new Error('The stream has ended. Ask again.');
  return JSON.parse(/^data: (.+)$/m.exec(await response.text())?.[1] ?? `{"status": ${response.status}}`);
}
