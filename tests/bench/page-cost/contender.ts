import type { BrowserContext, Page } from 'playwright-core';
import {
  type BareChromium,
  type Chromium,
  launchChromium,
  startChromium,
} from '../../e2e/chromium/launch.ts';
import { until } from '../../e2e/until.ts';
import type { ContenderName, Extensions } from './extensions.ts';
import { mainThreadTime, processTime, renderersOf, settled } from './processes.ts';

/** A browser of its own with one extension, or with none. */
export interface Contender extends AsyncDisposable {
  name: ContenderName | 'bare';
  context: BrowserContext;
  profile: string;
  /** Of Cuecard only. */
  cuecard: Chromium | null;
}

// A renderer made ahead for the next tab, or a page that is kept to go back to, would be work that comes at any time.
const args = ['--disable-features=SpareRendererForSitePerProcess,BackForwardCache'];

/** Starts a browser. Cuecard's has the large pack switched on where `films` says so. */
export async function startContender(
  name: Contender['name'],
  extensions: Extensions,
  films = true,
): Promise<Contender> {
  if (name !== 'cuecard') {
    const folder = name === 'bare' ? null : await extensions.folder(name);
    return contender(name, await startChromium(folder, { args }), null);
  }
  const browser = await launchChromium({ args, extension: await extensions.folder(name) });
  if (films) await switchFilmsOn(browser);
  return contender(name, browser, browser);
}

function contender(name: Contender['name'], browser: BareChromium, cuecard: Chromium | null): Contender {
  const { context, profile, close } = browser;
  return { name, context, profile, cuecard, [Symbol.asyncDispose]: close };
}

async function switchFilmsOn({ context, origin }: Chromium): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/src/options/index.html`);
  const films = page.getByRole('switch', { name: 'American films' });
  await films.click();
  await page.locator('[role=switch][aria-checked=true]').and(films).waitFor({ timeout: 600_000 });
  await page.close();
}

/** What a page cost, in milliseconds on a processor. */
export interface Cost {
  /** Of the thread that the page runs on. */
  main: number;
  /** Of the extension's process, all threads. */
  extension: number;
}

export interface Visit {
  page: Page;
  pid: number;
  /** Since the tab was empty. */
  cost(): Cost;
  /** Waits until the page, and the extension behind it, do nothing any more. */
  atRest(): Promise<void>;
  close(): Promise<void>;
}

/** Opens an empty tab with a process of its own, which is ready before anything is counted. */
export async function openTab({ context, profile }: Contender): Promise<Visit> {
  const { pages: before, extension } = renderersOf(profile);
  const page = await context.newPage();
  const pid = await until('the process of a new tab', () =>
    [...renderersOf(profile).pages].find((one) => !before.has(one)),
  );
  await settled([pid], 150);
  const main = mainThreadTime(pid);
  const own = extension === null ? 0 : processTime(extension);
  return {
    page,
    pid,
    cost: () => ({
      main: mainThreadTime(pid) - main,
      extension: extension === null ? 0 : processTime(extension) - own,
    }),
    atRest: () => {
      const pids = [pid, renderersOf(profile).extension].filter((one) => one !== null);
      return settled(pids);
    },
    close: () => page.close(),
  };
}

/** Loads a page in an empty tab, and waits until it has come to rest: for the title `done`, where it says so itself, and for its process. */
export async function visit(contender: Contender, address: string): Promise<Visit> {
  const tab = await openTab(contender);
  await tab.page.goto(address, { timeout: 60_000 });
  if (address.includes('?'))
    await tab.page.waitForFunction(() => document.title === 'done', null, { timeout: 90_000, polling: 500 });
  await tab.atRest();
  return tab;
}

/** How many marks a page has, of ours and of the usual scripts: one that throws looks cheap. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() => {
    let count = document.querySelectorAll('mark').length;
    for (const [name, highlight] of CSS.highlights) if (name.startsWith('cuecard')) count += highlight.size;
    return count;
  });
}
