import type { Page } from 'playwright-core';
import { defaults } from '../../../src/settings/settings.ts';
import { asContentScript, cardClosed, cardView } from '../../e2e/chromium/card.ts';
import { killWorker } from '../../e2e/chromium/extension-life.ts';
import { markOf } from '../../e2e/chromium/marks.ts';
import { until } from '../../e2e/until.ts';
import { type Contender, openTab, visit } from './contender.ts';
import { marksAfterContent, nextCard } from './probe.ts';
import { mainThreadTime, settled } from './processes.ts';

/** Milliseconds from a page's content to the first frame with marks, the background asleep when the page is asked for. */
export async function marksAsleep(cuecard: Contender, address: string, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await sleep(cuecard);
    const tab = await visit(cuecard, address);
    times.push(await marksAfterContent(tab.page));
    await tab.close();
  }
  return times;
}

export async function sleep({ cuecard }: Contender): Promise<void> {
  if (cuecard) await killWorker({ browser: cuecard });
}

/** Milliseconds from the end of the pointer's rest on a name to the frame that shows its card. */
export async function cardAfterRest(page: Page, name: string): Promise<number> {
  const drawn = nextCard(page);
  const { x, y } = await markOf(page, name);
  await page.mouse.move(x - 40, y - 40);
  await page.mouse.move(x, y, { steps: 3 });
  const { rested, shown } = await drawn;
  if ((await cardView(page))?.name === name) return shown - rested - defaults.openDelay;
  // On a busy machine a card may say for a moment that it is being fetched. What its reader waits for is this one.
  await until(`a card of ${name}`, async () => (await cardView(page))?.name === name);
  const late = await asContentScript(page, () => performance.now(), null);
  return (late ?? Number.NaN) - rested - defaults.openDelay;
}

/** Leaves the open card. */
export async function leaveCard(page: Page): Promise<void> {
  await page.mouse.move(2, 2, { steps: 2 });
  await cardClosed(page);
}

/**
 * Milliseconds that a timer of that length and the frame behind it come late in a page: no card can be there sooner.
 * A card opens by a timer too.
 */
export function timerAndFrame(page: Page): Promise<number> {
  return page.evaluate(
    (delay) =>
      new Promise<number>((resolve) => {
        const due = performance.now() + delay;
        setTimeout(() => {
          document.documentElement.style.setProperty('--frame', String(due));
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - due);
            port2.postMessage(null);
          });
        }, delay);
      }),
    defaults.openDelay,
  );
}

/** Milliseconds for a bare question from a content script to an extension's background and back. */
export async function roundTrip(page: Page): Promise<number | null> {
  return asContentScript(
    page,
    async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      const times: number[] = [];
      for (let i = 0; i < 9; i++) {
        const start = performance.now();
        await chrome.runtime.sendMessage({ text: 'x'.repeat(1000) });
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[4] as number;
    },
    null,
  );
}

/** Milliseconds on a processor of the page's thread for a hundred moves of the pointer over its text. */
export async function pointerMoves(contender: Contender, address: string): Promise<number> {
  const tab = await openTab(contender);
  await tab.page.goto(address);
  await tab.page.mouse.move(1, 1);
  await settled([tab.pid]);
  const before = mainThreadTime(tab.pid);
  for (let i = 0; i < 99; i++) await tab.page.mouse.move(80 + ((i * 61) % 700), 120 + ((i * 37) % 640));
  await tab.page.mouse.move(1, 1);
  await settled([tab.pid]);
  const time = mainThreadTime(tab.pid) - before;
  await tab.close();
  return time;
}
