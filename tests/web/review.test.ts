import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documentOf, ingested, TALKS } from '../ingest-graph/support.ts';
import { axeFinds, hasChromium } from './browser.ts';
import { type Dashboard, openDashboard, TOKEN } from './open-dashboard.ts';

let dashboard: Dashboard;
const at: Dashboard['at'] = (...visit) => dashboard.at(...visit);

beforeAll(async () => {
  dashboard = await openDashboard({ reducedMotion: 'reduce' });
});
beforeEach(async () => {
  await forgetArticles();
  await ingested(dashboard.graph, documentOf(TALKS));
});
afterAll(async () => {
  if (dashboard) await forgetArticles();
  await dashboard?.close();
});

/** The graph is the seeds' again. */
const forgetArticles = () =>
  dashboard.graph.writeText(async (run) => {
    await run('MATCH (n) WHERE n.seed IS NULL AND NOT n:SeededForTests AND NOT n:Migration DETACH DELETE n');
    await run('MATCH ()-[r]->() WHERE r.seed IS NULL DELETE r');
  });

type Reviewed = { content: string; polarity: string; speaker: string | null; review: string | null };

/** What the graph has of the extracted statements, by their words. */
const statements = () =>
  dashboard.graph.readText<Reviewed>(
    `MATCH (s:Statement) WHERE s.seed IS NULL
     RETURN s.content AS content, s.polarity AS polarity, s.review AS review, head([(a)-[:SAID]->(s) | a.name]) AS speaker`,
  );
const reviewOf = async (content: string) => (await statements()).find((each) => each.content === content);

const atHand = (page: Page) => page.getByRole('article', { name: 'To be judged' });
/** The words of the statement at hand. */
const wordsAtHand = async (page: Page) =>
  ((await atHand(page).locator('dt:text-is("What") + dd').textContent()) ?? '').replace('Denied: ', '');
const giveToken = async (page: Page, token = TOKEN) => {
  await page.getByLabel('Token').fill(token);
  await page.getByLabel(/^Your name/).fill('desk');
  await page.getByRole('button', { name: 'Use this token' }).click();
};
const signIn = async (page: Page) => {
  await giveToken(page);
  await page.getByLabel('Token').waitFor({ state: 'detached' });
};
const isKept = (page: Page, verdict: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: `${verdict}, kept` })
    .first()
    .waitFor();

describe.skipIf(!hasChromium)('the review queue in a browser', () => {
  test('a wrong token is told; the right one is asked for once, and stays out of the address', async () => {
    const { page, leave } = await dashboard.visit();
    await page.goto(`${dashboard.address}/review?kind=STATEMENT`);
    await page.getByRole('button', { name: 'Accept' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('token');
    await giveToken(page, 'another');
    await page.getByRole('alert').getByText('This is not the server’s token.').waitFor();
    expect((await statements()).filter(({ review }) => review !== null)).toEqual([]);
    await signIn(page);
    await page.reload();
    await atHand(page).waitFor();
    expect(await page.getByLabel('Token').count()).toBe(0);
    expect(page.url()).not.toContain(TOKEN);
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain(TOKEN);
    await leave();
  });

  test('axe finds nothing where something waits, in light and in the dark on a phone', async () => {
    await at('/review', async (page) => {
      await atHand(page).waitFor();
      expect(await axeFinds(page)).toEqual([]);
      await signIn(page);
      await page.getByRole('button', { name: /Correct|Somebody else/ }).click();
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await axeFinds(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    });
  });

  test('keys accept, reject, skip and take back; the list goes on', async () => {
    await at('/review?kind=STATEMENT', async (page) => {
      await signIn(page);
      const first = await wordsAtHand(page);
      await page.keyboard.press('s');
      await expect.poll(() => wordsAtHand(page)).not.toBe(first);
      expect(new URL(page.url()).searchParams.get('after')).toBeTruthy();
      await page.goBack();
      await expect.poll(() => wordsAtHand(page)).toBe(first);

      await page.keyboard.press('a');
      await expect.poll(() => wordsAtHand(page)).not.toBe(first);
      await isKept(page, 'Accepted');
      expect((await reviewOf(first))?.review).toBe('ACCEPTED');

      const second = await wordsAtHand(page);
      await page.keyboard.press('r');
      await expect.poll(() => wordsAtHand(page)).not.toBe(second);
      await isKept(page, 'Rejected');
      expect((await reviewOf(second))?.review).toBe('REJECTED');

      await page.keyboard.press('u');
      await expect.poll(() => wordsAtHand(page)).toBe(second);
      await expect.poll(async () => (await reviewOf(second))?.review).toBeNull();
    });
  });

  test('a correction that is refused keeps what was entered, one that is right changes the statement', async () => {
    const { page, leave } = await dashboard.visit();
    await page.goto(`${dashboard.address}/review?kind=STATEMENT`);
    await signIn(page);
    const words = await wordsAtHand(page);
    await page.keyboard.press('c');
    const form = page.getByRole('form', { name: 'What is right' });
    const speaker = form.getByLabel('Who says it');
    await form.getByLabel('Nobody who can be told').uncheck();
    await speaker.fill('Nobody of that name');
    await form.getByLabel('Affirmed or denied').selectOption('DENIED');
    await form.getByRole('button', { name: 'Keep the correction' }).click();
    await form.getByRole('alert').getByText('Nobody of that name').waitFor();
    expect(await speaker.inputValue()).toBe('Nobody of that name');
    await speaker.fill('Marzouki');
    await page.keyboard.press('Enter');
    await isKept(page, 'Corrected');
    expect(await reviewOf(words)).toEqual({
      content: words,
      polarity: 'DENIED',
      speaker: 'Moncef Marzouki',
      review: 'CORRECTED',
    });
    await leave();
  });

  test('a judgement made while the server is away is kept when it is back, also by a page loaded anew', async () => {
    const { page, leave } = await dashboard.visit();
    await page.goto(`${dashboard.address}/review?kind=STATEMENT`);
    await signIn(page);
    const words = await wordsAtHand(page);
    const isChange = (body: string | null) => body?.includes('JudgeStatement') ?? false;
    await page.route('**/graphql', (route) =>
      isChange(route.request().postData()) ? route.abort() : route.continue(),
    );
    await page.keyboard.press('a');
    await expect.poll(() => wordsAtHand(page)).not.toBe(words);
    await page.getByText('Accepted, waits here until the server takes it').waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('The server does not answer.').waitFor();
    expect(await wordsAtHand(page)).not.toBe(words);
    await page.unroute('**/graphql');
    await isKept(page, 'Accepted');
    expect((await reviewOf(words))?.review).toBe('ACCEPTED');
    await leave();
  });
});
