import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, expect, test, vi } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { small } from '../small-pack.ts';
import { cardView, clickInCard, openCard, openedCard } from './card.ts';
import { killWorker } from './extension-life.ts';
import { markedNames, markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { visibleText } from './visible-text.ts';

declare const chrome: Extension;

// Reading 36,000 films in takes a while where other work shares the machine.
vi.setConfig({ testTimeout: 180_000 });

const session = chromiumSession();
const soon = { timeout: 8000, interval: 50 };
const own = 'Mission: Impossible 7, from three news articles';
const read = { timeout: 120_000, interval: 200 };

async function options(): Promise<Page> {
  const page = await session.openOwn('/src/options/index.html');
  await films(page).waitFor();
  return page;
}
const films = (page: Page) => page.getByRole('switch', { name: 'American films' });
const said = (page: Page) => page.locator('.toast-place').textContent();
const titles = (page: Page) => page.locator('.pack h4').allTextContents();
const drop = (page: Page, name: string, text: string | Buffer) =>
  page.getByLabel('Pack file').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(text),
  });

/** Rows of the store of packs, by object store. */
const rows = () =>
  session.asExtension(async () => {
    const request = indexedDB.open('cuecard-packs');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const counts: Record<string, number> = {};
    for (const name of db.objectStoreNames) {
      const count = db.transaction(name).objectStore(name).count();
      counts[name] = await new Promise((resolve) => {
        count.onsuccess = () => resolve(count.result);
      });
    }
    db.close();
    return counts;
  }, null);
const nothing = { packs: 0, blocks: 0, postings: 0, images: 0 };

afterEach(async () => {
  const page = await session.openOwn('/src/options/index.html');
  await films(page).waitFor();
  for (const button of await page
    .locator('#facts')
    .getByRole('button', { name: /^Remove / })
    .all()) {
    await button.click();
    await page.getByText('was removed').waitFor();
  }
  await page.close();
  await expect.poll(rows, soon).toEqual(nothing);
});

test('the large pack is switched on and off', async () => {
  const page = await session.open('/repertory.html');
  await markOf(page, 'Tom Cruise');
  expect(await markedNames(page)).toEqual(['person Tom Cruise']);
  const settings = await options();
  expect(await films(settings).getAttribute('aria-checked')).toBe('false');
  await films(settings).click();
  await expect.poll(() => settings.getByRole('progressbar').getAttribute('value'), read).not.toBeNull();
  await expect
    .poll(() => settings.locator('.reading').textContent(), read)
    .toMatch(/[\d,]+ records, [\d,]+ a second, about \d+ seconds? left/);
  // The browser may end the background meanwhile.
  await killWorker(session);
  await expect.poll(() => said(settings), read).toContain('was added');
  expect(await titles(settings)).toEqual([own, 'American films 1900–2023']);

  // The open tab knows it at once.
  const all = ['film Casablanca', 'person Humphrey Bogart', 'person Ingrid Bergman', 'person Tom Cruise'];
  await expect.poll(() => markedNames(page), soon).toEqual(expect.arrayContaining(all));
  await page.bringToFront();
  await openCard(page, 'Casablanca');
  await clickInCard(page, 'Humphrey Bogart');
  await openedCard(page, 'Humphrey Bogart');
  await page.keyboard.press('Escape');

  // A background that comes back to life knows it, and one card has what both packs say.
  await killWorker(session);
  const later = await session.open('/repertory.html');
  const { text } = await openCard(later, 'Tom Cruise');
  expect(text).toContain('Top Gun: Maverick');
  expect(text.indexOf('Ethan Hunt'), 'the articles lead').toBeLessThan(text.indexOf('(2023)'));
  await later.close();

  await films(settings).click();
  await settings.getByText('was removed').waitFor();
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
  await settings.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => films(settings).getAttribute('aria-checked'), soon).toBe('true');
  await expect.poll(() => markedNames(page), soon).toEqual(expect.arrayContaining(all));
});

test('reading it in is stopped, and all is as it was', async () => {
  const settings = await options();
  await films(settings).click();
  await expect.poll(async () => (await rows()).blocks, read).toBeGreaterThan(0);
  await settings.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(() => said(settings), soon).toContain('you stopped it');
  expect(await films(settings).getAttribute('aria-checked')).toBe('false');
  expect(await rows()).toEqual(nothing);
});

test('a page that is closed while it reads leaves nothing, and the next one can read it', async () => {
  const settings = await options();
  await films(settings).click();
  await expect.poll(async () => (await rows()).blocks, read).toBeGreaterThan(0);
  await settings.close();
  const again = await options();
  expect(await films(again).getAttribute('aria-checked')).toBe('false');
  await drop(again, 'small.ndjson', small());
  await expect.poll(() => titles(again), soon).toEqual([own, 'Harbour films']);
});

test('a pack of the user’s own is added, known, and removed', async () => {
  const settings = await options();
  await drop(settings, 'harbour.ndjson.gz', gzipSync(small()));
  await expect.poll(() => titles(settings), soon).toEqual([own, 'Harbour films']);
  const page = await session.open('/feed.html');
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p>In the film <i>The Lantern Keeper</i> stars Nora Quill.</p>',
    ),
  );
  const { text } = await openCard(page, 'The Lantern Keeper');
  expect(text).toContain('Nora Quill');
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Remove Harbour films' }).click();
  await settings.getByText('was removed').waitFor();
  await settings.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(settings), soon).toEqual([own, 'Harbour films']);
});

test('a name that only an added pack knows says why it is marked, and is corrected', async () => {
  const settings = await options();
  await drop(settings, 'harbour.ndjson', small());
  await expect.poll(() => titles(settings), soon).toContain('Harbour films');
  // What a background that comes back to life knows of it is what lies in the store.
  await killWorker(session);
  const page = await session.open('/feed.html');
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p>In the film <i>The Lantern Keeper</i> sings Nora Quill.</p>',
    ),
  );
  await openCard(page, 'The Lantern Keeper');
  await clickInCard(page, 'Why is this marked?');
  await expect.poll(async () => (await cardView(page))?.text, soon).toContain('Stands beside Nora Quill');
  await clickInCard(page, 'Wrong one');
  await clickInCard(page, 'On this page');
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise', 'person Nora Quill']);
  await expect
    .poll(() => settings.locator('#corrections').textContent(), soon)
    .toContain('“The Lantern Keeper” is not The Lantern Keeper (2031)');
});

test('a pack is dropped on the place for it', async () => {
  const settings = await options();
  const transfer = await settings.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'harbour.ndjson'));
    return data;
  }, small());
  await settings.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: transfer });
  await expect.poll(() => titles(settings), soon).toEqual([own, 'Harbour films']);
});

test.each([
  ['a line that is no JSON', `${small()}{"entity":`, /Line 6: is not valid JSON/],
  ['a record that is none', `${small()}{"film":1}\n`, /Line 6: a record must be an object with exactly one/],
  ['no pack', 'title,year\nHeat,1995\n', /Line 1: this is no Cuecard pack/],
  ['nothing', '', /this is no Cuecard pack: it is empty/i],
  ['cut off', gzipSync(small()).subarray(0, 60), /compressed data is damaged, or ends too early/],
  [
    'ours',
    small('mission-impossible'),
    /Line 1: the id mission-impossible belongs to a pack that is part of Cuecard/,
  ],
])('a file that is not taken in (%s) is refused with line and reason', async (_, file, reason) => {
  const settings = await options();
  await drop(settings, 'broken.ndjson', file);
  await expect.poll(() => said(settings), soon).toMatch(reason);
  expect(await titles(settings)).toEqual([own]);
  expect(await rows()).toEqual(nothing);
});

test('a store that was emptied is noticed, and what comes with Cuecard works on', async () => {
  const settings = await options();
  await drop(settings, 'harbour.ndjson', small());
  await expect.poll(() => titles(settings), soon).toContain('Harbour films');
  await session.asExtension(async () => {
    const request = indexedDB.deleteDatabase('cuecard-packs');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
  }, null);
  const page = await session.open('/feed.html');
  await openCard(page, 'Tom Cruise');
  const after = await options();
  await expect.poll(() => visibleText(after), soon).toMatch(/emptied, and “Harbour films” went with it/);
  await after.getByRole('button', { name: 'All right' }).click();
  await expect.poll(() => visibleText(after), soon).not.toMatch(/emptied/);
});

test('a pack that was spoilt in the store is said to be, and what comes with Cuecard works on', async () => {
  const settings = await options();
  await drop(settings, 'harbour.ndjson', small());
  await expect.poll(() => titles(settings), soon).toContain('Harbour films');
  await session.asExtension(async () => {
    const request = indexedDB.open('cuecard-packs');
    const db = await new Promise<IDBDatabase>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = db.transaction(['blocks', 'images'], 'readwrite');
    transaction.objectStore('blocks').clear();
    transaction.objectStore('images').clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    db.close();
  }, null);
  await killWorker(session);
  const page = await session.open('/feed.html');
  await openCard(page, 'Tom Cruise');
  const after = await options();
  await expect.poll(() => visibleText(after), soon).toMatch(/damaged in the browser’s storage/);
});
