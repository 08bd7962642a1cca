import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { asContentScript, cardClosed, cardView, clickInCard, openCard, openedCard } from './card.ts';
import { hover, markedNames, markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store } from './tab-status.ts';

const session = chromiumSession();
const soon = { timeout: 5000, interval: 50 };
const wait = (page: Page, milliseconds: number) => page.waitForTimeout(milliseconds);

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test.each(['Tom Cruise', 'Vanessa Kirby', 'Rebecca Ferguson', 'Simon Pegg', 'Ving Rhames', 'Hayley Atwell'])(
  'the card of %s stands inside the window and does not cover the name',
  async (name) => {
    const page = await session.open('/card-places.html');
    const mark = await hover(page, name);
    const card = await openedCard(page, name);
    const shown = await page.viewportSize();
    expect(card.box.x).toBeGreaterThanOrEqual(0);
    expect(card.box.y).toBeGreaterThanOrEqual(0);
    expect(card.box.x + card.box.width).toBeLessThanOrEqual(shown?.width ?? 0);
    expect(card.box.y + card.box.height).toBeLessThanOrEqual(shown?.height ?? 0);
    // The name's rectangles: a wrapped one has two.
    const lines = await page.evaluate((text) => {
      const found = [...(CSS.highlights.get('cuecard-person') ?? [])].map((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        return range;
      });
      const range = found.find((candidate) => candidate.toString() === text);
      return Array.from(range?.getClientRects() ?? [], ({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }));
    }, mark.text);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(overlap(card.box, line), JSON.stringify({ card: card.box, line })).toBe(false);
  },
);

test('a reader never sees it anywhere but in its place', async () => {
  const page = await session.open('/card-places.html');
  const { x, y } = await markOf(page, 'Simon Pegg');
  // A task that is posted in a frame's callback runs when that frame is drawn.
  await asContentScript(
    page,
    () => {
      const places = new Set<string>();
      Object.assign(globalThis, { places });
      requestAnimationFrame(function look() {
        setTimeout(() => {
          const host = document.querySelector('[popover]');
          const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
          if (host && getComputedStyle(host).visibility === 'visible')
            places.add([x, y, width, height].map(Math.round).join());
          requestAnimationFrame(look);
        });
      });
      return true;
    },
    null,
  );
  await page.mouse.move(x, y, { steps: 3 });
  const { box } = await openedCard(page, 'Simon Pegg');
  await wait(page, 300);
  const places = await asContentScript(
    page,
    () => [...(globalThis as unknown as { places: Set<string> }).places],
    null,
  );
  expect(places).toEqual([[box.x, box.y, box.width, box.height].map(Math.round).join()]);
});

test('the card also fits into a small window', async () => {
  const page = await session.open('/card-places.html');
  await page.setViewportSize({ width: 320, height: 480 });
  await hover(page, 'Tom Cruise');
  const { box } = await openedCard(page, 'Tom Cruise');
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(320);
  expect(box.y + box.height).toBeLessThanOrEqual(480);
});

test('a pointer that only passes opens nothing', async () => {
  const page = await session.open('/card-places.html');
  const { x, y } = await markOf(page, 'Rebecca Ferguson');
  await page.mouse.move(x, y);
  await wait(page, 100);
  await page.mouse.move(x, y + 120, { steps: 3 });
  await wait(page, 600);
  expect(await cardView(page)).toBeNull();
});

test('the delay of the options counts', async () => {
  await store(session, { openDelay: 1500 });
  const page = await session.open('/card-places.html');
  await hover(page, 'Rebecca Ferguson');
  await wait(page, 800);
  expect(await cardView(page)).toBeNull();
  await openedCard(page, 'Rebecca Ferguson');
});

test('the pointer reaches the card in the time of grace, and it stays while the pointer is on it', async () => {
  const page = await session.open('/card-places.html');
  const { box } = await openCard(page, 'Rebecca Ferguson');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await wait(page, 900);
  expect((await cardView(page))?.name).toBe('Rebecca Ferguson');
  await page.mouse.move(4, 700, { steps: 5 });
  await cardClosed(page);
});

test('it stays while the pointer rests on the name, and closes when the pointer has left both', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Rebecca Ferguson');
  await wait(page, 900);
  expect(await cardView(page)).not.toBeNull();
  await page.mouse.move(4, 700);
  await cardClosed(page);
});

test('Esc closes it, and the same name stays quiet until the pointer has left it', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Rebecca Ferguson');
  await page.keyboard.press('Escape');
  await cardClosed(page);
  await page.mouse.move(...(await pointOn(page, 'Rebecca Ferguson')));
  await wait(page, 600);
  expect(await cardView(page)).toBeNull();
  await page.mouse.move(4, 700);
  await wait(page, 200);
  await openCard(page, 'Rebecca Ferguson');
});

async function pointOn(page: Page, text: string): Promise<[number, number]> {
  const { x, y } = await markOf(page, text);
  return [x + 2, y];
}

test('a click outside closes it and still reaches the page', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Rebecca Ferguson');
  await page.locator('#elsewhere').click();
  await cardClosed(page);
  expect(new URL(page.url()).hash).toBe('#else');
});

test('its close button closes it', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Rebecca Ferguson');
  await clickInCard(page, 'Close');
  await cardClosed(page);
});

test('it closes when its name is scrolled away: with the page, and in a box of its own', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Rebecca Ferguson');
  await page.mouse.wheel(0, 1500);
  await cardClosed(page);
  await page.evaluate(() => scrollTo(0, 0));
  await openCard(page, 'Henry Czerny');
  await page.evaluate(() => document.getElementById('scroller')?.scrollTo(0, 300));
  await cardClosed(page);
});

test('it closes when its name leaves the page', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Rebecca Ferguson');
  await page.evaluate(() => document.getElementById('middle')?.remove());
  await cardClosed(page);
});

test('another name opens another card, and there is only ever one', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Ethan Hunt');
  const mark = await markOf(page, 'Mission: Impossible 7');
  await page.mouse.move(mark.x, mark.y, { steps: 2 });
  await openedCard(page, 'Mission: Impossible 7');
  expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
});

test('a name under something else opens nothing', async () => {
  const page = await session.open('/card-places.html');
  const { x, y } = await markOf(page, 'Shea Whigham');
  await page.mouse.move(x, y, { steps: 3 });
  await wait(page, 700);
  expect(await cardView(page)).toBeNull();
});

test('opened by the pointer it takes no focus; it is a named dialog that is not modal', async () => {
  const page = await session.open('/card-places.html');
  await page.locator('#elsewhere').focus();
  const card = await openCard(page, 'Rebecca Ferguson');
  expect(card.hasFocus).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('elsewhere');
  expect(await page.evaluate(() => document.querySelector(':modal'))).toBeNull();
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const dialog = nodes.find((node) => node.role?.value === 'dialog');
  expect(dialog?.name?.value).toBe('Rebecca Ferguson');
  expect(dialog?.properties?.find(({ name }) => name === 'modal')?.value.value ?? false).toBe(false);
});

test('with “none until hover” a name is marked only while the pointer is on it, and its card opens', async () => {
  await store(session, { markStyle: 'hover' });
  const page = await session.open('/card-places.html');
  await page.mouse.move(700, 700);
  await wait(page, 700);
  expect(await markedNames(page)).toEqual([]);
  const box = await page.locator('#top-left').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10, { steps: 3 });
  const active = () =>
    page.evaluate(() =>
      Array.from(
        CSS.highlights.get('cuecard-active') ?? [],
        ({ startContainer }) => startContainer.textContent,
      ),
    );
  await expect.poll(active, soon).toEqual(['Tom Cruise']);
  await openedCard(page, 'Tom Cruise');
  await page.mouse.move(700, 700);
  await cardClosed(page);
  await expect.poll(active, soon).toEqual([]);
});

test('forged pointer events open no card', async () => {
  const page = await session.open('/card-places.html');
  const { x, y } = await markOf(page, 'Rebecca Ferguson');
  await page.evaluate(
    ([clientX, clientY]) => {
      const at = {
        clientX,
        clientY,
        bubbles: true,
        composed: true,
        pointerType: 'mouse',
      } as PointerEventInit;
      const target = document.getElementById('middle');
      for (const type of ['pointerover', 'pointermove', 'mousemove', 'pointerdown', 'click'])
        target?.dispatchEvent(
          new PointerEvent(type, { ...at, pointerType: type === 'click' ? 'touch' : 'mouse' }),
        );
    },
    [x, y],
  );
  await wait(page, 700);
  expect(await cardView(page)).toBeNull();
});
