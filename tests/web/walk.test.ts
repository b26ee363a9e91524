import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasChromium } from './browser.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await openDashboard({ reducedMotion: 'reduce' });
});
afterAll(() => dashboard?.close());

/** Where to keep a picture of each step; none are kept without. */
const folder = process.env.WALK_PICTURES;

test.skipIf(!hasChromium)('three clicks lead from what Tunisia says about intervention to the sentence', async () => {
  await dashboard.at('/', async (page) => {
    let step = 0;
    const picture = async () => folder && page.screenshot({ path: `${folder}/walk-${++step}.png` });

    await page.getByRole('searchbox').fill('Tunisia');
    const tunisia = page.locator('.hits').getByRole('link', { name: 'Tunisia', exact: true }).first();
    await tunisia.waitFor();
    await picture();
    await tunisia.click();

    const bar = page.getByRole('button', { name: /: Foreign intervention$/ });
    await bar.scrollIntoViewIfNeeded();
    await picture();
    await bar.click();

    const said = page.getByRole('dialog', { name: 'Tunisia on Foreign intervention' }).getByRole('article');
    await said.getByText('categorically rejecting outside intervention').first().waitFor();
    await picture();
    await said.getByRole('link', { name: 'Libya calls for regional security alliance' }).first().click();

    const sentence = page.locator('.body [data-active].content').last();
    await sentence.waitFor();
    await picture();
    expect(await page.locator('.body [data-active]').allTextContents()).toContain(
      'Tunisian Foreign Minister Mongi Hamdi',
    );
    expect(await page.locator('.body [data-active].content').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('intervention')]),
    );
  });
});
