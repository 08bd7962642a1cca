import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { firefoxSession } from './session.ts';

const session = firefoxSession();
const soon = { timeout: 10_000, interval: 50 };
const rows = (page: Page) =>
  page.$$eval('.grid-rows [role=row] a', (links) => links.map((link) => link.textContent));
const heading = (page: Page) =>
  page.$eval('main h2', (element) => element.textContent?.trim()).catch(() => undefined);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('from the list to a film, to its article and back, by keys and by steps of the history', async () => {
  const page = await session.openOwn('/src/library/index.html');
  await expect.poll(() => rows(page), soon).toContain('Mission: Impossible 7');
  await page.focus('.grid-rows a[tabindex="0"]');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect.poll(() => focused(page), soon).toBe('Mission: Impossible 7');
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page), soon).toBe('Mission: Impossible 7');
  await page.waitForSelector('.release-chart .gave-way');
  const article = await page.waitForSelector('.source a');
  await article?.click();
  await page.waitForSelector('mark a');
  await page.$eval('mark a', (link) => (link as HTMLElement).click());
  await page.waitForSelector('[data-fact].on');
  expect(await page.$$eval('mark.on', (marks) => marks.length)).toBeGreaterThan(0);
  await page.evaluate(() => history.back());
  await expect.poll(() => heading(page), soon).toBe('Mission: Impossible 7');
  await page.evaluate(() => history.back());
  await expect.poll(() => focused(page), soon).toBe('Mission: Impossible 7');
});

test('the map takes the focus at one name and goes about by arrows', async () => {
  const page = await session.openOwn('/src/library/index.html#/map/person:tom-cruise');
  await page.waitForSelector('.map a[tabindex="0"]');
  // Its own way to focus knows only elements of HTML.
  await page.evaluate(() => document.querySelector<SVGAElement>('.map a[tabindex="0"]')?.focus());
  const name = () => page.evaluate(() => document.activeElement?.querySelector('title')?.textContent);
  expect(await name()).toBe('Tom Cruise, Person');
  await page.keyboard.press('ArrowRight');
  await expect.poll(name, soon).not.toBe('Tom Cruise, Person');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.entity-page');
  expect(await heading(page)).toBeTruthy();
});
