import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cardClosed, cardView, inCard, openedCard } from './card.ts';
import { markOf } from './marks.ts';
import { chromiumSession } from './session.ts';

const session = chromiumSession();
const soon = { timeout: 5000, interval: 50 };

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

test('the manifest has a key for the next and for the previous name', async () => {
  const commands = await session.asExtension(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string; description: string }[]> } };
    };
    return chrome.commands.getAll();
  }, null);
  for (const name of ['next-name', 'previous-name']) {
    const found = commands.find((candidate) => candidate.name === name);
    expect(found?.shortcut).toMatch(/^Alt\+Shift\+/);
    expect(found?.description.length).toBeGreaterThan(5);
  }
});

test('the command goes from name to name in the order of the page, scrolls there, and back', async () => {
  const page = await session.open('/articles/running-photo');
  await page.setViewportSize({ width: 1280, height: 500 });
  await markOf(page, 'Tom Cruise');
  const seen: string[] = [];
  for (let step = 0; step < 6; step++) {
    await command(page, 'next-name');
    await expect.poll(async () => (await cardView(page))?.hasFocus, soon).toBe(true);
    seen.push((await cardView(page))?.name ?? '');
  }
  expect(seen[0]).toBe('Mission: Impossible 7');
  expect(seen).toContain('Christopher McQuarrie');
  expect(seen).toContain('Tom Cruise');
  await command(page, 'previous-name');
  await expect.poll(async () => (await cardView(page))?.name, soon).toBe(seen.at(-2));
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
      const link = Array.from(root.querySelectorAll<HTMLElement>('button, a')).find(
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
