import type { Card, CardKind, SectionId } from '../model/card.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Statement } from '../model/statement.ts';
import { certaintyOf } from './agreement.ts';
import { sectionOf, sectionOrder } from './card-sections.ts';
import type { FactStore } from './fact-store.ts';
import { FactWriter, refOf } from './fact-writer.ts';

/**
 * Everything that the packs know of an entity, ready to be drawn; null for one that they don't know.
 * `today` is the reader's day as `2031-02-03`; dates before it are marked as past.
 */
export function cardOf(store: FactStore, id: EntityId, today: string = localDay(new Date())): Card | null {
  const entity = store.entity(id);
  if (!entity) return null;
  const writer = new FactWriter(store, today);
  const sections = new Map<SectionId, Statement[]>();
  for (const statement of store.statementsAbout(id)) {
    const section = sectionOf(statement, id);
    const list = sections.get(section);
    if (list) list.push(statement);
    else sections.set(section, [statement]);
  }
  return {
    entity: { ...refOf(entity), aliases: entity.aliases },
    kinds: kindsOf(store, entity),
    sections: sectionOrder(entity.type).flatMap((section) => {
      const facts = writer.section(section, sections.get(section) ?? [], entity);
      return facts.length > 0 ? [{ id: section, facts }] : [];
    }),
  };
}

/** A day of the reader's calendar, as `2031-02-03`. */
export const localDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const kinds: Partial<Record<Statement['property'], CardKind>> = {
  castMember: 'actor',
  director: 'director',
  screenwriter: 'screenwriter',
  producer: 'producer',
  crewMember: 'crew',
};

/** What most of the films say that a person is comes first. Talks and reports make nobody an actor. */
function kindsOf(store: FactStore, { id, type }: Entity): CardKind[] {
  if (type !== 'person') return [type];
  const films = new Map<CardKind, Set<EntityId>>();
  for (const { subject, property, value, qualifiers, rank } of store.statementsAbout(id)) {
    const kind = kinds[property];
    if (kind === undefined || rank === 'deprecated' || !('entity' in value) || value.entity !== id) continue;
    const status = qualifiers.find((qualifier) => 'status' in qualifier)?.status;
    if (certaintyOf(status) < certaintyOf('scheduled')) continue;
    films.set(kind, (films.get(kind) ?? new Set()).add(subject));
  }
  if (films.size === 0) return ['person'];
  return [...films].sort(([, a], [, b]) => b.size - a.size).map(([kind]) => kind);
}
