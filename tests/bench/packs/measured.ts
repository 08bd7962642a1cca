/** `measured.ts read FILE | imdb FOLDER OUT | nothing`: does one job and tells the most memory that its process held, in bytes. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { run } from '../../../src/cli/pack.ts';
import { streamPack } from '../../../src/packs/read-pack-stream.ts';

const [job, ...args] = process.argv.slice(2);
const [input = '', out = ''] = args;
if (job === 'read') {
  const stream = Readable.toWeb(createReadStream(input)) as ReadableStream<Uint8Array>;
  await streamPack(stream, { header() {}, records() {} });
} else if (job === 'imdb') await run(['imdb', input, out, '--today', '2024-01-01']);
else if (job !== 'nothing') throw new Error(`no job ${job}`);
console.log(`peak ${process.resourceUsage().maxRSS * 1024}`);
