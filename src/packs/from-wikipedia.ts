import type { Entity, EntityId } from '../model/entity.ts';
import { type Pack, packVersion } from '../model/pack.ts';
import type { Statement } from '../model/statement.ts';
import { slug } from './slug.ts';

/** A film as Wikipedia's lists of American films have it; the form of the public data set prust/wikipedia-movie-data. */
export interface ListedFilm {
  title: string;
  year: number;
  cast: string[];
  genres: string[];
  /** The last part of the address of the film's page, or null where it has none. */
  href: string | null;
}

const listSource = 'wikipedia-american-films';
export const site = 'https://en.wikipedia.org/wiki/';

/**
 * A pack of the films, their years, genres and casts, each statement referring to the film's page, or to the list of its year. What
 * the lists' markup left behind is cleaned or left out: notes in brackets, footnotes, half sentences and bare first names in casts.
 */
export function packFromWikipedia(films: readonly ListedFilm[]): Pack {
  const listed = films.flatMap(cleanFilm);
  const known = countNames(listed);
  const people = new Map<EntityId, Entity>();
  const entities: Entity[] = [];
  const statements: Statement[] = [];
  const ids = filmIds(listed);
  for (const [i, { title, aliases, year, genres, url, cast }] of listed.entries()) {
    const id = ids[i] as EntityId;
    entities.push({ id, type: 'film', name: title, aliases, year });
    const players = new Set<EntityId>();
    for (const { name, aliases: others } of cast) {
      if (!name.includes(' ') && (known.get(name) ?? 0) < 2) continue;
      const person = personId(name);
      if (players.has(person)) continue;
      players.add(person);
      const before = people.get(person);
      if (before) before.aliases = merged(before, [name, ...others]);
      else
        people.set(person, {
          id: person,
          type: 'person',
          name,
          aliases: merged({ name, aliases: [] }, others),
        });
    }
    statements.push(...filmStatements({ id, year, genres: genres.join(', '), url, cast: [...players] }));
  }
  return {
    header: {
      cuecard: packVersion,
      id: 'american-films-1900-2023',
      title: 'American films 1900–2023',
      license: 'Facts from Wikipedia (CC BY-SA 4.0) by way of prust/wikipedia-movie-data (MIT)',
    },
    sources: [
      {
        id: listSource,
        title: 'Lists of American films',
        publisher: 'Wikipedia',
        author: null,
        published: null,
        url: `${site}Lists_of_American_films`,
      },
    ],
    entities: [...entities, ...people.values()],
    statements,
  };
}

/** What a list says of a film, in terms of the pack. */
export interface FilmFacts {
  id: EntityId;
  year: number;
  /** Empty where the list has none. */
  genres: string;
  url: string;
  cast: readonly EntityId[];
}

/** In the order in which packs are written. */
export function filmStatements({ id, year, genres, url, cast }: FilmFacts): Statement[] {
  const of = (key: string, property: Statement['property'], value: Statement['value']): Statement => ({
    ...{ id: `${id}/${key}`, subject: id, property, value },
    ...{ qualifiers: [], rank: 'normal', references: [{ source: listSource, url }] },
  });
  return [
    ...cast.map((person, i) => of(`cast/${i + 1}`, 'castMember', { entity: person })),
    of('year', 'releaseDate', { date: String(year), precision: 'year' }),
    ...(genres === '' ? [] : [of('genres', 'description', { text: genres })]),
  ];
}

interface CleanFilm {
  title: string;
  aliases: string[];
  year: number;
  genres: string[];
  cast: CleanName[];
  url: string;
}
interface CleanName {
  name: string;
  aliases: string[];
}

function cleanFilm({ title, year, cast, genres, href }: ListedFilm): CleanFilm[] {
  const titles = cleanTitle(title);
  const [name, ...aliases] = titles;
  if (name === undefined) return [];
  const page = href === null || href.includes('redlink') ? listOfYear(year) : href;
  return [{ title: name, aliases, year, genres, cast: cleanCast(cast), url: site + encodedPage(page) }];
}

/** A page as an address has it. The lists give some so and some as they are written: "That%27s_My_Daddy", "Amélie". */
export const encodedPage = (page: string): string => encodeURI(page).replace(/%25(?=[0-9A-F]{2})/giu, '%');
export const listOfYear = (year: number): string => `List_of_American_films_of_${year}`;

/** The title, then other forms of it; nothing if no name is left. */
export function cleanTitle(listed: string): string[] {
  const bare = listed
    // A style sheet that slipped into a title, up to the text behind it.
    .replace(/\.mw-parser-output.*\}(?=[^{}]*$)/u, '')
    .replace(/\s*\[[^\]]{0,3}\]/gu, '')
    .replace(/\s*\((?:[^()]*\b(?:film|serial|short|TV special|documentary)|\d{4})\)$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const aliases: string[] = [];
  const abroad = /^(.+?) \((?:UK as|aka|a\.k\.a\.) (.+)\)$/u.exec(bare);
  let title = bare;
  if (abroad?.[1] && abroad[2]) {
    title = abroad[1];
    aliases.push(abroad[2]);
  }
  const doubled = /^(.{4,}?)[;:,] or,? (.+)$/iu.exec(title);
  if (doubled?.[1] && doubled[2]) aliases.push(doubled[1]);
  if (!/[\p{L}\p{N}]/u.test(title) || title.length > 200) return [];
  return [...new Set([title, ...aliases])];
}

/** The names of a cast, each once; what is no name is left out. */
export function cleanCast(listed: readonly string[]): CleanName[] {
  const names: CleanName[] = [];
  for (const entry of listed) {
    const before = names.at(-1);
    const suffix = /^(Jr|Sr)\.?$/u.exec(entry.trim());
    // "Tyrone Power", "Sr." were one name with a comma in it.
    if (suffix && before && !/\b[JS]r\.$/u.test(before.name)) {
      before.name = `${before.name} ${suffix[1]}.`;
      continue;
    }
    const name = cleanName(entry);
    if (name) names.push(name);
  }
  return names;
}

const lowerParts =
  /^(?:de|del|della|der|den|di|da|du|la|le|van|von|y|e|ter|af|av|st\.?|bin|ibn|al|el|the|of|and|&)$/u;

function cleanName(entry: string): CleanName | null {
  const bare = entry
    .replace(/\[\[|\]\]|\s*\[[^\]]{0,3}\]/gu, '')
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/,? (Jr|Sr)\.?$/u, ' $1.')
    .replace(/\s+/gu, ' ')
    .trim();
  if (
    /[()[\]{}?:;/\d]|^(?:and|with|the|unknown|none|various|uncredited|academy award|best (?:supporting )?act|united states|himself|herself)\b/iu.test(
      bare,
    )
  )
    return null;
  if (!/^[\p{Lu}\p{Lo}'’]/u.test(bare) || !/\p{L}{2}/u.test(bare)) return null;
  const words = bare.split(' ');
  if (words.length > 5 || words.some((word) => /^\p{Ll}/u.test(word) && !lowerParts.test(word))) return null;
  // "Ann and Joe Doe" are two.
  if (/ and /u.test(bare)) return null;
  const nickname = /^(\S+(?: \S+)?) ["“(]([^"”)]+)["”)] (.+)$/u.exec(bare);
  if (!nickname) return { name: bare.replaceAll('"', ''), aliases: [] };
  const [, first, nick, last] = nickname;
  return { name: bare, aliases: [`${first} ${last}`, `${nick} ${last}`] };
}

function countNames(films: readonly CleanFilm[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { cast } of films) for (const { name } of cast) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function merged({ name, aliases }: Pick<Entity, 'name' | 'aliases'>, more: string[]): string[] {
  return [...new Set([...aliases, ...more])].filter((alias) => alias !== name);
}

/** By title alone where no other film has it, so that packs agree; else with the year, and a number for the second of a year. */
function filmIds(films: readonly CleanFilm[]): EntityId[] {
  const uses = new Map<string, number>();
  for (const { title } of films) uses.set(slug(title), (uses.get(slug(title)) ?? 0) + 1);
  const taken = new Set<EntityId>();
  return films.map(({ title, year }) => {
    const base = (uses.get(slug(title)) ?? 0) > 1 ? `${slug(title)}-${year}` : slug(title);
    let id: EntityId = `film:${base}`;
    for (let n = 2; taken.has(id); n++) id = `film:${base}-${n}`;
    taken.add(id);
    return id;
  });
}

export const personId = (name: string): EntityId => `person:${slug(name)}`;
