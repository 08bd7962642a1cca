import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { endBackground } from './background.ts';
import { openedCard } from './card.ts';
import { hover, markedNames, markOf } from './marks.ts';
import { firefoxSession } from './session.ts';

declare const browser: Extension;

const session = firefoxSession();
const soon = { timeout: 8000, interval: 50 };

/** Ends the background again and again, as soon as a message has woken it, while something is done. */
async function whileKilled(work: () => Promise<void>): Promise<number> {
  let killed = 0;
  let isOver = false;
  const killing = (async () => {
    while (!isOver) {
      if (await endBackground(session.firefox)) killed++;
      await new Promise((resolve) => setTimeout(resolve, 40 + ((killed * 37) % 90)));
    }
  })();
  await work();
  isOver = true;
  await killing;
  return killed;
}

const append = (page: Page, text: string) =>
  page.evaluate((entry) => {
    document
      .getElementById('ticker')
      ?.append(Object.assign(document.createElement('p'), { textContent: entry }));
  }, text);

test('killed while a page is read: nothing of it stays unmarked', async () => {
  let page: Page | undefined;
  const killed = await whileKilled(async () => {
    page = await session.open('/feed.html');
    for (let i = 0; i < 12; i++) {
      await append(page, `${i}: Simon Pegg again.`);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  });
  expect(killed).toBeGreaterThan(3);
  await expect.poll(async () => (page ? (await markedNames(page)).length : 0), soon).toBe(13);
});

test('killed while a card is asked for: it opens, or the next hover opens it', async () => {
  const page = await session.open('/card-places.html');
  await markOf(page, 'Tom Cruise');
  const killed = await whileKilled(async () => {
    for (let i = 0; i < 6; i++) {
      await hover(page, i % 2 === 0 ? 'Tom Cruise' : 'Rebecca Ferguson');
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  });
  expect(killed).toBeGreaterThan(1);
  await hover(page, 'Tom Cruise');
  await openedCard(page, 'Tom Cruise');
});

test('killed while settings are changed, and while the popup is typed in: nothing is lost', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const popup = await session.openPopup(page);
  const killed = await whileKilled(async () => {
    await popup.type('[role=combobox]', 'rebecca fergusn', { delay: 60 });
    for (const paused of [true, false, true])
      await popup.evaluate((value) => browser.storage.sync.set({ 'setting:paused': value }), paused);
  });
  expect(killed).toBeGreaterThan(1);
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('[role=option]')?.textContent ?? ''), soon)
    .toContain('Rebecca Ferguson');
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await popup.evaluate(() => browser.storage.sync.set({ 'setting:paused': false }));
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
});
