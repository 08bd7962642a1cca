import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { EntityId } from '../model/entity.ts';
import type { Neighbourhood } from '../model/library.ts';
import { EntityLink } from '../ui/EntityLink.tsx';
import { TypeIcon } from '../ui/icons.tsx';
import { useTranslate } from '../ui/translate.tsx';
import { MapPicture } from './MapPicture.tsx';
import { NothingHere } from './NothingHere.tsx';
import type { Place, Places } from './places.ts';
import { hashOf } from './route.ts';
import type { LibraryServices } from './services.ts';
import { useAnswer } from './use-answer.ts';
import { useWindowPosition } from './use-window-position.ts';

interface MapPageProps {
  id: EntityId;
  place: Place;
  places: Places;
  services: LibraryServices;
  setTitle(name: string): void;
}

/** Who worked with whom in what, around one entity: a picture, and the same as a list. */
export function MapPage({ id, place, places, services, setTitle }: MapPageProps) {
  const { t } = useTranslate();
  const answer = useAnswer(services.neighbourhood, id);
  const around = answer.state === 'here' ? answer.value : null;
  const name = around?.nodes[0]?.entity.name;
  useLayoutEffect(() => {
    if (name !== undefined) setTitle(t('mapTitle', [name]));
  }, [name, setTitle, t]);
  useWindowPosition(places, place, around !== null);
  if (answer.state === 'failed') return <NothingHere what="answer" setTitle={setTitle} />;
  if (answer.state === 'waiting') return <p class="page-waits">{answer.slow && t('loading')}</p>;
  if (!around) return <NothingHere what="entity" setTitle={setTitle} />;
  return <MapView key={id} around={around} />;
}

/** Needs a CardNavigationContext around it. */
export function MapView({ around }: { around: Neighbourhood }) {
  const { t, rich, plural } = useTranslate();
  const [chosen, setChosen] = useState(0);
  const [middle] = around.nodes;
  if (!middle) return null;
  const node = around.nodes[chosen] ?? middle;
  return (
    <article class="map-page entity-card" aria-labelledby="view-title">
      <header class="page-head">
        <h2 class="name" id="view-title">
          {rich('mapTitle', [<EntityLink key="middle" entity={middle.entity} at="title" />])}
        </h2>
        <p class="article-meta">
          {around.nodes.length === 1
            ? t('mapEmpty')
            : `${plural('mapNames', around.nodes.length)} ${around.left > 0 ? plural('mapLeft', around.left) : ''}`}
        </p>
      </header>
      {around.nodes.length > 1 && (
        <div class="map-columns">
          <div>
            <MapPicture around={around} chosen={chosen} onChoose={setChosen} />
            <p class="map-chosen">
              <TypeIcon type={node.entity.type} />
              <EntityLink entity={node.entity} at="chosen" />
              {chosen !== 0 && <a href={hashOf({ at: 'map', id: node.entity.id })}>{t('mapCentre')}</a>}
            </p>
            <p class="article-meta map-help">{t('mapHelp')}</p>
          </div>
          <MapList around={around} />
        </div>
      )}
    </article>
  );
}

/** The films of the map with their people, and people whose films are not on it. */
function MapList({ around: { nodes, edges } }: { around: Neighbourhood }) {
  const { t } = useTranslate();
  const films = useMemo(() => {
    const beside = (place: number) =>
      edges
        .flatMap(([a, b]) => (a === place ? [b] : b === place ? [a] : []))
        .filter((other) => nodes[other]?.entity.type !== 'film');
    return nodes.flatMap(({ entity }, place) =>
      entity.type === 'film' ? [{ entity, people: beside(place) }] : [],
    );
  }, [nodes, edges]);
  return (
    <section class="map-list" aria-labelledby="map-list-title">
      <h3 id="map-list-title">{t('mapAsList')}</h3>
      <ul>
        {films.map(({ entity, people }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} at={`list/${entity.id}`} />
            {people.length > 0 && (
              <ul class="map-people">
                {people.map((place) => {
                  const person = nodes[place]?.entity;
                  return (
                    person && (
                      <li key={person.id}>
                        <EntityLink entity={person} at={`list/${entity.id}/${person.id}`} />
                      </li>
                    )
                  );
                })}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
