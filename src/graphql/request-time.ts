import type { Plugin } from 'graphql-yoga';
import { Batches } from './batch.ts';
import type { Context } from './context.ts';
import { timedOut } from './errors.ts';

/**
 * Gives every operation `context.batches` and `context.signal`, which aborts when the client leaves and, for queries and mutations, after
 * `limit` ms: then the client is answered TIMEOUT at once, whatever the resolvers still wait for.
 */
export function requestTime(limit: number): Plugin<Partial<Context>> {
  return {
    onExecute({ args }) {
      const time = new AbortController();
      const timer = setTimeout(() => time.abort(timedOut()), limit);
      setSignal(args, AbortSignal.any([args.contextValue.request.signal, time.signal]));
      return { onExecuteDone: () => clearTimeout(timer) };
    },
    onSubscribe({ args }) {
      setSignal(args, args.contextValue.request.signal);
    },
  };
}

/** The executor takes `signal` too: it stops and rejects with the signal's reason. */
function setSignal(args: { contextValue: Partial<Context>; signal?: AbortSignal }, signal: AbortSignal) {
  const { contextValue } = args;
  contextValue.signal = signal;
  if (contextValue.graph) contextValue.batches = new Batches(contextValue.graph, signal);
  args.signal = signal;
}
