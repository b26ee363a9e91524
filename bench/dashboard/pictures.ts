import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowser, visitTo } from '../../tests/web/browser.ts';

/**
 * `node bench/dashboard/pictures.ts [--to docs/dashboard] [--address http://localhost:4000] [VIEW...]`: takes the pictures of
 * docs/dashboard from an Entente that runs with the demonstration (`npm run demo`): each view in the light, in the dark and on
 * a phone. The review queue is shown as to somebody who has given a token.
 */
const { values, positionals: only } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string', default: 'docs/dashboard' },
    address: { type: 'string', default: 'http://localhost:4000' },
  },
});

type View = { path: string; stands: string; prepare?: (page: Page) => Promise<void> };

const article = '/articles/libya-calls-for-regional-security-alliance';
const truce = 'agreement:ubari-road-truce';

const views: Record<string, View> = {
  'who-about-whom': { path: '/?targets=TOPIC', stands: '.cell' },
  network: {
    path: `/network?at=${truce}&open=${truce}`,
    stands: '.network-canvas[aria-busy=false]',
    prepare: (page) => page.getByRole('button', { name: 'Whole' }).click(),
  },
  map: { path: '/map', stands: 'g.country' },
  timeline: { path: '/timeline?from=2014-03-01&to=2015-06-30', stands: '.lane rect' },
  agreements: { path: '/agreements', stands: '.board .flag' },
  agreement: { path: '/agreements?open=ubari-road-truce', stands: '.steps li' },
  actor: { path: '/actors/TUN', stands: '.bars' },
  article: {
    path: article,
    stands: '.piece',
    prepare: (page) => page.locator('.body .source', { hasText: 'Mongi Hamdi' }).hover(),
  },
  search: { path: '/search?q=Kadafi', stands: '.hits li' },
  review: { path: '/review?kind=STATEMENT', stands: '.review-sentence' },
};

const looks = {
  '': { colorScheme: 'light', viewport: { width: 1180, height: 760 } },
  '-dark': { colorScheme: 'dark', viewport: { width: 1180, height: 760 } },
  '-phone': { colorScheme: 'light', viewport: { width: 360, height: 740 } },
} as const;

const browser = await openBrowser();
const { origin } = new URL(values.address);
for (const [name, { path, stands, prepare }] of Object.entries(views)) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const [suffix, look] of Object.entries(looks)) {
    const { page, trouble, leave } = await visitTo(browser, origin, { ...look, reducedMotion: 'reduce' });
    await page.addInitScript(() => sessionStorage.setItem('entente.reviewer', '{"token":"","name":""}'));
    await page.goto(origin + path);
    await page.locator(stands).first().waitFor();
    await page.waitForLoadState('networkidle');
    await prepare?.(page);
    await page.screenshot({ path: `${values.to}/${name}${suffix}.png`, animations: 'disabled' });
    if (trouble.length > 0) console.error(path, trouble);
    await leave();
  }
}
await browser.close();
