import type { EntityType } from '../model/entity.ts';
import { entityTypes } from '../model/entity.ts';
import type { Pack, PackHeader, PackInfo, PackRecord } from '../model/pack.ts';
import { maxLineUnits } from './limits.ts';
import { PackBytes } from './pack-bytes.ts';
import { PackError } from './pack-error.ts';
import { PackReader } from './pack-reader.ts';

export interface PackProgress {
  /** Bytes of the file that were taken, compressed as they came: against the file's size they tell how much is left. */
  bytes: number;
  counts: PackInfo['counts'];
}

/** What a pack came to once all of it was read and found sound. */
export interface PackSummary extends PackProgress {
  header: PackHeader;
  /** Bytes of the text, unpacked. */
  unpackedBytes: number;
}

export interface ReadOptions {
  /** Called about ten times a second, and at the end. */
  onProgress?: (progress: PackProgress) => void;
  /** Stops the reading; the promise rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Takes the records of a pack as they come. A promise that it returns is waited for, so that a slow store slows the reading down. */
export interface PackSink {
  header(header: PackHeader): void | Promise<void>;
  /** `texts[i]` is the line that `records[i]` was read from. */
  records(records: PackRecord[], texts: string[]): void | Promise<void>;
}

/** Other work (a message, a frame) gets its turn this often, in milliseconds. */
const sliceTime = 12;
const progressTime = 100;

/**
 * Reads a pack file, gzipped or not, in bounded memory: lines are checked one by one and go to `sink` in batches. Only when the promise
 * resolves is the pack known to be sound. Rejects with a PackError, the signal's reason, or what the stream itself failed with.
 */
export async function streamPack(
  stream: ReadableStream<Uint8Array>,
  sink: PackSink,
  options: ReadOptions = {},
): Promise<PackSummary> {
  options.signal?.throwIfAborted();
  const input = new PackBytes(stream);
  const reader = new PackReader();
  return takeLines(
    linesOf(input, () => reader.line),
    input,
    sink,
    options,
    reader,
  );
}

/** The same for the lines of one pack, in batches, that come out of `input`. */
export async function takeLines(
  batches: AsyncIterable<string[]>,
  input: PackBytes,
  sink: PackSink,
  { onProgress, signal }: ReadOptions = {},
  reader = new PackReader(),
): Promise<PackSummary> {
  const counts = noCounts();
  let lastPause = performance.now();
  let lastProgress = lastPause;
  let headerGiven = false;
  const cancelled = () => void input.cancel(signal?.reason);
  signal?.addEventListener('abort', cancelled, { once: true });

  try {
    for await (const lines of batches) {
      signal?.throwIfAborted();
      const records: PackRecord[] = [];
      const texts: string[] = [];
      for (const line of lines) {
        const record = reader.read(line);
        if (record === null) continue;
        count(counts, record);
        records.push(record);
        texts.push(line);
        if (performance.now() - lastPause > sliceTime) {
          await pause();
          signal?.throwIfAborted();
          lastPause = performance.now();
        }
      }
      if (!headerGiven && reader.header) {
        headerGiven = true;
        await sink.header(reader.header);
      }
      if (records.length > 0) await sink.records(records, texts);
      if (onProgress && performance.now() - lastProgress > progressTime) {
        lastProgress = performance.now();
        onProgress({ bytes: input.taken, counts: structuredClone(counts) });
      }
    }
    const header = reader.finish();
    signal?.throwIfAborted();
    onProgress?.({ bytes: input.taken, counts: structuredClone(counts) });
    return { header, bytes: input.taken, unpackedBytes: input.unpacked, counts };
  } catch (error) {
    await input.cancel(error).catch(() => {});
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancelled);
  }
}

/** A pack file as a pack in memory. */
export async function readPackStream(
  stream: ReadableStream<Uint8Array>,
  options: ReadOptions = {},
): Promise<Pack> {
  const pack: Omit<Pack, 'header'> = { sources: [], entities: [], statements: [] };
  const { header } = await streamPack(
    stream,
    {
      header() {},
      records(records) {
        for (const record of records) {
          if ('source' in record) pack.sources.push(record.source);
          else if ('entity' in record) pack.entities.push(record.entity);
          else pack.statements.push(record.statement);
        }
      },
    },
    options,
  );
  return { header, ...pack };
}

function noCounts(): PackInfo['counts'] {
  return {
    sources: 0,
    entities: Object.fromEntries(entityTypes.map((type) => [type, 0])) as Record<EntityType, number>,
    statements: 0,
  };
}

function count(counts: PackInfo['counts'], record: PackRecord): void {
  if ('source' in record) counts.sources++;
  else if ('entity' in record) counts.entities[record.entity.type]++;
  else counts.statements++;
}

/** A turn for whatever else waits. Where the browser can, it comes back before tasks of lower priority. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/** The lines of a text that comes in pieces, a list for each piece that ends one. `read` tells how many were taken, for what is said of a wrong one. */
export async function* linesOf(input: PackBytes, read: () => number): AsyncGenerator<string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new PackError('is not UTF-8 text', read() + 1 + (bytes ? wrongLine(bytes) : 0));
    }
  };
  for await (const bytes of input.chunks()) {
    const text = decode(bytes);
    const last = text.lastIndexOf('\n');
    if (last === -1) rest += text;
    else {
      const lines = (rest + text.slice(0, last)).split('\n');
      rest = text.slice(last + 1);
      yield lines;
    }
    if (rest.length > maxLineUnits)
      throw new PackError(`is longer than ${maxLineUnits} characters`, read() + 1);
  }
  rest += decode();
  if (rest !== '') yield [rest];
}

/** Which line of the bytes, from 0, is not UTF-8. The first may only continue a character that began before, so it is what remains. */
function wrongLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  for (let start = bytes.indexOf(10) + 1; start > 0; ) {
    line++;
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? bytes.length : end), { stream: end === -1 });
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 0;
}
