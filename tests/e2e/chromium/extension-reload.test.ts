import { expect, test } from 'vitest';
import { cardClosed, openCard } from './card.ts';
import { reloadExtension, setEnabled } from './extension-life.ts';
import { markedNames, markOf } from './marks.ts';
import { chromiumSession } from './session.ts';

const session = chromiumSession();
const soon = { timeout: 10_000, interval: 50 };

test('after a reload of the extension the new script takes over in an open tab, and the old one is quiet', async () => {
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  await reloadExtension(session);
  await page.bringToFront();
  await page.evaluate(() =>
    document.getElementById('ticker')?.insertAdjacentHTML('beforeend', '<p>Simon Pegg, too.</p>'),
  );
  await expect.poll(() => markedNames(page), soon).toEqual(['person Tom Cruise', 'person Simon Pegg']);
  await openCard(page, 'Simon Pegg');
  expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
  await page.keyboard.press('Escape');
  await cardClosed(page);
  expect(session.errors).toEqual([]);
});

test('a card that is open while the extension reloads goes away or keeps working; the next one opens', async () => {
  const page = await session.open('/feed.html');
  await openCard(page, 'Tom Cruise');
  await reloadExtension(session);
  await page.bringToFront();
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('[popover]').length), soon)
    .toBeLessThan(2);
  await page.mouse.move(900, 800);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('[popover]').length), soon).toBe(0);
  await openCard(page, 'Tom Cruise');
  expect(session.errors).toEqual([]);
});

test('switched off, the old script goes quiet without an error, whatever the page and its reader do', async () => {
  const page = await session.open('/feed.html');
  const { x, y } = await markOf(page, 'Tom Cruise');
  await setEnabled(session, false);
  try {
    await page.bringToFront();
    await page.mouse.move(x, y);
    await page.waitForTimeout(500);
    await page.evaluate(() =>
      document.getElementById('ticker')?.insertAdjacentHTML('beforeend', '<p>Simon Pegg, too.</p>'),
    );
    await page.keyboard.press('Escape');
    await page.mouse.click(x, y);
    await expect.poll(() => markedNames(page), soon).toEqual([]);
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    expect(session.errors).toEqual([]);
  } finally {
    await setEnabled(session, true);
  }
});
