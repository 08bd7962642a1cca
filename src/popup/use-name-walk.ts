import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Arrows go from the empty search field into the list of names, through it, and back: with Tab alone a hundred names are a hundred steps. */
export function useNameWalk(field: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const walk = (event: KeyboardEvent) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const rows: Element[] = [...document.querySelectorAll('.name-row')];
      const from = document.activeElement ? rows.indexOf(document.activeElement) : -1;
      const isInField = document.activeElement === field.current;
      if (step === undefined || rows.length === 0 || (from < 0 && !(isInField && step > 0))) return;
      event.preventDefault();
      const next = from + step < 0 ? field.current : rows[Math.min(from + step, rows.length - 1)];
      if (next instanceof HTMLElement) next.focus();
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [field, isOn]);
}
