import type { Card, SearchHit } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { Unmarked } from '../model/unmarked.ts';
import type { TabStatus } from '../protocol/messages.ts';
import type { Settings } from '../settings/settings.ts';

/** The outside world, as the popup needs it: `main.tsx` brings the browser's, the stage a fixed one. */
export interface PopupServices {
  status(): Promise<TabStatus>;
  search(query: string): Promise<SearchHit[]>;
  /** Of the entities that stand on the page, why they are not marked there. */
  unmarked(entities: EntityId[]): Promise<Unmarked[]>;
  card(entity: EntityId): Promise<Card | null>;
  /** Scrolls the page to a name and opens its card there; false where the name is gone. */
  reveal(entity: EntityId, frame: number): Promise<boolean>;
  loadSettings(): Promise<Settings>;
  onSettingsChange(listener: (settings: Settings) => void): () => void;
  switchSite(url: string, on: boolean): Promise<Settings>;
  pauseAll(paused: boolean): Promise<Settings>;
  /** Only in answer to a click. */
  askForAccess(): void;
  openOptions(): void;
  /** The options, at a site's rule. */
  openRule(pattern: string): void;
  /** At an entity, or at its beginning. */
  openLibrary(entity: EntityId | null): void;
  close(): void;
}
