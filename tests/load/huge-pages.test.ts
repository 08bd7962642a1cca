import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openCard } from '../e2e/chromium/card.ts';
import { markedNames, markOf } from '../e2e/chromium/marks.ts';
import { chromiumSession } from '../e2e/chromium/session.ts';
import { tabStatus } from '../e2e/chromium/tab-status.ts';

const session = chromiumSession();
const patient = { timeout: 120_000, interval: 500 };

/** Names of the page are marked, or it is said that it was too much. */
const readOrTired = async (page: Page, name: string) =>
  (await markedNames(page)).includes(name) || (await tabStatus(session, page)).tired;

test('a page with 100,000 shadow roots is read, or left with a word, and stays usable', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(async () => {
    for (let index = 0; index < 100_000; index++) {
      const host = document.createElement('div');
      host.style.cssText = 'height: 1px; overflow: hidden';
      host.attachShadow({ mode: 'open' }).append('x');
      document.body.append(host);
      // A page that makes them all at once has stopped itself.
      if (index % 500 === 499) await new Promise((resolve) => setTimeout(resolve));
    }
    document.getElementById('ticker')?.insertAdjacentHTML('beforeend', '<p>Simon Pegg</p>');
  });
  await expect.poll(() => readOrTired(page, 'person Simon Pegg'), patient).toBe(true);
  await openCard(page, 'Tom Cruise');
});

test('a page with 50 MB in one text is read, or left with a word, and stays usable', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.style.cssText = 'height: 100px; overflow: hidden; contain: strict';
    text.textContent = `Simon Pegg ${'and a long way to go '.repeat(2_500_000)}`;
    document.body.prepend(text);
  });
  await expect.poll(() => readOrTired(page, 'person Simon Pegg'), patient).toBe(true);
  await page.evaluate(() => document.getElementById('first')?.scrollIntoView());
  await openCard(page, 'Tom Cruise');
});

test('a page with 5,000 frames is read, and its own names open their cards', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(async () => {
    for (let index = 0; index < 5_000; index++) {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 20px; height: 20px; border: 0';
      frame.srcdoc = 'x';
      document.body.append(frame);
      if (index % 100 === 99) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    document.getElementById('ticker')?.insertAdjacentHTML('beforeend', '<p>Simon Pegg</p>');
  });
  await expect.poll(() => readOrTired(page, 'person Simon Pegg'), patient).toBe(true);
  await page.evaluate(() => document.getElementById('first')?.scrollIntoView());
  await openCard(page, 'Tom Cruise');
});
