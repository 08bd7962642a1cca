import * as v from 'valibot';
import { csvDelimiters } from './csv-rows.ts';
import { headerSchema, shapeProblem, sourceSchema } from './record-schemas.ts';
import { RowError } from './row-error.ts';
import type { PackFrame } from './staged.ts';

const column = v.pipe(v.string('must be the name of a column'), v.minLength(1, 'must not be empty'));
const columns = v.lazy((input) => (Array.isArray(input) ? v.array(column) : column));

/** What columns with several values may be, besides `crew`. */
export const listColumns = [
  'alias',
  'cast',
  'character',
  'director',
  'screenwriter',
  'producer',
  'distributor',
  'productionCompany',
  'series',
  'filmingLocation',
] as const;
export type ListColumn = (typeof listColumns)[number];

const mappingSchema = v.strictObject({
  pack: v.strictObject({ id: v.unknown(), title: v.unknown(), license: v.unknown() }),
  source: v.strictObject({
    title: v.unknown(),
    url: v.pipe(
      v.string('must be an address: facts without one of their own refer to it'),
      v.minLength(1, 'must not be empty'),
    ),
    publisher: v.exactOptional(v.unknown()),
  }),
  delimiter: v.exactOptional(v.picklist(csvDelimiters, 'must be a comma, a semicolon, a tab or |')),
  between: v.exactOptional(
    v.pipe(v.string('must be text'), v.minLength(1, 'must not be empty'), v.maxLength(20, 'is too long')),
  ),
  columns: v.strictObject({
    title: column,
    year: v.exactOptional(column),
    releaseDate: v.exactOptional(column),
    description: v.exactOptional(column),
    url: v.exactOptional(column),
    ...(Object.fromEntries(listColumns.map((name) => [name, v.exactOptional(columns)])) as Record<
      ListColumn,
      v.ExactOptionalSchema<typeof columns, undefined>
    >),
    crew: v.exactOptional(v.record(column, columns, 'must be an object of roles and columns')),
  }),
});

/** Which columns of a table tell what. README.md has an example. */
export interface CsvMapping {
  frame: PackFrame;
  delimiter?: (typeof csvDelimiters)[number];
  /** What stands between the values of one cell. */
  between: string;
  columns: {
    title: string;
    year?: string;
    releaseDate?: string;
    description?: string;
    url?: string;
    crew: [role: string, columns: string[]][];
  } & Record<ListColumn, string[]>;
}

const listed = (columns: string | string[] | undefined): string[] =>
  columns === undefined ? [] : typeof columns === 'string' ? [columns] : columns;

/** A mapping from its JSON. Throws a RowError that says what is wrong in it. */
export function readMapping(text: string): CsvMapping {
  let input: unknown;
  try {
    input = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    throw new RowError('is not valid JSON', null);
  }
  refuse(shapeProblem(mappingSchema, input, 'mapping'));
  const { pack, source, columns, between = ';', delimiter } = input as v.InferOutput<typeof mappingSchema>;
  const { publisher = null, ...about } = source;
  const header = { ...pack };
  refuse(shapeProblem(headerSchema, header, 'mapping.pack'));
  const origin = { ...{ id: header.id, author: null, published: null }, ...about, publisher };
  refuse(shapeProblem(sourceSchema, origin, 'mapping.source'));
  const { title, year, releaseDate, description, url, crew = {}, ...lists } = columns;
  return {
    // Both were checked just now.
    frame: { header: { cuecard: 1, ...header }, source: origin } as PackFrame,
    ...(delimiter === undefined ? {} : { delimiter }),
    between,
    columns: {
      title,
      ...(year === undefined ? {} : { year }),
      ...(releaseDate === undefined ? {} : { releaseDate }),
      ...(description === undefined ? {} : { description }),
      ...(url === undefined ? {} : { url }),
      crew: Object.entries(crew).map(([role, of]) => [role, listed(of)]),
      ...(Object.fromEntries(listColumns.map((name) => [name, listed(lists[name])])) as Record<
        ListColumn,
        string[]
      >),
    },
  };
}

function refuse(problem: string | null): void {
  if (problem !== null) throw new RowError(problem, null);
}
