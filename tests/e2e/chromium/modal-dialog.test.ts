import { expect, test } from 'vitest';
import { cardClosed, cardView, clickInCard, openCard, openedCard } from './card.ts';
import { hover } from './marks.ts';
import { chromiumSession } from './session.ts';

const session = chromiumSession();

test('a card works inside an open modal dialog: it is drawn on top and answers to clicks', async () => {
  const page = await session.open('/modal.html');
  await page.locator('#open').click();
  await openCard(page, 'Tom Cruise');
  await clickInCard(page, 'Ethan Hunt');
  await openedCard(page, 'Ethan Hunt');
  expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#terms')?.open)).toBe(true);
});

test('Esc closes the card first and the dialog next', async () => {
  const page = await session.open('/modal.html');
  await page.locator('#open').click();
  await openCard(page, 'Tom Cruise');
  await page.keyboard.press('Escape');
  await cardClosed(page);
  expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#terms')?.open)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#terms')?.open)).toBe(false);
});

test('a name behind the modal dialog opens nothing', async () => {
  const page = await session.open('/modal.html');
  await page.locator('#open').click();
  await hover(page, 'Rebecca Ferguson');
  await page.waitForTimeout(700);
  expect(await cardView(page)).toBeNull();
});

test('a card opens on a name in a popover of the page, and the popover stays', async () => {
  const page = await session.open('/modal.html');
  await page.evaluate(() => document.getElementById('popover')?.showPopover());
  await openCard(page, 'Hayley Atwell');
  expect(await page.evaluate(() => document.getElementById('popover')?.matches(':popover-open'))).toBe(true);
});

test('a card inside a full-screen element is seen', async () => {
  const page = await session.open('/modal.html');
  await page.evaluate(() => {
    document.addEventListener('click', () => document.body.requestFullscreen(), { once: true });
  });
  await page.mouse.click(600, 600);
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await openCard(page, 'Rebecca Ferguson');
  await clickInCard(page, 'Close');
  await cardClosed(page);
});
