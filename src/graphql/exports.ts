import { Readable } from 'node:stream';
import type { Plugin } from 'graphql-yoga';
import { filterFrom } from '../export/filter.ts';
import { formats } from '../export/formats.ts';
import { type Ask, ExportRefused, exportedStatements } from '../export/statements.ts';
import { type ErrorCode, httpStatus } from './errors.ts';
import { recordOf } from './watch/request-record.ts';

/**
 * Statements as files: `GET /export/statements.csv?speaker=Tunisia&stance=OPPOSE`, with the fields of StatementFilter as
 * parameters. Written as they are read, so that any number takes the same memory. What is refused is refused before the first
 * byte, with GraphQL's errors as JSON; a failure on the way breaks the transfer off.
 */
export function exports(): Plugin {
  return {
    async onRequest({ url, request, endResponse, fetchAPI, requestHandler, serverContext }) {
      const [, ending = ''] = /^\/export\/statements\.(\w+)$/.exec(url.pathname) ?? [];
      const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
      if (!format || request.method !== 'GET') return;
      const record = recordOf(request);
      record.kind = 'export';
      const ask: Ask = async (query, variables) => {
        const question = new fetchAPI.Request(new URL('/graphql', url), {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            'x-request-id': record.id,
          },
          body: JSON.stringify({ query, variables }),
          signal: request.signal,
        });
        return (await requestHandler(question, serverContext)).json();
      };
      const refuse = (errors: { message: string }[], status: number) =>
        endResponse(fetchAPI.Response.json({ errors }, { status }));
      let filter: object;
      try {
        filter = filterFrom(url.searchParams);
      } catch (error) {
        return refuse([{ message: (error as Error).message }], 400);
      }
      try {
        const parts = Readable.from(format.write(await exportedStatements(ask, filter)));
        const headers = {
          'content-type': format.mediaType,
          'content-disposition': `attachment; filename="statements.${ending}"`,
        };
        endResponse(new fetchAPI.Response(Readable.toWeb(parts) as ReadableStream, { headers }));
      } catch (error) {
        if (!(error instanceof ExportRefused)) throw error;
        // What GraphQL answers with 200 because it answers in part is refused whole here.
        const status = httpStatus[error.errors[0]?.extensions?.code as ErrorCode] ?? 500;
        refuse(error.errors, Math.max(status, 400));
      }
    },
  };
}
