import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { until } from '../until.ts';
import { cardClosed, cardView, inCard, openedCard } from './card.ts';
import { markOf, settledNames } from './marks.ts';
import { chromiumSession } from './session.ts';

const session = chromiumSession();

// A browser without a window does not hand keys to its extensions' commands; the event is what it would send.
async function command(page: Page, name: 'next-name' | 'previous-name'): Promise<void> {
  const tabId = await session.browser.tabId(page);
  await page.bringToFront();
  const worker = await session.browser.worker();
  await worker.evaluate(
    async ([command, id]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { get(id: number): Promise<object> };
          commands: { onCommand: { dispatch(command: string, tab: object): void } };
        };
      };
      chrome.commands.onCommand.dispatch(command, await chrome.tabs.get(id));
    },
    [name, tabId] as const,
  );
}

test('the keys are those that README names, and the browser has given them; each says what it does', async () => {
  const commands = await session.asExtension(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<{ name: string; description: string; shortcut: string }[]> } };
    };
    return chrome.commands.getAll();
  }, null);
  // A key that the browser itself has is not given, and nothing tells but its absence here.
  const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
  expect(keys).toEqual({
    _execute_action: 'Alt+Shift+U',
    'next-name': 'Alt+Shift+J',
    'previous-name': 'Alt+Shift+K',
  });
  const readme = await readFile('README.md', 'utf8');
  for (const key of Object.values(keys)) expect(readme).toContain(`<kbd>${key}</kbd>`);
  const does = (wanted: string) => commands.find(({ name }) => name === wanted)?.description;
  expect(does('next-name')).toMatch(/next/i);
  expect(does('previous-name')).toMatch(/previous/i);
});

test('the command goes from name to name in the order of the page, scrolls there, and back', async () => {
  const page = await session.open('/articles/running-photo');
  await page.setViewportSize({ width: 1280, height: 500 });
  await markOf(page, 'Tom Cruise');
  const order = (await settledNames(page)).slice(0, 5);
  const seen: string[] = [];
  const stepTo = async (name: 'next-name' | 'previous-name') => {
    const before = JSON.stringify(await cardView(page));
    await command(page, name);
    const view = await until('the next card', async () => {
      const next = await cardView(page);
      return next?.hasFocus && next.text.includes('\n') && JSON.stringify(next) !== before && next;
    });
    return view;
  };
  for (let step = 0; step < 12; step++) {
    const { name, box } = await stepTo('next-name');
    seen.push(name);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(500);
  }
  expect(seen.slice(0, order.length)).toEqual(
    order.map((mark) => mark.replace(/^\w+ /, '').replace(/^Cruise$/, 'Tom Cruise')),
  );
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect((await stepTo('previous-name')).name).toBe(seen.at(-2));
});

test('the focus goes into the card, Tab stays usable, and Esc gives the focus back to where it was', async () => {
  const page = await session.open('/card-places.html');
  await markOf(page, 'Tom Cruise');
  await page.locator('#elsewhere').focus();
  await command(page, 'next-name');
  await openedCard(page);
  expect((await cardView(page))?.hasFocus).toBe(true);
  const label = () =>
    inCard(
      page,
      (root) => root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? '',
      null,
    );
  const first = await label();
  await page.keyboard.press('Tab');
  expect(await label()).not.toBe(first);
  await page.keyboard.press('Escape');
  await cardClosed(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('elsewhere');
});

test('a name inside the card is opened by Enter', async () => {
  const page = await session.open('/card-places.html');
  await markOf(page, 'Tom Cruise');
  await command(page, 'next-name');
  const first = await openedCard(page);
  await inCard(
    page,
    (root) => {
      const link = Array.from(root.querySelectorAll<HTMLElement>('[role=button], a')).find(
        (candidate) => candidate.textContent?.trim() === 'Mission: Impossible 7',
      );
      link?.focus();
    },
    null,
  );
  await page.keyboard.press('Enter');
  const second = await openedCard(page, 'Mission: Impossible 7');
  expect(second.name).not.toBe(first.name);
  expect(second.hasFocus).toBe(true);
});

test('Esc is the page’s own while no card is open', async () => {
  const page = await session.open('/card-places.html');
  await markOf(page, 'Tom Cruise');
  await page.evaluate(() => {
    addEventListener('keydown', (event) =>
      document.body.setAttribute('data-key', `${event.key} ${event.defaultPrevented}`),
    );
  });
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.body.dataset.key)).toBe('Escape false');
});
