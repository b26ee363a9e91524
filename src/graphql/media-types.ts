import type { Plugin } from 'graphql-yoga';
import { badUserInput } from './errors.ts';

/**
 * Answers in `application/graphql-response+json` unless the client asks for `application/json`: only the former's HTTP
 * status says how it went. A body in a type that holds no GraphQL request is refused with 415 and a sentence.
 */
export function mediaTypes(): Plugin {
  return {
    onRequestParse({ request, requestParser }) {
      if (request.method !== 'POST' || requestParser) return;
      const received = request.headers.get('content-type') ?? 'none';
      throw badUserInput(`Expected a body of content-type application/json, received ${received}.`, {
        http: { status: 415 },
      });
    },
    onResultProcess({ request, resultProcessor, setResultProcessor, result }) {
      const isForAnything = (request.headers.get('accept') ?? '*/*') === '*/*';
      if (isForAnything && resultProcessor && !(Symbol.asyncIterator in result)) {
        setResultProcessor(resultProcessor, 'application/graphql-response+json');
      }
    },
  };
}
