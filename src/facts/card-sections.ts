import type { SectionId } from '../model/card.ts';
import type { EntityId, EntityType } from '../model/entity.ts';
import type { Property, Statement } from '../model/statement.ts';

/** Where a statement stands on the card of its subject, and on that of its value. */
const places: Record<Property, { subject: SectionId; value: SectionId }> = {
  castMember: { subject: 'cast', value: 'roles' },
  director: { subject: 'director', value: 'otherWork' },
  screenwriter: { subject: 'screenwriter', value: 'otherWork' },
  producer: { subject: 'producer', value: 'otherWork' },
  crewMember: { subject: 'crew', value: 'otherWork' },
  distributor: { subject: 'companies', value: 'films' },
  productionCompany: { subject: 'companies', value: 'films' },
  releaseDate: { subject: 'releases', value: 'releases' },
  partOfSeries: { subject: 'series', value: 'films' },
  follows: { subject: 'series', value: 'series' },
  filmingLocation: { subject: 'places', value: 'places' },
  basedOn: { subject: 'relations', value: 'relations' },
  description: { subject: 'about', value: 'about' },
  relatedTo: { subject: 'relations', value: 'relations' },
  productionNote: { subject: 'notes', value: 'notes' },
};

/** What a reader of such a card looks for, first to last. Sections that a type does not name stand behind, in this list's last order. */
const filmOrder: readonly SectionId[] = [
  'about',
  'releases',
  'director',
  'screenwriter',
  'producer',
  'cast',
  'crew',
  'companies',
  'series',
  'films',
  'relations',
  'places',
  'notes',
];
const order: Record<EntityType, readonly SectionId[]> = {
  film: filmOrder,
  series: ['about', 'films', ...filmOrder],
  person: ['roles', 'otherWork', 'about', 'relations', 'notes'],
  character: ['playedBy', 'about', 'relations', 'series', 'notes'],
  company: ['about', 'films', 'otherWork', 'relations', 'notes'],
};

export function sectionOrder(type: EntityType): SectionId[] {
  return [...new Set([...order[type], ...filmOrder, 'roles', 'otherWork', 'playedBy'] as SectionId[])];
}

/** The section of `id`'s card that a statement about it belongs to. */
export function sectionOf({ subject, property, value }: Statement, id: EntityId): SectionId {
  if (subject === id) return places[property].subject;
  if (!('entity' in value) || value.entity !== id)
    return property === 'castMember' ? 'playedBy' : 'relations';
  if (property === 'partOfSeries' && !/^(?:film|series):/.test(subject)) return 'relations';
  return places[property].value;
}
