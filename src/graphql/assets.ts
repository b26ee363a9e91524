import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a plugin of yoga has at hand when a request comes. */
export type AssetRequest = { url: URL; request: Request; fetchAPI: { Response: typeof Response } };

/**
 * Answers GET requests below `prefix` (`/graphiql/assets/`) with the files of `folder` as they were named when it was made,
 * zipped where the client takes it; undefined for anything else.
 */
export function assetsOf(folder: URL, prefix: string, policy: string) {
  const assets = new Map(listed(folder).map((name) => [prefix + name, name]));
  const zipped = new Map<string, Buffer<ArrayBuffer>>();
  const bytesOf = (asset: string, isZipped: boolean) => {
    const plain = () => readFileSync(new URL(asset, folder));
    if (!isZipped) return plain();
    const bytes = zipped.get(asset) ?? gzipSync(plain());
    zipped.set(asset, bytes);
    return bytes;
  };
  return ({ url, request, fetchAPI }: AssetRequest): Response | undefined => {
    const asset = assets.get(url.pathname);
    if (!asset) return;
    const type = contentTypes[extname(asset)] ?? 'application/octet-stream';
    const isZipped = (request.headers.get('accept-encoding')?.includes('gzip') ?? false) && !/font\/woff2/.test(type);
    const headers = {
      ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
      vary: 'accept-encoding',
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable', // the name holds a hash of the content
      'content-security-policy': policy,
    };
    return new fetchAPI.Response(bytesOf(asset, isZipped), { headers });
  };
}

/** A page that may change with the next build. */
export function pageAnswer(html: string, policy: string, { fetchAPI }: Pick<AssetRequest, 'fetchAPI'>): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': policy,
  };
  return new fetchAPI.Response(html, { headers });
}

/** Names in a folder; none where there is no such folder. */
export function listed(folder: URL): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
