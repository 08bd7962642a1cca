import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cardClosed, cardView, inCard, openedCard } from './card.ts';
import { markOf } from './marks.ts';
import { cardsAre, cardsIn, gripOf, type PinView, placeIn } from './pins.ts';
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

type Point = { x: number; y: number };

/** A finger that goes from one place to another in some steps. */
async function swipe(page: Page, from: Point, to: Point, pause = 0): Promise<void> {
  const lift = await touchAndMove(page, from, to, pause);
  await lift();
}

async function touchAndMove(page: Page, from: Point, to: Point, pause = 0): Promise<() => Promise<void>> {
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 8; step++) {
    await page.waitForTimeout(pause);
    const at = (a: number, b: number) => Math.round(a + ((b - a) * step) / 8);
    await touch('touchMove', [{ x: at(from.x, to.x), y: at(from.y, to.y) }]);
  }
  return async () => void (await touch('touchEnd', []));
}

async function tapped(page: Page, name: string): Promise<PinView> {
  const { x, y } = await markOf(page, name);
  await page.touchscreen.tap(x, y);
  await openedCard(page, name);
  const [view] = await cardsAre(page, name);
  return view as PinView;
}

test('a finger swipes a card away by its bar, and the page under it neither scrolls nor hears of it', async () => {
  const page = await session.open('/articles/cast-photo');
  const card = await tapped(page, 'Tom Cruise');
  const from = gripOf(card);
  await swipe(page, from, { x: from.x + 180, y: from.y + 20 });
  await cardClosed(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a card that was taken only a little and slowly springs back', async () => {
  const page = await session.open('/articles/cast-photo');
  const card = await tapped(page, 'Tom Cruise');
  const from = gripOf(card);
  const lift = await touchAndMove(page, from, { x: from.x + 40, y: from.y }, 40);
  await expect.poll(async () => (await cardsIn(page))[0]?.box.x).toBeCloseTo(card.box.x + 40, 0);
  await lift();
  await expect.poll(async () => (await cardsIn(page))[0]?.box).toEqual(card.box);
});

test('below its bar a finger scrolls the card’s facts', async () => {
  const page = await session.open('/articles/cast-photo');
  const { box } = await tapped(page, 'Mission: Impossible 7');
  const from = { x: box.x + box.width / 2, y: box.y + box.height - 60 };
  await swipe(page, from, { x: from.x, y: from.y - 150 }, 20);
  const scrolled = () => inCard(page, (root) => root.querySelector('.card-scroller')?.scrollTop ?? 0, null);
  await expect.poll(scrolled).toBeGreaterThan(50);
  expect((await cardsIn(page))[0]?.box).toEqual(box);
});

test('a finger drags a pinned card, and moves it by pressing arrows', async () => {
  const page = await session.open('/articles/cast-photo');
  await tapped(page, 'Tom Cruise');
  const pin = await placeIn(page, 'Tom Cruise', 'Pin this card');
  await page.touchscreen.tap(pin.x, pin.y);
  const [pinned] = await cardsAre(page, '*Tom Cruise');
  const from = gripOf(pinned as PinView);
  const start = pinned?.box.y ?? 0;
  // Below its name or above it: where there is room to go.
  const way = start < 100 ? 60 : -60;
  await swipe(page, from, { x: from.x, y: from.y + way });
  const moved = async () => (await cardsIn(page))[0]?.box.y;
  await expect.poll(moved).toBeCloseTo(start + way, 0);
  // Sooner after a flick than any hand could, the browser takes a tap for what ends the flick, and brings no click.
  await page.waitForTimeout(400);
  const handle = await placeIn(page, 'Tom Cruise', 'Move this card');
  await page.touchscreen.tap(handle.x, handle.y);
  const up = await placeIn(page, 'Tom Cruise', 'Move up');
  await page.touchscreen.tap(up.x, up.y);
  await expect.poll(moved).toBeCloseTo(start + way - 48, 0);
});

test('a long press on a name in a link opens its card, and the link is not followed', async () => {
  const page = await session.open('/links.html');
  const { x, y } = await markOf(page, 'Simon Pegg');
  const lift = await touchAndMove(page, { x, y }, { x, y }, 100);
  await openedCard(page, 'Simon Pegg');
  await lift();
  await page.waitForTimeout(300);
  expect(new URL(page.url()).hash).toBe('');
  expect(await cardsIn(page)).toHaveLength(1);
});
