import type { PackHeader, PackInfo, PackRecord } from '../model/pack.ts';
import { blockUnits, hashKey, ownRecord, packBlock, shardCount, shardOf } from './blocks.ts';
import { maxLoadedEntities } from './limits.ts';
import { PackError } from './pack-error.ts';
import { type PackSink, type PackSummary, type ReadOptions, streamPack } from './read-pack-stream.ts';
import { keysOf, type PackDatabase, type StoredPack } from './store-schema.ts';

/** Blocks that are written in one go: a transaction costs a millisecond or more, and holds what it writes in memory. */
const blocksAtOnce = 32;

/** Occurrences that are held until they are written, 8 bytes each: the fewer, the more runs a look-up reads. */
const heldOccurrences = 1 << 20;

/** The most keys that one record can have: subject, value, and a character for each qualifier. */
const maxKeysOfRecord = 64;

/** Sources whose title is kept with the pack, for the options to list; a pack of many thousand pages is no list that anybody reads. */
const maxListedSources = 200;

export interface ImportOptions extends ReadOptions {
  /** Ids that no added pack may have. */
  reserved?: readonly string[];
  /** How many entities all added packs may have together. */
  room?: number;
}

/** Takes the records of a pack into the store, under a generation that nothing refers to until it is committed. */
class PackWriter implements PackSink {
  readonly #db: PackDatabase;
  readonly #generation: string;
  readonly #reserved: readonly string[];
  readonly #beside: readonly StagedPack[];
  /** How many more entities there may be. */
  #room: number;
  #sources: PackInfo['sources'] = [];
  #lines: string[] = [];
  #units = 0;
  #line = 0;
  #starts: number[] = [];
  #entityBlocks = 0;
  #blocks: Promise<Uint8Array>[] = [];
  #written = 0;
  #occurrences: Uint32Array;
  #filled = 0;
  #runs = 0;
  #bytes = 0;

  constructor(
    db: PackDatabase,
    generation: string,
    { reserved = [], room = maxLoadedEntities }: ImportOptions,
    beside: readonly StagedPack[],
    held: number,
  ) {
    this.#db = db;
    this.#generation = generation;
    this.#reserved = reserved;
    this.#room = room;
    this.#beside = beside;
    this.#occurrences = new Uint32Array(2 * Math.max(held, maxKeysOfRecord));
  }

  async header({ id }: PackHeader): Promise<void> {
    if (this.#reserved.includes(id))
      throw new PackError(`the id ${id} belongs to a pack that is part of Cuecard`, 1);
    const replaced = new Set([id, ...this.#beside.map((pack) => pack.id)]);
    for (const other of await this.#db.getAll('packs'))
      if (!replaced.has(other.id) && !other.aside) this.#room -= entitiesIn(other);
    for (const other of this.#beside) this.#room -= entitiesIn(other);
  }

  async records(records: PackRecord[], texts: string[]): Promise<void> {
    for (const [i, record] of records.entries()) {
      if (this.#lines.length === 0) this.#starts.push(this.#line);
      const text = (texts[i] ?? '').trim();
      this.#lines.push(text);
      this.#units += text.length;
      if ('entity' in record) {
        this.#entityBlocks = this.#starts.length;
        if (--this.#room < 0)
          throw new PackError('with this pack there would be more names than Cuecard keeps in memory', null);
      }
      for (const key of keysOfRecord(record)) this.#note(key);
      if ('source' in record && this.#sources.length < maxListedSources) {
        const { body: _, author: __, ...listed } = record.source;
        this.#sources.push(listed);
      }
      this.#line++;
      if (this.#units >= blockUnits) this.#endBlock();
      if (this.#blocks.length >= blocksAtOnce) await this.#writeBlocks();
      if (this.#filled > this.#occurrences.length - 2 * maxKeysOfRecord) await this.#writeOccurrences();
    }
  }

  /** Writes what is left; gives what the row of the pack says of its records. */
  async finish(): Promise<
    Pick<StoredPack, 'generation' | 'blockStarts' | 'entityBlocks' | 'runs' | 'bytes' | 'sources'>
  > {
    if (this.#lines.length > 0) this.#endBlock();
    await this.#writeBlocks();
    await this.#writeOccurrences();
    return {
      generation: this.#generation,
      blockStarts: Uint32Array.from(this.#starts),
      entityBlocks: this.#entityBlocks,
      runs: this.#runs,
      bytes: this.#bytes,
      sources: this.#sources,
    };
  }

  #note(key: string): void {
    this.#occurrences[this.#filled++] = hashKey(key);
    this.#occurrences[this.#filled++] = this.#line;
  }

  #endBlock(): void {
    this.#blocks.push(packBlock(this.#lines));
    this.#lines = [];
    this.#units = 0;
  }

  async #writeBlocks(): Promise<void> {
    // A transaction ends while something else is waited for, so all is packed before it begins.
    const blocks = await Promise.all(this.#blocks);
    this.#blocks = [];
    const transaction = this.#db.transaction('blocks', 'readwrite', { durability: 'relaxed' });
    for (const block of blocks) {
      this.#bytes += block.byteLength;
      void transaction.store.put(block, [this.#generation, this.#written++]);
    }
    await transaction.done;
  }

  async #writeOccurrences(): Promise<void> {
    if (this.#filled === 0) return;
    const shards = sharded(this.#occurrences.subarray(0, this.#filled));
    this.#bytes += this.#filled * 4;
    this.#filled = 0;
    const transaction = this.#db.transaction('postings', 'readwrite', { durability: 'relaxed' });
    for (const [shard, postings] of shards)
      void transaction.store.put(postings, [this.#generation, shard, this.#runs]);
    this.#runs++;
    await transaction.done;
  }
}

function entitiesIn({ counts }: StagedPack): number {
  return Object.values(counts.entities).reduce((sum, count) => sum + count, 0);
}

function keysOfRecord(record: PackRecord): Set<string> {
  if ('source' in record) return new Set([ownRecord(record.source.id)]);
  if ('entity' in record) return new Set([ownRecord(record.entity.id)]);
  const { subject, value, qualifiers } = record.statement;
  const ids = new Set<string>([subject]);
  if ('entity' in value) ids.add(value.entity);
  for (const qualifier of qualifiers) if ('character' in qualifier) ids.add(qualifier.character);
  return ids;
}

/** Occurrences by shard, each in the order in which they came. */
function sharded(occurrences: Uint32Array): Map<number, Uint32Array> {
  const sizes = new Uint32Array(shardCount);
  for (let i = 0; i < occurrences.length; i += 2) {
    const shard = shardOf(occurrences[i] ?? 0);
    sizes[shard] = (sizes[shard] ?? 0) + 2;
  }
  const shards = new Map<number, Uint32Array>();
  const filled = new Uint32Array(shardCount);
  for (let i = 0; i < occurrences.length; i += 2) {
    const shard = shardOf(occurrences[i] ?? 0);
    const postings = shards.get(shard) ?? new Uint32Array(sizes[shard] ?? 0);
    shards.set(shard, postings);
    postings.set(occurrences.subarray(i, i + 2), filled[shard]);
    filled[shard] = (filled[shard] ?? 0) + 2;
  }
  return shards;
}

/** A pack whose records are in the store, though nothing names them yet. */
export type StagedPack = Omit<StoredPack, 'place'>;

/**
 * Reads a pack file into the store. Until `commitPacks`, which makes the pack known and takes the one of the same id away, nothing
 * that is there changes; if that is never reached, what was written is taken away, now or by the next sweep.
 */
export async function importPack(
  db: PackDatabase,
  stream: ReadableStream<Uint8Array>,
  options: ImportOptions = {},
  held = heldOccurrences,
): Promise<StoredPack> {
  const read = (sink: PackSink) => streamPack(stream, sink, options);
  const staged = await stagePack(db, read, options, [], held);
  const [stored] = await commitStaged(db, [staged], options.signal);
  return stored as StoredPack;
}

/** Writes what `read` gives to its sink. `beside` are packs that are to be known together with it. On any error nothing is left of it. */
export async function stagePack(
  db: PackDatabase,
  read: (sink: PackSink) => Promise<PackSummary>,
  options: ImportOptions,
  beside: readonly StagedPack[] = [],
  held = heldOccurrences,
): Promise<StagedPack> {
  const generation = crypto.randomUUID();
  const writer = new PackWriter(db, generation, options, beside, held);
  try {
    const { header, counts } = await read(writer);
    const { id, title, license } = header;
    const added = new Date().toISOString();
    return { id, title, license, counts, added, ...(await writer.finish()) };
  } catch (error) {
    await dropGeneration(db, generation).catch(() => {});
    throw error;
  }
}

/** Makes staged packs known, all in one transaction or none; those of the same ids go. If it fails, what was staged is taken away. */
export async function commitStaged(
  db: PackDatabase,
  staged: readonly StagedPack[],
  signal?: AbortSignal,
): Promise<StoredPack[]> {
  try {
    signal?.throwIfAborted();
    const transaction = db.transaction(['packs', 'blocks', 'postings'], 'readwrite');
    const packs = transaction.objectStore('packs');
    const all = await packs.getAll();
    let last = Math.max(0, ...all.map((pack) => pack.place));
    const stored = staged.map((pack) => {
      const before = all.find(({ id }) => id === pack.id);
      return { before, pack: { ...pack, place: before?.place ?? ++last } };
    });
    for (const { before, pack } of stored) {
      void packs.put(pack);
      if (!before) continue;
      void transaction.objectStore('blocks').delete(keysOf(before.generation));
      void transaction.objectStore('postings').delete(keysOf(before.generation));
    }
    await transaction.done;
    return stored.map(({ pack }) => pack);
  } catch (error) {
    for (const { generation } of staged) await dropGeneration(db, generation).catch(() => {});
    throw error;
  }
}

/** Takes away what stands under a generation. */
export async function dropGeneration(db: PackDatabase, generation: string): Promise<void> {
  const transaction = db.transaction(['blocks', 'postings'], 'readwrite');
  await transaction.objectStore('blocks').delete(keysOf(generation));
  await transaction.objectStore('postings').delete(keysOf(generation));
  await transaction.done;
}
