import { mkdirSync, mkdtempSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBDataChunkWriter, DuckDBValue } from '@duckdb/node-api';
import type { EntityId, EntityType } from '../model/entity.ts';
import type { PackRecord } from '../model/pack.ts';
import { properties, type Qualifier, type Value } from '../model/statement.ts';
import { StatementWriter } from '../packs/from-staged.ts';
import { idPart } from '../packs/slug.ts';
import type { PackFrame, Staged } from '../packs/staged.ts';
import { foldName } from '../text/fold-name.ts';
import { removeAtEnd } from './leftovers.ts';
import { assignIds, entityRows, statementRows, tables } from './staging-sql.ts';

/** What the engine may hold; the rest lies on the disk. Half of it is not enough for 200,000 titles with eight credits each. Node itself takes about 150 MB, and what checks the pack 20 bytes a record. */
const engineMemory = '768MB';
/** More threads read no faster, since a gzip stream is read by one, and each wants memory of its own. */
const maxThreads = 2;

type Rows = { names: DuckDBDataChunkWriter; statements: DuckDBDataChunkWriter; close: () => void };

/**
 * Where data of another form lies until its names have ids: tables of an embedded engine that spills to a temporary folder. Joins and sorting
 * happen there, in memory that does not grow with the data. `use` removes the folder, whatever happens.
 */
export class Staging {
  #connection: DuckDBConnection;
  #writing: DuckDBConnection;
  #running = new Set<Promise<unknown>>();
  #isOver = false;

  private constructor(connection: DuckDBConnection, writing: DuckDBConnection) {
    this.#connection = connection;
    this.#writing = writing;
  }

  /** The engine is loaded here and nowhere else: 70 MB that no other command needs. */
  static async use<T>(work: (staging: Staging) => Promise<T>): Promise<T> {
    const folder = mkdtempSync(join(tmpdir(), 'cuecard-pack-'));
    const removeFolder = removeAtEnd(folder);
    try {
      const { DuckDBInstance } = await import('@duckdb/node-api');
      const spill = join(folder, 'spill');
      mkdirSync(spill);
      const instance = await DuckDBInstance.create(join(folder, 'staging.duckdb'), {
        memory_limit: engineMemory,
        temp_directory: spill,
        threads: String(Math.min(maxThreads, availableParallelism())),
        // Rows are put in order where it matters; keeping that of the files would hold them back.
        preserve_insertion_order: 'false',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
      });
      const connection = await instance.connect();
      const writing = await instance.connect();
      const staging = new Staging(connection, writing);
      try {
        for (const sql of tables) await staging.run(sql);
        return await work(staging);
      } finally {
        await staging.#end();
        instance.closeSync();
      }
    } finally {
      removeFolder();
    }
  }

  async run(sql: string): Promise<void> {
    await this.#engine(() => this.#connection.run(sql));
  }

  /** A connection that is closed while the engine works for it takes the whole process down. A pack that can't be written stops within a query. */
  async #end(): Promise<void> {
    this.#isOver = true;
    this.#connection.interrupt();
    await Promise.allSettled(this.#running);
    this.#connection.closeSync();
    this.#writing.closeSync();
  }

  async #engine<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isOver) throw new Error('the staging is over');
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  /** Stages all that comes, which may come from a query of its own. */
  async fill(source: AsyncIterable<Iterable<Staged>>): Promise<void> {
    const { names, statements, close } = await this.#rows();
    try {
      for await (const batch of source) {
        for (const item of batch) {
          if ('name' in item) names.appendRow(nameRow(item.name));
          else statements.appendRow(statementRow(item.statement));
        }
      }
      names.flush();
      statements.flush();
    } finally {
      close();
    }
  }

  async #rows(): Promise<Rows> {
    const { DuckDBDataChunkWriter: Writer } = await import('@duckdb/node-api');
    const names = await this.#writing.createAppender('name_rows');
    const statements = await this.#writing.createAppender('statement_rows');
    return {
      names: Writer.forAppender(names),
      statements: Writer.forAppender(statements),
      close() {
        names.closeSync();
        statements.closeSync();
      },
    };
  }

  /** All records of the pack, in the order in which packs are written: films, people, …, each by id; then statements by film. */
  async *records(frame: PackFrame): AsyncGenerator<PackRecord> {
    for (const sql of assignIds) await this.run(sql);
    yield { source: frame.source };
    for await (const rows of this.rows(entityRows)) {
      for (const [id, type, name, names, year] of rows) {
        const aliases = otherNames(String(name), JSON.parse(String(names)) as string[]);
        yield {
          entity: {
            ...{ id: String(id) as EntityId, type: String(type) as EntityType, name: String(name), aliases },
            ...(type === 'film' && year !== null ? { year: Number(year) } : {}),
          },
        };
      }
    }
    const writer = new StatementWriter(frame);
    for await (const rows of this.rows(statementRows)) {
      for (const [film, property, entity, value, character, part, qualifiers, url] of rows) {
        const statement = writer.next({
          film: film as EntityId,
          property: properties[Number(property)] ?? 'description',
          value: entity === null ? (JSON.parse(String(value)) as Value) : { entity: entity as EntityId },
          character: character as EntityId | null,
          part: part as string | null,
          qualifiers: JSON.parse(String(qualifiers)) as Qualifier[],
          url: String(url),
        });
        if (statement) yield { statement };
      }
    }
  }

  /** The rows of a query, some thousands at a time. */
  async *rows(sql: string): AsyncGenerator<DuckDBValue[][]> {
    const result = await this.#engine(() => this.#connection.stream(sql));
    for (;;) {
      const chunk = await this.#engine(() => result.fetchChunk());
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getRows();
    }
  }
}

/** Of names that texts are searched for as the same words, one is enough: the name itself, or the first. */
function otherNames(name: string, names: readonly string[]): string[] {
  const known = new Set([foldName(name)]);
  return names.filter((alias) => {
    const folded = foldName(alias);
    if (known.has(folded)) return false;
    known.add(folded);
    return true;
  });
}

function nameRow({
  type,
  key,
  name,
  isAlias,
  place,
  year,
  suffix,
  tie,
  weight,
}: Extract<Staged, { name: unknown }>['name']) {
  return [type, key, place, isAlias, name, idPart(name), year, suffix, tie, weight];
}

function statementRow({
  film,
  property,
  place,
  about,
  character,
  qualifiers,
  url,
}: Extract<Staged, { statement: unknown }>['statement']) {
  const [type, key, value] =
    'value' in about ? [null, null, JSON.stringify(about.value)] : [about.type, about.key, null];
  return [
    ...[film, properties.indexOf(property), place, type, key, value, character],
    ...[character === null ? null : idPart(character), JSON.stringify(qualifiers), url],
  ];
}
