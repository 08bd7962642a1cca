/** Calls when the user closes a card by Esc, or by a press outside of it, which reaches the page all the same. */
export function onDismissal(host: Element, dismiss: () => void, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || event.isComposing) return;
      // One Esc closes one thing: the card, not also the page's dialog under it.
      event.preventDefault();
      event.stopImmediatePropagation();
      dismiss();
    },
    { capture: true, signal },
  );
  addEventListener(
    'pointerdown',
    (event) => {
      // By place: seen from here, a press on a card inside a component's dialog is one on the component.
      const { left, top, right, bottom } = host.getBoundingClientRect();
      const { clientX: x, clientY: y } = event;
      const isOnCard = x >= left && x <= right && y >= top && y <= bottom;
      if (event.isTrusted && !isOnCard) dismiss();
    },
    { capture: true, passive: true, signal },
  );
}
