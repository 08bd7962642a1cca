import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { makeNames } from '../matcher-texts.ts';
import type { Contender } from './contender.ts';

/** Statements of a film in the made pack: its cast. */
const castSize = 2;

/** Writes a pack of so many films and people, a third of them films with a cast, and reads it in through the options. */
export async function addMadePack({ cuecard }: Contender, count: number): Promise<void> {
  if (!cuecard) throw new Error('only Cuecard has packs');
  const folder = await mkdtemp(join(tmpdir(), 'cuecard-pack-'));
  const file = join(folder, 'made.ndjson.gz');
  await pipeline(Readable.from(pieces(lines(count))), createGzip({ level: 1 }), createWriteStream(file));
  const page = await cuecard.context.newPage();
  await page.goto(`${cuecard.origin}/src/options/index.html`);
  await page.getByLabel('Pack file').setInputFiles(file);
  await page.locator('.pack h4', { hasText: 'Made' }).waitFor({ timeout: 600_000 });
  await page.close();
  await rm(folder, { recursive: true });
}

function* lines(count: number): Generator<object> {
  const names = makeNames(count);
  const url = 'https://made.example/';
  yield { cuecard: 1, id: 'made', title: 'Made', license: 'CC0-1.0' };
  yield {
    source: { id: 'made', title: 'Made', publisher: null, author: null, published: null, url },
  };
  const isFilm = (i: number) => i % 3 === 0;
  const idOf = (i: number) => `${isFilm(i) ? 'film' : 'person'}:made-${i}`;
  for (const [i, name] of names.entries()) {
    const year = isFilm(i) ? { year: 1950 + (i % 74) } : {};
    yield { entity: { id: idOf(i), type: isFilm(i) ? 'film' : 'person', name, aliases: [], ...year } };
  }
  for (let i = 0; i + castSize < count; i += 3) {
    for (let part = 1; part <= castSize; part++) {
      yield {
        statement: {
          id: `made/${i}/${part}`,
          subject: idOf(i),
          property: 'castMember',
          value: { entity: idOf(i + part) },
          qualifiers: [],
          rank: 'normal',
          references: [{ source: 'made', url }],
        },
      };
    }
  }
}

function* pieces(records: Iterable<object>): Generator<string> {
  let piece = '';
  for (const record of records) {
    piece += `${JSON.stringify(record)}\n`;
    if (piece.length < 1 << 16) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
