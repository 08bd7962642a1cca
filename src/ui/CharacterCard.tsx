import type { Card } from '../model/card.ts';
import { CardSection, withRelease } from './CardSection.tsx';
import { FactRow } from './FactRow.tsx';
import { Rivals } from './Rivals.tsx';
import { RoleWords } from './RoleWords.tsx';
import { factsOf, Sections } from './Sections.tsx';

/** Leads with who plays it. */
export function CharacterCard({ card }: { card: Card }) {
  const [first, ...others] = factsOf(card, 'playedBy');
  return (
    <>
      <CardSection id="about" entity={card.entity} facts={factsOf(card, 'about')} />
      {first && (
        <FactRow
          facts={withRelease([first])}
          at="lead"
          kind="lead"
          open
          below={<Rivals fact={first} at="lead" />}
        >
          <RoleWords fact={first} at="lead" of="character" />
        </FactRow>
      )}
      <CardSection id="playedBy" title="section_alsoPlayedBy" entity={card.entity} facts={others} />
      <Sections card={card} without={['about', 'playedBy']} />
    </>
  );
}
