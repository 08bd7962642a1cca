import type { Page } from 'playwright-core';
import { asContentScript } from '../../e2e/chromium/card.ts';

/** What the probe saw in a page, in milliseconds of that page's clock. */
export interface Seen {
  /** When the page had its content. */
  content: number;
  /** When the first frame with marks was drawn. */
  marks: number | null;
  /** When the last move of the pointer happened. */
  moved: number;
  /** When the last frame was drawn after a card had got its place. */
  card: number | null;
}

interface Notes extends Omit<Seen, 'content'> {
  note?: (event: PointerEvent) => void;
}
type Holder = typeof globalThis & { cuecardProbe?: Notes };

/**
 * Runs in the extension's own world, before the page-side script: each world has prototypes of its own, so a page could not see these
 * calls. It looks at nothing by the clock: a probe that asks again and again for marks costs more than what it measures.
 */
export function probe(): void {
  const seen: Notes = { marks: null, moved: 0, card: null };
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
    if (name === '--cuecard-visibility')
      drawn((now) => {
        seen.card ??= now;
      });
  };
}

/** What the probe saw; null where Cuecard is not in the page. */
export function seenIn(page: Page): Promise<Seen | null> {
  return asContentScript(
    page,
    () => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const { cuecardProbe } = globalThis as Holder;
      if (!cuecardProbe) return null;
      const { marks, moved, card } = cuecardProbe;
      return { marks, moved, card, content: entry?.domContentLoadedEventEnd ?? 0 };
    },
    null,
  );
}

/** From now on the probe notes the pointer's moves, and awaits another card. Only where that is asked for, since each move then costs a call. */
export async function awaitCard(page: Page): Promise<void> {
  await asContentScript(
    page,
    () => {
      const seen = (globalThis as Holder).cuecardProbe;
      if (!seen) return;
      seen.card = null;
      const options = { capture: true, passive: true };
      seen.note ??= ({ timeStamp }) => {
        seen.moved = timeStamp;
      };
      addEventListener('pointermove', seen.note, options);
    },
    null,
  );
}
