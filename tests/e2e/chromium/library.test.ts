import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { flawsOf } from './axe.ts';
import { clickInCard, openCard } from './card.ts';
import { killWorker } from './extension-life.ts';
import { markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { visibleText } from './visible-text.ts';

declare const chrome: Extension;

const session = chromiumSession();
const soon = { timeout: 8000, interval: 50 };
const path = '/src/library/index.html';

async function library(hash = ''): Promise<Page> {
  const page = await session.openOwn(path + hash);
  await page.locator('main :is([role=grid], article, .notice)').first().waitFor();
  return page;
}
const rows = (page: Page) => page.locator('.grid-rows [role=row] a').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const hash = (page: Page) => page.evaluate(() => location.hash);

test('lists are searched, sorted and filtered, and their addresses can be kept', async () => {
  const page = await library();
  await expect.poll(() => rows(page), soon).toContain('Mission: Impossible 7');
  expect(await page.title()).toBe('Films – Cuecard library');
  await page.getByRole('link', { name: /^People/ }).click();
  await expect.poll(() => rows(page), soon).toContain('Tom Cruise');
  const all = await rows(page);
  expect(all.indexOf('Angela Bassett')).toBeLessThan(all.indexOf('Tom Cruise'));
  await page.getByLabel('Sort by').selectOption({ label: 'Most told of' });
  const told = async () => (await page.locator('.grid-rows .cell-3').allTextContents()).map(Number);
  await expect
    .poll(async () => (await told()).toSorted((a, b) => b - a).join() === (await told()).join(), soon)
    .toBe(true);
  expect(Math.max(...(await told()))).toBeGreaterThan(Math.min(...(await told())));
  expect(await hash(page)).toBe('#/people?sort=facts&order=down');
  await page.getByRole('searchbox').fill('cruse');
  await expect.poll(() => rows(page), soon).toEqual(['Tom Cruise']);
  const kept = await library(await hash(page));
  await expect.poll(() => rows(kept), soon).toEqual(['Tom Cruise']);
  expect(await kept.getByRole('searchbox').inputValue()).toBe('cruse');
  await kept.getByRole('searchbox').fill('zzzz');
  await kept.getByRole('link', { name: 'Show all' }).click();
  await expect.poll(async () => (await rows(kept)).length, soon).toBe(20);
});

test('a list is gone through with the keyboard, and a step back finds the row that was opened', async () => {
  const page = await library('#/people');
  await expect.poll(async () => (await rows(page)).length, soon).toBe(20);
  const names = await rows(page);
  await page.locator('.grid-rows a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page), soon).toBe(names[1]);
  await page.keyboard.press('End');
  await expect.poll(() => focused(page), soon).toBe(names.at(-1));
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await expect.poll(() => focused(page), soon).toBe(names[0]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page), soon).toBe(names[2]);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: names[2] as string }).waitFor();
  expect(await page.title()).toBe(`${names[2]} – Cuecard library`);
  await page.goBack();
  await expect.poll(() => focused(page), soon).toBe(names[2]);
  await page.goForward();
  await page.getByRole('heading', { level: 2, name: names[2] as string }).waitFor();
});

test('a film’s page shows its cast, and its releases on an axis with what contradicts them', async () => {
  const page = await library('#/film/mission-impossible-7');
  const chart = page.locator('.release-chart');
  await chart.locator('.gave-way').first().waitFor();
  expect(await chart.locator('.gave-way').count()).toBe(2);
  const texts = await chart.locator('svg text').allTextContents();
  expect(texts).toContain('May 27, 2022');
  expect(texts).toContain('November 19, 2021');
  const text = await visibleText(page);
  expect(text).toContain('Was scheduled for May 27, 2022');
  expect(text).toMatch(/Another article said November 19, 2021/);
  await page.getByRole('link', { name: 'Ethan Hunt' }).first().click();
  await page.getByRole('heading', { level: 2, name: 'Ethan Hunt' }).waitFor();
  expect(await hash(page)).toBe('#/character/ethan-hunt');
});

test('a long page is left and found again where it was', async () => {
  const page = await library('#/film/mission-impossible-7');
  await page.getByRole('link', { name: 'Cary Elwes' }).scrollIntoViewIfNeeded();
  // By the element itself: a test's pointer would scroll once more.
  const before = await page.getByRole('link', { name: 'Cary Elwes' }).evaluate((link: HTMLAnchorElement) => {
    link.click();
    return scrollY;
  });
  expect(before).toBeGreaterThan(100);
  await page.getByRole('heading', { level: 2, name: 'Cary Elwes' }).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY), soon).toBe(before);
});

test('a person’s page shows the roles over the years', async () => {
  const page = await library('#/person/tom-cruise');
  const marks = page.locator('.career-chart a');
  await expect.poll(() => marks.count(), soon).toBeGreaterThanOrEqual(2);
  expect(await page.locator('.career-chart svg text').allTextContents()).toContain('Mission: Impossible 7');
  expect(await visibleText(page)).toContain('Ethan Hunt in Mission: Impossible 7');
  await marks.first().click();
  await page.getByRole('heading', { level: 2, name: /Mission: Impossible/ }).waitFor();
});

test('the map is gone about in by keys, zoomed, and says the same as a list', async () => {
  const page = await library('#/person/tom-cruise');
  await page.getByRole('link', { name: 'Who worked with whom' }).click();
  const map = page.getByRole('group', { name: 'Map' });
  const zoom = () => map.getAttribute('data-zoom').then(Number);
  await expect.poll(() => map.locator('a').count(), soon).toBeGreaterThan(5);
  await map.locator('a[tabindex="0"]').focus();
  const name = () => page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? '');
  expect(await name()).toBe('Tom Cruise, Person');
  const seen = new Set<string>();
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
    await page.keyboard.press(key);
    seen.add(await name());
  }
  expect(seen.size).toBeGreaterThan(2);
  // One stop: from the name that was reached, Tab leads out of the map.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('svg.map'))).toBeNull();
  expect(await map.locator('a[tabindex="0"]').count()).toBe(1);
  await page.keyboard.press('Shift+Tab');
  expect(seen.has(await name())).toBe(true);
  const before = await zoom();
  await page.keyboard.press('+');
  await expect.poll(zoom, soon).toBeGreaterThan(before);
  await page.keyboard.press('0');
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(zoom, soon).toBeLessThan(before);
  const list = page.getByRole('region', { name: 'As a list' });
  expect(await list.textContent()).toContain('Simon Pegg');
  await map.locator('a[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'Tom Cruise' }).waitFor();
  expect(await hash(page)).toBe('#/person/tom-cruise');
});

test('an article leads from its words to their facts, and from a fact to its words', async () => {
  const page = await library('#/article/train-stunt');
  const body = await page.locator('.article-text').allInnerTexts();
  expect(body.join('\n')).toContain(
    'will be no different. Director Christopher McQuarrie has shared an image',
  );
  const words = page.locator('mark a', { hasText: 'people of Levisham' });
  await words.click();
  const fact = page.locator('[data-fact].on');
  await expect.poll(() => fact.textContent(), soon).toContain('Levisham');
  expect(await hash(page)).toContain('?fact=');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-fact]')?.textContent)).toContain(
    'Levisham',
  );
  const other = page.locator('[data-fact]', { hasText: 'Yorkshire' }).first();
  await other.getByRole('link', { name: 'To the words that say so' }).press('Enter');
  await expect
    .poll(
      () =>
        page
          .locator('mark.on')
          .allTextContents()
          .then((all) => all.join('')),
      soon,
    )
    .toContain('Yorkshire');
  expect(await focused(page)).toContain('Yorkshire');
  // The address of a fact opens it, in text and list.
  const kept = await library(await hash(page));
  await expect.poll(() => kept.locator('mark.on').count(), soon).toBeGreaterThan(0);
  await expect.poll(() => kept.locator('[data-fact].on').count(), soon).toBe(1);
});

test.each([
  ['#/film/no-such-film', /Nothing known at this address/],
  ['#/article/no-such-article', /No such article/],
  ['#/nowhere/at/all', /There is no page here/],
  ['#/map/person:nobody', /Nothing known at this address/],
])('an address that leads nowhere (%s) says so and leads on', async (address, title) => {
  const page = await library(address);
  await expect.poll(() => visibleText(page), soon).toMatch(title);
  await page.getByRole('link', { name: 'To the list of films' }).click();
  await expect.poll(() => rows(page), soon).toContain('Mission: Impossible 7');
});

test('a background that dies meanwhile is asked again', async () => {
  const page = await library('#/people');
  await expect.poll(async () => (await rows(page)).length, soon).toBe(20);
  await killWorker(session);
  await page.getByRole('link', { name: /^Characters/ }).click();
  await expect.poll(() => rows(page), soon).toContain('Ethan Hunt');
});

test('popup, options and card lead here', async () => {
  const page = await session.open('/links.html');
  await markOf(page, 'Tom Cruise');
  const opened = async (act: () => Promise<unknown>) => {
    const [tab] = await Promise.all([session.browser.context.waitForEvent('page'), act()]);
    await tab.locator('main :is([role=grid], article)').first().waitFor();
    const address = tab.url();
    await tab.close();
    return address.slice(session.browser.origin.length);
  };
  expect(await opened(() => clickInCardOf(page, 'Tom Cruise'))).toBe(`${path}#/person/tom-cruise`);
  const popup = await session.openPopup(page);
  expect(await opened(() => popup.getByRole('button', { name: 'Open the library' }).click())).toBe(path);
  const options = await session.openOwn('/src/options/index.html');
  await options.getByRole('link', { name: 'Open the library' }).click();
  await options.locator('[role=grid]').waitFor();
});

async function clickInCardOf(page: Page, name: string): Promise<void> {
  await openCard(page, name);
  await clickInCard(page, 'Open in the library');
}

test('no page of the web can open it or ask for it', async () => {
  const page = await session.open('/feed.html');
  const answer = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'came',
        () => 'refused',
      ),
    session.browser.origin + path,
  );
  expect(answer).toBe('refused');
  expect(await session.asExtension(() => chrome.runtime.getManifest(), null)).not.toHaveProperty(
    'web_accessible_resources',
  );
});

const views = [
  ['list', '#/films', '[role=grid] a'],
  ['empty list', '#/films?q=zzzz', '.notice'],
  ['film', '#/film/mission-impossible-7', '.release-chart svg'],
  ['person', '#/person/tom-cruise', '.career-chart svg'],
  ['article', '#/article/cast-photo', 'mark'],
  ['map', '#/map/person:tom-cruise', '.map a'],
  ['unknown', '#/film/no-such-film', '.notice'],
] as const;

describe.each(['light', 'dark'] as const)('in a %s browser nothing is amiss', (colorScheme) => {
  test.each(views)('in the %s, wide and at 320 px', async (_, address, there) => {
    const page = await library(address);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator(there).first().waitFor();
    expect(await flawsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.locator(there).first().waitFor();
    expect(await flawsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
