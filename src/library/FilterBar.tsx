import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryOverview, LibrarySort, LibraryView } from '../model/library.ts';
import { SearchIcon } from '../ui/icons.tsx';
import { type MessageKey, useTranslate } from '../ui/translate.tsx';

interface FilterBarProps {
  view: LibraryView;
  /** Null until it is known. */
  overview: LibraryOverview | null;
  onChange(view: LibraryView): void;
}

/** Milliseconds without a key before a query is asked. */
const typingPause = 120;

type Order = { sort: LibrarySort; descending: boolean; label: MessageKey };
const orders: readonly Order[] = [
  { sort: 'match', descending: false, label: 'sortMatch' },
  { sort: 'name', descending: false, label: 'sortNames' },
  { sort: 'name', descending: true, label: 'sortNamesBack' },
  { sort: 'year', descending: true, label: 'sortNewest' },
  { sort: 'year', descending: false, label: 'sortOldest' },
  { sort: 'facts', descending: true, label: 'sortFacts' },
];

/** Search, years, pack and order of a list. */
export function FilterBar({ view, overview, onChange }: FilterBarProps) {
  const { t } = useTranslate();
  const [first, last] = view.years;
  const decades = decadesOf(overview?.years ?? null);
  const decade = first !== null && last === first + 9 && first % 10 === 0 ? first : null;
  const search = (query: string) => {
    // A search is answered best first; without one there is no best.
    const sort =
      query === '' && view.sort === 'match'
        ? 'name'
        : view.query === '' && query !== ''
          ? 'match'
          : view.sort;
    onChange({ ...view, query, sort, descending: sort === 'match' ? false : view.descending });
  };
  return (
    <search class="filters">
      <QueryField query={view.query} onQuery={search} />
      <details class="more-filters" open>
        <summary>{t('filters')}</summary>
        <div class="filter-row">
          {decades.length > 1 && (
            <label>
              <span>{t('filterDecade')}</span>
              <select
                value={decade ?? ''}
                onChange={(event) => {
                  const start = event.currentTarget.value === '' ? null : Number(event.currentTarget.value);
                  onChange({ ...view, years: start === null ? [null, null] : [start, start + 9] });
                }}
              >
                <option value="">{first === null && last === null ? t('anyYear') : t('ownYears')}</option>
                {(first !== null || last !== null) && <option value="">{t('anyYear')}</option>}
                {decades.map((year) => (
                  <option key={year} value={year}>
                    {t('decade', [String(year)])}
                  </option>
                ))}
              </select>
            </label>
          )}
          <YearField
            label={t('filterFrom')}
            year={first}
            example={overview?.years?.[0]}
            onYear={(year) => onChange({ ...view, years: [year, last] })}
          />
          <YearField
            label={t('filterTo')}
            year={last}
            example={overview?.years?.[1]}
            onYear={(year) => onChange({ ...view, years: [first, year] })}
          />
          {overview && overview.packs.length > 1 && (
            <label>
              <span>{t('filterPack')}</span>
              <select
                value={view.pack ?? ''}
                onChange={(event) => onChange({ ...view, pack: event.currentTarget.value || null })}
              >
                <option value="">{t('allPacks')}</option>
                {overview.packs.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            <span>{t('sortBy')}</span>
            <select
              value={orders.findIndex(
                ({ sort, descending }) => sort === view.sort && descending === view.descending,
              )}
              onChange={(event) => {
                const order = orders[Number(event.currentTarget.value)];
                if (order) onChange({ ...view, sort: order.sort, descending: order.descending });
              }}
            >
              {orders.map(({ label, sort }, place) =>
                sort === 'match' && view.query === '' ? null : (
                  <option key={label} value={place}>
                    {t(label)}
                  </option>
                ),
              )}
            </select>
          </label>
        </div>
      </details>
    </search>
  );
}

/** Shows what is typed at once, and asks when the typing rests. */
function QueryField({ query, onQuery }: { query: string; onQuery(query: string): void }) {
  const { t } = useTranslate();
  const [typed, setTyped] = useState(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef(query);
  useEffect(() => {
    // Changed from elsewhere: by a step back, or a link.
    if (query !== asked.current) setTyped(query);
    asked.current = query;
  }, [query]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const put = (next: string, pause: number) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      asked.current = next;
      onQuery(next);
    }, pause);
  };
  return (
    <div class="search-field">
      <SearchIcon />
      <input
        type="search"
        enterKeyHint="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('librarySearch')}
        placeholder={t('librarySearch')}
        value={typed}
        onInput={(event) => put(event.currentTarget.value, typingPause)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') put(typed, 0);
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            put('', 0);
          }
        }}
      />
    </div>
  );
}

interface YearFieldProps {
  label: string;
  year: number | null;
  /** What may be typed there. */
  example: number | undefined;
  onYear(year: number | null): void;
}

function YearField({ label, year, example, onYear }: YearFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        class="year-field"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        placeholder={example === undefined ? '' : String(example)}
        value={year ?? ''}
        onChange={(event) => {
          const text = event.currentTarget.value.trim();
          const typed = /^\d{4}$/.test(text) ? Number(text) : null;
          // What is no year is taken away, so that nobody believes it to hold.
          if (typed === null) event.currentTarget.value = '';
          onYear(typed);
        }}
      />
    </label>
  );
}

/** The first years of all decades with films, newest first. */
function decadesOf(years: LibraryOverview['years']): number[] {
  if (!years) return [];
  const [first, last] = years.map((year) => Math.floor(year / 10) * 10) as [number, number];
  return Array.from({ length: (last - first) / 10 + 1 }, (_, place) => last - place * 10);
}
