import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Correction } from '../../../src/model/correction.ts';
import { cardView, openedCard } from './card.ts';
import { markedNames, markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store } from './tab-status.ts';

const session = chromiumSession();
const soon = { timeout: 8000, interval: 50 };

/** Types a query and waits for what is said of its best result. */
async function says(popup: Page, query: string, what: RegExp): Promise<void> {
  await popup.getByRole('combobox').fill(query);
  const about = popup.locator('.result-about');
  await expect
    .poll(() => about.textContent({ timeout: 500 }).catch(() => ''), { ...soon, message: query })
    .toMatch(what);
}

test('the popup’s search tells of each result why it is not marked on the page', async () => {
  const ferguson: Correction = {
    words: 'Rebecca Ferguson',
    entity: 'person:rebecca-ferguson',
    means: 'nothing',
    scope: 'everywhere',
    where: '',
  };
  await store(session, { corrections: [ferguson] });
  const page = await session.open('/unmarked.html');
  await markOf(page, 'Tom Cruise');
  expect(await markedNames(page)).toEqual(['person Tom Cruise']);
  const popup = await session.openPopup(page);
  await popup.getByRole('button', { name: /Tom Cruise/ }).waitFor();
  const reasons: [query: string, reason: RegExp][] = [
    ['tom cruise', /^Marked on this page$/],
    ['pom klementieff', /only the surname/],
    ['rebecca ferguson', /you said that it is not meant/],
    ['shea whigham', /text of your own/],
    ['simon pegg', /in code/],
    ['ving rhames', /not shown/],
    ['henry czerny', /^Not on this page$/],
  ];
  for (const [query, reason] of reasons) await says(popup, query, reason);
});

test('it says so at the foot of a card in the popup, and not of the cards behind it', async () => {
  const page = await session.open('/unmarked.html');
  await markOf(page, 'Tom Cruise');
  const popup = await session.openPopup(page);
  await popup.getByRole('button', { name: /Tom Cruise/ }).waitFor();
  await popup.getByRole('combobox').fill('simon pegg');
  await popup.getByRole('option').first().click();
  await popup.getByText('On this page, not marked: it stands in code.').waitFor();
  await popup
    .getByRole('button', { name: /^Benji Dunn|^Mission: Impossible/ })
    .first()
    .click();
  await expect.poll(() => popup.locator('.unmarked').count(), soon).toBe(0);
});

test('where Cuecard is off on the site, that is the reason', async () => {
  await store(session, { siteRules: [{ pattern: 'news.test', on: false }] });
  const page = await session.open('/unmarked.html');
  const popup = await session.openPopup(page);
  await popup.getByText('Off on news.test').waitFor();
  await says(popup, 'tom cruise', /Cuecard is off here/);
});

test('a look-up by the context menu says so in its card', async () => {
  const page = await session.open('/unmarked.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    const code = document.querySelector('code') as HTMLElement;
    getSelection()?.selectAllChildren(code);
  });
  const tab = await session.browser.tabId(page);
  await page.bringToFront();
  const worker = await session.browser.worker();
  await worker.evaluate((id) => {
    const { chrome } = globalThis as unknown as {
      chrome: { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } };
    };
    const info = { menuItemId: 'look-up', selectionText: 'Simon Pegg', editable: false, frameId: 0 };
    chrome.contextMenus.onClicked.dispatch(info, { id });
  }, tab);
  await openedCard(page, 'Simon Pegg');
  await expect
    .poll(async () => (await cardView(page))?.text ?? '', soon)
    .toContain('On this page, not marked: it stands in code.');
});

test('nothing of it stays in the page', async () => {
  const page = await session.open('/unmarked.html');
  await markOf(page, 'Tom Cruise');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await session.openPopup(page);
  await popup.getByRole('button', { name: /Tom Cruise/ }).waitFor();
  await says(popup, 'simon pegg', /in code/);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
