import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { needBrowser } from '../find-browser.ts';

// A million rows of no pack: the stage makes them up.
const soon = { timeout: 10_000, interval: 50 };
const count = 1_000_000;
let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    configFile: new URL('../stage/vite.config.ts', import.meta.url).pathname,
    logLevel: 'error',
  });
  await server.listen(0);
  browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function list(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  const address = server.resolvedUrls?.local[0];
  await page.goto(new URL(`tests/e2e/stage/library.html?rows=${count}`, address).href);
  // The first time the stage has its modules made.
  await page.locator('.grid-rows a').first().waitFor({ timeout: 60_000 });
  return page;
}

/** Numbers of the rows that are wholly in sight, by what is drawn there. */
const inSight = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.grid-rows')?.getBoundingClientRect();
    return [...document.querySelectorAll<HTMLElement>('.grid-rows [role=row]')]
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return box && top >= box.top - 1 && bottom <= box.bottom + 1 && row.querySelector('a');
      })
      .map((row) => Number(row.querySelector('a')?.textContent?.replace(/\D/g, '')))
      .sort((a, b) => a - b);
  });

test('of a million rows each can be reached, by scrolling and by key, and few are drawn', async () => {
  const page = await list();
  const scroller = page.locator('.grid-rows');
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(count + 1));
  await expect.poll(() => inSight(page), soon).toContain(0);

  await scroller.evaluate((box) => {
    box.scrollTop = box.scrollHeight;
  });
  await expect.poll(() => inSight(page), soon).toContain(count - 1);
  await scroller.evaluate((box) => {
    box.scrollTop = (box.scrollHeight - box.clientHeight) / 2;
  });
  await expect.poll(async () => (await inSight(page))[0] ?? 0, soon).toBeGreaterThan(count * 0.49);
  const [middle = 0] = await inSight(page);
  expect(middle).toBeLessThan(count * 0.51);

  // A turn of the wheel passes nobody over.
  const before = await inSight(page);
  await scroller.hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(async () => (await inSight(page))[0], soon).toBeGreaterThan(middle);
  expect((await inSight(page))[0]).toBeLessThanOrEqual((before.at(-1) ?? 0) + 1);

  await page.locator('.grid-rows a[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect.poll(() => inSight(page), soon).toContain(count - 1);
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent), soon)
    .toBe(`The film number ${(count - 2).toLocaleString('en')}`);
  await page.keyboard.press('Home');
  await expect.poll(() => inSight(page), soon).toContain(0);
  expect(await page.locator('.grid-rows [role=row]').count()).toBeLessThan(60);
  expect(await scroller.evaluate((box) => box.scrollHeight)).toBeLessThan(17_000_000);
  await page.close();
});

test('a row far down is found again after a step back', async () => {
  const page = await list();
  await page.locator('.grid-rows').evaluate((box) => {
    box.scrollTop = box.scrollHeight * 0.7;
  });
  await expect.poll(async () => (await inSight(page))[0] ?? 0, soon).toBeGreaterThan(count * 0.69);
  const seen = await inSight(page);
  await page
    .locator('.grid-rows a', { hasText: (seen[3] ?? 0).toLocaleString('en') })
    .first()
    .click();
  await page.locator('.notice').waitFor();
  await page.goBack();
  await expect.poll(() => inSight(page), soon).toContain(seen[3]);
  await page.close();
});
