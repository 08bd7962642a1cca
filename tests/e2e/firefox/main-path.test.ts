import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../until.ts';
import { cardView, inCard, openedCard } from './card.ts';
import { hover, markedNames, markOf } from './marks.ts';
import { firefoxSession } from './session.ts';

const session = firefoxSession();
const soon = { timeout: 8000, interval: 50 };

// innerText: what is hidden must not count
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

test('names are marked, across inline elements, in shadow roots and in frames', async () => {
  const page = await session.open('/shadow-roots.html');
  await expect
    .poll(() => markedNames(page), soon)
    .toEqual([
      'person Tom Cruise',
      'person Simon Pegg',
      'person Vanessa Kirby',
      'person Rebecca Ferguson',
      'person Esai Morales',
      'person Indira Varma',
      'character Ethan Hunt',
    ]);
  const frames = await session.open('/frames.html');
  const inFrame = await until('the frame', () =>
    frames.frames().find((frame) => frame.url().includes('other')),
  );
  await expect
    .poll(() => inFrame.evaluate(() => CSS.highlights.get('cuecard-person')?.size ?? 0), soon)
    .toBe(1);
});

test('the marks are drawn, in shadow roots too', async () => {
  const page = await session.open('/shadow-roots.html');
  await markOf(page, 'Rebecca Ferguson');
  const lines = await page.evaluate(() => {
    const inner = document
      .getElementById('nested')
      ?.shadowRoot?.getElementById('inner-host')
      ?.shadowRoot?.getElementById('nested-inside');
    const places = [document.getElementById('slotted'), inner];
    return places.map((element) =>
      element ? getComputedStyle(element, '::highlight(cuecard-person)').textDecorationStyle : 'missing',
    );
  });
  expect(lines).toEqual(['dotted', 'dotted']);
});

test('a card opens on hover with its facts, leads on, and Esc closes it', async () => {
  const page = await session.open('/card-places.html');
  await hover(page, 'Tom Cruise');
  const { text } = await openedCard(page, 'Tom Cruise');
  expect(text).toContain('Ethan Hunt');
  expect(text).toContain('Mission: Impossible 7');
  expect(text).toMatch(/scheduled for May 27, 2022/i);
  const place = await inCard(
    page,
    (root) => {
      const links = Array.from(root.querySelectorAll('[role=button]'));
      const link = links.find((candidate) => candidate.textContent === 'Ethan Hunt');
      link?.scrollIntoView({ block: 'nearest' });
      const box = link?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    null,
  );
  await page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
  await openedCard(page, 'Ethan Hunt');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardView(page), soon).toBeNull();
});

test('a card works inside an open modal dialog and on a page whose rules allow it nothing', async () => {
  const modal = await session.open('/modal.html');
  await modal.click('#open');
  await hover(modal, 'Tom Cruise');
  await openedCard(modal, 'Tom Cruise');
  const strict = await session.open('/strict-csp.html');
  await hover(strict, 'Tom Cruise');
  await openedCard(strict, 'Tom Cruise');
  const look = await inCard(
    strict,
    (root) => getComputedStyle(root.querySelector('dialog') as Element).backgroundColor,
    null,
  );
  expect(look).not.toBe('rgba(0, 0, 0, 0)');
});

test('the page is the same, byte for byte, with marks and after a card', async () => {
  const page = await session.open('/links.html');
  await markOf(page, 'Ethan Hunt');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  expect(await page.evaluate(() => (window as unknown as { records: string[] }).records)).toEqual([]);
  await hover(page, 'Tom Cruise');
  await openedCard(page, 'Tom Cruise');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardView(page), soon).toBeNull();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('what a page adds is marked, what it takes away is not', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    const entry = document.createElement('p');
    entry.textContent = 'Now Simon Pegg.';
    document.getElementById('ticker')?.replaceChildren(entry);
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Simon Pegg']);
});

test('the popup searches, lists the names of the page and switches the site', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const popup = await session.openPopup(page);
  await expect.poll(() => textOf(popup), soon).toContain('Tom Cruise');
  await popup.type('[role=combobox]', 'ethn hunt');
  await popup.waitForSelector('[role=option]');
  expect(await popup.$eval('[role=option]', (option) => option.textContent)).toContain('Ethan Hunt');
  await popup.keyboard.press('Enter');
  await expect
    .poll(() => popup.$$eval('h2', (all) => all.map((one) => one.textContent)), soon)
    .toContain('Ethan Hunt');
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('[role=switch]');
  await popup.click('[role=switch]');
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await popup.click('[role=switch]');
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
});

test('a change in the options reaches an open tab at once', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const options = await session.openOwn('/src/options/index.html');
  await options.waitForSelector('form input');
  await options.type('form input', 'news.test');
  await options.keyboard.press('Enter');
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await options.click('[role=switch]');
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
  expect(await textOf(options)).toContain('Mission: Impossible 7');
});

test('popup and options have no flaw that axe finds', async () => {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  for (const own of [await session.openPopup(page), await session.openOwn('/src/options/index.html')]) {
    await own.waitForSelector('h1');
    await own.evaluate(source);
    const flaws = await own.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(flaws).toEqual([]);
  }
});

test('after the extension was put in anew the new script takes over in an open tab', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await session.firefox.reinstall();
  await page.evaluate(() => {
    const entry = document.createElement('p');
    entry.textContent = 'Now Simon Pegg.';
    document.getElementById('ticker')?.append(entry);
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise', 'person Simon Pegg']);
  await hover(page, 'Simon Pegg');
  await openedCard(page, 'Simon Pegg');
  expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
});
