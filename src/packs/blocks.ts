import { hashText } from '../text/hash-text.ts';

/** Characters of a block: a card needs a few blocks, and each is unpacked whole. Larger ones save little space. */
export const blockUnits = 32_768;

/** Shards of an index: at 10 million occurrences a row has about 10,000. */
export const shardCount = 1_024;

/** Writes and reads the stream by hand: a Blob's or a Response's stream costs milliseconds a block in Chromium. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  { writable, readable }: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const writer = writable.getWriter();
  // Where the bytes are damaged these reject as the reading does, which tells it.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
  }
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

export function packBlock(lines: readonly string[]): Promise<Uint8Array> {
  return through(new TextEncoder().encode(lines.join('\n')), new CompressionStream('deflate-raw'));
}

/** Rejects where the bytes are damaged. */
export async function unpackBlock(block: Uint8Array): Promise<string[]> {
  const bytes = await through(Uint8Array.from(block), new DecompressionStream('deflate-raw'));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
}

/** An entity's id is the key of the statements that name it. Its own record, and a source's, has this key. */
export const ownRecord = (id: string): string => `=${id}`;

/** Keys that share a hash are told apart when their records are read. */
export const hashKey = (key: string): number => hashText(key) >>> 0;

/** Ids of one type begin alike, so the hash is mixed once more before its high bits choose a shard. */
export const shardOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 22;

/** The block that holds a line: the last that starts at or before it. */
export function blockOf(starts: Uint32Array, line: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= line) low = middle;
    else high = middle;
  }
  return low;
}
