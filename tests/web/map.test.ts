import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from './browser.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';

let dashboard: Dashboard;
const at: Dashboard['at'] = (...visit) => dashboard.at(...visit);

beforeAll(async () => {
  dashboard = await openDashboard({ reducedMotion: 'reduce' });
});
afterAll(() => dashboard?.close());

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
        page.getByRole('button', { name: /^CSV of/ }).click(),
      ]);
      const [, first] = (await readFile(await download.path(), 'utf8')).split('\r\n');
      expect(first).toMatch(new RegExp(`^${name},[A-Z]{3},${statements},`));
    });
  });
});
