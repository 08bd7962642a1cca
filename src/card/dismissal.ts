export interface Dismissal {
  /** False when there was nothing for it to close: then the key is the page's. */
  onEscape(): boolean;
  /** Anywhere in the window; it reaches the page all the same. */
  onPress(x: number, y: number): void;
}

/** Calls at what closes cards: Esc, and a press, which may be outside of one. */
export function onDismissal(dismissal: Dismissal, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || !dismissal.onEscape()) return;
      // One Esc closes one thing: the card, not also the page's dialog under it.
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted) dismissal.onPress(event.clientX, event.clientY);
    },
    { capture: true, passive: true, signal },
  );
}
