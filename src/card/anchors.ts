import type { CardAnchor } from '../protocol/card-module.ts';

/** At the selection, or where there is none any more in the middle of the window. */
export function anchorAtSelection(): CardAnchor {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const rects = () => [...(range?.getClientRects() ?? [])];
  // In a text field the selection has no place of its own.
  if (!range || rects().length === 0) {
    const middle = [new DOMRect(innerWidth / 2, innerHeight / 3, 1, 1)];
    return { element: document.documentElement, rects: () => middle, point: null };
  }
  const { commonAncestorContainer: around } = range;
  const element = around instanceof Element ? around : around.parentElement;
  return { element: element ?? document.documentElement, rects, point: null };
}

/** Brings a name into the window, where it is not there already. */
export function scrollToAnchor({ element, rects }: CardAnchor): void {
  const isInWindow = () => {
    const rect = rects()[0];
    return (
      rect !== undefined &&
      rect.top >= 0 &&
      rect.bottom <= innerHeight &&
      rect.left >= 0 &&
      rect.right <= innerWidth
    );
  };
  if (isInWindow()) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const rect = rects()[0];
  // A long paragraph is higher than the window: its middle is not where the name stands.
  if (rect && !isInWindow()) scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
}
