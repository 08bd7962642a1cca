import { useMemo, useRef } from 'preact/hooks';
import { articleAddress, entityAddress } from '../protocol/library-address.ts';
import type { CardNavigation } from '../ui/card-navigation.ts';
import type { Places } from './places.ts';

/** A page has room for lists that a card folds. */
const foldLimit = 40;

/** How the parts of cards find their way in the library: names are links, and what was unfolded stays so for each step of the history. */
export function useLibraryNavigation(places: Places): CardNavigation {
  const disclosures = useRef(new Map<string, boolean>());
  return useMemo(() => {
    const keyOf = (key: string) => `${places.current.key} ${key}`;
    return {
      open: (entity) => places.go(entityAddress(entity)),
      disclosed: (key) => disclosures.current.get(keyOf(key)),
      disclose: (key, open) => void disclosures.current.set(keyOf(key), open),
      addressOf: entityAddress,
      sourceAddressOf: articleAddress,
      foldLimit,
    };
  }, [places]);
}
