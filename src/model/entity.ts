/** Readable and stable: `film:mission-impossible-7`, `person:tom-cruise`. */
export type EntityId = `${EntityType}:${string}`;

export const entityTypes = ['film', 'person', 'character', 'series', 'company'] as const;
export type EntityType = (typeof entityTypes)[number];

export interface Entity {
  id: EntityId;
  type: EntityType;
  name: string;
  /** Other names that a text may use, without `name` itself. */
  aliases: string[];
  /** Of a film: the year that tells it from others of the same title. */
  year?: number;
}

/** One of two that have the same id: the first one's name and year, and the names of both. */
export function unitedEntity(first: Entity, other: Entity): Entity {
  const aliases = new Set([...first.aliases, other.name, ...other.aliases]);
  aliases.delete(first.name);
  const year = first.year ?? other.year;
  return { ...first, aliases: [...aliases], ...(year === undefined ? {} : { year }) };
}
