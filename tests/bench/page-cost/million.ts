import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { madePack } from '../packs/made-pack.ts';
import type { Contender } from './contender.ts';

/** Writes a pack of so many films and people and reads it in through the options. */
export async function addMadePack({ cuecard }: Contender, count: number): Promise<void> {
  if (!cuecard) throw new Error('only Cuecard has packs');
  const folder = await mkdtemp(join(tmpdir(), 'cuecard-pack-'));
  const file = join(folder, 'made.ndjson.gz');
  await pipeline(Readable.from(madePack(count)), createGzip({ level: 1 }), createWriteStream(file));
  const page = await cuecard.context.newPage();
  await page.goto(`${cuecard.origin}/src/options/index.html`);
  await page.getByLabel('Pack file').setInputFiles(file);
  await page.locator('.pack h4', { hasText: 'Made' }).waitFor({ timeout: 600_000 });
  await page.close();
  await rm(folder, { recursive: true });
}
