import type { EntityRef } from '../model/card.ts';
import { useCardNavigation } from './card-navigation.ts';

/** A name that opens its own card. `at` tells apart several links to one entity in one card. */
export function EntityLink({ entity, at }: { entity: EntityRef; at: string }) {
  const navigation = useCardNavigation();
  const key = `${at}#${entity.id}`;
  const open = () => navigation.open(entity.id, key);
  const address = navigation.addressOf?.(entity.id);
  const year = entity.year !== undefined && <span class="quiet"> ({entity.year})</span>;
  if (address !== undefined)
    return (
      <>
        <a class="entity-link" data-key={key} href={address}>
          <EntityName entity={entity} />
        </a>
        {year}
      </>
    );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button element is one box, and a long title in it would not wrap with its sentence */}
      <span
        role="button"
        tabIndex={0}
        class="entity-link"
        data-key={key}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          open();
        }}
      >
        <EntityName entity={entity} />
      </span>
      {year}
    </>
  );
}

/** Titles of films and series are set in italics, as in print. */
export function EntityName({ entity }: { entity: Pick<EntityRef, 'type' | 'name'> }) {
  return entity.type === 'film' || entity.type === 'series' ? <cite>{entity.name}</cite> : entity.name;
}
