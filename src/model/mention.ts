import type { EntityId, EntityType } from './entity.ts';
import type { Reason } from './reason.ts';

/** A name in a text, decided. `text.slice(start, end)` is the name as written, in UTF-16 units. */
export interface Mention {
  start: number;
  end: number;
  entity: EntityId;
  type: EntityType;
  /** 0 to 1. */
  confidence: number;
  /** The strongest reasons for the decision, most telling first. */
  reasons: Reason[];
}
