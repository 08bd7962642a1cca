import type { JSX } from 'preact';
import type { Card, Fact, SectionId } from '../model/card.ts';
import { CastWords } from './CastWords.tsx';
import { FactRow } from './FactRow.tsx';
import { Fold } from './Fold.tsx';
import { PlainWords } from './PlainWords.tsx';
import { ReleaseRow } from './ReleaseRow.tsx';
import { Rivals } from './Rivals.tsx';
import { RoleWords } from './RoleWords.tsx';
import { type MessageKey, useTranslate } from './translate.tsx';
import { useUniqueId } from './use-unique-id.ts';
import { groupByFilm, WorkWords } from './WorkWords.tsx';

interface CardSectionProps {
  id: SectionId;
  entity: Card['entity'];
  facts: readonly Fact[];
  /** Another heading than the section's own; null for none. */
  title?: MessageKey | null | undefined;
  /** The first row stands with its sentence open. */
  lead?: boolean;
}

const titles: Record<SectionId, MessageKey | null> = {
  // What it is follows its name without a word.
  about: null,
  roles: 'section_roles',
  otherWork: 'section_otherWork',
  releases: 'section_releases',
  playedBy: 'section_playedBy',
  relations: 'section_relations',
  director: 'section_director',
  screenwriter: 'section_screenwriter',
  producer: 'section_producer',
  cast: 'section_cast',
  crew: 'section_crew',
  companies: 'section_companies',
  series: 'section_series',
  films: 'section_films',
  places: 'section_places',
  notes: 'section_notes',
};
const longList = 6;
// Sections of a name or two, set beside their heading.
const sideBySide = new Set<SectionId>([
  'director',
  'screenwriter',
  'producer',
  'series',
  'companies',
  'relations',
  'places',
]);

/** One section of a card: a heading and its facts in words. */
export function CardSection({ id, entity, facts, title = titles[id], lead = false }: CardSectionProps) {
  const { t } = useTranslate();
  const headingId = useUniqueId();
  if (facts.length === 0) return null;
  const layout = sideBySide.has(id) && facts.length <= 3 ? 'side' : 'stacked';
  return (
    // A group, no landmark: of several cards each would have a “Cast”, and a list of landmarks is for finding one's way about a page.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <section
      role="group"
      class={`section ${layout} section-${id}`}
      aria-labelledby={title ? headingId : undefined}
    >
      {title && <h3 id={headingId}>{t(title)}</h3>}
      <Fold at={id} limit={longList} rows={rowsOf(id, entity, facts, lead)} />
    </section>
  );
}

function rowsOf(id: SectionId, entity: Card['entity'], facts: readonly Fact[], lead: boolean): JSX.Element[] {
  if (id === 'otherWork' && entity.type === 'person') {
    return groupByFilm(facts).map((group) => (
      <FactRow
        key={group[0].id}
        facts={withRelease(group)}
        at={id}
        below={group.map((fact) => <Rivals key={fact.id} fact={fact} at={id} />)}
      >
        <WorkWords facts={group} at={id} />
      </FactRow>
    ));
  }
  return facts.map((fact, index) => rowOf(id, entity, fact, facts, lead && index === 0));
}

function rowOf(id: SectionId, entity: Card['entity'], fact: Fact, siblings: readonly Fact[], lead: boolean) {
  if (fact.property === 'releaseDate' && fact.subject.id === entity.id)
    return <ReleaseRow key={fact.id} fact={fact} at={id} siblings={siblings} lead={lead} />;
  const isRole = fact.property === 'castMember' && (entity.type === 'person' || entity.type === 'character');
  return (
    <FactRow
      key={fact.id}
      facts={isRole ? withRelease([fact]) : [fact]}
      at={id}
      open={lead}
      kind={lead ? 'lead' : 'row'}
      below={<Rivals fact={fact} at={id} />}
    >
      {isRole ? (
        <RoleWords fact={fact} at={id} of={entity.type === 'person' ? 'person' : 'character'} />
      ) : fact.property === 'castMember' && fact.subject.id === entity.id ? (
        <CastWords fact={fact} at={id} />
      ) : (
        <PlainWords fact={fact} at={id} entity={entity} />
      )}
    </FactRow>
  );
}

/** A row that tells when its film comes shows the sentence of that too. */
export function withRelease(facts: readonly Fact[]): Fact[] {
  const release = facts.find((fact) => fact.release)?.release;
  return release ? [...facts, release] : [...facts];
}
