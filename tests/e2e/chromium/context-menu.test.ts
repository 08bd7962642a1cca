import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cardClosed, cardView, openedCard } from './card.ts';
import { killWorker } from './extension-life.ts';
import { markedNames, markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store, toolbarOf } from './tab-status.ts';

const session = chromiumSession();

/** Selects the first occurrence of a text and chooses our entry of the menu, whose event is what the browser would send. */
async function lookUp(page: Page, text: string, frameUrl?: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const start = node.data.indexOf(wanted);
      if (start >= 0) return getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }
    throw new Error(`no ${wanted}`);
  }, text);
  const tabId = await session.browser.tabId(page);
  await page.bringToFront();
  const worker = await session.browser.worker();
  await worker.evaluate(
    async ([selectionText, id, frame]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { get(id: number): Promise<{ url: string }> };
          contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
          storage: { session: { get(): Promise<object> } };
        };
      };
      const tab = await chrome.tabs.get(id);
      const menuItemId = 'look-up';
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId, selectionText, editable: false, frameId: 0, pageUrl: tab.url, frameUrl: frame },
        tab,
      );
    },
    [text, tabId, frameUrl ?? page.url()] as const,
  );
}

test('a selected name opens its card at the selection, with a typo and without a mark, too', async () => {
  const page = await session.open('/look-up.html');
  await markOf(page, 'Ethan Hunt');
  await lookUp(page, 'Tom Cruse');
  const card = await openedCard(page, 'Tom Cruise');
  const selection = await page.evaluate(() => {
    const { x, y, width, height } = (getSelection() as Selection).getRangeAt(0).getBoundingClientRect();
    return { x, y, width, height };
  });
  expect(Math.abs(card.box.y - selection.y)).toBeLessThan(card.box.height + 60);
  await page.keyboard.press('Escape');
  await cardClosed(page);
});

test('a selection of which nothing is known says so', async () => {
  const page = await session.open('/look-up.html');
  await markOf(page, 'Ethan Hunt');
  await lookUp(page, 'barometer');
  await expect.poll(async () => (await cardView(page))?.text ?? '', { timeout: 5000 }).toContain('barometer');
});

test('where Cuecard is off, too: who asks for a card gets one', async () => {
  await store(session, { siteRules: [{ pattern: 'news.test', on: false }] });
  const page = await session.open('/look-up.html');
  await expect.poll(async () => (await toolbarOf(session, page)).badge, { timeout: 5000 }).toBe('off');
  await lookUp(page, 'Tom Cruse');
  await openedCard(page, 'Tom Cruise');
  expect(await markedNames(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await cardClosed(page);
});

test('after the background died', async () => {
  const page = await session.open('/look-up.html');
  await markOf(page, 'Ethan Hunt');
  await killWorker(session);
  await session.asExtension(() => undefined, null);
  await markOf(await session.open('/feed.html'), 'Tom Cruise');
  await lookUp(page, 'Simon Pegg');
  await openedCard(page, 'Simon Pegg');
});
