import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { EntityId } from '../model/entity.ts';

/** What the inside of a card may ask of whatever holds it. */
export interface CardNavigation {
  /** Show another card; `key` names the link, so that going back can return the focus to it. */
  open(entity: EntityId, key: string): void;
  /** Whether a fold or a sentence was opened before, so that going back finds it as it was left; undefined where never touched. */
  disclosed(key: string): boolean | undefined;
  disclose(key: string, open: boolean): void;
  /** Has a screen reader say something; where there is nobody to say it, nothing is said. */
  announce?(words: string): void;
}

export const CardNavigationContext = createContext<CardNavigation | null>(null);

export function useCardNavigation(): CardNavigation {
  const navigation = useContext(CardNavigationContext);
  if (!navigation) throw new Error('no CardNavigationContext around this component');
  return navigation;
}

/** State of a disclosure that outlives the card's redrawing. */
export function useDisclosure(key: string, initially = false): [open: boolean, toggle: () => void] {
  const navigation = useCardNavigation();
  const [open, setOpen] = useState(navigation.disclosed(key) ?? initially);
  return [
    open,
    () => {
      navigation.disclose(key, !open);
      setOpen(!open);
    },
  ];
}
