import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium } from './browser.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';

const alThani = 'actor:abdullah-al-thani';
const aboutEgypt = 'abdullah-al-thani~actor:EGY';

let dashboard: Dashboard;
const at: Dashboard['at'] = (...visit) => dashboard.at(...visit);

beforeAll(async () => {
  dashboard = await openDashboard({ reducedMotion: 'reduce' });
});
afterAll(() => dashboard?.close());

const isDrawn = (page: Page) => page.locator('.network-canvas[aria-busy=false]').waitFor();
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

describe.skipIf(!hasChromium)('the network in a browser', () => {
  test('a click on a thing brings it in, and a tie beside it opens the sentences', async () => {
    await at(`/network?at=${alThani}`, async (page) => {
      await isDrawn(page);
      await page.getByRole('button', { name: 'Close Abdullah al-Thani' }).click();
      await page.getByRole('heading', { name: 'Where to begin' }).waitFor();
      await expect.poll(() => parameter(page, 'at')).toBeNull();
      expect(parameter(page, 'open')).toBeNull();
      // What was looked at lies in the middle of the canvas.
      await page.locator('.network-canvas').click();
      await page.getByRole('heading', { name: 'Abdullah al-Thani', exact: true }).waitFor();
      await expect.poll(() => [parameter(page, 'at'), parameter(page, 'open')]).toEqual([alThani, alThani]);
      await page.getByRole('button', { name: /^Egypt/ }).click();
      const panel = page.getByRole('dialog', { name: 'Abdullah al-Thani on Egypt' });
      await panel.getByText('we’re trying to form forces with Algeria, Tunisia and Egypt').first().waitFor();
      await expect.poll(() => parameter(page, 'tie')).toBe(aboutEgypt);
    });
  });

  test('the address restores filters, what is looked at and the open sentences', async () => {
    await at(`/network?show=TOPIC&stance=OPPOSE&at=${alThani}&open=${alThani}&tie=${aboutEgypt}`, async (page) => {
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByLabel('Show').inputValue()).toBe('TOPIC');
      expect(await page.getByRole('button', { name: 'Opposition' }).getAttribute('aria-pressed')).toBe('true');
      expect(parameter(page, 'at')).toBe(alThani);
      await isDrawn(page);
    });
  });

  test('filters of kind and stance leave only what they select', async () => {
    await at('/network?show=TOPIC&stance=OPPOSE', async (page) => {
      await isDrawn(page);
      const names = await page.getByRole('combobox', { name: 'Look at' }).locator('option').allTextContents();
      expect(names).toContain('Mongi Hamdi');
      expect(names.some((name) => /intervention/i.test(name))).toBe(true);
      expect(names).not.toContain('Joint forces of Libya, Algeria, Egypt and Tunisia');
    });
  });

  test('the table holds the same ties; Enter in it expands a thing and opens sentences', async () => {
    await at('/network?as=table', async (page) => {
      const row = page.getByRole('row', { name: /^Abdullah al-Thani Egypt/ });
      await row.getByRole('link', { name: 'Abdullah al-Thani' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => parameter(page, 'open')).toBe(alThani);
      await row.getByRole('link', { name: '2' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').locator('blockquote').first().waitFor();
      await page.keyboard.press('Escape');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^CSV of/ }).click(),
      ]);
      expect(await readFile(await download.path(), 'utf8')).toContain('\r\nAbdullah al-Thani,Egypt,country,2,');
    });
  });

  test('the picture is saved as it is seen', async () => {
    await at('/network', async (page) => {
      await isDrawn(page);
      const saved = async () => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'PNG' }).click(),
        ]);
        return readFile(await download.path());
      };
      const whole = await saved();
      expect(whole.subarray(1, 4).toString()).toBe('PNG');
      await page.getByRole('button', { name: 'Closer' }).click();
      expect((await saved()).equals(whole)).toBe(false);
    });
  });

  test('nothing matches: says so; an address that names nothing known is told', async () => {
    await at('/network?from=1990-01-01&to=1990-02-01', async (page) => {
      await page.getByText('Nobody speaks about anything here.').waitFor();
    });
    await at('/network?tie=x', async (page) => {
      await page.getByText('This address names no tie.').waitFor();
    });
  });
});
