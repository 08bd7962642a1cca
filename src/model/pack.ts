import type { Entity } from './entity.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';

export const packVersion = 1;

/** The first line of a pack. */
export interface PackHeader {
  cuecard: typeof packVersion;
  id: string;
  title: string;
  license: string;
}

/** One further line of a pack. */
export type PackRecord = { source: Source } | { entity: Entity } | { statement: Statement };

/** A whole pack in memory, checked: every id that a record names is there. */
export interface Pack {
  header: PackHeader;
  sources: Source[];
  entities: Entity[];
  statements: Statement[];
}

/** What the options show of a loaded pack. */
export interface PackInfo {
  id: string;
  title: string;
  license: string;
  counts: { sources: number; entities: Record<Entity['type'], number>; statements: number };
  sources: Pick<Source, 'id' | 'title' | 'workingTitle' | 'publisher' | 'published' | 'url'>[];
}

/** A pack that is loaded. */
export interface LoadedPack extends PackInfo {
  /** Bytes of storage that it takes; null for the one that is part of the extension. */
  bytes: number | null;
  /** A part of it is missing or spoilt, so that nothing of it is used. */
  damaged: boolean;
}

/** What the options tell of all packs. */
export interface PackShelf {
  packs: LoadedPack[];
  /** Packs that were added and are gone though nobody removed them. */
  lost: Pick<PackInfo, 'id' | 'title'>[];
  /** Whether the browser has a store for packs. */
  hasStore: boolean;
  /** Entities that all added packs may have together, and bytes of text that one may have. */
  limits: { entities: number; bytes: number };
}
