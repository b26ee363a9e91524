import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBeside, said, takeBack, told } from '../graphql/small-seed.ts';
import { axeFinds, hasChromium } from './browser.ts';
import { type Dashboard, openDashboard } from './open-dashboard.ts';

const founding = '/articles/libya-calls-for-regional-security-alliance';
/** Every view, and the panels that lie over two of them. */
const views = [
  '/',
  '/?as=table&cell=abdullah-al-thani~EGY',
  founding,
  '/actors/moncef-marzouki',
  '/agreements',
  '/agreements?open=joint-forces-libya-algeria-egypt-tunisia',
  '/timeline',
  '/network',
  '/network?at=actor:abdullah-al-thani&open=actor:abdullah-al-thani',
  '/map',
  '/review',
  '/search?q=Kadafi',
  '/search?q=zzzzzzzz',
  '/actors/nobody-at-all',
];

/** Beside the seeds: an article that would run scripts, and one that runs from the right. */
const hostileSeed = 'hostile.yaml';
const arabicSeed = 'arabic.yaml';

let dashboard: Dashboard;
const at: Dashboard['at'] = (...visit) => dashboard.at(...visit);

beforeAll(async () => {
  dashboard = await openDashboard();
  const hostile = [
    'A </script><script>document.title="run"</script> reader',
    'said',
    'no <img src=x onerror=alert(1)>',
  ];
  await loadBeside(dashboard.graph, {
    [hostileSeed]: told('hostile', [
      said('script', '2014-08-20', hostile as [string, string, string], {
        speaker: 'moncef-marzouki',
        about: [{ actor: 'EGY', stance: 'OPPOSE' }],
      }),
    ]),
    [arabicSeed]: told('arabic', [
      said('border', '2014-08-19', ['ليبيا', 'قالت', 'إن الحدود مع مصر آمنة'], {
        speaker: 'LBY',
        about: [{ actor: 'EGY', stance: 'SUPPORT' }],
      }),
    ]).replace('"language":"en"', '"language":"ar"'),
  });
});

afterAll(async () => {
  for (const seed of [hostileSeed, arabicSeed]) if (dashboard) await takeBack(dashboard.graph, seed);
  await dashboard?.close();
});

/** Polled from here: the page's policy lets nobody evaluate a text in it. */
const isSettled = async (page: Page) => {
  await page.locator('h1, .state').first().waitFor();
  await expect.poll(() => page.locator('.spinner, [aria-busy=true]').count(), { timeout: 10_000 }).toBe(0);
};
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** How much of a picture has just the page's colour of this name. */
const shareOf = (page: Page, png: Buffer, colour: string): Promise<number> =>
  page.evaluate(
    async ([file, name]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${file}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      const probe = document.body.appendChild(document.createElement('span'));
      probe.style.color = `var(${name})`;
      const [red, green, blue] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
      probe.remove();
      let same = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) same++;
      return (same * 4) / data.length;
    },
    [png.toString('base64'), colour] as const,
  );

describe.skipIf(!hasChromium)('in a browser', () => {
  test('a cell of the matrix opens the sentences, and a sentence leads to its place in the article', async () => {
    await at('/', async (page) => {
      await page.getByRole('button', { name: /^Abdullah al-Thani about Egypt: 2 statements/ }).click();
      const panel = page.getByRole('dialog', { name: 'Abdullah al-Thani on Egypt' });
      await panel.getByText('we’re trying to form forces with Algeria, Tunisia and Egypt').first().waitFor();
      await panel.getByRole('link', { name: 'Libya calls for regional security alliance' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Libya calls for regional security alliance' }).waitFor();
      const marked = page.locator('.body [data-active].content').first();
      await marked.waitFor();
      expect(await marked.textContent()).toContain('Libya’s neighbouring countries');
      expect(new URL(page.url()).pathname).toBe(founding);
    });
  });

  test('the matrix goes by keyboard: arrows, Enter, Escape back to the cell', async () => {
    await at('/', async (page) => {
      const first = page.locator('.cell').first();
      await first.focus();
      const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
      const from = await label();
      await page.keyboard.press('ArrowRight');
      const to = await label();
      expect(to).not.toBe(from);
      expect(to.split(' about ')[0]).toBe(from.split(' about ')[0]);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').locator('blockquote').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await label()).toBe(to);
      expect(parameter(page, 'cell')).toBeNull();
    });
  });

  test('filters stand in the address, which restores them', async () => {
    await at('/', async (page) => {
      await page.getByRole('combobox', { name: 'About' }).selectOption('Topics');
      await page.getByRole('button', { name: 'Opposition' }).click();
      await page.getByRole('button', { name: /^Mongi Hamdi about Foreign intervention/i }).waitFor();
      expect([parameter(page, 'targets'), parameter(page, 'stance')]).toEqual(['TOPIC', 'OPPOSE']);
      await page.reload();
      await page.getByRole('button', { name: /^Mongi Hamdi about Foreign intervention/i }).waitFor();
      expect(await page.locator('.cell.support').count()).toBe(0);
      await page.goBack();
      await page.locator('.cell:not(.oppose)').first().waitFor();
    });
  });

  test('the table and its CSV hold what the picture shows', async () => {
    await at('/', async (page) => {
      await page.getByRole('button', { name: 'Table' }).click();
      const row = page.getByRole('row', { name: /Abdullah al-Thani Egypt/ });
      expect(await row.getByRole('cell').nth(2).textContent()).toBe('2');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('who-about-whom.csv');
      expect(await readFile(await download.path(), 'utf8')).toMatch(
        /^\ufeffSpeaker,About,Statements.*\r\n(.*\r\n)*Abdullah al-Thani,Egypt,2,/,
      );
    });
  });

  test('each picture is saved in its colours, dark where the page is', async () => {
    const visit = await dashboard.visit({ colorScheme: 'dark' });
    const { page } = visit;
    for (const [path, name, colour] of [
      ['/', 'who-about-whom.png', '--support'],
      ['/timeline', 'timeline.png', '--oppose'],
      ['/agreements', 'agreements.png', '--line'],
      ['/map', 'map.png', '--line-soft'],
      ['/actors/abdullah-al-thani', 'speaks-about.png', '--support'],
    ] as const) {
      await page.goto(dashboard.address + path);
      await isSettled(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('button', { name: /^PNG of/ })
          .first()
          .click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      const png = await readFile(await download.path());
      expect(await shareOf(page, png, '--page'), path).toBeGreaterThan(0.02);
      expect(await shareOf(page, png, colour), path).toBeGreaterThan(0);
    }
    expect(visit.trouble).toEqual([]);
    await visit.leave();
  });

  test('the article tells source, cue and content of what the mouse or the focus is on', async () => {
    await at(founding, async (page) => {
      const beside = page.locator('.said [aria-current]');
      await page.locator('.body .source', { hasText: 'Mongi Hamdi' }).hover();
      await beside.getByText('confirmed', { exact: true }).waitFor();
      expect(await beside.getByRole('definition').first().textContent()).toContain('Mongi Hamdi');
      await page.getByRole('button', { name: 'Statement 2, by Abdullah al-Thani' }).focus();
      await beside.getByText('Interim Prime Minister Abdullah al-Thani').waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => parameter(page, 'statement')).toBeTruthy();
      expect(await page.getByText('Written for demonstration').count()).toBe(0);
    });
  });

  test('the marked text is the article, to the letter', async () => {
    await at(founding, async (page) => {
      await page.locator('.body').waitFor();
      const shown = await page.locator('.body').evaluate((body) => {
        const copy = body.cloneNode(true) as HTMLElement;
        for (const number of copy.querySelectorAll('button')) number.remove();
        return copy.textContent;
      });
      const [stored] = await dashboard.graph.readText('MATCH (article:Article {id: $id}) RETURN article.body AS body', {
        id: founding.slice('/articles/'.length),
      });
      expect(shown).toBe(stored?.body);
    });
  });

  test('a script in an article stays text, and a synthetic article says that it is', async () => {
    await at('/articles/hostile', async (page) => {
      await page.locator('.body', { hasText: '</script><script>document.title="run"</script> reader' }).waitFor();
      await page.getByText('nobody said or did this').waitFor();
      expect(await page.title()).toBe('What hostile tells · Entente');
      expect(await page.locator('.body img').count()).toBe(0);
    });
    await at('/?cell=moncef-marzouki~EGY', async (page) => {
      await page.getByRole('dialog').locator('blockquote', { hasText: '<img src=x onerror=alert(1)>' }).waitFor();
      await page.getByRole('dialog').getByText('synthetic', { exact: true }).waitFor();
    });
  });

  test('an Arabic sentence runs from the right, in a list and in its article', async () => {
    await at('/?cell=LBY~EGY', async (page) => {
      const sentence = page.getByRole('dialog').locator('blockquote', { hasText: 'الحدود' });
      expect(await sentence.evaluate((quote) => getComputedStyle(quote).direction)).toBe('rtl');
      await page.getByRole('dialog').getByRole('link', { name: 'What arabic tells' }).click();
      const body = page.locator('.body', { hasText: 'الحدود' });
      expect(await body.evaluate((text) => [getComputedStyle(text).direction, (text as HTMLElement).lang])).toEqual([
        'rtl',
        'ar',
      ]);
    });
  });

  test('an actor’s page is the briefing, as of a day of choice', async () => {
    await at('/actors/abdullah-al-thani', async (page) => {
      await page.getByRole('heading', { name: 'What they say 7' }).waitFor();
      await page.getByRole('heading', { name: 'Speaks about' }).waitFor();
      await page.getByLabel('As known on').fill('2010-01-01');
      await page.getByText('Nothing is known that they said.').waitFor();
      expect(parameter(page, 'asOf')).toBe('2010-01-01');
    });
  });

  test('an agreement opens its history with the sentence, its parties bear flags', async () => {
    await at('/agreements', async (page) => {
      const column = page.getByRole('region', { name: /^Proposed/ });
      await column.getByRole('button', { name: 'Joint forces of Libya, Algeria, Egypt and Tunisia' }).click();
      const panel = page.getByRole('dialog');
      await panel
        .locator('blockquote', { hasText: 'Libya’s authorities are looking to form joint forces' })
        .first()
        .waitFor();
      expect(await panel.locator('.flag').count()).toBeGreaterThanOrEqual(4);
      const isDrawn = () =>
        panel
          .locator('.flag')
          .evaluateAll((flags) => flags.every((flag) => (flag as HTMLImageElement).naturalWidth > 0));
      await expect.poll(isDrawn).toBe(true);
    });
  });

  test('the timeline’s brush moves by arrow keys and chooses the statements', async () => {
    await at('/timeline?bucket=DAY', async (page) => {
      await page.locator('.lane rect').first().waitFor();
      const all = await page.locator('.lane rect.chosen').count();
      const handle = page.getByRole('slider', { name: /First period/ });
      await handle.focus();
      await page.keyboard.press('End');
      await expect.poll(() => parameter(page, 'from')).toBe('2014-08-20');
      await page.getByRole('heading', { name: 'Said in this time' }).waitFor();
      await page.getByText('1 statement', { exact: true }).waitFor();
      expect(await page.locator('.lane rect.chosen').count()).toBeLessThan(all);
    });
  });

  test('search follows the letters in any spelling', async () => {
    await at('/', async (page) => {
      await page.getByRole('searchbox').pressSequentially('Kadafi', { delay: 20 });
      await page.getByRole('link', { name: 'Muammar Gaddafi' }).waitFor();
      expect(parameter(page, 'q')).toBe('Kadafi');
      expect(await page.getByRole('searchbox').inputValue()).toBe('Kadafi');
      await page.getByRole('button', { name: 'Statements' }).click();
      await page.getByRole('searchbox').fill('real concerns');
      await page
        .getByRole('link', { name: /real concerns over the security situation/ })
        .first()
        .click();
      await page.locator('.body [data-active]').first().waitFor();
    });
  });

  test('an unknown id says what to do; a server that is away is asked again', async () => {
    const { page, leave } = await dashboard.visit();
    await page.goto(`${dashboard.address}/articles/nothing`);
    await page.getByText('There is no such article.').waitFor();
    await page.goto(`${dashboard.address}/actors/nobody-at-all`);
    await page.getByRole('alert').getByText('nobody-at-all').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${dashboard.address}/timeline`);
    await page.getByRole('alert').first().getByText('No answer').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Ask again' }).first().click();
    await page.locator('.lane rect').first().waitFor();
    await leave();
  });

  test('the first tab stop leads past the header', async () => {
    await at('/', async (page) => {
      await isSettled(page);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });
  });

  test('the first view takes less than 300 KB of script over the wire', async () => {
    await at('/', async (page) => {
      await isSettled(page);
      const bytes = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('.js'))
          .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
      );
      console.log(`first view: ${Math.round(bytes / 1000)} KB of script`);
      expect(bytes).toBeGreaterThan(10_000);
      expect(bytes).toBeLessThan(300_000);
    });
  });

  test('axe finds nothing in any view, in light and in the dark on a phone, where nothing scrolls sideways', async () => {
    const visit = await dashboard.visit({ reducedMotion: 'reduce' });
    const { page } = visit;
    const found: Record<string, unknown> = {};
    for (const path of views) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 860 });
      await page.goto(dashboard.address + path);
      await isSettled(page);
      const light = await axeFinds(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 360, height: 740 });
      const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      const dark = await axeFinds(page, ['color-contrast', 'target-size']);
      if (light.length > 0 || dark.length > 0 || sideways !== 0) found[path] = { light, dark, sideways };
    }
    expect(found).toEqual({});
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(Number(/\d+/.exec(background)?.[0])).toBeLessThan(80);
    expect(visit.trouble).toEqual([]);
    await visit.leave();
  }, 90_000);
});

test('each view’s address answers with the page, under a policy without inline code; others are 404', async () => {
  for (const path of views) {
    const page = await dashboard.server.fetch(path);
    expect([page.status, page.headers.get('content-type')], path).toEqual([200, 'text/html; charset=utf-8']);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy.replace("img-src 'self' data:", '')).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(await page.text()).not.toMatch(/<script>|<style|style="/);
  }
  for (const path of ['/articles', '/actors/a/b', '/timeline/x', '/dashboard/assets/..%2findex.html']) {
    expect((await dashboard.server.fetch(path)).status, path).toBe(404);
  }
});
