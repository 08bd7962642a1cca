import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { openCard } from './card.ts';
import { markedNames, markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store } from './tab-status.ts';
import { visibleText } from './visible-text.ts';

declare const chrome: Extension;

const session = chromiumSession();
const soon = { timeout: 5000, interval: 50 };

async function options(): Promise<Page> {
  const page = await session.openOwn('/src/options/index.html');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return page;
}
const stored = () =>
  session.asExtension(() => chrome.storage.sync.get() as Promise<Record<string, unknown>>, null);

test('a rule is added, edited, switched and removed with undo, and open tabs follow at once', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const settings = await options();
  await settings.getByLabel('Add a site').fill('https://news.test/feed.html?x#y');
  await settings.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  const rule = settings.getByRole('switch').first();
  expect(await rule.getAttribute('aria-checked')).toBe('false');
  await rule.click();
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
  await rule.click();
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await settings.getByRole('button', { name: /^Remove / }).click();
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
  await settings.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await settings.getByRole('button', { name: /^Edit / }).click();
  await settings.getByLabel(/^Edit /).fill('video.test');
  await settings.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
});

test('what is no site is refused with a reason', async () => {
  const settings = await options();
  for (const [typed, reason] of [
    ['', /type a site/i],
    ['chrome://version', /web pages/i],
    ['a*b.test', /asterisk/i],
    ['*', /choice above/i],
  ] as const) {
    await settings.getByLabel('Add a site').fill(typed);
    await settings.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => settings.getByRole('alert').textContent(), soon).toMatch(reason);
  }
  expect(await stored()).toEqual({});
});

test('“only on…” turns everything else off', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const settings = await options();
  await settings.getByRole('radio', { name: /only on/i }).check();
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await settings.getByLabel('Add a site').fill('news.test');
  await settings.keyboard.press('Enter');
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
});

test('a field tells for any address which rule applies', async () => {
  await store(session, {
    siteRules: [
      { pattern: '*.example.com', on: false },
      { pattern: 'news.example.com', on: true },
      { pattern: 'news.example.com/private/*', on: false },
    ],
  });
  const settings = await options();
  const field = settings.getByLabel('Which rule applies to an address?');
  const answer = settings.locator('output');
  for (const [address, said] of [
    ['news.example.com/private/x', /off.*news\.example\.com\/private\/\*/i],
    ['https://news.example.com/', /on.*news\.example\.com/i],
    ['shop.example.com', /off.*\*\.example\.com/i],
    ['example.org', /on.*no rule/i],
    ['chrome://settings', /no extension/i],
  ] as const) {
    await field.fill(address);
    await expect.poll(() => answer.textContent(), soon).toMatch(said);
  }
});

test('mark style and delays reach an open tab at once; only what was changed is stored', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const settings = await options();
  await settings.getByRole('radio', { name: /until you point/i }).check();
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  expect(Object.keys(await stored())).toHaveLength(1);
  await settings.getByRole('radio', { name: /dotted line/i }).check();
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
  await expect.poll(stored, soon).toEqual({});
  const slider = settings.getByLabel('Wait before a card opens');
  await slider.focus();
  await settings.keyboard.press('Home');
  await expect.poll(async () => Object.values(await stored()), soon).toEqual([0]);
  await page.bringToFront();
  await openCard(page, 'Tom Cruise');
});

test('the loaded pack with its counts and its sources', async () => {
  const settings = await options();
  const facts = settings.locator('#facts');
  await expect.poll(() => facts.textContent(), soon).toContain('Mission: Impossible 7');
  await facts.locator('summary').click();
  const items = facts.getByRole('listitem');
  expect(await items.count()).toBeGreaterThanOrEqual(3);
  const counts = await facts.locator('dd').allTextContents();
  expect(counts.length).toBeGreaterThanOrEqual(3);
  for (const count of counts) expect(Number(count)).toBeGreaterThan(0);
});

test('export, reset and import carry all settings', async () => {
  const siteRules = [{ pattern: 'news.test', on: false }];
  await store(session, { siteRules, markStyle: 'tint', openDelay: 400 });
  const settings = await options();
  const [download] = await Promise.all([
    settings.waitForEvent('download'),
    settings.getByRole('button', { name: 'Export settings' }).click(),
  ]);
  const file = await download.path();
  const exported = await readFile(file, 'utf8');
  expect(JSON.parse(exported)).toBeTypeOf('object');
  await settings.getByRole('button', { name: 'Reset all settings' }).click();
  await expect.poll(stored, soon).toEqual({});
  await settings.getByLabel('Backup or settings file').setInputFiles({
    name: 'cuecard-settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(exported),
  });
  await expect
    .poll(stored, soon)
    .toEqual({ 'setting:siteRules': siteRules, 'setting:markStyle': 'tint', 'setting:openDelay': 400 });
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
  ['nothing', Buffer.from('')],
  ['other JSON', Buffer.from('{"theme":"dark"}')],
  ['a list', Buffer.from('[1, 2, 3]')],
])('a file that is not ours (%s) is refused with a clear message, and nothing changes', async (_, buffer) => {
  await store(session, { openDelay: 700 });
  const settings = await options();
  await settings
    .getByLabel('Backup or settings file')
    .setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer });
  await expect.poll(() => visibleText(settings), soon).toMatch(/not a backup of Cuecard’s settings/i);
  expect(await stored()).toEqual({ 'setting:openDelay': 700 });
});

test('a change in another window shows at once', async () => {
  const settings = await options();
  await store(session, { markStyle: 'tint' });
  await expect.poll(() => settings.getByRole('radio', { name: /^tint/i }).isChecked(), soon).toBe(true);
});
