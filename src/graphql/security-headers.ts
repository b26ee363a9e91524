import type { Plugin } from 'graphql-yoga';

/** Headers that keep a browser from doing more with an answer than show it. A page may bring its own policy. */
export function securityHeaders(): Plugin {
  return {
    onResponse({ response }) {
      if (!response.headers.has('content-security-policy')) {
        response.headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
      }
      response.headers.set('x-content-type-options', 'nosniff');
      response.headers.set('referrer-policy', 'no-referrer');
      response.headers.set('cross-origin-resource-policy', 'same-origin');
    },
  };
}
