import { expect, test } from 'vitest';
import { cardClosed, cardView, openedCard } from './card.ts';
import { markOf } from './marks.ts';
import { chromiumSession } from './session.ts';

const session = chromiumSession({ touch: true, viewport: { width: 390, height: 780 } });

test('a tap on a name opens its card, a tap elsewhere closes it', async () => {
  const page = await session.open('/articles/cast-photo');
  const { x, y } = await markOf(page, 'Tom Cruise');
  await page.touchscreen.tap(x, y);
  const { box } = await openedCard(page, 'Tom Cruise');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(390);
  // In the margin.
  await page.touchscreen.tap(4, box.y > 390 ? 200 : 700);
  await cardClosed(page);
});

test('a tap on a link with a name follows the link', async () => {
  const page = await session.open('/links.html');
  const { x, y } = await markOf(page, 'Simon Pegg');
  await page.touchscreen.tap(x, y);
  await page.waitForURL('**/links.html#pegg');
  expect(await cardView(page)).toBeNull();
});

test('scrolling with a finger on a name opens nothing', async () => {
  const page = await session.open('/articles/cast-photo');
  const { x, y } = await markOf(page, 'Tom Cruise');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let moved = 10; moved <= 200; moved += 10)
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y - moved }] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect(await cardView(page)).toBeNull();
});
