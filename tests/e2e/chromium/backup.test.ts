import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { small } from '../small-pack.ts';
import { openCard } from './card.ts';
import { chromiumSession } from './session.ts';
import { store } from './tab-status.ts';

declare const chrome: Extension;

const session = chromiumSession();
const soon = { timeout: 20_000, interval: 50 };
const own = 'Mission: Impossible 7, from three news articles';

const titles = (page: Page) => page.locator('.pack h4').allTextContents();
const said = (page: Page) => page.locator('.toast-place').textContent();
const give = (page: Page, label: string, name: string, buffer: Buffer) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

async function options(): Promise<Page> {
  const page = await session.openOwn('/src/options/index.html');
  await page.getByRole('switch', { name: 'American films' }).waitFor();
  return page;
}

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Remove Harbour films' }).click();
  await page.getByRole('button', { name: 'Reset all settings' }).click();
  await expect.poll(() => titles(page), soon).toEqual([own]);
  // Leaving the options makes the removal final.
  await page.close();
}

test('one file holds settings, corrections and packs, and brings all back', async () => {
  await store(session, { openDelay: 700 });
  const first = await options();
  await give(first, 'Pack file', 'harbour.ndjson', Buffer.from(small()));
  await expect.poll(() => titles(first), soon).toEqual([own, 'Harbour films']);
  const [download] = await Promise.all([
    first.waitForEvent('download'),
    first.getByRole('button', { name: 'Back up everything' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^cuecard-backup-\d{4}-\d\d-\d\d\.gz$/);
  const file = await readFile(await download.path());
  expect(gunzipSync(file).toString()).toContain('Nora Quill');
  await clear(first);

  const second = await options();
  await give(second, 'Backup or settings file', 'cuecard-backup.gz', file);
  await expect.poll(() => titles(second), soon).toEqual([own, 'Harbour films']);
  await expect.poll(() => said(second), soon).toContain('Everything in cuecard-backup.gz is back');
  const kept = await session.asExtension(() => chrome.storage.sync.get(), null);
  expect(kept).toEqual({ 'setting:openDelay': 700 });
  const page = await session.open('/feed.html');
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.append('In the film The Lantern Keeper stars Nora Quill.');
    document.body.append(line);
  });
  expect((await openCard(page, 'Nora Quill')).text).toContain('The Lantern Keeper');
  await clear(second);
});

test('a damaged backup changes nothing, and says so', async () => {
  const first = await options();
  await give(first, 'Pack file', 'harbour.ndjson', Buffer.from(small()));
  await expect.poll(() => titles(first), soon).toEqual([own, 'Harbour films']);
  const [download] = await Promise.all([
    first.waitForEvent('download'),
    first.getByRole('button', { name: 'Back up everything' }).click(),
  ]);
  const file = await readFile(await download.path());
  await clear(first);

  const second = await options();
  await give(second, 'Backup or settings file', 'cut.gz', file.subarray(0, file.length - 30));
  await expect.poll(() => said(second), soon).toMatch(/“cut\.gz” was not added.*damaged, or ends too early/);
  expect(await titles(second)).toEqual([own]);
  await second.close();
});
