import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';
import type { CardAnchor } from '../protocol/card-module.ts';

/** Pixels between the name and the card, and between the card and the window's edge. */
const gap = 8;
const margin = 8;
/** The least height that is worth opening towards. */
const leastHeight = 120;

const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get as (
  this: Node,
) => Element | null;

/**
 * The element, or the parent of a form around it whose controls shadow the form's own properties (`<input name="parentNode">`):
 * Floating UI would climb from there in a circle.
 */
function climbable(element: Element): Element {
  let from = element;
  for (let ancestor: Element | null = element; ancestor; ancestor = parentOf.call(ancestor)) {
    const parent: Element | null = parentOf.call(ancestor);
    if (parent && ancestor instanceof HTMLFormElement && ancestor.parentNode !== parent) from = parent;
  }
  return from;
}

/**
 * Keeps a card at its name until the signal says stop: below or above it, never over it, within the window; closes it when the
 * name has scrolled out of sight. Resolves when it stands there and can take the focus.
 */
export function placeCard(
  host: HTMLElement,
  anchor: CardAnchor,
  close: () => void,
  signal: AbortSignal,
): Promise<void> {
  const bounds = () => {
    const rects = anchor.rects();
    const left = Math.min(...rects.map((rect) => rect.left));
    const top = Math.min(...rects.map((rect) => rect.top));
    const right = Math.max(...rects.map((rect) => rect.right));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  };
  const reference = {
    contextElement: climbable(anchor.element),
    getBoundingClientRect: () => bounds(),
    getClientRects: () => anchor.rects(),
  };

  const place = async () => {
    if (signal.aborted) return;
    if (anchor.rects().length === 0) return close();
    const { point } = anchor;
    const { x, y, middlewareData } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point ? { x: point.x, y: point.y } : {}),
        offset(gap),
        // What stands out at a side is shifted in: it is no reason to leave the room above or below.
        flip({
          padding: margin,
          crossAxis: false,
          fallbackPlacements: ['top-start', 'right-start', 'left-start'],
        }),
        size({
          padding: margin,
          apply: ({ availableHeight }) => {
            const room = Math.floor(Math.max(leastHeight, availableHeight));
            host.style.setProperty('--cuecard-room', `${room}px`);
          },
        }),
        shift({ padding: margin }),
        hide({ strategy: 'referenceHidden' }),
      ],
    });
    if (signal.aborted) return;
    if (middlewareData.hide?.referenceHidden) return close();
    host.style.setProperty('--cuecard-left', `${Math.round(x)}px`);
    host.style.setProperty('--cuecard-top', `${Math.round(y)}px`);
    host.style.setProperty('--cuecard-visibility', 'visible');
  };
  if (signal.aborted) return Promise.resolve();
  signal.addEventListener(
    'abort',
    autoUpdate(reference, host, () => void place()),
  );
  return place();
}
