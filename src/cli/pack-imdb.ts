import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBValue } from '@duckdb/node-api';
import {
  imdbCategories,
  imdbFilmTypes,
  imdbFrame,
  stageCredit,
  stagePerson,
  stageTitle,
} from '../packs/from-imdb.ts';
import { RowError } from '../packs/row-error.ts';
import type { Staged } from '../packs/staged.ts';
import { CliError } from './cli-error.ts';
import { counted, tell } from './progress.ts';
import { Staging } from './staging.ts';
import { type TsvTypes, tsvProblem, tsvTable } from './tsv-file.ts';
import { type WrittenPack, writePack } from './write-pack.ts';

export interface ImdbOptions {
  /** Films with fewer votes are left out. */
  minVotes: number;
  /** An ISO date: years after it are to come. */
  today: string;
}

interface ImdbFile {
  name: string;
  columns: readonly string[];
  types: TsvTypes;
}

const files = {
  titles: {
    name: 'title.basics.tsv',
    columns: ['tconst', 'titleType', 'primaryTitle', 'originalTitle', 'isAdult', 'startYear', 'genres'],
    types: { isAdult: 'integer', startYear: 'integer' },
  },
  ratings: { name: 'title.ratings.tsv', columns: ['tconst', 'numVotes'], types: { numVotes: 'bigint' } },
  credits: {
    name: 'title.principals.tsv',
    columns: ['tconst', 'ordering', 'nconst', 'category', 'job', 'characters'],
    types: { ordering: 'integer' },
  },
  people: {
    name: 'name.basics.tsv',
    columns: ['nconst', 'primaryName', 'birthYear'],
    types: { birthYear: 'integer' },
  },
} as const satisfies Record<string, ImdbFile>;

const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/**
 * A pack of the films in a folder with the four files, gzipped or not. Every file is read twice, once to see that it is whole. Throws a CliError that names file and line.
 */
export async function packImdb(
  folder: string,
  out: string,
  { minVotes, today }: ImdbOptions,
): Promise<WrittenPack> {
  const paths = Object.fromEntries(
    Object.entries(files).map(([key, { name }]) => [key, pathOf(folder, name)]),
  ) as Record<keyof typeof files, string>;
  const table = (key: keyof typeof files) => {
    tell(`${paths[key]}: is it whole?`);
    return tsvTable(paths[key], files[key].columns, files[key].types);
  };
  const titles = await table('titles');
  const ratings = await table('ratings');
  const credits = await table('credits');
  const people = await table('people');
  return Staging.use(async (staging) => {
    const { connection } = staging;
    await reading([paths.titles, paths.ratings], async () => {
      tell('choosing films');
      await connection.run(
        `create table picked as
         select tconst, primaryTitle, originalTitle, startYear, genres, numVotes::double as votes
         from ${titles} titles left join ${ratings} ratings using (tconst)
         where titleType in (${listed(imdbFilmTypes)}) and isAdult = 0 and coalesce(numVotes, 0) >= ${minVotes}`,
      );
    });
    const stage = (what: string, paths: string[], sql: string, rowsOf: (row: DuckDBValue[]) => Staged[]) =>
      reading(paths, () =>
        staging.fill(counted(staged(staging.rows(sql), rowsOf), (n) => `${n * 2} k ${what}`)),
      );
    const thisYear = Number(today.slice(0, 4));
    await stage('films', [paths.titles], 'select * from picked', (row) => {
      const [tconst, primaryTitle, originalTitle, startYear, genres, votes] = row as [
        string,
        string | null,
        string | null,
        number | null,
        string | null,
        number | null,
      ];
      return stageTitle(
        { tconst, primaryTitle: primaryTitle ?? '', originalTitle, startYear, genres, votes },
        thisYear,
      );
    });
    await stage(
      'credits',
      [paths.credits],
      `select tconst, ordering, nconst, category, job, characters from ${credits} credits
       where category in (${listed(imdbCategories)}) and exists (from picked where picked.tconst = credits.tconst)`,
      (row) => {
        const [tconst, ordering, nconst, category, job, characters] = row as [
          string,
          number,
          string,
          string,
          string | null,
          string | null,
        ];
        return stageCredit({ tconst, ordering, nconst, category, job, characters });
      },
    );
    await stage(
      'people',
      [paths.people],
      `select nconst, primaryName, birthYear from ${people} people
       where exists (from statement_rows where type = 'person' and key = people.nconst)`,
      (row) => {
        const [nconst, primaryName, birthYear] = row as [string, string | null, number | null];
        return stagePerson({ nconst, primaryName: primaryName ?? '', birthYear });
      },
    );
    tell('sorting');
    return writePack(
      out,
      imdbFrame.header,
      counted(staging.records(imdbFrame), (n) => `${out}: ${n} records`),
    );
  });
}

async function* staged(
  batches: AsyncIterable<DuckDBValue[][]>,
  rowsOf: (row: DuckDBValue[]) => Staged[],
): AsyncGenerator<Staged[]> {
  for await (const rows of batches) yield rows.flatMap(rowsOf);
}

function pathOf(folder: string, name: string): string {
  const packed = join(folder, `${name}.gz`);
  const plain = join(folder, name);
  return existsSync(packed) || !existsSync(plain) ? packed : plain;
}

/** Work on files, whose faults become CliErrors that name the one that is meant. */
async function reading<T>(paths: readonly string[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RowError) throw new CliError(`${paths[0]}: ${error.message}`);
    if (!(error instanceof Error)) throw error;
    const problem = tsvProblem(error.message);
    if (problem === null) throw error;
    const path = paths.find((path) => error.message.includes(path)) ?? paths[0];
    throw new CliError(`${path}: ${problem}`);
  }
}
