import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from '../until.ts';
import { cardView, inCard, openedCard } from './card.ts';
import { hover } from './marks.ts';
import { firefoxSession } from './session.ts';

const session = firefoxSession();
const soon = { timeout: 8000, interval: 50 };
const name = 'Rebecca Ferguson';

function placeOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return until(`${selector} in the card`, () =>
    inCard(
      page,
      (root, wanted) => {
        const element = root.querySelector(wanted);
        element?.scrollIntoView({ block: 'nearest' });
        const box = element?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      selector,
    ),
  );
}

async function click(page: Page, selector: string): Promise<void> {
  const { x, y } = await placeOf(page, selector);
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.click(x, y);
}

const boxOf = (page: Page) =>
  inCard(
    page,
    (root) => {
      const { x, y, width, height } = root.querySelector('dialog')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    },
    null,
  );
const focused = (page: Page) =>
  inCard(page, (root) => root.activeElement?.getAttribute('aria-label') ?? null, null);

test('a card is pinned where it stands, moved by keys, presses and the mouse, and closed by Esc', async () => {
  const page = await session.open('/card-places.html');
  const untouched = await page.evaluate(() => document.documentElement.outerHTML);
  await hover(page, name);
  await openedCard(page, name);
  const open = await boxOf(page);
  await click(page, '.pin');
  await until('the handle', () => inCard(page, (root) => root.querySelector('.move-handle') !== null, null));
  expect(await boxOf(page)).toEqual(open);
  await page.mouse.move(4, 700, { steps: 3 });
  await page.mouse.wheel({ deltaY: 600 });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await boxOf(page)).toEqual(open);

  const [x, y] = [open?.x ?? 0, open?.y ?? 0];
  await click(page, '.move-handle');
  await until('the focus', async () => (await focused(page)) === 'Move this card');
  await page.keyboard.press('ArrowRight');
  await click(page, '[aria-label="Move up"]');
  await expect.poll(async () => boxOf(page), soon).toMatchObject({ x: x + 16, y: y - 48 });
  // Right of the arrows there is nothing but the bar.
  await page.mouse.move(x + 16 + 260, y - 48 + 20);
  await page.mouse.down();
  await page.mouse.move(x + 16 + 210, y - 48 - 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => boxOf(page), soon).toMatchObject({ x: x + 16 - 50, y: y - 48 - 60 });

  await click(page, '.move-handle');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardView(page), soon).toBeNull();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
});

test('a pinned card goes into a modal dialog of the page, and comes out when the page removes it', async () => {
  const page = await session.open('/modal.html');
  await hover(page, name);
  await openedCard(page, name);
  await click(page, '.pin');
  const holder = () => page.evaluate(() => document.querySelector('[popover=manual]')?.parentElement?.id);
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#terms')?.showModal());
  await expect.poll(holder, soon).toBe('terms');
  await page.evaluate(() => document.querySelector('#terms')?.remove());
  await expect.poll(holder, soon).toBe('');
  await click(page, '.close');
  await expect.poll(() => cardView(page), soon).toBeNull();
});

test('a fact is copied with its sentence', async () => {
  const page = await session.open('/card-places.html');
  await hover(page, 'Mission: Impossible 7');
  await openedCard(page, 'Mission: Impossible 7');
  await click(page, '.section-director .copy-button');
  await expect
    .poll(() => inCard(page, (root) => root.querySelector('.copy-outcome')?.textContent ?? '', null), soon)
    .toBe('Copied');
});
