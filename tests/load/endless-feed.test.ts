import { expect, test } from 'vitest';
import { type Heap, heapOf } from '../bench/page-cost/heap.ts';
import { cardClosed, openCard } from '../e2e/chromium/card.ts';
import { markOf } from '../e2e/chromium/marks.ts';
import { chromiumSession } from '../e2e/chromium/session.ts';
import { tabStatus } from '../e2e/chromium/tab-status.ts';
import { until } from '../e2e/until.ts';
import { attachBackground, freePort } from './background-heap.ts';

const port = await freePort();
const session = chromiumSession({ args: [`--remote-debugging-port=${port}`] });

/** An entry each two seconds for eight hours. */
const entries = 14_400;
/** Entries that the feed keeps; it drops the oldest, as feeds without end do. */
const kept = 200;
/** Bytes that the heaps may be off by: code that is compiled later on. A name kept for each entry would be more. */
const slack = 300_000;

test('eight hours of a feed, in two minutes: memory at the end is that of the start', async () => {
  await using background = await attachBackground(port, session.browser.id);
  const page = await session.open('/feed.html');
  await markOf(page, 'Tom Cruise');
  const heaps: Heap[] = [];
  const backgrounds: number[] = [];
  const feed = (from: number, to: number) =>
    page.evaluate(
      async ({ first, last, most }) => {
        const ticker = document.getElementById('ticker') as HTMLElement;
        const people = ['Simon Pegg', 'Vanessa Kirby', 'Ving Rhames', 'Esai Morales', 'Hayley Atwell'];
        for (let i = first; i < last; i++) {
          const entry = document.createElement('p');
          entry.textContent = `Entry ${i}: ${people[i % people.length]} was seen with somebody whom nobody knows, and went home.`;
          ticker.append(entry);
          while (ticker.childElementCount > most) ticker.firstElementChild?.remove();
          // Much faster, and it would be taken for a page that rewrites itself without end.
          if (i % 20 === 19) await new Promise((resolve) => setTimeout(resolve, 130));
        }
      },
      { first: from, last: to, most: kept },
    );
  // Before the first look at the heap: what a card takes, it takes once.
  const card = async (name: string) => {
    await page.evaluate(() => scrollTo(0, 0));
    await openCard(page, name);
    await page.keyboard.press('Escape');
    await cardClosed(page);
  };
  await card('Tom Cruise');
  const steps = 6;
  for (let step = 0; step < steps; step++) {
    await feed((step * entries) / steps, ((step + 1) * entries) / steps);
    // Names far from what is looked at have no marks, but are counted.
    await until('all that is kept to be read', async () => {
      const { names } = await tabStatus(session, page);
      return names.reduce((sum, { count }) => sum + count, 0) === kept;
    });
    heaps.push(await heapOf(page));
    backgrounds.push(await background.bytes());
  }
  await card('Simon Pegg');
  const megabytes = (bytes: readonly number[]) => bytes.map((each) => (each / 1e6).toFixed(2)).join(', ');
  console.info(`scripts of the page: ${megabytes(heaps.map(({ script }) => script))} MB`);
  console.info(`nodes of the page: ${heaps.map(({ nodes }) => nodes).join(', ')}`);
  console.info(`background: ${megabytes(backgrounds)} MB`);
  const [start, middle, end] = [heaps[0], heaps[steps / 2], heaps.at(-1)];
  for (const later of [middle, end]) {
    expect(later?.script).toBeLessThan((start?.script ?? 0) + slack);
    expect(later?.embedder).toBeLessThan((start?.embedder ?? 0) * 1.2 + slack);
    expect(later?.nodes).toBeLessThan((start?.nodes ?? 0) * 1.2 + 50);
  }
  expect(backgrounds.at(-1)).toBeLessThan((backgrounds[0] ?? 0) + slack);
}, 600_000);
