import { describe, expect, test } from 'vitest';
import { cardFlaws, flawsOf } from './axe.ts';
import { cardView, openCard } from './card.ts';
import { markOf } from './marks.ts';
import { chromiumSession } from './session.ts';

// What a reader has set in the browser: text twice as large, on a screen that zoom of 200 % leaves 640 pixels of.
const session = chromiumSession({
  args: ['--blink-settings=defaultFontSize=32'],
  viewport: { width: 640, height: 700 },
});

describe.each(['none', 'active'] as const)('with text of 200 %, forced colours: %s', (forcedColors) => {
  test.each(['popup', 'options', 'library', 'welcome'])(
    'all of the page %s can be read without scrolling sideways',
    async (name) => {
      const page = await session.open('/links.html');
      await markOf(page, 'Tom Cruise');
      const own =
        name === 'popup' ? await session.openPopup(page) : await session.openOwn(`/src/${name}/index.html`);
      await own.setViewportSize({ width: 640, height: 700 });
      await own.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
      await own.locator('button').first().waitFor();
      const { size, width } = await own.evaluate(() => ({
        size: getComputedStyle(document.documentElement).fontSize,
        width: document.documentElement.scrollWidth,
      }));
      expect(size).toBe('32px');
      expect(width).toBeLessThanOrEqual(640);
      expect(await flawsOf(own)).toEqual([]);
    },
  );

  test('what the popup says of a page without names can be scrolled by keys', async () => {
    const page = await session.open('/no-film-here.html');
    const popup = await session.openPopup(page);
    await popup.setViewportSize({ width: 640, height: 400 });
    await popup.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
    await popup.getByText('No known names').waitFor();
    // The box is looked at whenever the popup asks the page again.
    await expect.poll(() => flawsOf(popup), { timeout: 10_000 }).toEqual([]);
    const state = popup.locator('.page-state');
    await state.focus();
    await popup.keyboard.press('End');
    await expect.poll(() => state.evaluate((box) => box.scrollTop), { timeout: 5000 }).toBeGreaterThan(0);
  });

  test('a card grows with the text and stays in the window', async () => {
    const page = await session.open('/card-places.html');
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
    await openCard(page, 'Mission: Impossible 7');
    const { box } = (await cardView(page)) ?? { box: null };
    expect(box?.width).toBeGreaterThan(400);
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 640).toBe(true);
    expect(await cardFlaws(page)).toEqual([]);
  });
});
