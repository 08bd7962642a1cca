import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { type PageServer, servePages } from '../serve-pages.ts';
import { type Chromium, type ChromiumOptions, launchChromium } from './launch.ts';

declare const chrome: Extension;

export interface Session {
  readonly browser: Chromium;
  readonly server: PageServer;
  /** A new tab. `path` is one of the page server, or a whole address. */
  open(path: string): Promise<Page>;
  /** A new tab with one of the extension's own pages. */
  openOwn(path: string): Promise<Page>;
  /** The popup of a page's tab, in a tab of its own. */
  openPopup(page: Page): Promise<Page>;
  asExtension: Chromium['asExtension'];
  /** Exceptions that nobody caught and errors on the console, of every page of this session. */
  readonly errors: string[];
}

/** One browser for a test file. Every test gets new tabs and default settings; uncaught errors of the extension fail it. */
export function chromiumSession(options: ChromiumOptions = {}): Session {
  let browser: Chromium | undefined;
  let server: PageServer | undefined;
  const errors: string[] = [];
  const opened: Page[] = [];
  const started = <T>(value: T | undefined): T => {
    if (!value) throw new Error('the browser starts before the first test, not before');
    return value;
  };

  const newPage = async () => {
    const page = await started(browser).context.newPage();
    opened.push(page);
    page.on('pageerror', (error) => errors.push(`${error.message}\n${error.stack ?? ''}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && message.location().url.startsWith(started(browser).origin))
        errors.push(message.text());
    });
    return page;
  };

  const session: Session = {
    get browser() {
      return started(browser);
    },
    get server() {
      return started(server);
    },
    errors,
    async open(path) {
      const page = await newPage();
      await page.goto(path.startsWith('/') ? started(server).at('news.test', path) : path);
      return page;
    },
    async openOwn(path) {
      const page = await newPage();
      await page.goto(started(browser).origin + path);
      return page;
    },
    async openPopup(page) {
      const tab = await started(browser).tabId(page);
      const popup = await session.openOwn(`/src/popup/index.html?tab=${tab}`);
      await popup.setViewportSize({ width: 380, height: 560 });
      return popup;
    },
    asExtension: (read, argument) => started(browser).asExtension(read, argument),
  };

  beforeAll(async () => {
    server = await servePages();
    browser = await launchChromium(options);
  });
  afterEach(async () => {
    await session.asExtension(async () => {
      await chrome.storage.sync.clear();
    }, null);
    for (const page of opened.splice(0)) await page.close();
    const seen = errors.splice(0);
    expect(seen, 'errors on the console').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return session;
}
