import type { Card } from '../model/card.ts';
import type { EntityType } from '../model/entity.ts';
import { CardHead } from './CardHead.tsx';
import { CharacterCard } from './CharacterCard.tsx';
import { FilmCard } from './FilmCard.tsx';
import { GenericCard } from './GenericCard.tsx';
import { PersonCard } from './PersonCard.tsx';
import { useTranslate } from './translate.tsx';

const bodies: Record<EntityType, typeof PersonCard> = {
  film: FilmCard,
  person: PersonCard,
  character: CharacterCard,
  series: GenericCard,
  company: GenericCard,
};

/** The whole inside of a card. Needs a TranslateContext and a CardNavigationContext around it. */
export function EntityCard({ card, headingId }: { card: Card; headingId: string }) {
  const { t } = useTranslate();
  const Body = bodies[card.entity.type];
  return (
    <article class={`entity-card type-${card.entity.type}`} aria-labelledby={headingId}>
      <CardHead card={card} headingId={headingId} />
      {card.sections.some(({ facts }) => facts.length > 0) ? (
        <Body card={card} />
      ) : (
        <p class="fact-free">{t('nothingMoreKnown')}</p>
      )}
    </article>
  );
}
