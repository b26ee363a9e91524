import type { Plugin } from 'graphql-yoga';

/** What the server answers outside its own paths: what there is. */
export function paths(): Plugin {
  return {
    onRequest({ url, endResponse, fetchAPI }) {
      if (/^\/graphql\/?$/.test(url.pathname)) return;
      const text = `There is nothing at ${url.pathname}. The dashboard is at /; questions go to /graphql, which is a playground in a browser; /export/statements.csv has statements as a file; /health and /ready say how the server is.\n`;
      endResponse(
        new fetchAPI.Response(text, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } }),
      );
    },
  };
}
