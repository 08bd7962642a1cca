import { useLayoutEffect } from 'preact/hooks';

/**
 * Goes to what the address names behind `#`: it is drawn when the settings are there, long after the browser has looked for it. A rule's
 * switch gets the focus, so that who came for the rule can go on by key.
 */
export function useAnchor(isDrawn: boolean): void {
  useLayoutEffect(() => {
    if (!isDrawn || location.hash === '') return;
    const place = document.getElementById(location.hash.slice(1));
    place?.scrollIntoView({ block: place.tagName === 'SECTION' ? 'start' : 'center', behavior: 'instant' });
    if (place?.tagName === 'LI') place.querySelector('button')?.focus({ preventScroll: true });
  }, [isDrawn]);
}
