import type { NameTouch } from '../protocol/card-module.ts';
import { pressDelay, touchSlip } from './limits.ts';

/** What a tap is for by itself: a card would take the place of what the page does. There it opens at a long press. */
const tappable =
  'a[href],button,input,select,textarea,label,summary,[onclick],[contenteditable],[role=button],[role=link],[role=tab],[role^=menuitem],[role=checkbox],[role=switch],[role=option]';

/** The press that is waited for, or that has opened a card and whose end must not follow the link. */
let press: { end: AbortController; hasOpened: boolean } | null = null;

/**
 * Opens a card when a finger taps a name, or in a link presses it for long. Only then is anything kept from the page: the menu and the
 * click that the same press would bring.
 */
export function touch({ type, x, y, target, rects, open }: NameTouch): void {
  const isTappable = target instanceof Element && target.closest(tappable) !== null;
  if (type === 'click') {
    // The end of a long press: it is kept from the page, and nothing for us either.
    if (press?.hasOpened && !press.end.signal.aborted) return;
    press?.end.abort();
    if (!isTappable && getSelection()?.isCollapsed) open();
    return;
  }
  press?.end.abort();
  press = null;
  if (!isTappable) return;
  const end = new AbortController();
  const pressed = { end, hasOpened: false };
  press = pressed;
  const { signal } = end;
  const options = { capture: true, signal };
  const keep = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onLong = () => {
    clearTimeout(timer);
    waiting.abort();
    // The page may have been scrolled before this code was there to hear of it.
    const isThere = rects().some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    if (!isThere) return end.abort();
    for (const kept of ['contextmenu', 'click', 'dragstart']) addEventListener(kept, keep, options);
    addEventListener('pointerup', () => setTimeout(() => end.abort(), clickDelay), options);
    addEventListener('pointercancel', () => end.abort(), options);
    pressed.hasOpened = true;
    open();
  };
  const timer = setTimeout(onLong, pressDelay);
  signal.addEventListener('abort', () => clearTimeout(timer));
  const waiting = new AbortController();
  const whileWaiting = { capture: true, signal: AbortSignal.any([signal, waiting.signal]) };
  addEventListener(
    'contextmenu',
    (event) => {
      // Some browsers are quicker than we.
      keep(event);
      onLong();
    },
    whileWaiting,
  );
  for (const lifted of ['pointerup', 'pointercancel'])
    addEventListener(lifted, () => end.abort(), whileWaiting);
  addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (Math.hypot(clientX - x, clientY - y) > touchSlip) end.abort();
    },
    whileWaiting,
  );
}

/** Milliseconds within which a lifted finger's click comes. */
const clickDelay = 400;
