import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Part } from './subscriptions.ts';

/**
 * Subscriptions as server-sent events, as GraphQL over SSE has them: `event: next` with an answer as `data`, `event: complete`
 * after one that ends it. `id` is where to go on, which EventSource sends back as Last-Event-ID. Every `beat` ms there is
 * a comment, so that proxies keep the way open; a client that takes nothing for `patience` beats is dropped.
 */
export function eventStream({ beat = 12_000, patience = 5 } = {}): Plugin<object, { res?: ServerResponse }> {
  return {
    onResultProcess({ request, result, serverContext, resultProcessor, setResultProcessor }) {
      if (!resultProcessor) return;
      if (!(Symbol.asyncIterator in result)) {
        if (!request.headers.get('accept')?.includes('text/event-stream')) return;
        setResultProcessor((answer, { Response }) => {
          const { errors } = answer as Part;
          return new Response(textOf(answer as Part), { headers: headers(), status: errors ? statusOf(errors) : 200 });
        }, 'text/event-stream');
        return;
      }
      const drop = () => serverContext.res?.destroy();
      setResultProcessor((parts, { Response }) => {
        const body = streamOf(parts as AsyncIterable<Part>, { beat, patience, drop, signal: request.signal });
        return new Response(body, { headers: headers() });
      }, 'text/event-stream');
    },
  };
}

/** Of its own for each answer, which adds to it. */
const headers = () => ({
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  // Asks nginx to pass each event on at once.
  'x-accel-buffering': 'no',
});

type Options = { beat: number; patience: number; drop: () => void; signal: AbortSignal };

/** Takes the next part when the one before has been taken, so that nothing gathers here. */
function streamOf(parts: AsyncIterable<Part>, { beat, patience, drop, signal }: Options): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]();
  let heart: NodeJS.Timeout | undefined;
  let missed = 0;
  const stop = () => {
    clearInterval(heart);
    // Not waited for: one that waits for the database ends by the signal.
    iterator.return?.()?.catch(() => {});
  };
  return new ReadableStream({
    start(controller) {
      // The answer's head leaves with the first bytes.
      controller.enqueue(comment);
      heart = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) {
          missed = 0;
          controller.enqueue(comment);
        } else if (++missed >= patience) drop();
      }, beat);
      signal.addEventListener('abort', stop, { once: true });
    },
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (!done) controller.enqueue(encoder.encode(textOf(value)));
      if (done || value.id === undefined) {
        clearInterval(heart);
        controller.close();
      }
    },
    cancel: stop,
  });
}

/** Without a `complete` where the server stops: then the client comes back. */
function textOf({ id, ...answer }: Part): string {
  const isAnswer = answer.data !== undefined || answer.errors !== undefined;
  const next = isAnswer ? `event: next\ndata: ${JSON.stringify(withoutHttp(answer))}\n` : '';
  return id === undefined ? `${next}\nevent: complete\ndata:\n\n` : `id: ${id}\n${next}\n`;
}

/** A refusal, whatever it is: EventSource would ask again and again what is answered with 200 and ends. */
const statusOf = (errors: readonly GraphQLError[]): number =>
  Math.max(400, ...errors.map(({ extensions }) => (extensions.http as { status?: number } | undefined)?.status ?? 0));

/** The HTTP status of an error is for answers that have one of their own. */
function withoutHttp({ errors, ...answer }: Part): object {
  if (!errors) return answer;
  const shown = errors.map((error) => {
    const { http, ...extensions } = error.extensions;
    return new GraphQLError(error.message, { ...error, nodes: error.nodes, extensions }).toJSON();
  });
  return { errors: shown, ...answer };
}

const encoder = new TextEncoder();
const comment = encoder.encode(':\n\n');
