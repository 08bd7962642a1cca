import { useLayoutEffect, useState } from 'preact/hooks';
import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';

export type LoadedCard =
  | { state: 'card'; entity: EntityId | null; card: Card | null }
  | { state: 'failed'; entity: EntityId | null }
  | { state: 'waiting'; entity: EntityId | null; slow: boolean };

// Most answers are here sooner: a skeleton for them would only flicker.
const patience = 150;

/**
 * The card of an entity. Until it is here the one before stays, for a moment: then it says `waiting`, `slow`. Answers that come
 * after another card was asked for are dropped.
 */
export function useLoadedCard(
  entity: EntityId | null,
  load: (id: EntityId) => Promise<Card | null>,
): LoadedCard {
  const [shown, setShown] = useState<LoadedCard>(
    entity === null ? { state: 'card', entity, card: null } : { state: 'waiting', entity, slow: false },
  );
  // At once, not after a frame: a card that was fetched ahead is drawn in the same one.
  useLayoutEffect(() => {
    if (entity === null) {
      setShown({ state: 'card', entity, card: null });
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => setShown({ state: 'waiting', entity, slow: true }), patience);
    const settle = (next: LoadedCard) => {
      clearTimeout(timer);
      if (wanted) setShown(next);
    };
    load(entity).then(
      (card) => settle({ state: 'card', entity, card }),
      () => settle({ state: 'failed', entity }),
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [entity, load]);
  return shown;
}
