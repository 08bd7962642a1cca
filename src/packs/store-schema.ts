import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackInfo } from '../model/pack.ts';

/** A pack in the store. Its records stand in blocks and postings under its `generation`; what no row here names is rubbish. */
export interface StoredPack extends PackInfo {
  generation: string;
  /** Ordinal of the first line of each block. */
  blockStarts: Uint32Array;
  /** How many blocks, from the first, hold all the entities: statements come behind in a pack that was written by Cuecard. */
  entityBlocks: number;
  /** How many runs of postings there are, see `Postings`. */
  runs: number;
  /** Bytes of blocks and postings, as we count them; the browser's own overhead comes on top. */
  bytes: number;
  /** ISO 8601 date-time of the import. */
  added: string;
  /** Counts up with every pack that is new; the earlier leads where packs differ. */
  place: number;
  /** Removed by the user, who may still take that back: nothing but `bringBack` and `clearAside` looks at it. */
  aside?: true;
  /** A part of it was missing, or was not what had been written: nothing is read from it any more. */
  damaged?: true;
}

/**
 * Where a key occurs: two numbers an occurrence, the key's hash and the ordinal of a line. One row for each shard of hashes and each run of
 * the import, since a run is as much as is held in memory.
 */
export type Postings = Uint32Array;

export interface PackSchema extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** Deflated lines, joined by line breaks. */
  blocks: { key: [generation: string, block: number]; value: Uint8Array };
  postings: { key: [generation: string, shard: number, run: number]; value: Postings };
  /** What was made of some packs together, under a key that names them: whoever keeps it knows what it is. */
  images: { key: string; value: unknown };
}

export type PackDatabase = IDBPDatabase<PackSchema>;

/** Opens the store, and makes it the first time. Lets go of it when another version of Cuecard wants to change it. */
export function openPackDatabase(name: string): Promise<PackDatabase> {
  return openDB<PackSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('packs', { keyPath: 'id' });
      db.createObjectStore('blocks');
      db.createObjectStore('postings');
      db.createObjectStore('images');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

/** All keys of a generation in `blocks` or `postings`: arrays sort behind all strings and numbers. */
export const keysOf = (generation: string): IDBKeyRange => IDBKeyRange.bound([generation], [generation, []]);
