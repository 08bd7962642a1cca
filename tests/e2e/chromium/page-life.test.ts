import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { openCard } from './card.ts';
import { reloadExtension } from './extension-life.ts';
import { markedNames, markOf, settledNames } from './marks.ts';
import { chromiumSession } from './session.ts';
import { tabStatus } from './tab-status.ts';

declare const chrome: Extension;

// What a browser does with a page beyond loading and closing it.
const session = chromiumSession({ keepsPages: true });
const soon = { timeout: 8000, interval: 50 };

const isKept = (page: Page) =>
  page.evaluate(() => (window as unknown as { wasKept?: boolean }).wasKept === true);

test('a page that the browser kept for the way back has its marks, and follows what was changed meanwhile', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted })),
  );
  await page.goto(session.server.at('video.test', '/links.html'));
  await settledNames(page);
  await page.evaluate(() => history.back());
  await expect.poll(() => isKept(page), soon).toBe(true);
  expect(await settledNames(page)).toEqual(['person Tom Cruise']);
  await page.evaluate(() =>
    document.getElementById('ticker')?.insertAdjacentHTML('beforeend', '<p>10:20 Then Cruise sits.</p>'),
  );
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise', 'person Cruise']);
  await openCard(page, 'Tom Cruise');
  expect((await tabStatus(session, page)).names.map(({ name }) => name)).toEqual(['Tom Cruise']);
});

test('a tab that the browser discarded is marked again when it is looked at', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const tab = await session.browser.tabId(page);
  const other = await session.open('/links.html');
  await other.bringToFront();
  await session.asExtension((id) => chrome.tabs.discard(id), tab);
  await session.asExtension(async () => {
    const [found] = await chrome.tabs.query({ url: '*://*/feed.html' });
    if (found?.id !== undefined) await chrome.tabs.update(found.id, { active: true });
  }, null);
  const marked = () =>
    session.asExtension(async () => {
      const [found] = await chrome.tabs.query({ url: '*://*/feed.html' });
      if (found?.id === undefined || found.discarded) return null;
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: found.id },
        func: () => CSS.highlights.get('cuecard-person')?.size ?? 0,
      });
      return answer?.result;
    }, null);
  await expect.poll(marked, soon).toBe(1);
});

test('a private window is left alone until its reader allows it, then its names are marked', async () => {
  const address = session.server.at('news.test', '/feed.html?private');
  const marks = () =>
    session
      .asExtension(async (url) => {
        const open = await chrome.tabs.query({ url });
        const created = open.length > 0 ? null : await chrome.windows.create({ incognito: true, url });
        const [tab] = open.length > 0 ? open : (created?.tabs ?? []);
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          func: () => CSS.highlights.get('cuecard-person')?.size ?? 0,
        });
        return [tab?.incognito, answer?.result];
      }, address)
      .catch(() => null);
  expect(await marks()).toBeNull();
  await reloadExtension(session, { isPrivateAllowed: true });
  await expect.poll(marks, soon).toEqual([true, 1]);
});
