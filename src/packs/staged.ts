import type { EntityType } from '../model/entity.ts';
import type { PackHeader } from '../model/pack.ts';
import type { Source } from '../model/source.ts';
import type { Property, Qualifier, Value } from '../model/statement.ts';

/**
 * A name in data of another form, before ids are known. Rows of one type and key are one entity: the row of the least `place` that is no
 * alias names it, the others add aliases.
 */
export interface StagedName {
  type: Exclude<EntityType, 'character'>;
  /** Whatever tells it from others in that data. */
  key: string;
  name: string;
  isAlias: boolean;
  /** The order of the data: a whole number from 0, the same for the same data. */
  place: number;
  /** Of a film. */
  year: number | null;
  /** What stands behind the id of a namesake, such as a year of birth: of slug form, or null. */
  suffix: string | null;
  /** What tells its id from all others where nothing else does: letters and digits that no other has; null for a number. */
  tie: string | null;
  /** How known it is: of films that have one name, and of people who share theirs, the greatest come first. Others weigh what their films do. */
  weight: number;
}

/** A statement about a film, by keys. Its value is the entity of `type` and `key`, or `value`. */
export interface StagedStatement {
  film: string;
  property: Property;
  /** Order among the film's statements of that property. */
  place: number;
  about: { type: StagedName['type']; key: string } | { value: Exclude<Value, { entity: unknown }> };
  /** The character that an actor plays, by name. */
  character: string | null;
  qualifiers: Qualifier[];
  url: string;
}

export type Staged = { name: StagedName } | { statement: StagedStatement };

/** What a pack has besides what its rows say. All its statements refer to the one source. */
export interface PackFrame {
  header: PackHeader;
  source: Source;
}
