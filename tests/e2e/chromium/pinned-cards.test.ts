import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cardClosed, clickInCard, inCard, openCard, openedCard } from './card.ts';
import { hover } from './marks.ts';
import { announced, cardsAre, cardsIn, clickIn, focusedIn, gripOf, type PinView, placeIn } from './pins.ts';
import { chromiumSession } from './session.ts';
import { store } from './tab-status.ts';

const session = chromiumSession();
const soon = { timeout: 5000, interval: 50 };
const middle = 'Rebecca Ferguson';

async function pin(page: Page, name: string): Promise<PinView> {
  await hover(page, name);
  await openedCard(page, name);
  await clickIn(page, name, 'Pin this card');
  const views = await cardsAre(page, `*${name}`);
  return views[0] as PinView;
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const isWithin = ({ box }: PinView, width: number, height: number) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

test('a pinned card does not move by it, and stays through leaving, scrolling, pressing and a changing page', async () => {
  const page = await session.open('/card-places.html');
  const before = await openCard(page, middle);
  await clickInCard(page, 'Pin this card');
  const [pinned] = await cardsAre(page, `*${middle}`);
  expect(pinned?.box).toEqual(before.box);
  expect(await focusedIn(page)).toBe('Move this card');
  expect(await announced(page)).toContain('Pinned');
  await page.mouse.move(4, 700, { steps: 4 });
  await page.mouse.wheel(0, 900);
  await page.waitForTimeout(800);
  await page.mouse.click(4, 700);
  await page.evaluate(() => {
    history.pushState({}, '', '#elsewhere');
    document.body.replaceChildren(document.createElement('main'));
  });
  await page.waitForTimeout(500);
  expect((await cardsIn(page)).map(({ box }) => box)).toEqual([before.box]);
  await clickIn(page, middle, 'Close');
  await cardClosed(page);
});

test('in several cards each button is named after its own fact', async () => {
  const page = await session.open('/card-places.html');
  await pin(page, 'Ethan Hunt');
  await hover(page, middle);
  await cardsAre(page, '*Ethan Hunt', middle);
  await clickIn(page, middle, 'Pin this card');
  await hover(page, 'Vanessa Kirby');
  await cardsAre(page, '*Ethan Hunt', `*${middle}`, 'Vanessa Kirby');
  // The facts of a card come a moment after it.
  await page.waitForTimeout(300);
  const { ids, foreign } = (await inCard(
    page,
    (root) => {
      const elements = Array.from(root.querySelectorAll('[id]'), ({ id }) => id);
      // A label that is the text of another card, or of none.
      const labelled = Array.from(root.querySelectorAll('.seat [aria-labelledby]')).filter((element) =>
        (element.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .some((id) => root.getElementById(id)?.closest('.seat') !== element.closest('.seat')),
      );
      return { ids: elements, foreign: labelled.map((element) => element.outerHTML.slice(0, 200)) };
    },
    null,
  )) ?? { ids: [], foreign: [] };
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  expect(foreign).toEqual([]);
});

test('several stand in one element, and the page is byte for byte the same when they are closed', async () => {
  const page = await session.open('/card-places.html');
  await hover(page, 'Ethan Hunt');
  const untouched = await html(page);
  await openedCard(page, 'Ethan Hunt');
  await clickIn(page, 'Ethan Hunt', 'Pin this card');
  await hover(page, 'Vanessa Kirby');
  await cardsAre(page, '*Ethan Hunt', 'Vanessa Kirby');
  await clickIn(page, 'Vanessa Kirby', 'Pin this card');
  await hover(page, 'Ving Rhames');
  await cardsAre(page, '*Ethan Hunt', '*Vanessa Kirby', 'Ving Rhames');
  expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
  // Names of dialogs and of rows are told by ids: no two cards may share one.
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const dialogs = nodes.filter(({ role }) => role?.value === 'dialog').map(({ name }) => name?.value);
  expect(dialogs).toEqual(['Ethan Hunt', 'Vanessa Kirby', 'Ving Rhames']);
  await page.keyboard.press('Escape');
  await cardsAre(page, '*Ethan Hunt', '*Vanessa Kirby');
  await clickIn(page, 'Ethan Hunt', 'Close');
  await cardsAre(page, '*Vanessa Kirby');
  await clickIn(page, 'Vanessa Kirby', 'Close');
  await cardClosed(page);
  expect(await html(page)).toBe(untouched);
});

test('Esc closes the card at a name, then the pinned one that has the focus, else it is the page’s', async () => {
  const page = await session.open('/card-places.html');
  await page.evaluate(() => {
    Object.assign(window, { escapes: 0 });
    addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') (window as unknown as { escapes: number }).escapes++;
    });
  });
  const escapes = () => page.evaluate(() => (window as unknown as { escapes: number }).escapes);
  await pin(page, 'Ethan Hunt');
  await hover(page, 'Vanessa Kirby');
  await cardsAre(page, '*Ethan Hunt', 'Vanessa Kirby');
  await page.keyboard.press('Escape');
  await cardsAre(page, '*Ethan Hunt');
  expect(await escapes()).toBe(0);
  await page.mouse.click(4, 700);
  await page.keyboard.press('Escape');
  await expect.poll(escapes, soon).toBe(1);
  expect(await cardsIn(page)).toHaveLength(1);
  const { x, y } = await placeIn(page, 'Ethan Hunt', 'Move this card');
  await page.mouse.click(x, y);
  await page.keyboard.press('Escape');
  await cardClosed(page);
  expect(await escapes()).toBe(1);
});

test('a mouse takes a card off its name by its bar, and never out of the window', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, middle);
  const [open] = await cardsAre(page, middle);
  const from = gripOf(open as PinView);
  await drag(page, from, { x: from.x + 90, y: from.y - 60 });
  const [moved] = await cardsAre(page, `*${middle}`);
  expect(moved?.box.x).toBeCloseTo((open?.box.x ?? 0) + 90, 0);
  expect(moved?.box.y).toBeCloseTo((open?.box.y ?? 0) - 60, 0);
  const again = gripOf(moved as PinView);
  for (const [x, y] of [
    [-3000, -3000],
    [5000, 5000],
  ] as const) {
    const [now] = await cardsIn(page);
    await drag(page, gripOf(now as PinView), { x: again.x + x, y: again.y + y });
    const size = page.viewportSize() ?? { width: 0, height: 0 };
    const [there] = await cardsIn(page);
    expect(there && isWithin(there, size.width, size.height), JSON.stringify(there)).toBe(true);
  }
});

test('text in a card is selected by dragging, not moved', async () => {
  const page = await session.open('/card-places.html');
  const { box } = await pin(page, middle);
  await drag(page, { x: box.x + 20, y: box.y + 55 }, { x: box.x + 160, y: box.y + 120 });
  const [after] = await cardsIn(page);
  expect(after?.box).toEqual(box);
});

test('arrow keys move it by its handle, and so do arrows to press', async () => {
  const page = await session.open('/card-places.html');
  const { box } = await pin(page, middle);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  const [moved] = await cardsIn(page);
  expect(moved?.box.x).toBeCloseTo(box.x + 16, 0);
  expect(moved?.box.y).toBeCloseTo(box.y - 80, 0);
  await page.keyboard.press('Enter');
  await clickIn(page, middle, 'Move left');
  await clickIn(page, middle, 'Move down');
  const [pressed] = await cardsIn(page);
  expect(pressed?.box.x).toBeCloseTo(box.x + 16 - 48, 0);
  expect(pressed?.box.y).toBeCloseTo(box.y - 80 + 48, 0);
  expect(pressed?.box.height).toBeCloseTo(moved?.box.height ?? 0, 0);
});

test('it comes back into a window that shrinks, and stays inside when it grows itself', async () => {
  const page = await session.open('/card-places.html');
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width: 1200, height: 800 });
  const card = await pin(page, 'Ethan Hunt');
  await drag(page, gripOf(card), { x: 1190, y: 790 });
  await clickIn(page, 'Ethan Hunt', 'Mission: Impossible 7');
  await cardsAre(page, '*Mission: Impossible 7');
  await expect.poll(async () => isWithin((await cardsIn(page))[0] as PinView, 1200, 800), soon).toBe(true);
  await page.setViewportSize({ width: 420, height: 500 });
  await expect.poll(async () => isWithin((await cardsIn(page))[0] as PinView, 420, 500), soon).toBe(true);
  await page.setViewportSize(size);
});

test('the newest is on top, or the one that was touched last; a seventh has the oldest go, and says so', async () => {
  const page = await session.open('/card-places.html');
  // A card never covers its own name: it can be opened again and again.
  for (let count = 1; count <= 6; count++) {
    await hover(page, middle);
    await cardsAre(page, ...Array.from({ length: count - 1 }, () => `*${middle}`), middle);
    const button = await placeIn(page, middle, 'Pin this card');
    await page.mouse.move(button.x, button.y, { steps: 3 });
    await page.mouse.down();
    await page.mouse.up();
    const views = await cardsAre(page, ...Array.from({ length: count }, () => `*${middle}`));
    expect(Math.max(...views.map(({ rank }) => rank))).toBe(views.at(-1)?.rank);
  }
  await hover(page, 'Ethan Hunt');
  await cardsAre(page, ...Array.from({ length: 6 }, () => `*${middle}`), 'Ethan Hunt');
  await clickIn(page, 'Ethan Hunt', 'Pin this card');
  await cardsAre(page, ...Array.from({ length: 5 }, () => `*${middle}`), '*Ethan Hunt');
  expect(await announced(page)).toBe(`Pinned. The oldest pinned card, ${middle}, was closed.`);
});

test('it goes into a modal dialog of the page and can be used there, and comes out again, however the dialog goes', async () => {
  const page = await session.open('/modal.html');
  await hover(page, 'Rebecca Ferguson');
  await openedCard(page, 'Rebecca Ferguson');
  await clickIn(page, 'Rebecca Ferguson', 'Pin this card');
  const holder = () => page.evaluate(() => document.querySelector('[popover=manual]')?.parentElement?.id);
  for (const end of ['close', 'remove'] as const) {
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#terms')?.showModal());
    await expect.poll(holder, soon).toBe('terms');
    await clickIn(page, 'Rebecca Ferguson', 'Move this card');
    expect(await focusedIn(page)).toBe('Move this card');
    await page.evaluate((way) => document.querySelector<HTMLDialogElement>('#terms')?.[way](), end);
    await expect.poll(holder, soon).toBe('');
    const [card] = await cardsAre(page, '*Rebecca Ferguson');
    expect(card?.box.height).toBeGreaterThan(50);
  }
  await clickIn(page, 'Rebecca Ferguson', 'Close');
  await cardClosed(page);
});

test('it outlives a correction of another name, but not Cuecard’s being switched off', async () => {
  const page = await session.open('/card-places.html');
  await pin(page, 'Ethan Hunt');
  await store(session, { strictness: 'eager' });
  await page.waitForTimeout(800);
  await cardsAre(page, '*Ethan Hunt');
  await store(session, { siteRules: [{ pattern: 'news.test', on: false }] });
  await cardClosed(page);
});

test('with reduced motion nothing is animated', async () => {
  const page = await session.open('/card-places.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openCard(page, middle);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await clickInCard(page, 'Pin this card');
  await cardsAre(page, `*${middle}`);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
