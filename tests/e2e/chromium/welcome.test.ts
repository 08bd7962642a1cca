import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../until.ts';
import { flawsOf } from './axe.ts';
import { reloadExtension } from './extension-life.ts';
import { type Chromium, launchChromium } from './launch.ts';
import { hover, markedNames, markOf } from './marks.ts';
import { chromiumSession } from './session.ts';
import { store, tabStatus } from './tab-status.ts';

const address = '/src/welcome/index.html';

/** The name of the open card, as a screen reader is told it: the page is the extension's own, with no world apart to look from. */
async function cardName(page: Page): Promise<string | null> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return nodes.find(({ role }) => role?.value === 'dialog')?.name?.value ?? null;
}

const seen = (page: Page) => page.locator('.sample-page figcaption').innerText();

describe('a new browser', () => {
  let browser: Chromium;
  let welcome: Page;
  const open = () => browser.context.pages().filter((page) => page.url().includes(address));
  beforeAll(async () => {
    browser = await launchChromium({ keepWelcome: true });
    [welcome] = open() as [Page];
  });
  afterAll(() => browser.close());

  test('shows the welcome page once, in front', async () => {
    await welcome.getByRole('heading', { level: 1 }).waitFor();
    expect(await welcome.title()).toBe('Welcome to Cuecard');
    expect(await welcome.evaluate(() => document.visibilityState)).toBe('visible');
    expect(open()).toHaveLength(1);
  });

  test('has a paragraph with marks that open cards, as on any page', async () => {
    await markOf(welcome, 'Tom Cruise');
    expect(await markedNames(welcome)).toEqual([
      'film Mission: Impossible 7',
      'person Tom Cruise',
      'person Rebecca Ferguson',
      'person Simon Pegg',
      'person Christopher McQuarrie',
      'person Cruise',
      'character Ethan Hunt',
    ]);
    expect(await seen(welcome)).toContain('Try it');
    await hover(welcome, 'Mission: Impossible 7');
    await expect.poll(() => cardName(welcome), { timeout: 5000 }).toBe('Mission: Impossible 7');
    await expect.poll(() => seen(welcome)).toContain('That is all');
    await welcome.keyboard.press('Escape');
    await expect.poll(() => cardName(welcome)).toBeNull();
  });
});

describe('opened again', () => {
  const session = chromiumSession();

  test('it is not opened by a reload, which the browser tells as an update', async () => {
    const { context } = session.browser;
    await reloadExtension(session);
    const page = await session.open('/feed.html');
    await markOf(page, 'Tom Cruise');
    await page.waitForTimeout(1000);
    expect(context.pages().map((one) => one.url())).not.toContain(session.browser.origin + address);
  });

  test('the paragraph works also where Cuecard is paused, and the button counts its names', async () => {
    await store(session, { paused: true });
    const welcome = await session.openOwn(address);
    await markOf(welcome, 'Tom Cruise');
    // The report of a page's names follows its marks.
    await expect
      .poll(async () => (await tabStatus(session, welcome)).names.length, { timeout: 15_000 })
      .toBe(6);
    const status = await tabStatus(session, welcome);
    expect(status).toMatchObject({ activity: { on: true }, host: null, url: null });
  });

  test('the keys are those that the browser has, and one leads to where they are changed', async () => {
    const welcome = await session.openOwn(address);
    const keys = welcome.locator('.keys');
    await expect.poll(() => keys.innerText()).toContain('Go to the next name on the page');
    const known = await welcome.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ shortcut: string }[]> } };
      };
      return (await chrome.commands.getAll()).map(({ shortcut }) => shortcut);
    });
    expect(known).toHaveLength(3);
    const text = (await keys.innerText()).replace(/\s+/g, '');
    for (const shortcut of known) expect(text).toContain(shortcut);
    expect(text).toContain('cue');
    const opened = session.browser.context.waitForEvent('page');
    await welcome.getByRole('button', { name: 'Change shortcuts' }).click();
    const page = await opened;
    await until('the page of shortcuts', () => page.url() === 'chrome://extensions/shortcuts');
    await page.close();
  });

  test('the switch of the large pack is the one of the options', async () => {
    const welcome = await session.openOwn(address);
    const films = welcome.getByRole('switch', { name: 'American films' });
    await films.click();
    await welcome.getByText(/records, .* a second/).waitFor({ timeout: 60_000 });
    await welcome.getByText('was added').waitFor({ timeout: 150_000 });
    const options = await session.openOwn('/src/options/index.html');
    const same = options.getByRole('switch', { name: 'American films' });
    await same.waitFor();
    expect(await same.getAttribute('aria-checked')).toBe('true');
    await welcome.bringToFront();
    await films.click();
    await welcome.getByRole('button', { name: 'Undo' }).click({ timeout: 60_000 });
    await expect.poll(() => films.getAttribute('aria-checked'), { timeout: 60_000 }).toBe('true');
    await films.click();
    await welcome.getByRole('button', { name: 'Undo' }).waitFor({ timeout: 60_000 });
    // Reading in takes its time where other work is done meanwhile.
  }, 200_000);

  test.each(['light', 'dark'] as const)(
    'nothing is amiss in a %s browser, also on 320 pixels',
    async (colorScheme) => {
      const welcome = await session.openOwn(address);
      await welcome.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await markOf(welcome, 'Tom Cruise');
      await welcome.getByRole('switch').waitFor();
      expect(await flawsOf(welcome)).toEqual([]);
      await welcome.setViewportSize({ width: 320, height: 700 });
      expect(await flawsOf(welcome)).toEqual([]);
      expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});
