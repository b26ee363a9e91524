import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { tooComplex } from '../errors.ts';

/** Says of a body that is too large how large it may be: graphql-yoga, which measures it, tells only that it is. */
export function bodySize(limit: number): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      const http = (result as ExecutionResult).errors?.[0]?.extensions.http as { status?: number } | undefined;
      if (http?.status !== 413) return;
      const refusal = tooComplex(`The request has more than ${limit} bytes. Split it into several.`, { limit, http });
      setResult({ errors: [refusal] });
    },
  };
}
