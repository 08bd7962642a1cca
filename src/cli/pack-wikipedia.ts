import type { Pack, PackRecord } from '../model/pack.ts';
import { checkPack } from '../packs/check-pack.ts';
import { type ListedFilm, packFromWikipedia } from '../packs/from-wikipedia.ts';
import { PackError } from '../packs/pack-error.ts';
import { canonicalPack } from '../packs/serialize-pack.ts';
import { CliError } from './cli-error.ts';
import { readText } from './read-text.ts';
import { writePack } from './write-pack.ts';

/** A pack from Wikipedia's lists, a line of JSON for each film. Throws a CliError that names file and line. */
export async function packWikipedia(file: string, out: string): Promise<void> {
  const pack = packFromWikipedia(readFilms(await readText(file), file));
  try {
    checkPack(pack);
  } catch (error) {
    if (error instanceof PackError) throw new CliError(`${file}: ${error.message}`);
    throw error;
  }
  await writePack(out, pack.header, recordsOf(canonicalPack(pack)));
  const count = (type: string) => pack.entities.filter((entity) => entity.type === type).length;
  process.stdout.write(
    `${out}: ${count('film')} films, ${count('person')} people, ${pack.statements.length} statements\n`,
  );
}

async function* recordsOf({ sources, entities, statements }: Pack): AsyncGenerator<PackRecord> {
  for (const source of sources) yield { source };
  for (const entity of entities) yield { entity };
  for (const statement of statements) yield { statement };
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
