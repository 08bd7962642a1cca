import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Makes a box a stop of the tab key while it has more than it shows and nothing inside takes the focus: else no key could scroll it. */
export function useScrollStop(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const isNeeded = element.scrollHeight > element.clientHeight && !element.querySelector('button, a');
    if (isNeeded) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  });
}
