import type { Page } from 'playwright-core';
import { openCard, openedCard } from './chromium/card.ts';
import { launchChromium } from './chromium/launch.ts';
import { hover, markOf } from './chromium/marks.ts';
import type { PageServer } from './serve-pages.ts';
import { until } from './until.ts';

/** Pictures of the built extension at work on a source article, in `folder` (a file URL with a slash at its end). */
export async function takeBuilt(folder: URL, pages: PageServer, dark: boolean): Promise<void> {
  const path = (name: string) => new URL(`built-${name}-${dark ? 'dark' : 'light'}.png`, folder).pathname;
  const browser = await launchChromium({
    dark,
    viewport: { width: 1100, height: 760 },
    keepWelcome: true,
  });
  try {
    await takeWelcome(browser.context.pages().at(-1) as Page, path);
    const page = await browser.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${pages.origin}/articles/cast-photo`);
    for (const [name, text] of [
      ['person', 'Tom Cruise'],
      ['film', 'Mission: Impossible 7'],
    ] as const) {
      await openCard(page, text);
      await openedCard(page, text);
      await page.screenshot({ path: path(`card-${name}`) });
      await page.keyboard.press('Escape');
    }
    const tab = await browser.tabId(page);
    const popup = await browser.context.newPage();
    await popup.setViewportSize({ width: 360, height: 496 });
    await popup.goto(`${browser.origin}/src/popup/index.html?tab=${tab}`);
    await until('the names of the page', async () => (await popup.locator('.name-row').count()) > 0);
    await popup.screenshot({ path: path('popup') });
    await popup.getByRole('combobox').fill('cruse');
    await popup.locator('.result').first().waitFor();
    await popup.screenshot({ path: path('popup-search') });
    const options = await browser.context.newPage();
    await options.goto(`${browser.origin}/src/options/index.html`);
    await options.locator('.pack').first().waitFor();
    await options.screenshot({ path: path('options'), fullPage: true });
  } finally {
    await browser.close();
  }
}

/** What the stores' listing and README.md show: the built extension at work, 1280 × 800. */
export async function takeForStore(folder: URL, pages: PageServer): Promise<void> {
  const path = (name: string) => new URL(`store-${name}.png`, folder).pathname;
  const browser = await launchChromium({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await browser.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${pages.origin}/articles/cast-photo`);
    for (const [name, text] of [
      ['card', 'Tom Cruise'],
      ['film', 'Mission: Impossible 7'],
    ] as const) {
      await openCard(page, text);
      await page.screenshot({ path: path(name) });
      await page.keyboard.press('Escape');
    }
    const library = await browser.context.newPage();
    for (const [name, address, ready] of [
      ['library-film', '#/film/mission-impossible-7', 'Who worked with whom'],
      ['library-map', '#/map/person:tom-cruise', 'As a list'],
    ] as const) {
      await library.goto(`${browser.origin}/src/library/index.html${address}`);
      await library.getByText(ready).first().waitFor();
      await library.screenshot({ path: path(name) });
    }
    await library.goto(`${browser.origin}/src/library/index.html#/articles`);
    await library.getByRole('link', { name: /cast/i }).first().click();
    await library.getByText('facts were read from it').waitFor();
    await library.screenshot({ path: path('library-article') });
  } finally {
    await browser.close();
  }
}

/** The page that greets a new user: as it comes, with a card open, and as narrow as a page gets. */
async function takeWelcome(page: Page, path: (name: string) => string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await markOf(page, 'Ethan Hunt');
  await page.getByRole('switch').waitFor();
  await page.screenshot({ path: path('welcome') });
  await page.screenshot({ path: path('welcome-whole'), fullPage: true });
  await hover(page, 'Tom Cruise');
  await page.locator('figcaption[data-seen=true]').waitFor();
  // The card takes its place a frame after it is there.
  await page.waitForTimeout(300);
  await page.screenshot({ path: path('welcome-card') });
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.screenshot({ path: path('welcome-narrow'), fullPage: true });
  await page.close();
}
