/** `measured.ts read FILE | imdb FOLDER OUT | nothing`: does one job and tells the most memory that its process held, in bytes. */
import { createReadStream, readFileSync } from 'node:fs';
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
console.log(`peak ${peak()}`);

/** Where the system tells it, of this process alone: what `maxRSS` tells begins with what the parent held. */
function peak(): number {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
