import { expect, test } from 'vitest';
import { until } from '../until.ts';
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

test('a card inside a dialog of a component can be reached by the pointer, and used', async () => {
  const page = await session.open('/modal.html');
  await page.evaluate(() => {
    const host = document.createElement('x-dialog');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<dialog style="width: 420px; height: 300px"><p>With Tom Cruise.</p></dialog>';
    document.body.append(host);
    root.querySelector('dialog')?.showModal();
  });
  await hover(page, 'Tom Cruise');
  const hosts = () =>
    page.evaluate(() => {
      const host = document.querySelector('x-dialog')?.shadowRoot?.querySelector('[popover]');
      const box = host?.getBoundingClientRect();
      return box && box.height > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    });
  const box = await until('the card', async () => {
    const place = await hosts();
    return place && place.x > 0 && place;
  });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 4, { steps: 5 });
  await page.waitForTimeout(900);
  expect(await hosts()).toMatchObject({ x: box.x, y: box.y });
  await page.mouse.click(box.x + 40, box.y + 20);
  await page.waitForTimeout(300);
  expect(await hosts()).not.toBeNull();
  await page.mouse.click(4, 4);
  await expect.poll(hosts, { timeout: 5000 }).toBeNull();
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

test('a card inside a full-screen element is seen, and answers to clicks', async () => {
  const page = await session.open('/modal.html');
  await page.evaluate(() => {
    document.addEventListener('click', () => document.body.requestFullscreen(), { once: true });
  });
  await page.mouse.click(600, 600);
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await openCard(page, 'Rebecca Ferguson');
  await clickInCard(page, 'Mission: Impossible 7');
  await openedCard(page, 'Mission: Impossible 7');
  await clickInCard(page, 'Close');
  await cardClosed(page);
});
