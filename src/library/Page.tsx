import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type LibraryKind, type LibraryOverview, libraryKinds } from '../model/library.ts';
import { CardNavigationContext } from '../ui/card-navigation.ts';
import { useTranslate } from '../ui/translate.tsx';
import { ArticlePage } from './ArticlePage.tsx';
import { EntityPage } from './EntityPage.tsx';
import { ListPage, listTitles } from './ListPage.tsx';
import { MapPage } from './MapPage.tsx';
import { NothingHere } from './NothingHere.tsx';
import type { Place, Places } from './places.ts';
import { hashOf, plainView, type Route, routeOf } from './route.ts';
import type { LibraryServices } from './services.ts';
import { useLibraryNavigation } from './use-library-navigation.ts';

interface PageProps {
  services: LibraryServices;
  places: Places;
}

export function Page({ services, places }: PageProps) {
  const { t, language } = useTranslate();
  const [place, setPlace] = useState(places.current);
  useEffect(() => places.onChange(() => setPlace(places.current)), [places]);
  const route = routeOf(place.hash);
  const kind = kindOf(route);

  const [overview, setOverview] = useState<LibraryOverview | null>(null);
  useEffect(() => {
    const look = () => services.overview().then(setOverview, () => {});
    look();
    // Packs are added and removed in another tab, from where the reader comes back.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [services]);

  const setTitle = useCallback(
    (name: string) => {
      document.title = name === '' ? t('libraryTitle') : t('libraryTitleOf', [name]);
    },
    [t],
  );
  useLayoutEffect(() => {
    if (route.at === 'list') setTitle(t(listTitles[route.view.kind]));
  }, [route.at, kind, setTitle, t]);

  const navigation = useLibraryNavigation(places);
  const main = useRef<HTMLElement>(null);
  const identity = identityOf(route);
  const before = useRef(identity);
  useLayoutEffect(() => {
    if (before.current === identity) return;
    before.current = identity;
    // Who goes on by a link goes on in what it led to; a list gives the focus to the row that it was left from.
    main.current?.focus({ preventScroll: true });
  }, [identity]);

  return (
    <div class="library" data-at={route.at}>
      <header class="masthead">
        <div class="brand">
          <img src="/icons/cuecard.svg" alt="" width="28" height="28" />
          <h1>{t('libraryName')}</h1>
        </div>
        <nav aria-label={t('libraryLists')}>
          <ul>
            {libraryKinds.map((one) => (
              <li key={one}>
                <a
                  href={hashOf({ at: 'list', view: plainView(one) })}
                  aria-current={route.at === 'list' && one === kind ? 'page' : undefined}
                  data-within={one === kind}
                >
                  {t(listTitles[one])}
                  {overview && <span class="count"> {overview.counts[one].toLocaleString(language)}</span>}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        <CardNavigationContext.Provider value={navigation}>
          <View {...{ route, place, places, services, overview, setTitle }} />
        </CardNavigationContext.Provider>
      </main>
    </div>
  );
}

interface ViewProps extends PageProps {
  route: Route;
  place: Place;
  overview: LibraryOverview | null;
  setTitle(name: string): void;
}

function View({ route, place, places, services, overview, setTitle }: ViewProps) {
  switch (route.at) {
    case 'list':
      return (
        <ListPage
          key={`${place.key} ${route.view.kind}`}
          {...{ view: route.view, place, places, services, overview }}
        />
      );
    case 'entity':
      return <EntityPage {...{ id: route.id, place, places, services, setTitle }} />;
    case 'article':
      return <ArticlePage {...{ id: route.id, fact: route.fact, place, places, services, setTitle }} />;
    case 'map':
      return <MapPage {...{ id: route.id, place, places, services, setTitle }} />;
    default:
      return <NothingHere what="address" setTitle={setTitle} />;
  }
}

/** Which list of the navigation a route belongs to. */
function kindOf(route: Route): LibraryKind | null {
  if (route.at === 'list') return route.view.kind;
  if (route.at === 'article') return 'article';
  if (route.at === 'nowhere') return null;
  const type = route.id.slice(0, route.id.indexOf(':'));
  return libraryKinds.find((kind) => kind === type) ?? null;
}

/** The same while only filters or marks of a view change. */
function identityOf(route: Route): string {
  if (route.at === 'list') return `list ${route.view.kind}`;
  return route.at === 'nowhere' ? route.at : `${route.at} ${route.id}`;
}
