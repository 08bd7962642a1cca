import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { LibraryView } from '../model/library.ts';
import { RowWindows } from './row-windows.ts';
import type { LibraryServices } from './services.ts';

/** The rows of a view. While a new view's first rows are on their way, the ones before stay to be drawn. */
export function useRows(services: LibraryServices, view: LibraryView): RowWindows {
  const key = JSON.stringify(view);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const rows = useMemo(() => {
    const wanted = JSON.parse(key) as LibraryView;
    return new RowWindows(
      (from, to) => services.list(wanted, from, to),
      () => redraw(0),
    );
  }, [services, key]);
  useEffect(() => rows.want(0, 1), [rows]);
  const shown = useRef(rows);
  if (rows.total !== null || rows.failed || shown.current.total === null) shown.current = rows;
  return shown.current;
}
