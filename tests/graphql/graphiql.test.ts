import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Server } from '../../src/graphql/server.ts';
import { hasChromium, openBrowser, visitTo } from '../web/browser.ts';
import { smallServer } from './small-server.ts';

const examples = [
  {
    title: 'Who greets Biira?',
    query: '# Who greets Biira?\nquery ($name: String) {\n  hello(name: $name)\n}\n',
    variables: '{ "name": "Biira" }',
  },
  { title: 'Who greets </script> Hamdi?', query: '# Who greets </script> Hamdi?\n{ hello }\n', variables: null },
];

let server: Server;
let address: string;
let browser: Browser | undefined;

beforeAll(async () => {
  await build({ configFile: fileURLToPath(new URL('../../web/graphiql/vite.config.ts', import.meta.url)) });
  server = smallServer({ examples }).server;
  address = await server.listen(0, '127.0.0.1');
  browser = hasChromium ? await openBrowser() : undefined;
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Which tab GraphiQL has kept as the active one; it does so a while after a change. */
const keptTab = `JSON.parse(localStorage.getItem('graphiql:tabState')).activeTabIndex`;

/** A first visit to `path`, whose question is written. */
async function visit(path: string, options?: BrowserContextOptions) {
  const here = await visitTo(browser as Browser, address, options);
  await here.page.goto(address + path);
  await here.page.getByRole('tab').first().waitFor();
  await written(here.page);
  return here;
}

/** The editor shows its question: the button that asks it does nothing before. */
const written = (page: Page) => page.locator('.graphiql-query-editor .view-line').first().waitFor();
const titles = (page: Page) => page.locator('.graphiql-tab-button').allTextContents();
const activeTitle = (page: Page) => page.locator('.graphiql-tab-active .graphiql-tab-button').textContent();

test.skipIf(!hasChromium)('the playground opens on the examples and answers the first, offline', async () => {
  const { page, trouble, leave } = await visit('/graphql');
  expect(await titles(page)).toEqual(examples.map(({ title }) => title));
  await page.getByRole('button', { name: 'Execute query' }).click();
  await page.getByText('"Hello Biira"').waitFor();
  expect(trouble).toEqual([]);
  await leave();
});

test.skipIf(!hasChromium)('the address is a link to the question at hand, and one comes back to it', async () => {
  const { page, leave } = await visit('/graphql');
  await page.getByRole('tab').nth(1).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('query')).toBe(examples[1]?.query);
  await expect.poll(() => page.evaluate(keptTab)).toBe(1);
  await page.reload();
  await page.getByRole('tab').first().waitFor();
  expect(await titles(page)).toEqual(examples.map(({ title }) => title));
  expect(await activeTitle(page)).toBe(examples[1]?.title);
  await leave();
});

test.skipIf(!hasChromium).each([
  ['shows what comes until it is stopped', 'greeted', '"Hello small-1"', 'Stop query'],
  ['that is refused says why', 'refused', 'There is nothing to wait for.', 'Execute query'],
])('a subscription %s', async (_, field, shown, button) => {
  const { page, leave } = await visit(`/graphql?${new URLSearchParams({ query: `subscription { ${field} }` })}`);
  await page.getByRole('button', { name: 'Execute query' }).click();
  await page.getByText(shown).waitFor();
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('button', { name: 'Execute query' }).waitFor();
  await leave();
});

test.skipIf(!hasChromium)('a link to a question opens it beside the examples', async () => {
  const query = '# Mine\nquery ($name: String) { hello(name: $name) }';
  const parameters = new URLSearchParams({ query, variables: '{"name":"me"}' });
  const { page, trouble, leave } = await visit(`/graphql?${parameters}`);
  expect(await titles(page)).toEqual(['Mine', ...examples.map(({ title }) => title)]);
  await page.getByRole('button', { name: 'Execute query' }).click();
  await page.getByText('"Hello me"').waitFor();
  expect(trouble).toEqual([]);
  await leave();
});

test.skipIf(!hasChromium)('the documentation shows the descriptions of the schema', async () => {
  const { page, leave } = await visit('/graphql');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).first().click();
  await page.getByText('Everything that can be asked.').waitFor();
  await page.getByText('A greeting.').waitFor();
  await leave();
});

test.skipIf(!hasChromium)('it is dark where the user wants it dark', async () => {
  const lightness = async (colorScheme: 'light' | 'dark') => {
    const { page, leave } = await visit('/graphql', { colorScheme });
    const colour = await page
      .locator('.graphiql-container')
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    await leave();
    return Number(/\d+/.exec(colour)?.[0]);
  };
  expect(await lightness('light')).toBeGreaterThan(200);
  expect(await lightness('dark')).toBeLessThan(80);
});

test('the page carries a policy that allows this server alone, its assets their types', async () => {
  const page = await fetch(`${address}/graphql`, { headers: { accept: 'text/html' } });
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  const [, script] = /src="(\/graphiql\/assets\/[^"]+\.js)"/.exec(await page.text()) ?? [];
  const asset = await fetch(address + script);
  expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(asset.headers.get('cache-control')).toContain('immutable');
  expect(asset.headers.get('content-encoding')).toBe('gzip');
  const plain = await fetch(address + script, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBe(null);
  expect(await plain.text()).toBe(await asset.text());
  expect((await fetch(`${address}/graphiql/assets/..%2findex.html`)).status).toBe(404);
});
