import { expect, test } from 'vitest';
import { clickInCard, openCard, openedCard } from './card.ts';
import { killWorker } from './extension-life.ts';
import { markedNames, markOf, settledNames } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store, tabStatus, toolbarOf } from './tab-status.ts';

const session = chromiumSession();
const soon = { timeout: 8000, interval: 50 };

test('a page opened after the background died is marked', async () => {
  await killWorker(session);
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
});

test('a card opens, and leads on, with the background dead each time', async () => {
  const page = await session.open('/card-places.html');
  await markOf(page, 'Tom Cruise');
  await killWorker(session);
  await openCard(page, 'Tom Cruise');
  await killWorker(session);
  await clickInCard(page, 'Ethan Hunt');
  await openedCard(page, 'Ethan Hunt');
});

test('what comes later on a page is still understood from what stood before', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await killWorker(session);
  await page.evaluate(() =>
    document.getElementById('ticker')?.insertAdjacentHTML('beforeend', '<p>10:20 Then Cruise sits down.</p>'),
  );
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise', 'person Cruise']);
});

test('the names of the page and the badge outlive it', async () => {
  const page = await session.open('/links.html');
  await expect.poll(async () => (await tabStatus(session, page)).names.length, soon).toBe(7);
  await killWorker(session);
  expect((await tabStatus(session, page)).names.map(({ name }) => name)).toContain('Tom Cruise');
  expect((await toolbarOf(session, page)).badge).toBe('7');
});

test('a change of settings that comes while it is dead reaches the tabs', async () => {
  const page = await session.open('/feed.html');
  await settledNames(page);
  await killWorker(session);
  await store(session, { paused: true });
  await expect.poll(() => markedNames(page), soon).toEqual([]);
});

test('killed again and again while a page is being read', async () => {
  const page = await session.open('/feed.html');
  for (let round = 1; round <= 8; round++) {
    await page.bringToFront();
    await page.evaluate((index) => {
      document
        .getElementById('ticker')
        ?.insertAdjacentHTML('beforeend', `<p>${index}: Simon Pegg again.</p>`);
    }, round);
    // The question goes out after a while, and at some of these moments it is on its way.
    await page.waitForTimeout(90 + round * 8);
    await killWorker(session);
  }
  await page.bringToFront();
  await expect.poll(async () => (await markedNames(page)).length, soon).toBe(9);
});
