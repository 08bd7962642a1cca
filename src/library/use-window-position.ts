import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Place, Places } from './places.ts';

/** Scrolls the window to where a step of the history was left, as soon as what is to be seen is there, and remembers where it is from then on. */
export function useWindowPosition(places: Places, place: Place, isThere: boolean): void {
  const arrived = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!isThere || arrived.current === place.key) return;
    const arrive = () => scrollTo({ top: place.left?.scrolled ?? 0, behavior: 'instant' });
    arrive();
    // Pictures know their height only when their width is measured: still before anything is seen.
    const frame = requestAnimationFrame(() => {
      arrived.current = place.key;
      arrive();
    });
    return () => cancelAnimationFrame(frame);
  }, [place, isThere]);
  useEffect(() => {
    const remember = () => {
      // A page that is still empty is at its top whatever its reader wants.
      if (arrived.current === places.current.key) places.leaveAt({ scrolled: scrollY });
    };
    addEventListener('scroll', remember, { passive: true });
    // A step may follow before the browser tells of the scrolling.
    const noMoreLeaving = places.onLeave(remember);
    return () => {
      removeEventListener('scroll', remember);
      noMoreLeaving();
    };
  }, [places]);
}
