/**
 * Takes pictures of every view into tests/shots/: `npm run shots`, or `npm run shots -- card` for those whose name begins so.
 * The views stand on a stage with fixed data; axe looks at each of them too. Those that begin with `built-` are of the built extension,
 * and those with `store-` are what `public/store` has, in the size that the stores ask for.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { needBrowser } from './find-browser.ts';
import { servePages } from './serve-pages.ts';
import { takeBuilt, takeForStore } from './shots-built.ts';
import { type Shot, shots } from './stage/shots.ts';

const folder = new URL('../shots/', import.meta.url);
mkdirSync(folder, { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [only = ''] = process.argv.slice(2);

const server = await createServer({ configFile: new URL('stage/vite.config.ts', import.meta.url).pathname });
await server.listen(0);
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('the stage has no address');
let flaws = 0;
const wanted = shots.filter(({ name }) => name.startsWith(only));
try {
  for (const textSize of new Set(wanted.map((shot) => shot.textSize))) {
    const browser = await launch(textSize);
    for (const shot of wanted.filter((one) => one.textSize === textSize))
      for (const colorScheme of shot.schemes ?? (['light', 'dark'] as const))
        await take(browser, shot, colorScheme);
    await browser.close();
  }
} finally {
  await server.close();
}
if ('built-'.startsWith(only) || only.startsWith('built-')) {
  await using pages = await servePages();
  for (const dark of [false, true]) await takeBuilt(folder, pages, dark);
}
if ('store-'.startsWith(only) || only.startsWith('store-')) {
  await using pages = await servePages();
  await takeForStore(folder, pages);
}
process.exitCode = flaws > 0 ? 1 : 0;

/** A reader's own text size is the browser's, not a page's. */
function launch(textSize = 16): Promise<Browser> {
  const args = ['--no-sandbox', `--blink-settings=defaultFontSize=${textSize}`];
  return chromium.launch({ executablePath: needBrowser('chromium'), args });
}

async function take(browser: Browser, shot: Shot, colorScheme: 'light' | 'dark'): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    deviceScaleFactor: 2,
    colorScheme,
    hasTouch: shot.touch ?? false,
    isMobile: shot.touch ?? false,
    forcedColors: shot.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => report(`${shot.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') report(`${shot.name}: ${message.text()}`);
  });
  if (shot.today) await page.clock.setFixedTime(shot.today);
  await page.goto(new URL(`tests/e2e/stage/${shot.path}`, address).href);
  await page.locator(shot.ready).first().waitFor();
  await shot.act?.(page);
  await page.evaluate(() => document.fonts.ready);
  const path = new URL(`${shot.name}-${colorScheme}.png`, folder).pathname;
  await page.screenshot({ path, fullPage: shot.fullPage ?? false });
  await examine(page, shot, colorScheme);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (overflow > 0) report(`${shot.name}: ${overflow} px wider than the window`);
  await context.close();
}

async function examine(page: Page, shot: Shot, colorScheme: string): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async (within) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(within, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.flat().join(' ')} ${node.any[0]?.message ?? ''}`),
    );
  }, shot.examine ?? 'body');
  for (const flaw of found) report(`${shot.name} ${colorScheme}: ${flaw}`);
}

function report(flaw: string): void {
  flaws++;
  process.stdout.write(`${flaw}\n`);
}
