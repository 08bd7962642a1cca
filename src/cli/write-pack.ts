import { createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { EntityType } from '../model/entity.ts';
import type { PackHeader, PackRecord } from '../model/pack.ts';
import { maxLoadedEntities, maxPackBytes } from '../packs/limits.ts';
import { PackChecker } from '../packs/pack-checker.ts';
import { PackError } from '../packs/pack-error.ts';
import { headerLine, recordLine } from '../packs/serialize-pack.ts';
import { CliError } from './cli-error.ts';
import { removeAtEnd } from './leftovers.ts';
import { reasonOf } from './read-text.ts';

/** What a pack on the disk came to. `bytes` are the file's. */
export interface WrittenPack {
  entities: Record<EntityType, number>;
  statements: number;
  bytes: number;
}

/** Characters that go to the disk together. */
const batchUnits = 64 * 1024;

/**
 * Writes a pack as its records come, in memory that grows by about 20 bytes a record, and checks each as import will. It is gzipped if its name ends in `.gz`; the same
 * records give the same bytes. The file is there whole or not at all: it gets its name when it is complete. Throws a CliError for what can't be
 * written and for a record that import would refuse.
 */
export async function writePack(
  out: string,
  header: PackHeader,
  records: AsyncIterable<PackRecord>,
): Promise<WrittenPack> {
  const partial = `${out}.${process.pid}.partial`;
  const removePartial = removeAtEnd(partial);
  const written: WrittenPack = {
    entities: { film: 0, person: 0, character: 0, series: 0, company: 0 },
    statements: 0,
    bytes: 0,
  };
  try {
    const source = Readable.from(batches(checked(header, records, written)), { objectMode: true });
    const file = createWriteStream(partial, { flags: 'wx' });
    if (out.endsWith('.gz')) await pipeline(source, createGzip({ level: 9 }), anySystem, file);
    else await pipeline(source, file);
    written.bytes = (await stat(partial)).size;
    await rename(partial, out);
    return written;
  } catch (error) {
    if (error instanceof PackError) throw new CliError(`${out}: would be no sound pack: ${error.message}`);
    if (error instanceof Error && 'syscall' in error) throw new CliError(`${out}: ${reasonOf(error)}`);
    throw error;
  } finally {
    removePartial();
  }
}

/** The tenth byte of a gzip file names the system that compressed; the rest depends on the text alone. */
async function* anySystem(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const chunk of chunks) {
    if (at <= 9 && at + chunk.length > 9) chunk[9 - at] = 255;
    at += chunk.length;
    yield chunk;
  }
}

async function* batches(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let batch = '';
  for await (const line of lines) {
    batch += line;
    if (batch.length < batchUnits) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

async function* checked(
  header: PackHeader,
  records: AsyncIterable<PackRecord>,
  written: WrittenPack,
): AsyncGenerator<string> {
  const checker = new PackChecker();
  let bytes = 0;
  let entities = 0;
  const counted = (line: string) => {
    bytes += Buffer.byteLength(line);
    if (bytes > maxPackBytes) throw new PackError(`it has more than ${maxPackBytes} bytes`, null);
    return line;
  };
  yield counted(headerLine(checker.header(header, null)));
  for await (const input of records) {
    const record = checker.record(input, null);
    if ('entity' in record) {
      written.entities[record.entity.type]++;
      if (++entities > maxLoadedEntities)
        throw new PackError(`it has more than ${maxLoadedEntities} names, the most that Cuecard loads`, null);
    } else if ('statement' in record) written.statements++;
    yield counted(recordLine(record));
  }
  checker.finish();
}
