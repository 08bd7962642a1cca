import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { asContentScript, clickInCard, inCard, openCard } from './card.ts';
import { announced } from './pins.ts';
import { chromiumSession } from './session.ts';

const session = chromiumSession();
const soon = { timeout: 5000, interval: 50 };
const copyDirector = (page: Page) =>
  clickInCard(page, 'Copy with its source', '.section-director .copy-button');

/** What is on the clipboard, by the way that every page has: pasting. */
async function pasted(page: Page): Promise<string> {
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.evaluate(() => document.querySelector('textarea')?.value ?? '');
}

test('a fact is copied with its sentence and its source, also where the page has no clipboard', async () => {
  const page = await session.open('/card-places.html');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await openCard(page, 'Mission: Impossible 7');
  await copyDirector(page);
  await expect.poll(() => announced(page), soon).toBe('Copied');
  expect(await inCard(page, (root) => root.activeElement?.className, null)).toBe('copy-button');
  expect(await pasted(page)).toMatch(
    /^Mission: Impossible 7: Christopher McQuarrie — “[^”]*McQuarrie[^”]*” — .+$/,
  );
});

test('a page that denies it is told of, in sight and to a screen reader', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Mission: Impossible 7');
  await asContentScript(
    page,
    () => {
      document.execCommand = () => {
        throw new Error('denied');
      };
    },
    null,
  );
  await copyDirector(page);
  await expect.poll(() => announced(page), soon).toBe('This page does not allow copying');
  const seen = await inCard(
    page,
    (root) => root.querySelector<HTMLElement>('.copy-outcome')?.innerText,
    null,
  );
  expect(seen).toBe('This page does not allow copying');
});

test('a long cast folds, the leading ones first, and unfolds inside the window', async () => {
  const page = await session.open('/card-places.html');
  await openCard(page, 'Mission: Impossible 7');
  const cast = () =>
    inCard(
      page,
      (root) => {
        const fold = root.querySelector('.section-cast .fold');
        const rows = root.querySelectorAll('.section-cast li');
        const { top, bottom } = root.querySelector('dialog')?.getBoundingClientRect() ?? new DOMRect();
        return {
          rows: rows.length,
          first: rows[0]?.textContent,
          button: fold?.textContent,
          expanded: fold?.getAttribute('aria-expanded'),
          isInside: top >= 0 && bottom <= innerHeight,
        };
      },
      null,
    );
  const folded = await cast();
  expect(folded).toMatchObject({ rows: 6, expanded: 'false', isInside: true });
  expect(folded?.first).toContain('Tom Cruise');
  expect(folded?.button).toMatch(/^Show all \d+$/);
  const all = Number(/\d+/.exec(folded?.button ?? '')?.[0]);
  await clickInCard(page, 'Show all', '.section-cast .fold');
  await expect.poll(cast, soon).toMatchObject({ rows: all, expanded: 'true', isInside: true });
});
