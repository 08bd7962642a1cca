import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { dist } from '../dist.ts';
import { needBrowser } from '../find-browser.ts';
import { until } from '../until.ts';

export interface Firefox extends AsyncDisposable {
  browser: Browser;
  /** Start of the addresses of the extension's pages, without a slash at the end. */
  origin: string;
  open(url: string): Promise<Page>;
  /** An own page of the extension: `path` starts with a slash. */
  openOwn(path: string): Promise<Page>;
  /** Puts the extension in again over the loaded one, as an update does. */
  reinstall(): Promise<void>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  visible?: boolean;
  /** Host names to be found on the loopback interface. */
  hosts?: string[];
  /** Preferences beyond those that every test has. */
  preferences?: Record<string, string | number | boolean>;
  /** Leaves the page open that greets a new user. */
  keepWelcome?: boolean;
}

// Firefox makes up an address for each installation; a fixed one lets the tests open the extension's pages.
const uuid = 'c0ec0a4d-0000-4000-8000-00000c0eca4d';

/** The open welcome pages. Of an extension's page Firefox tells its remote end no address: the page itself is asked. */
export async function welcomePages(browser: Browser): Promise<Page[]> {
  const isWelcome = () => location.pathname === '/src/welcome/index.html';
  const pages = await browser.pages();
  const answers = await Promise.all(pages.map((page) => page.evaluate(isWelcome).catch(() => false)));
  return pages.filter((_, index) => answers[index]);
}

/** Starts Firefox with a profile of its own and the built extension in it. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const extension = dist('firefox');
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    await readFile(join(extension, 'manifest.json'), 'utf8'),
  );
  const { id } = manifest.browser_specific_settings.gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: !options.visible,
    defaultViewport: options.visible ? null : { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'network.dns.localDomains': (options.hosts ?? ['news.test', 'video.test']).join(','),
      'intl.accept_languages': 'en-US',
      ...options.preferences,
    },
  });
  const close = () => browser.close();
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  try {
    const reinstall = async () => {
      await browser.installExtension(extension);
    };
    await reinstall();
    const origin = `moz-extension://${uuid}`;
    // It comes in front a moment after the start, and no test is to meet it there by chance.
    const [welcome] = await until('the welcome page', async () => {
      const found = await welcomePages(browser);
      return found.length > 0 && found;
    });
    if (!options.keepWelcome) await welcome?.close();
    return {
      browser,
      origin,
      open,
      async openOwn(path) {
        const page = await browser.newPage();
        // Firefox reports no navigation to its remote end for pages of extensions: the promise never settles by itself.
        page.goto(origin + path, { timeout: 1000 }).catch(() => undefined);
        // A question that meets the change of documents fails, and is asked again.
        const isThere = (start: string) =>
          location.href.startsWith(start) && document.readyState === 'complete';
        await until(`the page ${path}`, () => page.evaluate(isThere, origin).catch(() => false));
        return page;
      },
      reinstall,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
