import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { streamPack } from '../../../src/packs/read-pack-stream.ts';
import { median } from '../measure.ts';
import { writeMadeImdb } from '../packs/made-imdb.ts';
import { madePack } from '../packs/made-pack.ts';
import { peakMemory } from '../packs/peak-memory.ts';
import type { Suite } from '../report.ts';

const megabyte = 1_000_000;
type Report = Parameters<Suite['run']>[1];

/** Reading a pack beside the bare parsing of its lines, and the memory that reading and making packs take, at two sizes. */
export const packs: Suite = {
  name: 'packs',
  hasQuick: true,
  async run(quick, report) {
    await reading(quick ? 20_000 : 100_000, quick ? 3 : 7, report);
    if (quick) return;
    const folder = mkdtempSync(join(tmpdir(), 'cuecard-bench-'));
    try {
      await memory(folder, report);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Every line is parsed, checked for shape, size and range, and what it names is looked for: what a line costs beyond `JSON.parse`. */
async function reading(names: number, rounds: number, report: Report): Promise<void> {
  const bytes = new TextEncoder().encode([...madePack(names)].join(''));
  const ratios: number[] = [];
  const rates: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const start = performance.now();
    for (const line of new TextDecoder().decode(bytes).split('\n')) if (line !== '') JSON.parse(line);
    const middle = performance.now();
    const stream = new Blob([bytes]).stream();
    const { counts } = await streamPack(stream, { header() {}, records() {} });
    const end = performance.now();
    if (round < 0) continue;
    ratios.push((end - middle) / (middle - start));
    rates.push((counts.statements + names) / (end - middle));
  }
  const about = `${names.toLocaleString('en')} names`;
  report({
    what: `packs: reading and checking, ${about}`,
    value: median(ratios),
    unit: '×JSON.parse',
    goal: 8,
  });
  report({ what: `packs: records read, ${about}`, value: median(rates), unit: 'k a second' });
}

async function memory(folder: string, report: Report): Promise<void> {
  const nothing = await peakMemory('nothing');
  report({ what: 'packs: memory of a process that reads nothing', value: nothing / megabyte, unit: 'MB' });
  const peaks: number[] = [];
  for (const names of [250_000, 1_000_000]) {
    const file = join(folder, 'made.ndjson.gz');
    await pipeline(Readable.from(madePack(names)), createGzip({ level: 1 }), createWriteStream(file));
    const peak = (await peakMemory('read', file)) - nothing;
    peaks.push(peak);
    const about = `${names.toLocaleString('en')} names`;
    report({
      what: `packs: memory to read and check, ${about}`,
      value: peak / megabyte,
      unit: 'MB',
      goal: 200,
    });
  }
  report(growth('packs: memory to read 4 × the names', peaks));
  const made: number[] = [];
  for (const titles of [36_000, 144_000]) {
    const files = join(folder, `imdb-${titles}`);
    await mkdir(files);
    await writeMadeImdb(files, titles);
    const peak = (await peakMemory('imdb', files, join(folder, 'imdb.ndjson.gz'))) - nothing;
    made.push(peak);
    const about = `${titles.toLocaleString('en')} titles`;
    report({ what: `packs: memory of pack imdb, ${about}`, value: peak / megabyte, unit: 'MB', goal: 1200 });
  }
  report(growth('packs: memory of pack imdb, 4 × the titles', made));
}

/** In bounded memory it would be 0, as much as the file 1. */
function growth(what: string, [small = 0, large = 0]: number[]) {
  return { what, value: Math.log(large / small) / Math.log(4), unit: 'exponent', goal: 0.5 };
}
