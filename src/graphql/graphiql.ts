import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import type { Example } from './examples/load.ts';

/** Where `npm run playground` (web/graphiql) puts the page and its assets. */
const built = new URL('../../web/dist/graphiql/', import.meta.url);

/**
 * The playground: a browser that opens `/graphql` gets GraphiQL, with one tab an example. Page and assets come from this
 * server alone, and the page's policy lets it load and call nothing else.
 */
export function graphiql(examples: Example[], folder: URL = built): Plugin {
  const page = pageWith(examples, folder);
  const assets = new Map(listed(new URL('assets/', folder)).map((name) => [`/graphiql/assets/${name}`, name]));
  const zipped = new Map<string, Buffer<ArrayBuffer>>();
  const bytesOf = (asset: string, isZipped: boolean) => {
    const plain = () => readFileSync(new URL(`assets/${asset}`, folder));
    if (!isZipped) return plain();
    const bytes = zipped.get(asset) ?? gzipSync(plain());
    zipped.set(asset, bytes);
    return bytes;
  };
  return {
    onRequest({ url, request, endResponse, fetchAPI }) {
      if (request.method !== 'GET') return;
      const asset = assets.get(url.pathname);
      if (asset) {
        const isZipped = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
        const headers = {
          ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
          vary: 'accept-encoding',
          'content-type': contentTypes[extname(asset)] ?? 'application/octet-stream',
          'cache-control': 'public, max-age=31536000, immutable', // the name holds a hash of the content
          'content-security-policy': policy,
        };
        return endResponse(new fetchAPI.Response(bytesOf(asset, isZipped), { headers }));
      }
      if (url.pathname === '/graphql' && request.headers.get('accept')?.includes('text/html')) {
        const headers = {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-cache',
          'content-security-policy': policy,
        };
        endResponse(new fetchAPI.Response(page, { headers }));
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

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
};

function pageWith(examples: Example[], folder: URL): string {
  if (!listed(folder).includes('index.html')) return notBuilt;
  // Inside a script element only `<` could end it early.
  const data = JSON.stringify(examples).replaceAll('<', '\\u003c');
  return readFileSync(new URL('index.html', folder), 'utf8').replace('[]', () => data);
}

const notBuilt = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Entente</title>
<p>The playground is not built yet: run <code>npm run playground</code>, then start Entente again.</p></html>`;

function listed(folder: URL): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
