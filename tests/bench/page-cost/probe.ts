import type { Page } from 'playwright-core';
import { asContentScript } from '../../e2e/chromium/card.ts';

interface Probe {
  marks: number | null;
  onMarks: ((shown: number) => void) | null;
  onCard: ((shown: number) => void) | null;
}
type Holder = typeof globalThis & { cuecardProbe?: Probe };

/**
 * Runs in the extension's own world, before the page-side script: each world has prototypes of its own, so a page could not see these
 * calls. It looks at nothing by the clock: a probe that asks again and again for marks costs more than what it measures.
 */
export function probe(): void {
  const seen: Probe = { marks: null, onMarks: null, onCard: null };
  (globalThis as Holder).cuecardProbe = seen;
  // A frame is drawn when the task after its callbacks runs.
  const drawn = (call: (now: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => call(performance.now());
      port2.postMessage(null);
    });
  const { set } = HighlightRegistry.prototype;
  HighlightRegistry.prototype.set = function (name, highlight) {
    HighlightRegistry.prototype.set = set;
    drawn((now) => {
      seen.marks = now;
      seen.onMarks?.(now);
    });
    return set.call(this, name, highlight);
  };
  const { setProperty } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.setProperty = function (name, ...rest) {
    setProperty.call(this, name, ...rest);
    if (name === '--cuecard-visibility') drawn((now) => seen.onCard?.(now));
  };
}

/** Milliseconds from when a page had its content to its first frame with marks. Throws when none come. */
export async function marksAfterContent(page: Page): Promise<number> {
  const time = await asContentScript(
    page,
    (patience) =>
      new Promise<number | null>((resolve) => {
        const seen = (globalThis as Holder).cuecardProbe;
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        if (!seen || !entry) return resolve(null);
        seen.onMarks = (marks) => resolve(marks - entry.domContentLoadedEventEnd);
        if (seen.marks !== null) seen.onMarks(seen.marks);
        setTimeout(resolve, patience, null);
      }),
    15_000,
  );
  if (time === null) throw new Error(`no marks on ${page.url()}`);
  return time;
}

/** When the next card is drawn and when the pointer moved last before, on the page's clock. Only from this call on a move costs a call. */
export async function nextCard(page: Page): Promise<{ rested: number; shown: number }> {
  const times = await asContentScript(
    page,
    (patience) =>
      new Promise<{ rested: number; shown: number } | null>((resolve) => {
        const seen = (globalThis as Holder).cuecardProbe;
        if (!seen) return resolve(null);
        const ended = new AbortController();
        let rested = 0;
        addEventListener(
          'pointermove',
          (event) => {
            rested = event.timeStamp;
          },
          { capture: true, passive: true, signal: ended.signal },
        );
        // Not by names of their own: this is sent as text, see `inWorld`.
        ended.signal.onabort = () => {
          seen.onCard = null;
          resolve(ended.signal.reason);
        };
        seen.onCard = (shown) => ended.abort({ rested, shown });
        setTimeout(() => ended.abort(null), patience);
      }),
    15_000,
  );
  if (!times) throw new Error('no card came');
  return times;
}
