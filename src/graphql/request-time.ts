import type { Plugin } from 'graphql-yoga';
import { Batches } from './batch.ts';
import type { Context } from './context.ts';
import { timedOut } from './errors.ts';

/**
 * Gives every operation `context.batches` and `context.signal`, which aborts when the client leaves and, for queries and
 * mutations, after `limit` ms: then the client is answered TIMEOUT at once, whatever the resolvers still wait for.
 */
export function requestTime(limit: number): Plugin<Partial<Context>> {
  return {
    onExecute({ args }) {
      const end = new AbortController();
      const client = args.contextValue.request.signal;
      const leave = () => end.abort(client.reason);
      if (client.aborted) leave();
      client.addEventListener('abort', leave, { once: true });
      const timer = setTimeout(() => end.abort(timedOut()), limit);
      setSignal(args, end.signal, limit);
      args.contextValue.giveUp = (refusal) => end.abort(refusal);
      return {
        onExecuteDone() {
          clearTimeout(timer);
          client.removeEventListener('abort', leave);
        },
      };
    },
    onSubscribe({ args }) {
      setSignal(args, args.contextValue.request.signal, limit);
    },
  };
}

/** The executor takes `signal` too: it stops and rejects with the signal's reason. */
function setSignal(
  args: { contextValue: Partial<Context>; signal?: AbortSignal },
  signal: AbortSignal,
  timeout: number,
) {
  const { contextValue } = args;
  contextValue.signal = signal;
  if (contextValue.graph) contextValue.batches = new Batches(contextValue.graph, { signal, timeout });
  args.signal = signal;
}
