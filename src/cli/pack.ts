import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Pack } from '../model/pack.ts';
import { checkPack } from '../packs/check-pack.ts';
import { type ListedFilm, packFromWikipedia } from '../packs/from-wikipedia.ts';
import { PackError } from '../packs/pack-error.ts';
import { serializePack } from '../packs/serialize-pack.ts';
import { CliError } from './cli-error.ts';
import { readText, reasonOf } from './read-text.ts';

const usage = 'facts -- pack wikipedia FILE OUT';

/** `pack FORMAT FILE OUT`: make a pack from data of another form. OUT is gzipped if it ends in `.gz`; the same data give the same bytes. */
export async function run(args: string[]): Promise<void> {
  const [format, file, out, ...rest] = args;
  if (format !== 'wikipedia' || !file || !out || rest.length > 0) throw new CliError(`usage: ${usage}`);
  const pack = packFromWikipedia(readFilms(await readText(file), file));
  try {
    checkPack(pack);
  } catch (error) {
    if (error instanceof PackError) throw new CliError(`${file}: ${error.message}`);
    throw error;
  }
  await write(out, pack);
  const count = (type: string) => pack.entities.filter((entity) => entity.type === type).length;
  process.stdout.write(
    `${out}: ${count('film')} films, ${count('person')} people, ${pack.statements.length} statements\n`,
  );
}

async function write(out: string, pack: Pack): Promise<void> {
  const text = serializePack(pack);
  try {
    if (!out.endsWith('.gz')) return await writeFile(out, text);
    const bytes = await promisify(gzip)(text, { level: 9 });
    // The tenth byte names the system that compressed; the rest depends on the text alone.
    bytes[9] = 255;
    await writeFile(out, bytes);
  } catch (error) {
    throw new CliError(`${out}: ${reasonOf(error)}`);
  }
}

function readFilms(text: string, file: string): ListedFilm[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    let film: unknown;
    try {
      film = JSON.parse(line);
    } catch {
      throw new CliError(`${file}: line ${i + 1} is not valid JSON`);
    }
    if (!isListedFilm(film))
      throw new CliError(`${file}: line ${i + 1} is no film: {title, year, cast, genres, href}`);
    return [film];
  });
}

function isListedFilm(value: unknown): value is ListedFilm {
  if (typeof value !== 'object' || value === null) return false;
  const { title, year, cast, genres, href } = value as Record<string, unknown>;
  const isTexts = (list: unknown) => Array.isArray(list) && list.every((item) => typeof item === 'string');
  return (
    typeof title === 'string' &&
    Number.isInteger(year) &&
    isTexts(cast) &&
    isTexts(genres) &&
    (href === null || typeof href === 'string')
  );
}
