import type { Card, SectionId } from '../model/card.ts';
import { CardSection } from './CardSection.tsx';

/** The sections of a card in the card's order, but those in `without`. */
export function Sections({ card, without }: { card: Card; without: readonly SectionId[] }) {
  return (
    <>
      {card.sections
        .filter(({ id }) => !without.includes(id))
        .map(({ id, facts }) => (
          <CardSection key={id} id={id} entity={card.entity} facts={facts} />
        ))}
    </>
  );
}

export function factsOf(card: Card, id: SectionId) {
  return card.sections.find((section) => section.id === id)?.facts ?? [];
}
