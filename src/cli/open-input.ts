import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CliError } from './cli-error.ts';
import { reasonOf } from './read-text.ts';

/** Larger pieces than a stream's own 64 KB, which cost more turns than they save memory. */
const pieceBytes = 1024 * 1024;

/** The bytes of a file, unpacked if they are gzipped. Throws a CliError that names the file: missing, empty, damaged. */
export async function* openInput(path: string): AsyncGenerator<Buffer> {
  try {
    const isPacked = await isGzipped(path);
    const raw = createReadStream(path, { highWaterMark: pieceBytes });
    const stream: Readable = isPacked
      ? pipeline(raw, createGunzip({ chunkSize: pieceBytes }), () => {})
      : raw;
    let bytes = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      yield chunk;
    }
    if (bytes === 0) throw new CliError(`${path}: is empty`);
  } catch (error) {
    if (error instanceof CliError) throw error;
    if (error instanceof Error && 'code' in error && /^Z_/.test(String(error.code)))
      throw new CliError(`${path}: the compressed data is damaged, or ends too early`);
    if (error instanceof Error && 'syscall' in error) throw new CliError(`${path}: ${reasonOf(error)}`);
    throw error;
  }
}

async function isGzipped(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
