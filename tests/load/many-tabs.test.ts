import { expect, test } from 'vitest';
import { heapOf } from '../bench/page-cost/heap.ts';
import { cardClosed, openCard } from '../e2e/chromium/card.ts';
import { markOf } from '../e2e/chromium/marks.ts';
import { chromiumSession } from '../e2e/chromium/session.ts';
import { attachBackground, freePort } from './background-heap.ts';

const port = await freePort();
const session = chromiumSession({ args: [`--remote-debugging-port=${port}`] });

/** Bytes that a heap may be off by: code that is compiled later on, which is all that snapshots after 20 and 60 tabs differed by. */
const slack = 300_000;

test('50 tabs, five at a time, opened, read, hovered and closed, leave nothing in the background', async () => {
  await using background = await attachBackground(port, session.browser.id);
  const heaps: number[] = [];
  for (let round = 0; round < 10; round++) {
    const tabs = await Promise.all(
      Array.from({ length: 5 }, (_, i) => session.open(`/feed.html?round=${round}&tab=${i}`)),
    );
    for (const page of tabs) {
      await page.bringToFront();
      await openCard(page, 'Tom Cruise');
    }
    await Promise.all(tabs.map((page) => page.close()));
    heaps.push(await background.bytes());
  }
  report('background after each five tabs', heaps);
  const [, start = 0] = heaps;
  expect(heaps[5]).toBeLessThan(start + slack);
  expect(heaps.at(-1)).toBeLessThan(start + slack);
});

test('40 pages one after the other in a tab leave no listener, node or document in it', async () => {
  const page = await session.open('/feed.html');
  const cdp = await page.context().newCDPSession(page);
  const counted: { documents: number; nodes: number; jsEventListeners: number; script: number }[] = [];
  for (let visit = 0; visit < 40; visit++) {
    // Never kept by the browser for the way back, and never the page's own listeners: those are none.
    await page.goto(session.server.at('news.test', `/feed.html?visit=${visit}`));
    await markOf(page, 'Tom Cruise');
    await openCard(page, 'Tom Cruise');
    await page.keyboard.press('Escape');
    await cardClosed(page);
    if (visit % 10 !== 9) continue;
    const { script } = await heapOf(page);
    const { documents, nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
    counted.push({ documents, nodes, jsEventListeners, script });
  }
  report(
    'tab after each ten pages',
    counted.map(({ script }) => script),
  );
  const [start, end] = [counted[0], counted.at(-1)];
  expect(end?.documents).toBeLessThanOrEqual((start?.documents ?? 0) + 2);
  expect(end?.nodes).toBeLessThanOrEqual((start?.nodes ?? 0) * 1.2 + 50);
  expect(end?.jsEventListeners).toBeLessThanOrEqual((start?.jsEventListeners ?? 0) * 1.2 + 10);
  expect(end?.script).toBeLessThan((start?.script ?? 0) + slack);
});

function report(what: string, bytes: readonly number[]): void {
  console.info(`${what}: ${bytes.map((each) => (each / 1e6).toFixed(2)).join(', ')} MB`);
}
