import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityRef, SearchHit } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { TabStatus } from '../protocol/messages.ts';
import type { Settings } from '../settings/settings.ts';
import { CardBrowser } from '../ui/CardBrowser.tsx';
import { OffIcon, SettingsIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { useTranslate } from '../ui/translate.tsx';
import { PageState } from './PageState.tsx';
import { SiteControls } from './SiteControls.tsx';
import type { PopupServices } from './services.ts';
import { useLatest } from './use-latest.ts';
import { useNameWalk } from './use-name-walk.ts';
import { useScrollStop } from './use-scroll-stop.ts';
import { useUnmarked } from './use-unmarked.ts';

// A page that is still being read finds more names while the popup is open.
const refreshEvery = 1000;

export function Page({ services }: { services: PopupServices }) {
  const { t } = useTranslate();
  const [status, askStatus, , unanswered] = useLatest<TabStatus | null>(null);
  const [settings, askSettings, setSettings] = useLatest<Settings | null>(null);
  const [query, setQuery] = useState('');
  const [found, askFound, setFound] = useLatest<{ query: string; hits: SearchHit[] } | null>(null);
  const [opened, setOpened] = useState<EntityId | null>(null);
  const unmarked = useUnmarked(services, status, found?.hits ?? null);
  const input = useRef<HTMLInputElement>(null);
  const cardBox = useRef<HTMLElement>(null);
  const pageState = useRef<HTMLDivElement>(null);

  useNameWalk(input, query === '' && opened === null);
  useScrollStop(pageState);
  const refresh = useCallback(() => askStatus(services.status()), [services, askStatus]);
  useEffect(() => {
    refresh();
    const timer = setInterval(refresh, refreshEvery);
    return () => clearInterval(timer);
  }, [refresh]);
  useEffect(() => {
    askSettings(services.loadSettings());
    return services.onSettingsChange((next) => {
      setSettings(next);
      refresh();
    });
  }, [services, askSettings, setSettings, refresh]);
  useLayoutEffect(() => {
    (opened === null ? input : cardBox).current?.focus();
  }, [opened]);

  const search = (next: string) => {
    setQuery(next);
    if (next.trim() === '') setFound(null);
    else askFound(services.search(next).then((hits) => ({ query: next, hits })));
  };
  const change = (changed: Promise<Settings>) => {
    askSettings(changed);
    changed.then(refresh, refresh);
  };
  const choose = useCallback((entity: EntityRef) => setOpened(entity.id), []);
  const reveal = async (name: TabStatus['names'][number]) => {
    const there = await services.reveal(name.entity, name.frame).catch(() => false);
    if (there) services.close();
    // The page has moved on; what is known of the name stays.
    else setOpened(name.entity);
  };

  if (opened !== null) {
    return (
      <main
        class="popup-card"
        ref={cardBox}
        tabIndex={-1}
        aria-labelledby="card-name"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          setOpened(null);
        }}
      >
        <h1 class="visually-hidden">{t('extensionName')}</h1>
        <CardBrowser
          entity={opened}
          query=""
          load={services.card}
          unmarked={unmarked.ask}
          headingId="card-name"
          holder={cardBox}
          onLeave={() => setOpened(null)}
          onLibrary={services.openLibrary}
        />
      </main>
    );
  }
  return (
    <>
      <main class="popup-main">
        <h1 class="visually-hidden">{t('extensionName')}</h1>
        <SearchBox
          query={query}
          hits={found?.hits ?? null}
          stale={found?.query !== query}
          onQuery={search}
          onChoose={choose}
          input={input}
          about={unmarked.about}
        />
        <button
          type="button"
          class="icon-button options"
          aria-label={t('options')}
          title={t('options')}
          onClick={services.openOptions}
        >
          <SettingsIcon />
        </button>
        <div class="page-state" ref={pageState} hidden={query.trim() !== ''}>
          {unanswered && !status && (
            <Notice icon={<OffIcon />} title={t('unansweredTitle')}>
              {t('unansweredText')}
            </Notice>
          )}
          {status && (
            <PageState
              status={status}
              onChoose={(name) => void reveal(name)}
              onResume={() => change(services.pauseAll(false))}
              onGiveAccess={services.askForAccess}
              onOpenRule={services.openRule}
              onSwitchOn={() => status.url !== null && change(services.switchSite(status.url, true))}
            />
          )}
        </div>
      </main>
      <SiteControls
        onLibrary={() => services.openLibrary(null)}
        status={status}
        settings={settings}
        onSwitchSite={(on) => {
          const url = status?.url;
          if (url) change(services.switchSite(url, on));
        }}
        onPauseAll={(paused) => change(services.pauseAll(paused))}
      />
    </>
  );
}
