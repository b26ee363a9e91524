import type { Hints } from './documents-from.ts';
import type { Kind } from './media-kind.ts';

/** An answer over HTTP that can be read, or why there is none. */
export type Fetched =
  | { chunks: AsyncIterable<Uint8Array>; hints: Pick<Hints, 'kind' | 'charset' | 'url'> }
  | { expected: string; received: string };

export type FetchOptions = {
  timeout?: number;
  signal?: AbortSignal;
  allows?: (address: string) => Promise<boolean>;
};

export const MAX_REDIRECTS = 5;
export const DEFAULT_TIMEOUT = 10_000;

/**
 * Asks for `address` over http or https, follows at most five redirects, and refuses what is no text of an article, by its
 * Content-Type, before its body is read. `timeout` (ms) counts until the last byte. Addresses that `allows` refuses, also of
 * redirects, are not asked.
 */
export async function fetched(
  address: string,
  { timeout = DEFAULT_TIMEOUT, signal, allows }: FetchOptions = {},
): Promise<Fetched> {
  const signals = [AbortSignal.timeout(timeout), ...(signal ? [signal] : [])];
  let url = new URL(address);
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      if (!/^https?:$/.test(url.protocol)) return { expected: 'an http or https address', received: url.href };
      if (allows && !(await allows(url.href))) return { expected: 'an address that may be asked', received: url.href };
      const response = await fetch(url, {
        redirect: 'manual',
        headers: {
          accept: 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,text/plain;q=0.8',
          'user-agent': 'Entente',
        },
        signal: AbortSignal.any(signals),
      });
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (location === null) return await readable(response, url);
      await response.body?.cancel();
      if (!URL.canParse(location, url))
        return { expected: 'a redirect to an address', received: `“${location.slice(0, 80)}”` };
      url = new URL(location, url);
    }
    return { expected: `at most ${MAX_REDIRECTS} redirects`, received: 'more' };
  } catch (error) {
    return { expected: 'an answer from this address', received: networkWords(error, timeout) };
  }
}

async function readable(response: Response, url: URL): Promise<Fetched> {
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';');
  const kind = TYPES[type.trim().toLowerCase()];
  const refusal = !response.ok
    ? { expected: 'a page', received: `HTTP ${response.status} ${response.statusText}`.trim() }
    : type && kind === undefined
      ? { expected: 'HTML, plain text or a feed', received: type.trim() }
      : undefined;
  if (refusal || !response.body) {
    await response.body?.cancel();
    return refusal ?? { expected: 'a page', received: 'an answer without content' };
  }
  const charset = parameters.map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)/i.exec(parameter)?.[1]).find(Boolean);
  return { chunks: response.body, hints: { kind: kind || undefined, charset, url: url.href } };
}

/** Types that may hold an article; an empty kind leaves it to the bytes. */
const TYPES: Record<string, Kind | ''> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': '',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/xml': '',
  'text/xml': '',
  'application/jsonl': 'json-lines',
  'application/x-ndjson': 'json-lines',
};

/** Why no answer came, in words. */
export function networkWords(error: unknown, timeout: number): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `none within ${timeout / 1000} s`;
  if (name === 'AbortError') return 'none: stopped';
  return NETWORK[cause?.code ?? ''] ?? `none: ${cause?.message ?? message}`;
}

const NETWORK: Record<string, string> = {
  ENOTFOUND: 'none: no such host',
  EAI_AGAIN: 'none: the host’s name could not be looked up',
  ECONNREFUSED: 'none: the connection was refused',
  ECONNRESET: 'none: the connection was cut',
  UND_ERR_SOCKET: 'none: the connection was cut',
};
