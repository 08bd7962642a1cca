import { type Entity, type EntityId, unitedEntity } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';
import type { Source, SourceId } from '../model/source.ts';
import type { Reference, Statement, StatementId } from '../model/statement.ts';

/** What the loaded packs know, as one. */
export interface FactStore {
  entity(id: EntityId): Entity | undefined;
  /** All statements with the entity as subject, value or character, in the packs' order. */
  statementsAbout(id: EntityId): readonly Statement[];
  source(id: SourceId): Source | undefined;
  /** Which of the packs says it, from 0: the first leads. */
  packOf(id: StatementId): number;
}

/**
 * One store from several packs, the one that leads first. An entity that several packs know has the first one's name and year and the
 * names of all; those that are `known` are looked up before them. Sources and statements of different packs that happen to share an id stay apart: the later one gets an id with its pack's.
 */
export function createFactStore(
  packs: readonly Pack[],
  known: (id: EntityId) => Entity | undefined = () => undefined,
): FactStore {
  const entities = new Map<EntityId, Entity>();
  const sources = new Map<SourceId, Source>();
  const statements = new Map<StatementId, Statement>();
  const about = new Map<EntityId, Statement[]>();
  const packOf = new Map<StatementId, number>();

  for (const [place, pack] of packs.entries()) {
    for (const entity of pack.entities) {
      const first = entities.get(entity.id);
      entities.set(entity.id, first ? unitedEntity(first, entity) : entity);
    }
    const sourceIds = addApart(sources, pack.sources, pack.header.id).renamed;
    const own = pack.statements.map((statement) => withSources(statement, sourceIds));
    const { added, renamed } = addApart(statements, own, pack.header.id);
    for (const statement of added) {
      const settled = withDerivation(statement, renamed);
      packOf.set(settled.id, place);
      for (const id of entitiesOf(settled)) {
        const list = about.get(id);
        if (list) list.push(settled);
        else about.set(id, [settled]);
      }
    }
  }

  return {
    entity: (id) => known(id) ?? entities.get(id),
    statementsAbout: (id) => about.get(id) ?? [],
    source: (id) => sources.get(id),
    packOf: (id) => packOf.get(id) ?? 0,
  };
}

/** Adds the records that are not there yet; one whose id another record has gets a new id. */
function addApart<T extends { id: string }>(
  all: Map<string, T>,
  records: readonly T[],
  pack: string,
): { added: T[]; renamed: Map<string, string> } {
  const added: T[] = [];
  const renamed = new Map<string, string>();
  for (const record of records) {
    const known = all.get(record.id);
    if (known && sameRecord(known, record)) continue;
    const id = known ? `${pack}/${record.id}` : record.id;
    const settled = known ? { ...record, id } : record;
    if (known) renamed.set(record.id, id);
    all.set(id, settled);
    added.push(settled);
  }
  return { added, renamed };
}

const sameRecord = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

function withSources(statement: Statement, ids: Map<string, string>): Statement {
  if (ids.size === 0) return statement;
  const moved = <R extends Reference>(reference: R): R => {
    const source = ids.get(reference.source);
    return source === undefined ? reference : { ...reference, source };
  };
  const [first, ...others] = statement.references;
  return { ...statement, references: [moved(first), ...others.map(moved)] };
}

function withDerivation(statement: Statement, ids: Map<string, string>): Statement {
  if (ids.size === 0) return statement;
  const qualifiers = statement.qualifiers.map((qualifier) =>
    'derivedFrom' in qualifier
      ? { derivedFrom: ids.get(qualifier.derivedFrom) ?? qualifier.derivedFrom }
      : qualifier,
  );
  return { ...statement, qualifiers };
}

function entitiesOf({ subject, value, qualifiers }: Statement): Set<EntityId> {
  const ids = new Set([subject]);
  if ('entity' in value) ids.add(value.entity);
  for (const qualifier of qualifiers) if ('character' in qualifier) ids.add(qualifier.character);
  return ids;
}
