import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executableSchema } from '../../src/graphql/schema.ts';
import { createServer, type Server } from '../../src/graphql/server.ts';
import { createLog } from '../../src/log.ts';
import { seededServer } from '../graphql/seeded.ts';
import { axeFinds, hasChromium, openBrowser, visitTo } from './browser.ts';

let close: () => Promise<unknown>;
let server: Server;
let address: string;
let browser: Browser;

beforeAll(async () => {
  await build({ configFile: fileURLToPath(new URL('../../web/dashboard/vite.config.ts', import.meta.url)) });
  const seeded = await seededServer();
  close = seeded.close;
  server = createServer({
    graph: seeded.graph,
    schema: executableSchema(),
    log: createLog('error', console.error),
    examples: [],
  });
  address = await server.listen(0, '127.0.0.1');
  if (hasChromium) browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close(500);
  await close?.();
});

/** Opens `path`, lets `walk` go through it, and expects that nothing left the server, failed or broke the page's policy. */
async function at(path: string, walk: (page: Page) => Promise<void>, options?: BrowserContextOptions) {
  const visit = await visitTo(browser, address, { reducedMotion: 'reduce', ...options });
  await visit.page.goto(address + path);
  await walk(visit.page);
  expect(visit.trouble).toEqual([]);
  await visit.leave();
}

describe.skipIf(!hasChromium)('the map in a browser', () => {
  test('a country opens by Enter what is said about it and what it agreed to; Escape goes back to it', async () => {
    await at('/map', async (page) => {
      const egypt = page.getByRole('button', { name: /^Egypt: \d+ statements?/ });
      await egypt.focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('dialog', { name: 'Egypt' });
      await panel.getByRole('link', { name: 'Joint forces of Libya, Algeria, Egypt and Tunisia' }).first().waitFor();
      await panel.getByText('we’re trying to form forces with Algeria, Tunisia and Egypt').first().waitFor();
      await expect.poll(() => new URL(page.url()).searchParams.get('country')).toBe('EGY');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
      expect(await egypt.evaluate((country) => country === document.activeElement)).toBe(true);
    });
  });

  test('the table and its CSV hold the countries of the picture', async () => {
    await at('/map', async (page) => {
      const countries = page.locator('g.country');
      await countries.first().waitFor();
      const drawn = await countries.count();
      const label = (await countries.first().getAttribute('aria-label')) ?? '';
      const [, name, statements] = /^(.*): (\d+) /.exec(label) ?? [];
      await page.getByRole('button', { name: 'Table' }).click();
      await page.locator('table.rows').waitFor();
      expect(await page.locator('table.rows tbody tr').count()).toBeGreaterThanOrEqual(drawn);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV of what is shown' }).click(),
      ]);
      const [, first] = (await readFile(await download.path(), 'utf8')).split('\r\n');
      expect(first).toMatch(new RegExp(`^${name},[A-Z]{3},${statements},`));
    });
  });

  test('axe finds nothing, in the light and in the dark on a phone, where nothing scrolls sideways', async () => {
    const phone = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;
    for (const [path, options] of [
      ['/map', {}],
      ['/map', phone],
    ] as const) {
      await at(
        path,
        async (page) => {
          await page.locator('g.country').first().waitFor();
          expect(await axeFinds(page), path).toEqual([]);
          expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBe(0);
        },
        options,
      );
    }
  });
});

test('the map’s address answers with the page', async () => {
  expect((await server.fetch('/map')).status).toBe(200);
});
