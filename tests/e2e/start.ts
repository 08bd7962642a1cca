/**
 * `npm start`: builds Cuecard and shows it at work on a source article. With a display: a window that stays open. Without one: marks and
 * an open card in a screenshot, the list of what was recognised, and an exit status that tells whether it worked.
 */
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Browser as Extension } from 'webextension-polyfill';
import type { FoundName, TabStatus } from '../../src/protocol/messages.ts';
import { inCard as inChromiumCard } from './chromium/card.ts';
import { launchChromium } from './chromium/launch.ts';
import { root } from './dist.ts';
import { type BrowserName, findBrowser, needBrowser } from './find-browser.ts';
import { inCard as inFirefoxCard } from './firefox/card.ts';
import { launchFirefox } from './firefox/launch.ts';
import { type Mark, readMarks } from './marks.ts';
import { servePages } from './serve-pages.ts';
import { until } from './until.ts';

declare const chrome: Extension;
declare const browser: Extension;

const screenshot = join(root, '.cache', 'start.png');
const shownName = 'Tom Cruise';

/** What start needs of a browser, whichever it is. */
interface Stage {
  marks(): Promise<Mark[]>;
  hover(x: number, y: number): Promise<void>;
  cardName(): Promise<string | null>;
  /** All names that the extension counts on the page, also outside of the window. */
  found(): Promise<FoundName[]>;
  screenshot(path: string): Promise<unknown>;
  closedByUser: Promise<unknown>;
  close(): Promise<void>;
}

const readCardName = (card: ShadowRoot) =>
  card.querySelector('h1, h2')?.textContent ?? card.querySelector('dialog')?.textContent ?? '';

async function chromiumStage(url: string, visible: boolean): Promise<Stage> {
  const browser = await launchChromium({ visible });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(url);
  return {
    marks: () => page.evaluate(readMarks),
    hover: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    cardName: () => inChromiumCard(page, readCardName, null),
    async found() {
      const status = await browser.asExtension(
        async (tab) => (await chrome.runtime.sendMessage({ type: 'tabStatus', tab })) as { value: TabStatus },
        await browser.tabId(page),
      );
      return status.value.names;
    },
    screenshot: (path) => page.screenshot({ path }),
    closedByUser: new Promise((resolve) => browser.context.on('close', resolve)),
    close: browser.close,
  };
}

async function firefoxStage(url: string, visible: boolean): Promise<Stage> {
  const firefox = await launchFirefox({ visible });
  const page = await firefox.open(url);
  return {
    marks: () => page.evaluate(readMarks),
    hover: (x, y) => page.mouse.move(x, y, { steps: 4 }),
    cardName: () => inFirefoxCard(page, readCardName, null),
    async found() {
      const own = await firefox.openOwn('/src/popup/index.html');
      const names = await own.evaluate(async (address) => {
        const tabs = await browser.tabs.query({});
        const tab = tabs.find((candidate) => candidate.url === address)?.id;
        const status = (await browser.runtime.sendMessage({ type: 'tabStatus', tab })) as {
          value: TabStatus;
        };
        return status.value.names;
      }, url);
      await own.close();
      await page.bringToFront();
      return names;
    },
    screenshot: (path) => page.screenshot({ path: path as `${string}.png` }),
    closedByUser: new Promise((resolve) => firefox.browser.on('disconnected', resolve)),
    close: firefox.close,
  };
}

function chooseBrowser(): BrowserName {
  if (process.argv.includes('--firefox')) return 'firefox';
  if (findBrowser('chromium')) return 'chromium';
  if (findBrowser('firefox')) return 'firefox';
  needBrowser('chromium');
  return 'chromium';
}

function hasDisplay(): boolean {
  if (process.env.CI || process.argv.includes('--headless')) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Throws with what is wrong where no name is marked or no card opens. */
async function prove(stage: Stage): Promise<void> {
  const mark = await until(`a mark on ${shownName}`, async () =>
    (await stage.marks()).find(({ text }) => text === shownName),
  );
  await stage.hover(mark.x, mark.y);
  const name = await until(`the card of ${shownName}`, async () => {
    const shown = await stage.cardName();
    return shown === shownName ? shown : null;
  });
  await mkdir(join(root, '.cache'), { recursive: true });
  // The card fades in.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await stage.screenshot(screenshot);
  const found = await stage.found();
  if (found.length === 0) throw new Error('no name was recognised on the page');
  console.log(`Recognised on the page:`);
  const width = Math.max(...found.map((entry) => entry.name.length));
  for (const entry of found)
    console.log(`  ${entry.name.padEnd(width)}  ${entry.type.padEnd(9)}  ${entry.count} ×`);
  console.log(`Card opened on hover: ${name}`);
  console.log(`Screenshot: ${relative(process.cwd(), screenshot)}`);
}

/** What the bundler has to say is of interest only when it fails. */
function build(name: BrowserName): void {
  try {
    execFileSync('npx', ['vite', 'build', '--mode', name], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`the build failed\n${stdout}${stderr}`);
  }
}

async function start(): Promise<void> {
  const name = chooseBrowser();
  const visible = hasDisplay();
  console.log(`Building Cuecard for ${name} …`);
  build(name);
  await using server = await servePages();
  const url = `${server.origin}/articles/cast-photo`;
  const stage = await (name === 'firefox' ? firefoxStage : chromiumStage)(url, visible);
  try {
    if (visible) {
      console.log(`Cuecard runs in ${name}. Rest the pointer on ${shownName}. Close the window to end.`);
      await stage.closedByUser;
    } else {
      await prove(stage);
    }
  } finally {
    await stage.close();
  }
}

start().catch((error: unknown) => {
  console.error(`cuecard: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
