import type { Card } from '../model/card.ts';
import { CardSection } from './CardSection.tsx';
import { ReleaseTimeline } from './ReleaseTimeline.tsx';
import { factsOf, Sections } from './Sections.tsx';

/** Leads with when and how it comes out. */
export function FilmCard({ card }: { card: Card }) {
  return (
    <>
      <CardSection id="about" entity={card.entity} facts={factsOf(card, 'about')} />
      <ReleaseTimeline releases={factsOf(card, 'releases')} />
      <CardSection id="releases" title={null} entity={card.entity} facts={factsOf(card, 'releases')} lead />
      <Sections card={card} without={['about', 'releases']} />
    </>
  );
}
