import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { Unmarked } from '../model/unmarked.ts';
import { CardKind } from './CardHead.tsx';
import { type CardNavigation, CardNavigationContext } from './card-navigation.ts';
import { EntityCard } from './EntityCard.tsx';
import { ArrowOutIcon, BackIcon, CloseIcon } from './icons.tsx';
import type { MarkedName } from './marked-name.ts';
import { useTranslate } from './translate.tsx';
import { useLoadedCard } from './use-loaded-card.ts';
import { WhyMarked } from './WhyMarked.tsx';
import { WhyUnmarked } from './WhyUnmarked.tsx';

interface CardBrowserProps {
  /** The card to begin with; null says that nothing is known of `query`. */
  entity: EntityId | null;
  query: string;
  /** Rejects where the extension can no longer be asked. */
  load(id: EntityId): Promise<Card | null>;
  headingId: string;
  /** The name on a page that the first card is about. */
  marked?: MarkedName | undefined;
  /** Where the first card was asked for by name: tells why that is not marked on the page; null where it is, or does not stand there. */
  unmarked?: ((entity: EntityId) => Promise<Unmarked | null>) | undefined;
  /** Stand in the bar: before what kind of thing the card is about, and before the close button. */
  lead?: ComponentChildren;
  controls?: ComponentChildren;
  /** Draws a button that opens the library at whatever the card shows. */
  onLibrary?: ((entity: EntityId) => void) | undefined;
  /** Draws a close button. */
  onClose?: (() => void) | undefined;
  /** Draws a back button also on the first card. */
  onLeave?: (() => void) | undefined;
  /** There is something to see: the card, the lack of one, or after a while that it is being fetched. */
  onShown?: (() => void) | undefined;
  /** The element around all of it; gets the focus when the one that had it is gone. */
  holder: RefObject<HTMLElement | null>;
}

/** A place in the history of a card: what was open in it and where it was left. */
interface Visit {
  number: number;
  entity: EntityId | null;
  disclosures: Map<string, boolean>;
  scrollTop: number;
  /** `data-key` of the link that led on. */
  leftBy: string | null;
}

let visitCount = 0;
const visitOf = (entity: EntityId | null): Visit => ({
  number: visitCount++,
  entity,
  disclosures: new Map(),
  scrollTop: 0,
  leftBy: null,
});

/** A card with history: names inside open their cards, back returns to the same place with the same focus. */
export function CardBrowser(props: CardBrowserProps) {
  const { entity, query, load, headingId, onClose, onLeave, onLibrary, onShown, holder, marked, unmarked } =
    props;
  const { t } = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const spoken = useRef<HTMLParagraphElement>(null);
  const visits = useRef<Visit[]>([visitOf(entity)]);
  const moved = useRef<'on' | 'back' | null>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const visit = visits.current.at(-1) ?? visitOf(entity);
  const shown = useLoadedCard(visit.entity, load);
  const settled = shown.state !== 'waiting' && shown.entity === visit.entity;
  // While the next card is fetched the one before stays as it is, with its own folds.
  const drawn = useRef(visit);
  if (settled || shown.state === 'waiting') drawn.current = visit;
  const current = drawn.current;

  const hasFocus = () => {
    const root = scroller.current?.getRootNode();
    const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    return holder.current?.contains(active) ?? false;
  };
  const navigation = useMemo<CardNavigation>(
    () => ({
      open(next, key) {
        current.scrollTop = scroller.current?.scrollTop ?? 0;
        current.leftBy = key;
        visits.current = [...visits.current.slice(0, visits.current.indexOf(current) + 1), visitOf(next)];
        moved.current = hasFocus() ? 'on' : null;
        redraw(0);
      },
      disclosed: (key) => current.disclosures.get(key),
      disclose: (key, open) => void current.disclosures.set(key, open),
      announce: (words) => {
        if (spoken.current) spoken.current.textContent = words;
      },
    }),
    [current],
  );
  const back = () => {
    if (visits.current.length === 1) return onLeave?.();
    visits.current = visits.current.slice(0, -1);
    moved.current = hasFocus() ? 'back' : null;
    redraw(0);
  };

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!settled || !box) return;
    box.scrollTop = visit.scrollTop;
    const direction = moved.current;
    moved.current = null;
    if (!direction) return;
    const link =
      direction === 'back' && visit.leftBy !== null
        ? box.querySelector<HTMLElement>(`[data-key="${CSS.escape(visit.leftBy)}"]`)
        : null;
    (link ?? holder.current)?.focus({ preventScroll: true });
  }, [settled, visit, holder]);
  const hasContent = settled || (shown.state === 'waiting' && shown.slow);
  useLayoutEffect(() => {
    if (hasContent) onShown?.();
  }, [hasContent, onShown]);

  const library = shown.state === 'card' && shown.card ? shown.card.entity.id : null;

  return (
    <CardNavigationContext.Provider value={navigation}>
      <div class="card-bar">
        {(visits.current.length > 1 || onLeave) && (
          <BarButton kind="back" label="back" onClick={back}>
            <BackIcon />
          </BarButton>
        )}
        {props.lead}
        {shown.state === 'card' && shown.card && <CardKind card={shown.card} />}
        <div class="card-controls">
          {onLibrary && library !== null && (
            <BarButton kind="library" label="openLibrary" onClick={() => onLibrary(library)}>
              <ArrowOutIcon />
            </BarButton>
          )}
          {props.controls}
          {onClose && (
            <BarButton kind="close" label="close" onClick={onClose}>
              <CloseIcon />
            </BarButton>
          )}
        </div>
      </div>
      <p class="visually-hidden" role="status" ref={spoken} />
      <div class="card-scroller" ref={scroller} aria-busy={!settled}>
        {shown.state === 'card' && shown.card ? (
          <>
            <EntityCard key={current.number} card={shown.card} headingId={headingId} />
            {marked && shown.entity === entity && current === visits.current[0] && (
              <WhyMarked marked={marked} entity={shown.card.entity} onCorrected={() => onClose?.()} />
            )}
            {unmarked && entity !== null && shown.entity === entity && current === visits.current[0] && (
              <WhyUnmarked entity={entity} ask={unmarked} />
            )}
          </>
        ) : shown.state === 'card' ? (
          <div class="card-state">
            <h2 id={headingId} class="state-title">
              {query && visits.current.length === 1 ? t('nothingKnownOf', [query]) : t('nothingKnown')}
            </h2>
            <p>{t('nothingKnownHint')}</p>
          </div>
        ) : shown.state === 'failed' ? (
          <div class="card-state" role="alert">
            <h2 id={headingId} class="state-title">
              {t('updatedTitle')}
            </h2>
            <p>{t('updatedHint')}</p>
          </div>
        ) : (
          <Skeleton headingId={headingId} visible={shown.slow} />
        )}
      </div>
    </CardNavigationContext.Provider>
  );
}

interface BarButtonProps {
  kind: 'back' | 'library' | 'close';
  label: 'back' | 'openLibrary' | 'close';
  children: ComponentChildren;
  onClick(): void;
}

function BarButton({ kind, label, children, onClick }: BarButtonProps) {
  const { t } = useTranslate();
  return (
    <button
      type="button"
      class={`icon-button ${kind}`}
      aria-label={t(label)}
      title={t(label)}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

function Skeleton({ headingId, visible }: { headingId: string; visible: boolean }) {
  const { t } = useTranslate();
  return (
    <div class="skeleton" data-visible={visible}>
      <h2 id={headingId} class="visually-hidden">
        {t('loading')}
      </h2>
      <span class="bone short" />
      <span class="bone title" />
      <span class="bone" />
      <span class="bone" />
    </div>
  );
}
