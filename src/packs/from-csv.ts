import type { Property, Qualifier } from '../model/statement.ts';
import { foldName } from '../text/fold-name.ts';
import type { CsvMapping } from './csv-mapping.ts';
import { firstYear, lastYear, maxNameUnits, maxTextUnits, maxUrlUnits } from './limits.ts';
import { RowError } from './row-error.ts';
import type { Staged, StagedName } from './staged.ts';
import { isIsoDate, isPlainText, isWebAddress, plainWord } from './well-formed.ts';

/** "Nora Quill as Ada Finch" */
const asCharacter = /^(.+?) as (.+)$/u;

const entityColumns = [
  ['director', 'director', 'person'],
  ['screenwriter', 'screenwriter', 'person'],
  ['producer', 'producer', 'person'],
  ['distributor', 'distributor', 'company'],
  ['productionCompany', 'productionCompany', 'company'],
  ['series', 'partOfSeries', 'series'],
] as const;

/**
 * Rows of a table as names and statements. Rows with the same title and year are one film, whose facts add up. People (and companies, and
 * series) of the same name are one: a table has nothing to tell them apart by.
 */
export class CsvFilms {
  #mapping: CsvMapping;
  #columns: number;
  #places: Map<string, number>;
  #today: string;
  #row = 1;
  #place = 0;

  /** `header` is the first row, `today` an ISO date: what is not before it is scheduled. Throws a RowError for a column that is not there, or twice. */
  constructor(mapping: CsvMapping, header: readonly string[], today: string) {
    const names = header.map((name) => name.trim());
    this.#mapping = mapping;
    this.#columns = header.length;
    this.#places = new Map(names.map((name, i) => [name, i]));
    this.#today = today;
    const { crew, ...others } = mapping.columns;
    for (const column of [...Object.values(others).flat(), ...crew.flatMap(([, of]) => of)]) {
      const times = names.filter((name) => name === column.trim()).length;
      if (times !== 1)
        throw new RowError(
          `there ${times === 0 ? 'is no column' : `are ${times} columns`} ${JSON.stringify(column)}; the columns are ${names.join(', ')}`,
          null,
        );
    }
  }

  /** What the next row says; nothing for a blank one. Throws a RowError. */
  stage(cells: readonly string[]): Staged[] {
    this.#row++;
    if (cells.length === 0) return [];
    if (cells.length !== this.#columns)
      throw new RowError(`has ${cells.length} cells instead of ${this.#columns}`, this.#row);
    const { columns, frame } = this.#mapping;
    const cell = (column: string | undefined) =>
      column === undefined ? '' : (cells[this.#places.get(column.trim()) ?? -1] ?? '').trim();
    const list = (of: readonly string[]) =>
      of.flatMap((column) => this.#entries(cell(column)).filter((value) => value !== ''));

    const title = this.#name(cell(columns.title));
    if (title === '') throw new RowError('has no title', this.#row);
    const date = this.#date(cell(columns.releaseDate));
    const year = this.#year(cell(columns.year)) ?? (date === null ? null : Number(date.slice(0, 4)));
    const url = cell(columns.url) || (frame.source.url ?? '');
    if (!isWebAddress(url) || url.length > maxUrlUnits)
      throw this.#error(`has ${JSON.stringify(url)}, which is no web address`);

    const key = `${foldName(title) || title} (${year ?? ''})`;
    const staged: Staged[] = [{ name: this.#named('film', key, title, { year, weight: 1 }) }];
    for (const name of list(columns.alias))
      staged.push({ name: this.#named('film', key, name, { year, isAlias: true, weight: 1 }) });

    const say = (
      property: Property,
      value: { text: string } | { date: string; precision: 'day' | 'month' | 'year' },
      qualifiers: Qualifier[] = [],
    ) => staged.push(this.#statement(key, url, property, { value }, null, qualifiers));
    const link = (
      property: Property,
      type: StagedName['type'],
      name: string,
      character: string | null = null,
      qualifiers: Qualifier[] = [],
    ) => {
      const of = foldName(name) || name;
      staged.push({ name: this.#named(type, of, name, {}) });
      staged.push(this.#statement(key, url, property, { type, key: of }, character, qualifiers));
    };

    const characters = columns.character.flatMap((column) => this.#entries(cell(column)));
    for (const [i, entry] of columns.cast.flatMap((column) => this.#entries(cell(column))).entries()) {
      if (entry === '') continue;
      const [, actor = entry, character = characters[i] || null] = asCharacter.exec(entry) ?? [];
      link('castMember', 'person', actor, character);
    }
    for (const [column, property, type] of entityColumns)
      for (const name of list(columns[column])) link(property, type, name);
    for (const [role, of] of columns.crew)
      for (const name of list(of)) link('crewMember', 'person', name, null, [{ role: plainWord(role) }]);
    const release = date ?? (year === null ? null : String(year));
    if (release !== null)
      say('releaseDate', { date: release, precision: precisionOf(release) }, this.#status(release));
    for (const place of list(columns.filmingLocation)) say('filmingLocation', { text: place });
    const description = cell(columns.description).replaceAll(/\r\n?/g, '\n');
    if (description.length > maxTextUnits || !isPlainText(description))
      throw this.#error(
        `has a description of more than ${maxTextUnits} characters, or with control characters`,
      );
    if (description !== '') say('description', { text: description });
    return staged;
  }

  #error(problem: string): RowError {
    return new RowError(problem, this.#row);
  }

  /** The values of a cell, empty ones among them: the third character is the third actor's. */
  #entries(cell: string): string[] {
    return cell.split(this.#mapping.between).map((value) => this.#name(value));
  }

  #name(text: string): string {
    const name = plainWord(text);
    if (name.length > maxNameUnits)
      throw this.#error(`has a name of more than ${maxNameUnits} characters: ${name.slice(0, 40)}…`);
    return name;
  }

  #year(cell: string): number | null {
    if (cell === '') return null;
    if (!isIsoDate(cell, 'year'))
      throw this.#error(
        `has ${JSON.stringify(cell)} for a year, which must be from ${firstYear} to ${lastYear}`,
      );
    return Number(cell);
  }

  #date(cell: string): string | null {
    if (cell === '') return null;
    if (!isIsoDate(cell, precisionOf(cell)))
      throw this.#error(
        `has ${JSON.stringify(cell)} for a date, which must be written 2022-05-27, 2022-05 or 2022`,
      );
    return cell;
  }

  /** A table says when, not whether it came about: what is to come is scheduled, and so is a month or year that is not over. */
  #status(date: string): Qualifier[] {
    return date >= this.#today.slice(0, date.length) ? [{ status: 'scheduled' }] : [];
  }

  #named(
    type: StagedName['type'],
    key: string,
    name: string,
    more: Partial<Pick<StagedName, 'year' | 'isAlias' | 'weight'>>,
  ): StagedName {
    const place = this.#place++;
    return {
      type,
      key,
      name,
      place,
      ...{ isAlias: false, year: null, suffix: null, tie: null, weight: 0 },
      ...more,
    };
  }

  #statement(
    film: string,
    url: string,
    property: Property,
    about:
      | { type: StagedName['type']; key: string }
      | { value: { text: string } | { date: string; precision: 'day' | 'month' | 'year' } },
    character: string | null,
    qualifiers: Qualifier[],
  ): Staged {
    return { statement: { film, property, place: this.#place++, about, character, qualifiers, url } };
  }
}

const precisionOf = (date: string) => (date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year');
