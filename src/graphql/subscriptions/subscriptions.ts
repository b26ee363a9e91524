import {
  createSourceEventStream,
  type ExecutionResult,
  executeSubscriptionEvent,
  GraphQLError,
  type ValidatedSubscriptionArgs,
  validateSubscriptionArgs,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { GraphUnavailable } from '../../graph/errors.ts';
import { Batches } from '../batch.ts';
import type { Context } from '../context.ts';
import { badUserInput, timedOut, tooManySubscribers } from '../errors.ts';
import type { ChangeNode } from '../nodes.ts';
import { type Step, whenThere } from './events.ts';
import { placeId } from './place.ts';

/** A part of a subscription's answer: `id` is the place that it comes to. One without ends it, with errors. */
export type Part = ExecutionResult & { id?: string };

/**
 * Subscriptions: at most `limit` at once. Each event is answered as a question of its own, with reads of its own and
 * `requestTime` ms for it; while the database is gone it waits.
 */
export function subscriptions(limit: number, requestTime: number): Plugin<Context> {
  let served = 0;
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args): Promise<ExecutionResult | AsyncGenerator<Part>> => {
        const refusal = refusalOf(args.contextValue.request);
        if (refusal) return { errors: [refusal] };
        if (served >= limit) return { errors: [tooManySubscribers(limit)] };
        const validated = validateSubscriptionArgs(args);
        if (!('schema' in validated)) return { errors: validated };
        served++;
        const release = () => {
          served--;
        };
        try {
          const source = await createSourceEventStream(validated);
          if (Symbol.asyncIterator in source)
            return parts(source as AsyncIterable<Step>, validated, requestTime, release);
          release();
          return source;
        } catch (error) {
          release();
          throw error;
        }
      });
    },
  };
}

/** Told before anything is begun: what nobody takes would never end. */
function refusalOf(request: Request): GraphQLError | undefined {
  const accept = request.headers.get('accept') ?? '*/*';
  if (/text\/event-stream|text\/\*|\*\/\*/.test(accept)) return undefined;
  return badUserInput(
    `A subscription is answered as text/event-stream, which the request does not accept: ${accept}.`,
    {
      http: { status: 406 },
    },
  );
}

async function* parts(
  source: AsyncIterable<Step>,
  args: ValidatedSubscriptionArgs,
  requestTime: number,
  release: () => void,
): AsyncGenerator<Part> {
  const { signal } = args.contextValue as Context;
  try {
    for await (const { place, event } of source) {
      const result = event && (await whenThere(() => answer(event, args, requestTime), signal));
      if (signal.aborted) return;
      yield { ...result, id: placeId(place) };
    }
  } catch (error) {
    yield { errors: [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })] };
  } finally {
    release();
  }
}

/** Throws GraphUnavailable when it lacks a part for that reason. What takes too long is answered so, and the stream goes on. */
async function answer(
  event: ChangeNode,
  args: ValidatedSubscriptionArgs,
  requestTime: number,
): Promise<ExecutionResult> {
  const context = args.contextValue as Context;
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(timedOut()), requestTime);
  const signal = AbortSignal.any([context.signal, end.signal]);
  const batches = new Batches(context.graph, { signal, timeout: requestTime });
  try {
    const result = await executeSubscriptionEvent({
      ...args,
      rootValue: event,
      contextValue: { ...context, signal, batches },
      externalAbortSignal: signal,
    });
    const gone = result.errors?.find(({ originalError }) => originalError instanceof GraphUnavailable);
    if (gone) throw gone.originalError;
    return result;
  } catch (error) {
    if (!end.signal.aborted) throw error;
    return { data: null, errors: [timedOut()] };
  } finally {
    clearTimeout(timer);
  }
}
