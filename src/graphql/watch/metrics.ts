import type { Plugin } from 'graphql-yoga';
import type { Figures } from './figures.ts';

/** `GET /metrics`: the figures in Prometheus's text format. */
export function metrics(figures: Figures): Plugin {
  return {
    async onRequest({ url, request, endResponse, fetchAPI }) {
      if (url.pathname !== '/metrics' || request.method !== 'GET') return;
      const { type, body } = await figures.text();
      const headers = { 'content-type': type, 'cache-control': 'no-store' };
      endResponse(new fetchAPI.Response(body, { headers }));
    },
  };
}
