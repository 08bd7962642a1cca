import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useDisclosure } from './card-navigation.ts';
import { useTranslate } from './translate.tsx';

interface FoldProps {
  at: string;
  rows: JSX.Element[];
  /** A list longer than this shows so many rows, and the rest when asked. */
  limit: number;
}

/** A list that keeps its tail back: "Show all 18". Opening it moves the focus to the first row that came. */
export function Fold({ at, rows, limit }: FoldProps) {
  const { t, plural } = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const unfoldedNow = useRef(false);
  const [open, toggle] = useDisclosure(`${at}/fold`);
  // One row kept back would take as much room as the button.
  const folds = rows.length > limit + 1;
  const shown = folds && !open ? rows.slice(0, limit) : rows;
  useLayoutEffect(() => {
    if (open && unfoldedNow.current) {
      unfoldedNow.current = false;
      list.current?.children[limit]?.querySelector<HTMLElement>('[data-key]')?.focus({ preventScroll: true });
    }
  }, [open, limit]);
  return (
    <>
      <ul class="rows" ref={list}>
        {shown.map((row) => (
          <li key={row.key}>{row}</li>
        ))}
      </ul>
      {folds && (
        <button
          type="button"
          class="text-button fold"
          aria-expanded={open}
          data-key={`${at}/fold`}
          onClick={() => {
            unfoldedNow.current = !open;
            toggle();
          }}
        >
          {open ? t('showFewer') : plural('showAll', rows.length)}
        </button>
      )}
    </>
  );
}
