import type { Entity, EntityId } from '../model/entity.ts';
import type { PackHeader, PackRecord } from '../model/pack.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import { encodedPage, filmStatements, listOfYear, personId, site } from './from-wikipedia.ts';
import { slug } from './slug.ts';

/**
 * The pack from lists of films as the lists have it, a line of JSON for each film: a quarter of the size, gzipped, for of its records most
 * is the same words again and again. Extensions carry it in this form, and what they read in is the pack, line for line.
 */
interface ListHead {
  header: PackHeader;
  sources: Source[];
  /** What all addresses of pages begin with. */
  site: string;
  /** Of people who have any. */
  aliases: Record<EntityId, string[]>;
}

/** `ending`: of the id, behind the title. Ending and page are 0, 1, … where they follow from title and year, see below. */
type Line = [
  title: string,
  year: number,
  aliases: string[] | 0,
  ending: string | number,
  page: string | number,
  genres: string,
  ...cast: string[],
];

const endings = (year: number): string[] => ['', `-${year}`];

function pages(title: string, year: number): string[] {
  const page = title.replaceAll(' ', '_');
  return [page, listOfYear(year), `${page}_(film)`, `${page}_(${year}_film)`].map(encodedPage);
}

/** As short as it can be told: its place among the forms that follow from the rest, or itself. */
function told(text: string, forms: readonly string[]): string | number {
  const place = forms.indexOf(text);
  return place === -1 ? text : place;
}
const untold = (what: string | number, forms: readonly string[]): string =>
  typeof what === 'string' ? what : (forms[what] ?? '');

/** The list behind the text of such a pack, which must be sound; a pack of another make has no such list. */
export function foldFilms(text: string): string {
  const [first = '', ...lines] = text.trimEnd().split('\n');
  const head: ListHead = { header: JSON.parse(first), sources: [], site, aliases: {} };
  const films: Entity[] = [];
  const names = new Map<EntityId, string>();
  const about = new Map<EntityId, Statement[]>();
  for (const line of lines) {
    const record: PackRecord = JSON.parse(line);
    if ('source' in record) head.sources.push(record.source);
    else if ('entity' in record) {
      const { id, type, name, aliases } = record.entity;
      names.set(id, name);
      if (type === 'film') films.push(record.entity);
      else if (aliases.length > 0) head.aliases[id] = aliases;
    } else {
      const list = about.get(record.statement.subject);
      if (list) list.push(record.statement);
      else about.set(record.statement.subject, [record.statement]);
    }
  }
  // People of one time stand together, which compresses better.
  films.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const rows = films.map((film) => lineOf(film, about.get(film.id) ?? [], names));
  return [head, ...rows].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function lineOf(
  { id, name, aliases, year = 0 }: Entity,
  statements: readonly Statement[],
  names: ReadonlyMap<EntityId, string>,
): Line {
  const [reference] = statements[0]?.references ?? [];
  const url = reference && 'url' in reference ? reference.url : '';
  const cast: string[] = [];
  let genres = '';
  for (const { value } of statements) {
    if ('text' in value) genres = value.text;
    if ('entity' in value) cast.push(names.get(value.entity) ?? '');
  }
  return [
    name,
    year,
    aliases.length > 0 ? aliases : 0,
    told(id.slice(`film:${slug(name)}`.length), endings(year)),
    told(url.slice(site.length), pages(name, year)),
    genres,
    ...cast,
  ];
}

/** The lines of the pack, each with its line break, as `packLines` gives them. */
export function* unfoldFilms(text: string): Generator<string> {
  const [first = '', ...rest] = text.trimEnd().split('\n');
  const { header, sources, site: start, aliases }: ListHead = JSON.parse(first);
  /** By name, as the lists write it. */
  const people = new Map<string, EntityId>();
  const films = rest.map((line) => {
    const [title, year, others, ending, page, genres, ...names] = JSON.parse(line) as Line;
    const id: EntityId = `film:${slug(title)}${untold(ending, endings(year))}`;
    const entity: Entity = { id, type: 'film', name: title, aliases: others === 0 ? [] : others, year };
    const cast = names.map((name) => {
      const person = people.get(name) ?? personId(name);
      people.set(name, person);
      return person;
    });
    const url = start + untold(page, pages(title, year));
    return { entity, facts: { id, year, genres, url, cast } };
  });
  films.sort((a, b) => byText(a.entity.id, b.entity.id));
  yield line(header);
  for (const source of sources) yield line({ source });
  for (const { entity } of films) yield line({ entity });
  for (const [name, id] of [...people].sort(([, a], [, b]) => byText(a, b))) {
    const entity: Entity = { id, type: 'person', name, aliases: aliases[id] ?? [] };
    yield line({ entity });
  }
  for (const { facts } of films) for (const statement of filmStatements(facts)) yield line({ statement });
}

const line = (record: unknown): string => `${JSON.stringify(record)}\n`;
/** By UTF-16 units, as packs are written. */
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
