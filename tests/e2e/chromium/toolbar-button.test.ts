import { expect, test } from 'vitest';
import { markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store, tabStatus, toolbarOf } from './tab-status.ts';

const session = chromiumSession();
const soon = { timeout: 8000, interval: 100 };

test('the badge counts distinct names, and follows the page', async () => {
  const page = await session.open('/feed.html');
  await expect.poll(async () => (await toolbarOf(session, page)).badge, soon).toBe('1');
  await page.bringToFront();
  await page.evaluate(() =>
    document
      .getElementById('ticker')
      ?.insertAdjacentHTML('beforeend', '<p>Tom Cruise again, Tom Cruise, and Ethan Hunt.</p>'),
  );
  await expect.poll(async () => (await toolbarOf(session, page)).badge, soon).toBe('2');
  expect((await tabStatus(session, page)).names).toMatchObject([
    { name: 'Tom Cruise', type: 'person', count: 3 },
    { name: 'Ethan Hunt', type: 'character', count: 1 },
  ]);
});

test('on, off on this site, paused everywhere, and a browser page look different and say so', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await expect.poll(async () => (await toolbarOf(session, page)).badge, soon).toBe('1');
  const on = await toolbarOf(session, page);
  await store(session, { siteRules: [{ pattern: 'news.test', on: false }] });
  await expect.poll(async () => (await toolbarOf(session, page)).badge, soon).not.toBe('1');
  const off = await toolbarOf(session, page);
  await store(session, { paused: true });
  await expect.poll(async () => (await toolbarOf(session, page)).title, soon).not.toBe(off.title);
  const paused = await toolbarOf(session, page);
  const browserPage = await session.open('chrome://version/');
  await expect.poll(async () => (await toolbarOf(session, browserPage)).title, soon).not.toBe(paused.title);
  const cannot = await toolbarOf(session, browserPage);
  expect(new Set([on.title, off.title, paused.title, cannot.title]).size).toBe(4);
  expect(off.title).toMatch(/off/i);
  expect(paused.title).toMatch(/paused/i);
  expect(cannot.title).toMatch(/can.?t|cannot|browser page/i);
});

test.each(['/plain.txt', '/feed.xml', '/picture.svg'])(
  'badge and popup agree that nobody reads %s',
  async (path) => {
    const page = await session.open(path);
    await expect.poll(async () => (await toolbarOf(session, page)).badge, soon).toBe('–');
    expect((await toolbarOf(session, page)).title).toMatch(/can.?t/i);
    expect((await tabStatus(session, page)).activity).toEqual({ on: false, why: 'unreachable' });
    // Also after a change of settings that reaches all tabs.
    await store(session, { markStyle: 'tint' });
    await page.waitForTimeout(400);
    expect((await toolbarOf(session, page)).badge).toBe('–');
    await page.bringToFront();
    await page.goto(session.server.at('news.test', '/feed.html'));
    await expect.poll(async () => (await toolbarOf(session, page)).badge, soon).toBe('1');
  },
);

test('a page without names has no badge', async () => {
  const page = await session.open('/no-film-here.html');
  await page.waitForTimeout(800);
  expect((await toolbarOf(session, page)).badge).toBe('');
});

test('going to another page in the same tab forgets the names of the last', async () => {
  const page = await session.open('/links.html');
  await expect.poll(async () => (await toolbarOf(session, page)).badge, soon).toBe('7');
  await page.bringToFront();
  await page.goto(session.server.at('news.test', '/no-film-here.html'));
  await expect.poll(async () => (await toolbarOf(session, page)).badge, soon).toBe('');
  expect((await tabStatus(session, page)).names).toEqual([]);
  await page.bringToFront();
  await page.goBack();
  await expect.poll(async () => (await toolbarOf(session, page)).badge, soon).toBe('7');
});
