import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { GraphTimeout, GraphUnavailable } from '../graph/errors.ts';
import type { Log } from '../log.ts';
import { badUserInput, type ErrorCode, hasErrorCode, httpStatus, internal, timedOut, unavailable } from './errors.ts';
import { type RequestRecord, recordOf } from './watch/request-record.ts';

/**
 * Makes every error that leaves the server one with a known `extensions.code`. What is not meant for a client (a stack,
 * a driver's message, a query's text) goes to the log under the request id that the client gets instead.
 */
export function answerErrors(log: Log): Plugin {
  return {
    onResultProcess({ request, result, setResult }) {
      const answer = (part: ExecutionResult) => withClientErrors(part, log, recordOf(request));
      if (Symbol.asyncIterator in result) setResult(mapped(result as AsyncIterable<ExecutionResult>, answer));
      else if (!Array.isArray(result) && (result as ExecutionResult).errors)
        setResult(answer(result as ExecutionResult));
    },
  };
}

function withClientErrors(result: ExecutionResult, log: Log, { id, path }: RequestRecord): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    const known = knownError(error);
    if (!known) log.error('request failed', rootCause(error), { request: id, path });
    return located(known ?? internal(id), error, result.data == null);
  });
  return { ...result, errors };
}

/** The error to show, or undefined when it is one of ours to explain. */
function knownError(error: GraphQLError): GraphQLError | undefined {
  const cause = rootCause(error);
  if (cause instanceof GraphUnavailable) return unavailable();
  if (cause instanceof GraphTimeout) return timedOut();
  if (!(cause instanceof GraphQLError)) return undefined;
  // A refused variable's error is wrapped in one that names the variable.
  if (hasErrorCode(cause))
    return error.path ? cause : new GraphQLError(error.message, { extensions: cause.extensions });
  // Without a path the request itself was refused (HTTP, syntax, validation, variables). With one, only a wrong argument
  // names a node that is no field; the rest is a resolver's or a scalar's own failure.
  const isRequestFault = !error.path || error.nodes?.[0]?.kind !== 'Field';
  return isRequestFault ? badUserInput(error.message) : undefined;
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

/** `shown` at the place of `raised`. An answer without data also says by its HTTP status what happened. */
function located(shown: GraphQLError, raised: GraphQLError, isWithoutData: boolean): GraphQLError {
  // `spec`: a client that asks for application/json gets 200, as GraphQL over HTTP has it.
  const status = httpStatus[shown.extensions.code as ErrorCode];
  const http = shown.extensions.http ?? raised.extensions.http ?? (isWithoutData ? { status, spec: true } : undefined);
  return new GraphQLError(shown.message, {
    nodes: raised.nodes,
    source: raised.source,
    positions: raised.positions,
    path: raised.path,
    extensions: { ...shown.extensions, ...(http ? { http } : {}) },
  });
}

async function* mapped<T>(parts: AsyncIterable<T>, map: (part: T) => T): AsyncGenerator<T> {
  for await (const part of parts) yield map(part);
}
