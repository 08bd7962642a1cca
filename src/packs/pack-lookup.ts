import type { Entity, EntityId } from '../model/entity.ts';
import type { Pack, PackHeader, PackRecord } from '../model/pack.ts';
import type { Source, SourceId } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import { blockOf, hashKey, ownRecord, shardOf, unpackBlock } from './blocks.ts';
import type { PackDatabase, StoredPack } from './store-schema.ts';

/** The store lacks a part of a pack, or holds something else in its place. */
export class DamagedPackError extends Error {
  readonly pack: string;

  constructor(pack: string) {
    super(`the stored pack ${pack} is damaged`);
    this.name = 'DamagedPackError';
    this.pack = pack;
  }
}

/** Films whose own releases a card shows; beyond that (a studio's, a series of hundreds) the films' years have to do. */
const maxFilms = 100;

/** Reads single records of a stored pack; each block is read and unpacked once. */
class PackLookup {
  readonly #db: PackDatabase;
  readonly #pack: StoredPack;
  #blocks = new Map<number, Promise<string[]>>();

  constructor(db: PackDatabase, pack: StoredPack) {
    this.#db = db;
    this.#pack = pack;
  }

  /** Every record, by its line, that has one of the keys and, since hashes are shared, perhaps some that have none. */
  async records(keys: Iterable<string>): Promise<Map<number, PackRecord>> {
    const lines = await this.#linesOf(new Set(Array.from(keys, hashKey)));
    await this.#bring(new Set(Array.from(lines, (line) => blockOf(this.#pack.blockStarts, line))));
    return new Map(
      await Promise.all(
        Array.from(lines, async (line): Promise<[number, PackRecord]> => [line, await this.#record(line)]),
      ),
    );
  }

  async #linesOf(hashes: ReadonlySet<number>): Promise<Set<number>> {
    const { generation, runs } = this.#pack;
    // One transaction for all: each costs as much as several reads.
    const { store } = this.#db.transaction('postings');
    const shards = await Promise.all(
      Array.from(new Set(Array.from(hashes, shardOf)), (shard) =>
        store.getAll(IDBKeyRange.bound([generation, shard, 0], [generation, shard, runs])),
      ),
    );
    const lines = new Set<number>();
    for (const postings of shards.flat()) {
      if (!(postings instanceof Uint32Array)) throw new DamagedPackError(this.#pack.id);
      for (let i = 0; i < postings.length; i += 2)
        if (hashes.has(postings[i] ?? 0)) lines.add(postings[i + 1] ?? 0);
    }
    return lines;
  }

  async #record(line: number): Promise<PackRecord> {
    const number = blockOf(this.#pack.blockStarts, line);
    return parsed(
      (await this.#blocks.get(number))?.[line - (this.#pack.blockStarts[number] ?? 0)],
      this.#pack,
    );
  }

  /** Has the blocks read that were not read yet. */
  async #bring(numbers: ReadonlySet<number>): Promise<void> {
    const { store } = this.#db.transaction('blocks');
    for (const number of numbers)
      if (!this.#blocks.has(number))
        this.#blocks.set(number, this.#unpacked(store.get([this.#pack.generation, number])));
    await Promise.all(Array.from(numbers, (number) => this.#blocks.get(number)));
  }

  async #unpacked(reading: Promise<Uint8Array | undefined>): Promise<string[]> {
    const block = await reading;
    const lines = block && (await unpackBlock(block).catch(() => undefined));
    if (!lines) throw new DamagedPackError(this.#pack.id);
    return lines;
  }
}

/**
 * The part of a stored pack that a card of `id` needs: what is said of it, the entities that this names, the releases of the films
 * among them, and the sources. Null where the pack knows nothing of it. Entities that `isKnown` are left out: they lie all over the
 * pack, and their records would be half of what is read. Rejects with a DamagedPackError.
 */
export async function packAbout(
  db: PackDatabase,
  stored: StoredPack,
  id: EntityId,
  isKnown: (id: EntityId) => boolean,
): Promise<Pack | null> {
  const lookup = new PackLookup(db, stored);
  const said = new Map<number, Statement>();
  let isTold = isKnown(id);
  for (const [line, record] of await lookup.records(isTold ? [id] : [id, ownRecord(id)])) {
    if ('entity' in record) isTold ||= record.entity.id === id;
    else if ('statement' in record && concerns(record.statement, id)) said.set(line, record.statement);
  }
  if (!isTold) return null;

  const films = new Set<EntityId>();
  for (const { subject } of said.values()) if (subject !== id && films.size < maxFilms) films.add(subject);
  for (const [line, record] of await lookup.records(films)) {
    if (!('statement' in record) || !films.has(record.statement.subject)) continue;
    const { property } = record.statement;
    if (property === 'releaseDate' || property === 'distributor') said.set(line, record.statement);
  }
  const statements = [...said].sort(([a], [b]) => a - b).map(([, statement]) => statement);

  const named = new Set<EntityId>([id]);
  const cited = new Set<string>();
  for (const { subject, value, qualifiers, references } of statements) {
    named.add(subject);
    if ('entity' in value) named.add(value.entity);
    for (const qualifier of qualifiers) if ('character' in qualifier) named.add(qualifier.character);
    for (const { source } of references) cited.add(source);
  }
  const strange = new Set([...named].filter((one) => !isKnown(one)));
  const entities = new Map<EntityId, Entity>();
  const sources = new Map<string, Source>();
  for (const record of (await lookup.records([...strange, ...cited].map(ownRecord))).values()) {
    if ('entity' in record && strange.has(record.entity.id)) entities.set(record.entity.id, record.entity);
    if ('source' in record && cited.has(record.source.id)) sources.set(record.source.id, record.source);
  }
  return {
    header: headerOf(stored),
    sources: [...sources.values()],
    entities: [...entities.values()],
    statements,
  };
}

/**
 * The part of a stored pack that a page about one of its sources needs: the source, up to `limit` statements that cite it, and the
 * entities that these name. Null where the pack has no such source. Nothing leads from a source to its statements, so blocks are read
 * until there are enough: all of them for an article's. Rejects with a DamagedPackError.
 */
export async function packCiting(
  db: PackDatabase,
  stored: StoredPack,
  id: SourceId,
  limit: number,
  isKnown: (id: EntityId) => boolean,
): Promise<Pack | null> {
  const lookup = new PackLookup(db, stored);
  const found = [...(await lookup.records([ownRecord(id)])).values()];
  const source = found
    .flatMap((record) => ('source' in record ? [record.source] : []))
    .find((one) => one.id === id);
  if (!source) return null;
  const statements: Statement[] = [];
  const mark = `"source":${JSON.stringify(id)}`;
  for await (const lines of linesOf(db, stored)) {
    for (const line of lines) {
      // Most lines cite something else, and need no parsing.
      if (!line.includes(mark)) continue;
      const record = parsed(line, stored);
      if ('statement' in record && record.statement.references.some((reference) => reference.source === id))
        statements.push(record.statement);
    }
    if (statements.length >= limit) break;
  }
  const kept = statements.slice(0, limit);
  const named = new Set<EntityId>();
  for (const { subject, value, qualifiers } of kept) {
    named.add(subject);
    if ('entity' in value) named.add(value.entity);
    for (const qualifier of qualifiers) if ('character' in qualifier) named.add(qualifier.character);
  }
  const strange = new Set([...named].filter((one) => !isKnown(one)));
  const records = (await lookup.records([...strange].map(ownRecord))).values();
  return {
    header: headerOf(stored),
    sources: [source],
    entities: [...records].flatMap((record) =>
      'entity' in record && strange.has(record.entity.id) ? [record.entity] : [],
    ),
    statements: kept,
  };
}

/** The sources of a stored pack. They stand among its first records, with the entities, in a pack that was written by Cuecard. */
export async function sourcesOf(db: PackDatabase, stored: StoredPack): Promise<Source[]> {
  const sources: Source[] = [];
  for await (const records of recordsOf(db, stored)) {
    for (const record of records) if ('source' in record) sources.push(record.source);
    if (sources.length >= stored.counts.sources) break;
  }
  return sources;
}

const headerOf = ({ id, title, license }: StoredPack): PackHeader => ({ cuecard: 1, id, title, license });

function concerns({ subject, value, qualifiers }: Statement, id: EntityId): boolean {
  return (
    subject === id ||
    ('entity' in value && value.entity === id) ||
    qualifiers.some((qualifier) => 'character' in qualifier && qualifier.character === id)
  );
}

/** The records of the first `count` blocks of a stored pack in their order, a block at a time. Throws a DamagedPackError. */
export async function* recordsOf(
  db: PackDatabase,
  stored: StoredPack,
  count = stored.blockStarts.length,
): AsyncGenerator<PackRecord[]> {
  for await (const lines of linesOf(db, stored, count)) yield lines.map((line) => parsed(line, stored));
}

async function* linesOf(
  db: PackDatabase,
  stored: StoredPack,
  count = stored.blockStarts.length,
): AsyncGenerator<string[]> {
  const starts = stored.blockStarts;
  const last = lineCount(stored);
  for (const [number, start] of starts.subarray(0, count).entries()) {
    const block = await db.get('blocks', [stored.generation, number]);
    const lines = block ? await unpackBlock(block).catch(() => null) : null;
    if (lines?.length !== (starts[number + 1] ?? last) - start) throw new DamagedPackError(stored.id);
    yield lines;
  }
}

function lineCount({ counts }: StoredPack): number {
  return (
    counts.sources + counts.statements + Object.values(counts.entities).reduce((sum, count) => sum + count, 0)
  );
}

function parsed(line: string | undefined, { id }: StoredPack): PackRecord {
  try {
    // It was checked before it was stored.
    return JSON.parse(line ?? '') as PackRecord;
  } catch {
    throw new DamagedPackError(id);
  }
}
