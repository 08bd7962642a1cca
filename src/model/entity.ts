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
