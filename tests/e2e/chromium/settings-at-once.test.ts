import { expect, test } from 'vitest';
import { cardView, openCard } from './card.ts';
import { hover, markedNames, markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store } from './tab-status.ts';

const session = chromiumSession();
const soon = { timeout: 5000, interval: 50 };

test('a pause for all sites empties every open tab, and its end marks them again, without a reload', async () => {
  const one = await session.open('/links.html');
  const two = await session.open('/feed.html');
  await markOf(one, 'Tom Cruise');
  await markOf(two, 'Tom Cruise');
  await store(session, { paused: true });
  await expect.poll(() => markedNames(one), soon).toEqual([]);
  await expect.poll(() => markedNames(two), soon).toEqual([]);
  await store(session, { paused: false });
  await expect.poll(() => markedNames(one), soon).toContain('person Tom Cruise');
  await expect.poll(() => markedNames(two), soon).toContain('person Tom Cruise');
});

test('a pause closes an open card, and none opens', async () => {
  const page = await session.open('/feed.html');
  const { x, y } = await hover(page, 'Tom Cruise');
  await openCard(page, 'Tom Cruise');
  await store(session, { paused: true });
  await expect.poll(() => cardView(page), soon).toBeNull();
  await page.mouse.move(x + 200, y + 200);
  await page.mouse.move(x, y);
  await page.waitForTimeout(600);
  expect(await cardView(page)).toBeNull();
});

test('rules for sites: host, all its subdomains, host with path; the more specific wins', async () => {
  const at = (host: string, path: string) => session.open(session.server.at(host, path));
  const news = await at('news.test', '/feed.html');
  const sports = await at('sports.news.test', '/feed.html');
  const path = await at('news.test', '/articles/cast-photo');
  const other = await at('video.test', '/feed.html');
  const all = [news, sports, path, other];
  const marked = async () => Promise.all(all.map(async (page) => (await markedNames(page)).length > 0));
  await expect.poll(marked, soon).toEqual([true, true, true, true]);
  await store(session, { siteRules: [{ pattern: 'news.test', on: false }] });
  await expect.poll(marked, soon).toEqual([false, true, false, true]);
  await store(session, { siteRules: [{ pattern: '*.news.test', on: false }] });
  await expect.poll(async () => (await marked())[1], soon).toBe(false);
  await store(session, {
    siteRules: [
      { pattern: 'news.test', on: false },
      { pattern: 'news.test/articles/*', on: true },
    ],
  });
  await expect.poll(marked, soon).toEqual([false, true, true, true]);
  await store(session, { siteMode: 'only', siteRules: [{ pattern: 'video.test', on: true }] });
  await expect.poll(marked, soon).toEqual([false, false, false, true]);
});

test('frames follow the rule of the page that they stand in', async () => {
  const page = await session.open('/frames.html');
  const frame = page.frames().find((one) => one.name() === 'other');
  if (!frame) throw new Error('no frame');
  await markOf(frame, 'Vanessa Kirby');
  await store(session, { siteRules: [{ pattern: 'news.test', on: false }] });
  await expect.poll(() => markedNames(frame), soon).toEqual([]);
  await expect.poll(() => markedNames(page), soon).toEqual([]);
});

test('the style of marks changes under the reader’s eyes', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const look = () =>
    page.evaluate(() => {
      const style = getComputedStyle(
        document.getElementById('first') as Element,
        '::highlight(cuecard-person)',
      );
      return { line: style.textDecorationLine, tint: style.backgroundColor };
    });
  const underline = await look();
  expect(underline.line).toBe('underline');
  await store(session, { markStyle: 'tint' });
  await expect.poll(async () => (await look()).tint, soon).not.toBe(underline.tint);
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise']);
  await store(session, { markStyle: 'hover' });
  await expect.poll(() => markedNames(page), soon).toEqual([]);
  await store(session, { markStyle: 'underline' });
  await expect.poll(look, soon).toEqual(underline);
});
