import { getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Log } from '../../log.ts';
import type { Figures } from './figures.ts';
import { type RequestRecord, recordOf } from './request-record.ts';

/**
 * Keeps the record of each request, counts it and logs a line when its answer begins: at `info`, or at `debug` for pages and probes.
 * What the client asked is not logged, only of which kind it was. To stand before all plugins that answer.
 */
export function watchRequests(figures: Figures, log: Log): Plugin {
  const end = (record: RequestRecord) => {
    if (record.hasEnded) return;
    record.hasEnded = true;
    figures.requestEnded(record);
    const { id, kind, path, queries, outcome, begun } = record;
    const ms = Math.round(performance.now() - begun);
    const say = kind === 'other' && outcome === 'OK' ? log.debug : log.info;
    say('request', { request: id, kind, path, ms, queries, outcome });
  };
  const named = ({
    args,
  }: {
    args: { contextValue: { request: Request }; document: Document; operationName?: Name };
  }) => {
    const operation = getOperationAST(args.document, args.operationName)?.operation;
    if (operation) recordOf(args.contextValue.request).kind = operation;
  };
  return {
    onRequest({ request }) {
      const record = recordOf(request);
      figures.requestBegun();
      // A client that leaves gets no answer, and no other end is told of.
      const leave = () => {
        if (!record.hasEnded) record.outcome = 'CLIENT_LEFT';
        end(record);
      };
      request.signal.addEventListener('abort', leave, { once: true });
    },
    onExecute: named,
    onSubscribe: named,
    onResponse({ request, response }) {
      const record = recordOf(request);
      if (record.outcome === 'OK' && response.status >= 400) record.outcome = `HTTP_${response.status}`;
      response.headers.set('x-request-id', record.id);
      end(record);
    },
  };
}

type Document = Parameters<typeof getOperationAST>[0];
type Name = Parameters<typeof getOperationAST>[1];

/** Notes how a request went. To stand after what gives errors their codes. */
export function noteOutcome(): Plugin {
  return {
    onResultProcess({ request, result }) {
      const { errors } = result as { errors?: readonly { extensions?: { code?: unknown } }[] };
      if (errors?.[0]) recordOf(request).outcome = String(errors[0].extensions?.code);
    },
  };
}
