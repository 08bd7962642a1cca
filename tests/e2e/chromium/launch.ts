import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { Browser as Extension } from 'webextension-polyfill';
import { dist } from '../dist.ts';
import { needBrowser } from '../find-browser.ts';
import { until } from '../until.ts';

declare const chrome: Extension;

/** A browser with a profile of its own, which goes with it. */
export interface BareChromium extends AsyncDisposable {
  context: BrowserContext;
  /** The folder of its profile. */
  profile: string;
  close(): Promise<void>;
}

export interface Chromium extends BareChromium {
  /** The extension's id, and the address of its pages without a slash at the end. */
  id: string;
  origin: string;
  /** The service worker. Only while it is awake: the debugger's connection does not survive a question to a dead one. */
  worker(): Promise<Worker>;
  /** Runs in a neutral page of the extension, with its APIs; wakes the service worker only when `read` does. */
  asExtension<T, A>(read: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** The id by which the extension knows the tab of a page. */
  tabId(page: Page): Promise<number>;
}

export interface ChromiumOptions {
  /** A window on the screen instead of none. */
  visible?: boolean;
  touch?: boolean;
  dark?: boolean;
  viewport?: { width: number; height: number };
  /** Leaves the page open that greets a new user. */
  keepWelcome?: boolean;
  /** What the browser says it is, instead of what it is. */
  userAgent?: string;
  /** Lets the browser keep pages for the way back, as it does for its readers. */
  keepsPages?: boolean;
  args?: string[];
  /** Of the browser: a tag that it has texts for. Default `en-US`. */
  language?: string;
  /** The folder of another extension than the one that was built. */
  extension?: string;
}

// Nothing but the loopback interface can be reached, so that no test leans on the network; `*.test` is served by serve-pages.ts.
const names =
  '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** The page that its reader looks at. */
async function frontPage(context: BrowserContext): Promise<Page | undefined> {
  for (const page of context.pages()) {
    if ((await page.evaluate(() => document.visibilityState)) === 'visible') return page;
  }
  return undefined;
}

/** Starts Chromium with a profile of its own and an extension in it, or none (null). It does not wait for the extension. */
export async function startChromium(
  extension: string | null,
  options: Omit<ChromiumOptions, 'extension'> = {},
): Promise<BareChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'cuecard-chromium-'));
  const { language = 'en-US' } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless: false,
    viewport: options.visible ? null : (options.viewport ?? { width: 1280, height: 900 }),
    hasTouch: options.touch ?? false,
    colorScheme: options.dark ? 'dark' : 'light',
    locale: language,
    // On Linux this, not the argument, is what the browser's own texts go by.
    env: { ...process.env, LANGUAGE: language },
    ...(options.keepsPages ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    ...(options.userAgent === undefined ? {} : { userAgent: options.userAgent }),
    args: [
      ...(options.visible ? [] : ['--headless=new']),
      // Chromium refuses to run as root inside its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      `--lang=${language}`,
      names,
      ...(options.args ?? []),
    ],
  });
  context.setDefaultTimeout(15_000);
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, profile, close, [Symbol.asyncDispose]: close };
}

/** Starts Chromium with a profile of its own and the built extension in it. Throws when the extension does not load. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const { context, profile, close } = await startChromium(options.extension ?? dist('chromium'), options);
  try {
    const first =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => undefined));
    if (!first)
      throw new Error(
        'the extension did not load: Google Chrome ignores --load-extension since 137; use Chromium or Chrome for Testing',
      );
    const id = new URL(first.url()).host;
    const origin = `chrome-extension://${id}`;
    // It comes in front a moment after the start, and no test is to meet it there by chance.
    const welcome = await until('the welcome page', () =>
      context.pages().find((page) => page.url().startsWith(`${origin}/src/welcome/`)),
    );
    if (!options.keepWelcome) await welcome.close();
    const current = () => context.serviceWorkers().findLast((worker) => worker.url().startsWith(origin));
    const tabIds = new WeakMap<Page, number>();
    let neutral: Page | undefined;
    const asExtension: Chromium['asExtension'] = async (read, argument) => {
      // A reload of the extension closes its pages.
      if (!neutral || neutral.isClosed()) {
        const front = await frontPage(context);
        neutral = await context.newPage();
        // Any file of the extension has its APIs; this one has no script of its own.
        await neutral.goto(`${origin}/manifest.json`);
        await front?.bringToFront();
      }
      return (await neutral.evaluate(read as never, argument)) as never;
    };
    return {
      context,
      profile,
      id,
      origin,
      worker: async () => current() ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 })),
      asExtension,
      async tabId(page) {
        const known = tabIds.get(page);
        if (known !== undefined) return known;
        const tabs = await asExtension(async (address) => {
          const all = await chrome.tabs.query({});
          // The addresses of the browser's own pages are hidden from extensions: the newest such tab is meant.
          const found = address.startsWith('chrome:')
            ? all.filter(({ url }) => url === undefined).slice(-1)
            : all.filter(({ url }) => url === address);
          return found.map((tab) => tab.id);
        }, page.url());
        const tab = tabs[0];
        if (tabs.length !== 1 || tab === undefined)
          throw new Error(`${tabs.length} tabs show ${page.url()}: tests tell them apart by address`);
        tabIds.set(page, tab);
        return tab;
      },
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
