import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryKind, LibraryOverview, LibraryView } from '../model/library.ts';
import { SearchIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type MessageKey, type Speech, useTranslate } from '../ui/translate.tsx';
import { FilterBar } from './FilterBar.tsx';
import type { Place, Places } from './places.ts';
import { RowGrid } from './RowGrid.tsx';
import { hashOf, plainView } from './route.ts';
import type { LibraryServices } from './services.ts';
import { useRows } from './use-rows.ts';

interface ListPageProps {
  view: LibraryView;
  place: Place;
  places: Places;
  services: LibraryServices;
  overview: LibraryOverview | null;
}

export const listTitles: Record<LibraryKind, MessageKey> = {
  film: 'group_film',
  person: 'group_person',
  character: 'group_character',
  series: 'group_series',
  company: 'group_company',
  article: 'articles',
};

/** All of one kind: search, filters, and the list. */
export function ListPage({ view, place, places, services, overview }: ListPageProps) {
  const speech = useTranslate();
  const { t } = speech;
  const rows = useRows(services, view);
  const title = t(listTitles[view.kind]);
  // Another view begins at its top, a step back where it was left.
  const key = JSON.stringify([place.key, view]);
  const first = useRef(key);
  const left = first.current === key ? place.left : null;
  useLayoutEffect(() => {
    if (rows.total === 0) places.leaveAt({ scrolled: 0 });
  }, [rows.total, places]);
  return (
    <div class="list-page">
      <h2 class="visually-hidden">{title}</h2>
      <FilterBar
        view={view}
        overview={overview}
        onChange={(next) => places.go(hashOf({ at: 'list', view: next }), true)}
      />
      <p class="list-count" role="status">
        {rows.total !== null && countOf(rows.total, view, speech)}
      </p>
      {rows.failed && rows.total === null && <p class="empty">{t('libraryFailed')}</p>}
      {rows.total === 0 && <NothingListed view={view} openOptions={services.openOptions} />}
      {rows.total !== null && rows.total > 0 && (
        <RowGrid
          key={key}
          kind={view.kind}
          label={title}
          rows={rows}
          total={rows.total}
          left={left}
          onLeaveAt={(position) => places.leaveAt(position)}
        />
      )}
      {isPlain(view) && view.kind === 'film' && overview?.packs.length === 1 && (
        <p class="list-more">
          {t('libraryMoreFilms')}{' '}
          <button type="button" class="text-button" onClick={services.openOptions}>
            {t('openOptions')}
          </button>
        </p>
      )}
    </div>
  );
}

const isPlain = (view: LibraryView) =>
  view.query === '' && view.pack === null && view.years.every((year) => year === null);

function countOf(total: number, view: LibraryView, { plural }: Speech): string {
  return plural(isPlain(view) ? 'entries' : 'entriesFound', total);
}

function NothingListed({ view, openOptions }: { view: LibraryView; openOptions(): void }) {
  const { t } = useTranslate();
  if (isPlain(view))
    return (
      <Notice
        icon={<SearchIcon />}
        title={t('nothingOfKind')}
        action={{ label: t('openOptions'), run: openOptions }}
      >
        {t('nothingOfKindHint')}
      </Notice>
    );
  return (
    <Notice
      icon={<SearchIcon />}
      title={view.query === '' ? t('nothingFits') : t('nothingFound', [view.query])}
    >
      {t(view.query === '' ? 'nothingFitsHint' : 'nothingFoundHint')}{' '}
      <a href={hashOf({ at: 'list', view: plainView(view.kind) })}>{t('clearFilters')}</a>
    </Notice>
  );
}
