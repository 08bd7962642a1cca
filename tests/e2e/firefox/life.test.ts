import { expect, test } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { cardView, openedCard } from './card.ts';
import { hover, markedNames, markOf } from './marks.ts';
import { firefoxSession } from './session.ts';

declare const browser: Extension;

// The background is ended as soon as it rests, as a browser does after half a minute.
const session = firefoxSession({
  preferences: { 'extensions.background.idle.timeout': 300, 'dom.w3c_touch_events.enabled': 1 },
});
const soon = { timeout: 8000, interval: 50 };

test('a background that was ended comes back for the next question, and knows what it knew of the page', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const own = await session.openOwn('/src/options/index.html');
  const isAwake = () =>
    own.evaluate(() =>
      browser.extension.getViews().some(({ location }) => location.pathname.includes('background')),
    );
  // A question of ours wakes it, so that it is known to be there first.
  await own.evaluate(() => browser.runtime.sendMessage({ type: 'packs' }));
  expect(await isAwake()).toBe(true);
  await expect.poll(isAwake, soon).toBe(false);
  await page.bringToFront();
  // A surname counts, for the full name stood there before the background was ended.
  await page.evaluate(() => {
    const entry = Object.assign(document.createElement('p'), { textContent: 'Then Cruise waved.' });
    document.getElementById('ticker')?.append(entry);
  });
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise', 'person Cruise']);
  await expect.poll(isAwake, soon).toBe(false);
  await hover(page, 'Cruise');
  await openedCard(page, 'Tom Cruise');
});

test('the badge counts distinct names, and tells when Cuecard is off', async () => {
  const page = await session.open('/links.html');
  const tabId = await session.tabId(page);
  const own = await session.openOwn('/src/options/index.html');
  const badge = () => own.evaluate((tab) => browser.action.getBadgeText({ tabId: tab }), tabId);
  await expect.poll(badge, soon).toBe('7');
  await own.evaluate(() => browser.storage.sync.set({ 'setting:paused': true }));
  await expect.poll(badge, soon).toBe('II');
  await own.evaluate(() => browser.storage.sync.clear());
  await expect.poll(badge, soon).toBe('7');
});

test('a tap on a name opens its card, a tap elsewhere closes it', async () => {
  const page = await session.open('/card-places.html');
  const { x, y } = await markOf(page, 'Rebecca Ferguson');
  await page.touchscreen.tap(x, y);
  await openedCard(page, 'Rebecca Ferguson');
  await page.touchscreen.tap(20, 700);
  await expect.poll(() => cardView(page), soon).toBeNull();
});

test('a shadow root that leaves the page keeps nothing of ours', async () => {
  const page = await session.open('/shadow-roots.html');
  await markOf(page, 'Rebecca Ferguson');
  const sheets = await page.evaluate(async () => {
    const host = document.getElementById('nested') as HTMLElement;
    const root = host.shadowRoot as ShadowRoot;
    const before = root.adoptedStyleSheets.length;
    host.remove();
    const end = performance.now() + 5000;
    while (root.adoptedStyleSheets.length > 0 && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return [before, root.adoptedStyleSheets.length];
  });
  expect(sheets).toEqual([1, 0]);
});
