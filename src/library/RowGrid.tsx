import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { LibraryKind } from '../model/library.ts';
import { type MessageKey, useTranslate } from '../ui/translate.tsx';
import { ListRow } from './ListRow.tsx';
import type { Position } from './places.ts';
import type { RowWindows } from './row-windows.ts';
import { ScrollSpace } from './scroll-space.ts';

interface RowGridProps {
  kind: LibraryKind;
  /** Names the grid. */
  label: string;
  rows: RowWindows;
  total: number;
  /** Where it begins, or was left. */
  left: Position | null;
  onLeaveAt(position: Position): void;
}

/** Rows beyond the window's edges that are drawn already: a wheel's step must not show white. */
const overscan = 8;

const besideTitles: Record<LibraryKind, MessageKey> = {
  film: 'columnWith',
  person: 'columnIn',
  character: 'columnPlayedBy',
  series: 'columnFilms',
  company: 'columnFilms',
  article: 'columnPublisher',
};

/**
 * A list of any length as a grid with one tab stop: arrows, Page Up and Down, Home and End go from row to row, Enter opens. Only the rows
 * in sight are drawn, and the one with the focus, so that it can't get lost.
 */
export function RowGrid({ kind, label, rows, total, left, onLeaveAt }: RowGridProps) {
  const { t } = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(Math.min(left?.active ?? 0, total - 1));
  const [size, setSize] = useState<{ row: number; viewport: number } | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const goesTo = useRef<number | null>(left?.active ?? null);
  const begin = useRef(left?.first ?? 0);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const measure = () =>
      setSize((known) => {
        const row = probe.current?.offsetHeight ?? 0;
        const viewport = box.clientHeight;
        if (row === 0 || viewport === 0) return known;
        return known?.row === row && known.viewport === viewport ? known : { row, viewport };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    if (probe.current) observer.observe(probe.current);
    return () => observer.disconnect();
  }, []);

  const space = useRef<ScrollSpace | null>(null);
  if (
    size &&
    (space.current?.rows !== total ||
      space.current.rowHeight !== size.row ||
      space.current.viewport !== size.viewport)
  ) {
    if (space.current) begin.current = space.current.visible[0];
    space.current = new ScrollSpace(total, size.row, size.viewport);
  }
  const current = space.current;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (current && box) {
      box.scrollTop = current.startAt(Math.min(begin.current, total - 1));
      redraw(0);
    }
  }, [current, total]);

  const [seenFrom, seenTo] = current?.visible ?? [0, 0];
  const from = Math.max(0, seenFrom - overscan);
  const to = Math.min(total, seenTo + overscan);
  useLayoutEffect(() => {
    if (to > from) rows.want(from, to);
  });
  const focusRow = Math.min(active, total - 1);
  useLayoutEffect(() => {
    // A row that is still on its way gets the focus when it is there.
    if (goesTo.current === null || !rows.row(goesTo.current)) return;
    const link = scroller.current?.querySelector<HTMLElement>(`[data-row="${goesTo.current}"] a`);
    if (!link) return;
    goesTo.current = null;
    link.focus({ preventScroll: true });
  });

  const remember = (row = focusRow) =>
    onLeaveAt({ scrolled: 0, first: current?.visible[0] ?? 0, active: row });
  const onScroll = () => {
    const box = scroller.current;
    if (!box || !current) return;
    const instead = current.moved(box.scrollTop);
    if (instead !== null) box.scrollTop = instead;
    remember();
    redraw(0);
  };
  const goTo = (row: number) => {
    const next = Math.min(total - 1, Math.max(0, row));
    if (!current || !scroller.current) return;
    scroller.current.scrollTop = current.reveal(next);
    goesTo.current = next;
    setActive(next);
    remember(next);
    redraw(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey && event.key !== 'Home' && event.key !== 'End') return;
    if (event.altKey || event.metaKey || !size) return;
    const page = Math.max(1, Math.floor(size.viewport / size.row) - 1);
    const steps: Record<string, number> = {
      ArrowDown: focusRow + 1,
      ArrowUp: focusRow - 1,
      PageDown: focusRow + page,
      PageUp: focusRow - page,
      Home: 0,
      End: total - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    goTo(next);
  };

  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (total > 0 && current && (focusRow < from || focusRow >= to)) drawn.push(focusRow);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table's rows can't be placed by hand, and a million of them can't be there at once
    <div
      role="grid"
      class={`grid kind-${kind}`}
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={4}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" class="grid-head">
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the rows' links take the focus */}
        <div role="row" class="row" aria-rowindex={1}>
          {(
            [
              'columnName',
              besideTitles[kind],
              kind === 'article' ? 'columnPublished' : 'columnYears',
              'columnFacts',
            ] as const
          ).map((title, place) => (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: as above
            <div role="columnheader" key={title} aria-colindex={place + 1} class={`cell cell-${place}`}>
              {t(title)}
            </div>
          ))}
        </div>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div role="rowgroup" class="grid-rows" ref={scroller} onScroll={onScroll} onKeyDown={onKeyDown}>
        <div class="row row-probe" ref={probe} aria-hidden="true" />
        <div role="presentation" class="space" style={{ blockSize: `${current?.height ?? 0}px` }}>
          {current &&
            drawn.map((place) => (
              <ListRow
                key={place}
                row={rows.row(place)}
                place={place}
                top={current.placeOf(place)}
                isStop={place === focusRow}
                onFocus={() => {
                  if (place === active) return;
                  setActive(place);
                  remember(place);
                }}
              />
            ))}
        </div>
      </div>
    </div>
  );
}
