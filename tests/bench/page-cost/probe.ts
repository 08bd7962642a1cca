import type { Page } from 'playwright-core';
import { asContentScript } from '../../e2e/chromium/card.ts';

/** What the probe saw in a page, in milliseconds of that page's clock. */
export interface Seen {
  /** When the page had its content. */
  content: number;
  /** When the first frame with marks was drawn. */
  marks: number | null;
}

interface Probe {
  marks: number | null;
  onCard: ((shown: number) => void) | null;
}
type Holder = typeof globalThis & { cuecardProbe?: Probe };

/**
 * Runs in the extension's own world, before the page-side script: each world has prototypes of its own, so a page could not see these
 * calls. It looks at nothing by the clock: a probe that asks again and again for marks costs more than what it measures.
 */
export function probe(): void {
  const seen: Probe = { marks: null, onCard: null };
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
    });
    return set.call(this, name, highlight);
  };
  const { setProperty } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.setProperty = function (name, ...rest) {
    setProperty.call(this, name, ...rest);
    if (name === '--cuecard-visibility') drawn((now) => seen.onCard?.(now));
  };
}

/** What the probe saw; null where Cuecard is not in the page. */
export function seenIn(page: Page): Promise<Seen | null> {
  return asContentScript(
    page,
    () => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const { cuecardProbe } = globalThis as Holder;
      return cuecardProbe
        ? { marks: cuecardProbe.marks, content: entry?.domContentLoadedEventEnd ?? 0 }
        : null;
    },
    null,
  );
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
