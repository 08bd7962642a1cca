import type { EntityRef } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { PackShelf } from '../model/pack.ts';
import type { PackOutcome, PackTask, PackWorkOptions } from '../protocol/pack-work.ts';
import type { Settings } from '../settings/settings.ts';

export interface Shortcut {
  /** The manifest's name of the command. */
  name: string;
  does: string;
  /** As the browser writes it; empty where none is set. */
  keys: string;
}

/** The outside world, as the options need it: `main.tsx` brings the browser's, the stage a fixed one. */
export interface OptionsServices {
  load(): Promise<Settings>;
  /** Rejects where a setting has no room. */
  change(patch: Partial<Settings>): Promise<Settings>;
  reset(): Promise<Settings>;
  onChange(listener: (settings: Settings) => void): () => void;
  /** Whether websites may be read. */
  hasAccess(): Promise<boolean>;
  /** Only in answer to a click. Tells whether the user agreed. */
  askForAccess(): Promise<boolean>;
  packs(): Promise<PackShelf>;
  /** Changes the store of packs. Never rejects. */
  packWork(task: PackTask, options: PackWorkOptions): Promise<PackOutcome>;
  /** To be called after a change: the background and all open tabs follow. Never rejects. */
  packsChanged(gone: string[]): Promise<void>;
  tidyPacks(): void;
  /** Those of the entities that the loaded packs know. */
  entities(ids: EntityId[]): Promise<EntityRef[]>;
  /** Null where the browser has no keys for extensions. */
  shortcuts(): Promise<Shortcut[] | null>;
  /** Null where the browser has no way to its own page of shortcuts. */
  openShortcuts: (() => void) | null;
  /** What is typed before a name in the address bar; null where the browser has no such bar. */
  addressBarKeyword: string | null;
  version: string;
}
