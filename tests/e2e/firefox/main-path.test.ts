import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { type PageServer, servePages } from '../serve-pages.ts';
import { until } from '../until.ts';
import { inCard } from './card.ts';
import { type Firefox, launchFirefox } from './launch.ts';
import { hover, markedNames, markOf } from './marks.ts';

declare const browser: Extension;

let firefox: Firefox;
let server: PageServer;
const opened: Page[] = [];
const soon = { timeout: 8000, interval: 50 };

beforeAll(async () => {
  server = await servePages();
  firefox = await launchFirefox();
});
afterEach(async () => {
  const own = await openOwn('/src/options/index.html');
  await own.evaluate(() => browser.storage.sync.clear());
  for (const page of opened.splice(0)) await page.close();
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

async function open(path: string): Promise<Page> {
  const page = await firefox.open(server.at('news.test', path));
  opened.push(page);
  return page;
}
async function openOwn(path: string): Promise<Page> {
  const page = await firefox.openOwn(path);
  opened.push(page);
  return page;
}

interface CardView {
  name: string;
  text: string;
}
function card(page: Page): Promise<CardView | null> {
  return inCard(
    page,
    (root) => {
      const dialog = root.querySelector<HTMLElement>('dialog');
      const label = root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
      // innerText: what is folded away must not count as shown
      return { name: label?.textContent ?? '', text: dialog?.innerText ?? '' };
    },
    null,
  );
}
const openedCard = (page: Page, name: string) =>
  until(`a card of ${name}`, async () => {
    const view = await card(page);
    return view?.name === name && view.text.includes('\n') && view;
  });

async function popupOf(page: Page): Promise<Page> {
  const url = page.url();
  const own = await openOwn('/src/options/index.html');
  const tab = await own.evaluate(
    async (address) => (await browser.tabs.query({})).find((one) => one.url === address)?.id,
    url,
  );
  const popup = await openOwn(`/src/popup/index.html?tab=${tab}`);
  await popup.waitForSelector('[role=combobox]');
  return popup;
}
// innerText: what is hidden must not count
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

test('names are marked, across inline elements, in shadow roots and in frames', async () => {
  const page = await open('/shadow-roots.html');
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
  const frames = await open('/frames.html');
  const inFrame = await until('the frame', () =>
    frames.frames().find((frame) => frame.url().includes('other')),
  );
  await expect
    .poll(() => inFrame.evaluate(() => CSS.highlights.get('cuecard-person')?.size ?? 0), soon)
    .toBe(1);
});

test('the marks are drawn, in shadow roots too', async () => {
  const page = await open('/shadow-roots.html');
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
  const page = await open('/card-places.html');
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
  await expect.poll(() => card(page), soon).toBeNull();
});

test('a card works inside an open modal dialog and on a page whose rules allow it nothing', async () => {
  const modal = await open('/modal.html');
  await modal.click('#open');
  await hover(modal, 'Tom Cruise');
  await openedCard(modal, 'Tom Cruise');
  const strict = await open('/strict-csp.html');
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
  const page = await open('/links.html');
  await markOf(page, 'Ethan Hunt');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  expect(await page.evaluate(() => (window as unknown as { records: string[] }).records)).toEqual([]);
  await hover(page, 'Tom Cruise');
  await openedCard(page, 'Tom Cruise');
  await page.keyboard.press('Escape');
  await expect.poll(() => card(page), soon).toBeNull();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('what a page adds is marked, what it takes away is not', async () => {
  const page = await open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    const entry = document.createElement('p');
    entry.textContent = 'Now Simon Pegg.';
    document.getElementById('ticker')?.replaceChildren(entry);
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Simon Pegg']);
});

test('the popup searches, lists the names of the page and switches the site', async () => {
  const page = await open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const popup = await popupOf(page);
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
  const page = await open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const options = await openOwn('/src/options/index.html');
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
  const page = await open('/feed.html');
  await markOf(page, 'Tom Cruise');
  for (const own of [await popupOf(page), await openOwn('/src/options/index.html')]) {
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
  const page = await open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await firefox.reinstall();
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
