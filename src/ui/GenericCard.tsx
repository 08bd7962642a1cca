import type { Card } from '../model/card.ts';
import { Sections } from './Sections.tsx';

/** A series or a company: its facts in the card's order. */
export function GenericCard({ card }: { card: Card }) {
  return <Sections card={card} without={[]} />;
}
