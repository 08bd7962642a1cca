import type { Entity, EntityId } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';
import type { Source, SourceId } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import { dropGeneration, type ImportOptions, importPack } from './import-pack.ts';
import { DamagedPackError, packAbout, packCiting, recordsOf, sourcesOf } from './pack-lookup.ts';
import { type RestoredBackup, restoreBackup } from './restore-backup.ts';
import { keysOf, openPackDatabase, type PackDatabase, type StoredPack } from './store-schema.ts';

/** The browser has no room for the pack; nothing of it was kept. */
export class StoreFullError extends Error {
  constructor(cause: unknown) {
    super('the browser has no room for this pack', { cause });
    this.name = 'StoreFullError';
  }
}

export interface PacksAbout {
  /** In the order in which the packs were added. */
  packs: Pack[];
  /** Ids of packs that could not be read: their store was damaged or wiped under us. */
  damaged: string[];
}

/** The packs that a user added, in IndexedDB: whole or not at all, and read in small parts. */
export class PackStore {
  readonly #db: PackDatabase;

  private constructor(db: PackDatabase) {
    this.#db = db;
  }

  /** Rejects where the browser refuses the database: in some private windows, or with a damaged profile. */
  static async open(name = 'cuecard-packs'): Promise<PackStore> {
    return new PackStore(await openPackDatabase(name));
  }

  close(): void {
    this.#db.close();
  }

  /** In the order in which they were added. */
  async packs(): Promise<StoredPack[]> {
    const all = await this.#db.getAll('packs');
    return all.filter(({ aside }) => !aside).sort((a, b) => a.place - b.place);
  }

  /**
   * Adds a pack file, gzipped or not; a pack of the same id is replaced. Rejects with a PackError, a StoreFullError, the signal's reason,
   * or what the stream failed with, and then nothing has changed.
   */
  add(stream: ReadableStream<Uint8Array>, options: ImportOptions = {}): Promise<StoredPack> {
    return alone(() => withinRoom(importPack(this.#db, stream, options)));
  }

  /**
   * Adds all packs of a backup, which replace those of the same ids, and gives what else it holds. `check` may throw at that. Rejects as
   * `add` does, and then nothing has changed.
   */
  restore(
    stream: ReadableStream<Uint8Array>,
    check: (settings: unknown) => void,
    options: ImportOptions = {},
  ): Promise<RestoredBackup> {
    return alone(() => withinRoom(restoreBackup(this.#db, stream, check, options)));
  }

  /** Gives the bytes that are free again, as we count them; 0 for a pack that isn't there. */
  remove(id: string): Promise<number> {
    return alone(async () => {
      const transaction = this.#db.transaction(['packs', 'blocks', 'postings'], 'readwrite');
      const pack = await transaction.objectStore('packs').get(id);
      if (pack) {
        await transaction.objectStore('packs').delete(id);
        await transaction.objectStore('blocks').delete(keysOf(pack.generation));
        await transaction.objectStore('postings').delete(keysOf(pack.generation));
      }
      await transaction.done;
      return pack?.bytes ?? 0;
    });
  }

  /** Removes a pack in such a way that it can be brought back, until `clearAside`. Gives whether it was there. */
  setAside(id: string): Promise<boolean> {
    return this.#mark(id, (pack) => ({ ...pack, aside: true }));
  }

  bringBack(id: string): Promise<boolean> {
    return this.#mark(id, ({ aside: _, ...pack }) => pack);
  }

  /** Its records are no longer read; it is listed still, for the user to remove or add again. */
  markDamaged(id: string): Promise<boolean> {
    return this.#mark(id, (pack) => ({ ...pack, damaged: true }));
  }

  #mark(id: string, change: (pack: StoredPack) => StoredPack): Promise<boolean> {
    return alone(async () => {
      const transaction = this.#db.transaction('packs', 'readwrite');
      const pack = await transaction.store.get(id);
      if (pack) await transaction.store.put(change(pack));
      await transaction.done;
      return pack !== undefined;
    });
  }

  /** Gives the room of packs that were set aside free, and that of all images but those under `keys`. Gives the bytes of the packs. */
  async clearAside(keys: readonly string[]): Promise<number> {
    const aside = (await this.#db.getAll('packs')).filter((pack) => pack.aside);
    let bytes = 0;
    for (const { id } of aside) bytes += await this.remove(id);
    for (const other of await this.#db.getAllKeys('images'))
      if (!keys.includes(other)) await this.#db.delete('images', other);
    return bytes;
  }

  /** What was kept under a key, or undefined. */
  image(key: string): Promise<unknown> {
    return this.#db.get('images', key);
  }

  async keepImage(key: string, image: unknown): Promise<void> {
    await this.#db.put('images', image, key);
  }

  /** Takes away what an import left behind that was killed. Gives how many there were. To be called when the background starts. */
  sweep(): Promise<number> {
    return alone(async () => {
      const known = new Set((await this.#db.getAll('packs')).map(({ generation }) => generation));
      const left = new Set<string>();
      for (const store of ['blocks', 'postings'] as const) {
        let cursor = await this.#db.transaction(store).store.openKeyCursor();
        while (cursor) {
          const [generation] = cursor.key;
          if (!known.has(generation)) left.add(generation);
          // A generation has thousands of rows: on to the first key behind them.
          cursor = await cursor.continue([generation, []] as unknown as [string, number] &
            [string, number, number]);
        }
      }
      for (const generation of left) await dropGeneration(this.#db, generation);
      return left.size;
    });
  }

  /** What the packs know that a card of an entity needs, without the entities that `isKnown`. */
  async about(id: EntityId, isKnown: (id: EntityId) => boolean = () => false): Promise<PacksAbout> {
    const packs: Pack[] = [];
    const damaged: string[] = [];
    for (const stored of await this.packs()) {
      if (stored.damaged) continue;
      try {
        const pack = await packAbout(this.#db, stored, id, isKnown);
        if (pack) packs.push(pack);
      } catch (error) {
        if (!(error instanceof DamagedPackError)) throw error;
        damaged.push(stored.id);
      }
    }
    return { packs, damaged };
  }

  /** A source of a pack with up to `limit` statements that cite it; null where it has no such source. Throws a DamagedPackError. */
  citing(
    pack: StoredPack,
    source: SourceId,
    limit: number,
    isKnown: (id: EntityId) => boolean,
  ): Promise<Pack | null> {
    return packCiting(this.#db, pack, source, limit, isKnown);
  }

  /** All sources of a pack: those that `StoredPack.sources` lists may be only the first. Throws a DamagedPackError. */
  sources(pack: StoredPack): Promise<Source[]> {
    return sourcesOf(this.#db, pack);
  }

  /** All entities of a pack, a block at a time: for an index of names. Throws a DamagedPackError. */
  async *entities(pack: StoredPack): AsyncGenerator<Entity[]> {
    for await (const records of recordsOf(this.#db, pack, pack.entityBlocks)) {
      const entities = records.flatMap((record) => ('entity' in record ? [record.entity] : []));
      if (entities.length > 0) yield entities;
    }
  }

  /** All statements of a pack, a block at a time. Throws a DamagedPackError. */
  async *statements(pack: StoredPack): AsyncGenerator<Statement[]> {
    for await (const records of recordsOf(this.#db, pack)) {
      const statements = records.flatMap((record) => ('statement' in record ? [record.statement] : []));
      if (statements.length > 0) yield statements;
    }
  }

  /** The lines of a pack, a block at a time: for export and backup. Throws a DamagedPackError. */
  async *lines(pack: StoredPack): AsyncGenerator<string[]> {
    const { id, title, license } = pack;
    yield [JSON.stringify({ cuecard: 1, id, title, license })];
    for await (const records of recordsOf(this.#db, pack))
      yield records.map((record) => JSON.stringify(record));
  }
}

async function withinRoom<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    throw error instanceof DOMException && error.name === 'QuotaExceededError'
      ? new StoreFullError(error)
      : error;
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** One change of the store at a time, in all of the extension's pages; so whoever may write knows that no import is under way. */
function alone<T>(change: () => Promise<T>): Promise<T> {
  const locked = () =>
    globalThis.navigator?.locks ? navigator.locks.request('cuecard:packs', change) : change();
  const result = queue.then(locked, locked);
  queue = result.catch(() => {});
  return result;
}
