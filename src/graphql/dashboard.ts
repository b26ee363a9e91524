import { readFileSync } from 'node:fs';
import type { Plugin } from 'graphql-yoga';
import { assetsOf, listed, pageAnswer } from './assets.ts';

/** Where `npm run dashboard` (web/dashboard) puts the page and its assets. */
const built = new URL('../../web/dist/dashboard/', import.meta.url);

/** The addresses of the dashboard's views: web/dashboard/app.tsx has the same. */
const views = /^\/(|network|map|timeline|agreements|review|search|(articles|actors)\/[^/]+)$/;

/** The dashboard at `/` and at each view's address; its page may load and call this server alone, and run no inline script. */
export function dashboard(folder: URL = built): Plugin {
  const page = listed(folder).includes('index.html') ? readFileSync(new URL('index.html', folder), 'utf8') : notBuilt;
  const assetFor = assetsOf(new URL('assets/', folder), '/dashboard/assets/', policy);
  return {
    onRequest({ url, request, endResponse, fetchAPI }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const asset = assetFor({ url, request, fetchAPI });
      if (asset) return endResponse(asset);
      if (views.test(url.pathname)) endResponse(pageAnswer(page, policy, { fetchAPI }));
    },
  };
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  // A picture that is saved is drawn from an image of the page's own making, which has no other address.
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Entente</title>
<p>The dashboard is not built yet: run <code>npm run dashboard</code>, then start Entente again. Questions can be asked at
<a href="/graphql">/graphql</a> meanwhile.</p></html>`;
