import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Card, SectionId } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import { CardHead, CardKind } from '../ui/CardHead.tsx';
import { CardSection } from '../ui/CardSection.tsx';
import { factsOf } from '../ui/Sections.tsx';
import { useTranslate } from '../ui/translate.tsx';
import { useLoadedCard } from '../ui/use-loaded-card.ts';
import { CareerChart } from './CareerChart.tsx';
import { NothingHere } from './NothingHere.tsx';
import type { Place, Places } from './places.ts';
import { ReleaseChart } from './ReleaseChart.tsx';
import { hashOf } from './route.ts';
import type { LibraryServices } from './services.ts';
import { useWindowPosition } from './use-window-position.ts';

interface EntityPageProps {
  id: EntityId;
  place: Place;
  places: Places;
  services: LibraryServices;
  setTitle(name: string): void;
}

/** All that is known of an entity. */
export function EntityPage({ id, place, places, services, setTitle }: EntityPageProps) {
  const { t } = useTranslate();
  const shown = useLoadedCard(id, services.card);
  const card = shown.state === 'card' && shown.entity === id ? shown.card : undefined;
  useLayoutEffect(() => {
    if (card) setTitle(card.entity.name);
  }, [card, setTitle]);
  useWindowPosition(places, place, card !== undefined);
  // While the next one comes the one before stays, for a moment.
  const before = useRef<Card | null>(null);
  if (card !== undefined) before.current = card;
  if (shown.state === 'failed') return <NothingHere what="answer" setTitle={setTitle} />;
  if (card === null) return <NothingHere what="entity" setTitle={setTitle} />;
  const drawn = card ?? (shown.state === 'waiting' && shown.slow ? null : before.current);
  return drawn ? (
    <Entity key={drawn.entity.id} card={drawn} />
  ) : (
    <p class="page-waits">{shown.state === 'waiting' && shown.slow && t('loading')}</p>
  );
}

/** What stands wide below the chart; the others stand beside it. */
const wideSections: readonly SectionId[] = [
  'about',
  'releases',
  'cast',
  'roles',
  'otherWork',
  'playedBy',
  'films',
  'notes',
];

/** Needs a CardNavigationContext around it. */
export function Entity({ card }: { card: Card }) {
  const { t } = useTranslate();
  const { entity, sections } = card;
  const { type } = entity;
  const wide = sections.filter(({ id }) => wideSections.includes(id));
  const narrow = sections.filter(({ id }) => !wideSections.includes(id));
  return (
    <article class={`entity-page entity-card type-${type}`} aria-labelledby="view-title">
      <header class="page-head">
        <CardKind card={card} />
        <CardHead card={card} headingId="view-title" />
        <a class="map-link" href={hashOf({ at: 'map', id: entity.id })}>
          {t('toMap')}
        </a>
      </header>
      {type === 'film' && <ReleaseChart releases={factsOf(card, 'releases')} />}
      {type === 'person' && <CareerChart card={card} />}
      {sections.length === 0 && <p class="fact-free">{t('nothingMoreKnown')}</p>}
      <div class="page-columns">
        <div class="wide">
          {wide.map(({ id, facts }) => (
            <CardSection key={id} id={id} entity={entity} facts={facts} lead={id === 'releases'} />
          ))}
        </div>
        {narrow.length > 0 && (
          <div class="narrow">
            {narrow.map(({ id, facts }) => (
              <CardSection key={id} id={id} entity={entity} facts={facts} />
            ))}
          </div>
        )}
      </div>
    </article>
  );
}
