import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { expect } from 'vitest';
import { executableSchema } from '../../src/graphql/schema.ts';
import { createServer } from '../../src/graphql/server.ts';
import { createLog } from '../../src/log.ts';
import { seededServer } from '../graphql/seeded.ts';
import { hasChromium, openBrowser, type Visit, visitTo } from './browser.ts';

/** Lets the dashboard change the graph. */
export const TOKEN = 'a-token-of-the-tests';

let built: Promise<unknown> | undefined;

/** The dashboard, built once for all files, served on the seeded graph; each visit has the browser's `settings`. */
export async function openDashboard(settings: BrowserContextOptions = {}) {
  built ??= build({ configFile: fileURLToPath(new URL('../../web/dashboard/vite.config.ts', import.meta.url)) });
  await built;
  const { graph, close: closeGraph } = await seededServer();
  const log = createLog('error', console.error);
  const server = createServer({ graph, schema: executableSchema(), log, examples: [], token: TOKEN });
  const address = await server.listen(0, '127.0.0.1');
  const browser = hasChromium ? await openBrowser() : undefined;
  const visit = (options: BrowserContextOptions = {}): Promise<Visit> =>
    visitTo(browser as Browser, address, { ...settings, ...options });
  return {
    graph,
    server,
    address,
    visit,
    /** Opens `path`, lets `walk` go through it, and expects that nothing left the server, failed or broke the page's policy. */
    async at(path: string, walk: (page: Page, visit: Visit) => Promise<void>, options?: BrowserContextOptions) {
      const here = await visit(options);
      await here.page.goto(address + path);
      await walk(here.page, here);
      expect(here.trouble).toEqual([]);
      await here.leave();
    },
    async close() {
      await browser?.close();
      await server.close(500);
      await closeGraph();
    },
  };
}

export type Dashboard = Awaited<ReturnType<typeof openDashboard>>;
