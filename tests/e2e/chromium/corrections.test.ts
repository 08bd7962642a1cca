import { expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { cardClosed, cardView, clickInCard, inCard, openCard } from './card.ts';
import { markedNames, markOf, settledNames } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store } from './tab-status.ts';

declare const chrome: Extension;

const session = chromiumSession();
const soon = { timeout: 5000, interval: 50 };
const stored = () =>
  session.asExtension(() => chrome.storage.sync.get() as Promise<Record<string, unknown>>, null);
const mouseAway = async (page: Awaited<ReturnType<typeof session.open>>) => page.mouse.move(1, 1);

test('the card says why a name was marked, and keeps it folded until it is asked', async () => {
  const page = await session.open('/how-names-are-written.html');
  const card = await openCard(page, 'Cruise');
  expect(card.text).toContain('Why is this marked?');
  expect(card.text).not.toContain('Surname of');
  await clickInCard(page, 'Why is this marked?');
  await expect.poll(async () => (await cardView(page))?.text, soon).toContain('Surname of Tom Cruise');
});

test('a name that is none on this page is unmarked at once, and stays so after a reload, on this page alone', async () => {
  const page = await session.open('/feed.html');
  const other = await session.open('/links.html');
  await markOf(page, 'Tom Cruise');
  await markOf(other, 'Tom Cruise');
  await page.bringToFront();
  await openCard(page, 'Tom Cruise');
  await clickInCard(page, 'Why is this marked?');
  await clickInCard(page, 'Not a person here');
  await clickInCard(page, 'On this page');
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await cardClosed(page);
  await page.reload();
  expect(await settledNames(page, 'none')).toEqual([]);
  expect(await markedNames(other)).toContain('person Tom Cruise');
});

test('on this site: open pages of the site follow, those of another do not, and all do everywhere', async () => {
  const page = await session.open('/feed.html');
  const same = await session.open('/links.html');
  const elsewhere = await session.open(session.server.at('video.test', '/feed.html'));
  for (const one of [page, same, elsewhere]) await markOf(one, 'Tom Cruise');
  const correct = async (from: typeof page, where: string) => {
    await from.bringToFront();
    await mouseAway(from);
    await openCard(from, 'Tom Cruise');
    await clickInCard(from, 'Why is this marked?');
    await clickInCard(from, 'Wrong one');
    await clickInCard(from, where);
  };
  await correct(page, 'On this site');
  for (const one of [page, same])
    await expect.poll(() => markedNames(one), soon).not.toContain('person Tom Cruise');
  expect(await markedNames(elsewhere)).toContain('person Tom Cruise');
  await correct(elsewhere, 'Everywhere');
  await expect.poll(() => markedNames(elsewhere), soon).not.toContain('person Tom Cruise');
  expect((await stored())['setting:corrections']).toHaveLength(2);
});

test('the options list corrections, take them back, undo that, and the page follows each time', async () => {
  await store(session, {
    corrections: [
      {
        words: 'Tom Cruise',
        entity: 'person:tom-cruise',
        means: 'nothing',
        scope: 'site',
        where: 'news.test',
      },
    ],
  });
  const page = await session.open('/feed.html');
  expect(await settledNames(page, 'none')).toEqual([]);
  const options = await session.openOwn('/src/options/index.html');
  const list = options.locator('#corrections');
  await expect.poll(() => list.textContent(), soon).toContain('“Tom Cruise” is not a person');
  expect(await list.textContent()).toContain('news.test');
  await options.getByRole('button', { name: 'Remove the correction of “Tom Cruise”' }).click();
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => markedNames(page), soon).toEqual([]);
});

test('how sure a name must be is chosen in the options, and open pages are marked anew', async () => {
  const page = await session.open('/how-sure.html');
  const options = await session.openOwn('/src/options/index.html');
  const choose = (name: string) => options.getByRole('radio', { name }).check();
  const likely = ['person Simon pegg'];
  expect(await settledNames(page)).toEqual(likely);
  await choose('Careful');
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await choose('Eager');
  await expect.poll(() => markedNames(page), soon).toEqual(likely);
  await choose('Balanced');
  await expect.poll(async () => Object.keys(await stored()), soon).toEqual([]);
});

test('the way to a correction can be gone by key', async () => {
  const page = await session.open('/feed.html');
  await openCard(page, 'Tom Cruise');
  await inCard(page, (root) => root.querySelector<HTMLElement>('.why button')?.focus(), null);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await cardView(page))?.text, soon).toContain('is not a person');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => markedNames(page), soon).toEqual([]);
});
