import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether there is a browser to test with; says so when there is none. */
export const hasChromium = existsSync(chromiumPath);
if (!hasChromium) console.warn(`SKIPPED: what needs a browser, for want of ${chromiumPath} (set CHROMIUM)`);

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });

export type Visit = { page: Page; trouble: string[]; leave(): Promise<void> };

/**
 * A first visit to the server at `address`, every request to elsewhere blocked; `trouble` collects those, scripts that fail and
 * what the console complains of.
 */
export async function visitTo(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const trouble: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  await context.route(
    (url) => url.origin !== address,
    (route) => {
      trouble.push(`outside: ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  return { page, trouble, leave: () => context.close() };
}

/** What axe finds against WCAG 2.2 A and AA and good practice, or against some `rules` alone, with the place of each. */
export async function axeFinds(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe.source);
  // Passes would be described too, at twice the time.
  const resultTypes = ['violations'];
  const options = {
    resultTypes,
    runOnly: rules ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  };
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as axe.AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
