import { readFileSync } from 'node:fs';
import type { Plugin } from 'graphql-yoga';
import { assetsOf, listed, pageAnswer } from './assets.ts';
import type { Example } from './examples/load.ts';

/** Where `npm run playground` (web/graphiql) puts the page and its assets. */
const built = new URL('../../web/dist/graphiql/', import.meta.url);

/**
 * The playground: a browser that opens `/graphql` gets GraphiQL, with one tab an example. Page and assets come from this
 * server alone, and the page's policy lets it load and call nothing else.
 */
export function graphiql(examples: Example[], folder: URL = built): Plugin {
  const page = pageWith(examples, folder);
  const assetFor = assetsOf(new URL('assets/', folder), '/graphiql/assets/', policy);
  return {
    onRequest({ url, request, endResponse, fetchAPI }) {
      if (request.method !== 'GET') return;
      const asset = assetFor({ url, request, fetchAPI });
      if (asset) return endResponse(asset);
      if (url.pathname === '/graphql' && request.headers.get('accept')?.includes('text/html')) {
        endResponse(pageAnswer(page, policy, { fetchAPI }));
      }
    },
  };
}

/** Monaco, the editor, sets styles at run time and embeds its fonts; nothing else is inline. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function pageWith(examples: Example[], folder: URL): string {
  if (!listed(folder).includes('index.html')) return notBuilt;
  // Inside a script element only `<` could end it early.
  const data = JSON.stringify(examples).replaceAll('<', '\\u003c');
  return readFileSync(new URL('index.html', folder), 'utf8').replace('[]', () => data);
}

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Entente</title>
<p>The playground is not built yet: run <code>npm run playground</code>, then start Entente again.</p></html>`;
