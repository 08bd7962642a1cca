import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const imdbHeaders = {
  'title.basics':
    'tconst titleType primaryTitle originalTitle isAdult startYear endYear runtimeMinutes genres',
  'title.ratings': 'tconst averageRating numVotes',
  'title.principals': 'tconst ordering nconst category job characters',
  'name.basics': 'nconst primaryName birthYear deathYear primaryProfession knownForTitles',
} as const;
type ImdbFile = keyof typeof imdbHeaders;

/** Rows by the names of their columns; what is not given is `\N`. */
export type ImdbRows = Record<ImdbFile, Record<string, string | number>[]>;

export function tsvOf(file: ImdbFile, rows: ImdbRows[ImdbFile]): string {
  const columns = imdbHeaders[file].split(' ');
  const lines = rows.map((row) => columns.map((column) => String(row[column] ?? '\\N')).join('\t'));
  return [columns.join('\t'), ...lines].map((line) => `${line}\n`).join('');
}

/** Writes the four files, gzipped, into a folder. */
export function writeImdbFiles(folder: string, rows: ImdbRows): void {
  for (const file of Object.keys(imdbHeaders) as ImdbFile[])
    writeFileSync(join(folder, `${file}.tsv.gz`), gzipSync(tsvOf(file, rows[file]), { level: 1 }));
}
