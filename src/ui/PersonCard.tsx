import type { Card } from '../model/card.ts';
import { CardSection, withRelease } from './CardSection.tsx';
import { FactRow } from './FactRow.tsx';
import { Rivals } from './Rivals.tsx';
import { RoleWords } from './RoleWords.tsx';
import { factsOf, Sections } from './Sections.tsx';
import { groupByFilm, WorkWords } from './WorkWords.tsx';

/** Leads with the first role, or with other work where there is none, and the sentences behind it. */
export function PersonCard({ card }: { card: Card }) {
  const [role, ...moreRoles] = factsOf(card, 'roles');
  const otherWork = factsOf(card, 'otherWork');
  const [work] = role ? [] : groupByFilm(otherWork);
  return (
    <>
      <CardSection id="about" entity={card.entity} facts={factsOf(card, 'about')} />
      {role && (
        <FactRow
          facts={withRelease([role])}
          at="lead"
          kind="lead"
          open
          below={<Rivals fact={role} at="lead" />}
        >
          <RoleWords fact={role} at="lead" of="person" />
        </FactRow>
      )}
      {work && (
        <FactRow facts={withRelease(work)} at="lead" kind="lead" open>
          <WorkWords facts={work} at="lead" />
        </FactRow>
      )}
      <CardSection id="roles" title={role && 'section_moreRoles'} entity={card.entity} facts={moreRoles} />
      <CardSection
        id="otherWork"
        title={work && 'section_moreWork'}
        entity={card.entity}
        facts={otherWork.filter((fact) => !work?.includes(fact))}
      />
      <Sections card={card} without={['about', 'roles', 'otherWork']} />
    </>
  );
}
