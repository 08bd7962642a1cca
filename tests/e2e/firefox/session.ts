import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { type PageServer, servePages } from '../serve-pages.ts';
import { type Firefox, type FirefoxOptions, launchFirefox } from './launch.ts';

declare const browser: Extension;

export interface Session {
  readonly firefox: Firefox;
  /** A new tab with a page of the page server. */
  open(path: string): Promise<Page>;
  /** A new tab with one of the extension's own pages. */
  openOwn(path: string): Promise<Page>;
  /** The popup of a page's tab, in a tab of its own. */
  openPopup(page: Page): Promise<Page>;
  /** The id by which the extension knows the tab of a page. Tests tell tabs apart by their address. */
  tabId(page: Page): Promise<number>;
}

/** One browser for a test file. Every test gets new tabs and default settings. */
export function firefoxSession(options: FirefoxOptions = {}): Session {
  let firefox: Firefox | undefined;
  let server: PageServer | undefined;
  const opened: Page[] = [];
  const started = <T>(value: T | undefined): T => {
    if (!value) throw new Error('the browser starts before the first test, not before');
    return value;
  };
  const keep = async (page: Promise<Page>) => {
    opened.push(await page);
    return page;
  };
  const session: Session = {
    get firefox() {
      return started(firefox);
    },
    open: (path) => keep(started(firefox).open(started(server).at('news.test', path))),
    openOwn: (path) => keep(started(firefox).openOwn(path)),
    async openPopup(page) {
      const popup = await session.openOwn(`/src/popup/index.html?tab=${await session.tabId(page)}`);
      await popup.waitForSelector('[role=combobox]');
      return popup;
    },
    async tabId(page) {
      const own = await session.openOwn('/src/options/index.html');
      const ids = await own.evaluate(
        async (address) =>
          (await browser.tabs.query({})).filter(({ url }) => url === address).map(({ id }) => id),
        page.url(),
      );
      const [id] = ids;
      if (ids.length !== 1 || id === undefined) throw new Error(`${ids.length} tabs show ${page.url()}`);
      return id;
    },
  };
  beforeAll(async () => {
    server = await servePages();
    firefox = await launchFirefox(options);
  });
  afterEach(async () => {
    const own = await session.openOwn('/src/options/index.html');
    await own.evaluate(() => browser.storage.sync.clear());
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });
  return session;
}
