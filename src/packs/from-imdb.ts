import type { Property, Qualifier } from '../model/statement.ts';
import { firstYear, lastYear, maxNameUnits } from './limits.ts';
import { RowError } from './row-error.ts';
import type { PackFrame, Staged, StagedName } from './staged.ts';
import { plainWord } from './well-formed.ts';

/** A row of title.basics beside its row of title.ratings. */
export interface ImdbTitle {
  tconst: string;
  primaryTitle: string;
  originalTitle: string | null;
  startYear: number | null;
  /** `Drama,Romance` */
  genres: string | null;
  /** Null for a title that nobody has rated. */
  votes: number | null;
}

/** A row of title.principals. */
export interface ImdbCredit {
  tconst: string;
  ordering: number;
  nconst: string;
  category: string;
  job: string | null;
  /** A JSON list of names. */
  characters: string | null;
}

/** A row of name.basics. */
export interface ImdbPerson {
  nconst: string;
  primaryName: string;
  birthYear: number | null;
}

/**
 * Films for cinemas and for television. `video` holds concerts, music videos and making-ofs beside films: their titles are names of songs, bands and of
 * the films that they tell of, which would be marked for the wrong thing.
 */
export const imdbFilmTypes = ['movie', 'tvMovie'] as const;

/** The credits that are taken. People who appear as themselves or in footage of the past are no cast. */
export const imdbCategories = [
  'actor',
  'actress',
  'director',
  'writer',
  'producer',
  'cinematographer',
  'composer',
  'editor',
] as const;

export const imdbFrame: PackFrame = {
  header: {
    cuecard: 1,
    id: 'imdb',
    title: 'Films from the IMDb datasets',
    license:
      'Information courtesy of IMDb (https://www.imdb.com). Used with permission. For personal and non-commercial use only; not to be passed on.',
  },
  source: {
    id: 'imdb',
    title: 'IMDb Non-Commercial Datasets',
    publisher: 'IMDb',
    author: null,
    published: null,
    url: 'https://developer.imdb.com/non-commercial-datasets/',
  },
};

/**
 * The names and facts of a title; nothing for one whose title holds no visible sign. A year is only told as one of release where the title has votes and the year
 * is not after `thisYear`; else it is what is planned. Throws a RowError for an id of another form.
 */
export function stageTitle(title: ImdbTitle, thisYear: number): Staged[] {
  const { tconst, startYear, genres, votes } = title;
  const name = clipped(title.primaryTitle);
  if (name === '') return [];
  const year = startYear !== null && startYear >= firstYear && startYear <= lastYear ? startYear : null;
  const film: StagedName = {
    ...{ type: 'film', key: tconst, name, isAlias: false, place: 0, year },
    ...{ suffix: null, tie: checkedId(tconst, 'tt'), weight: votes ?? 0 },
  };
  const staged: Staged[] = [{ name: film }];
  const original = clipped(title.originalTitle ?? '');
  if (original !== '' && original !== name) staged.push({ name: { ...film, name: original, isAlias: true } });
  const fact = (
    property: Property,
    value: { text: string } | { date: string; precision: 'year' },
    qualifiers: Qualifier[],
  ): Staged => ({
    statement: {
      ...{ film: tconst, property, place: 0, about: { value }, character: null },
      ...{ qualifiers, url: pageOf(tconst) },
    },
  });
  if (year !== null) {
    const isOut = (votes ?? 0) > 0 && year <= thisYear;
    staged.push(
      fact('releaseDate', { date: String(year), precision: 'year' }, [
        { status: isOut ? 'released' : 'scheduled' },
      ]),
    );
  }
  const words = plainWord((genres ?? '').replaceAll(',', ', '));
  if (words !== '') staged.push(fact('description', { text: words }, []));
  return staged;
}

/** Characters of one credit stand between its place and the next one's. */
const placesOfACredit = 1_000;

/** The statements of a credit: one, or one for each character. Throws a RowError for an id or a list of characters of another form. */
export function stageCredit(credit: ImdbCredit): Staged[] {
  const { tconst, ordering, nconst } = credit;
  const { property, role } = workOf(credit);
  const characters = property === 'castMember' ? charactersOf(credit) : [];
  checkedId(nconst, 'nm');
  return (characters.length === 0 ? [null] : characters).map((character, i) => {
    const isSelf = character !== null && /^(?:(?:him|her)?self|themselves)(?:$| [-(/])/iu.test(character);
    const said = isSelf ? character : role;
    return {
      statement: {
        ...{ film: tconst, property, place: ordering * placesOfACredit + i },
        about: { type: 'person' as const, key: nconst },
        character: isSelf ? null : character,
        qualifiers: said === null ? [] : [{ role: said }],
        url: pageOf(tconst),
      },
    };
  });
}

/** Nothing for a person without a name. Throws a RowError for an id of another form. */
export function stagePerson({ nconst, primaryName, birthYear }: ImdbPerson): Staged[] {
  const name = clipped(primaryName);
  if (name === '') return [];
  const suffix = birthYear === null ? null : String(birthYear);
  return [
    {
      name: {
        ...{ type: 'person', key: nconst, name, isAlias: false, place: 0, year: null },
        ...{ suffix, tie: checkedId(nconst, 'nm'), weight: 0 },
      },
    },
  ];
}

/**
 * What a credit is in our words. The category "writer" also holds whoever wrote the novel, the play or the comic book: only who wrote for the
 * film is its screenwriter, the others are told with their job.
 */
function workOf({ category, job }: ImdbCredit): { property: Property; role: string | null } {
  const said = clipped(job ?? '');
  const role = said === '' || said === category ? null : said;
  switch (category) {
    case 'actor':
    case 'actress':
      return { property: 'castMember', role: null };
    case 'director':
    case 'producer':
      return { property: category, role };
    case 'writer':
      return role === null ||
        /\b(?:screen ?play|screen ?writer|written|writer|script|scenario|teleplay|dialogues?)\b/iu.test(role)
        ? { property: 'screenwriter', role }
        : { property: 'crewMember', role: clipped(`writer (${role})`) };
    default:
      return { property: 'crewMember', role: role ?? category };
  }
}

function charactersOf({ tconst, ordering, characters }: ImdbCredit): string[] {
  if (characters === null) return [];
  let list: unknown;
  try {
    list = JSON.parse(characters);
  } catch {
    list = null;
  }
  if (!Array.isArray(list) || list.some((name) => typeof name !== 'string'))
    throw new RowError(
      `the characters of ${tconst}, ordering ${ordering}, are no JSON list of names: ${characters.slice(0, 60)}`,
      null,
    );
  return [...new Set(list.map(clipped))].filter((name) => name !== '').slice(0, placesOfACredit);
}

const pageOf = (tconst: string) => `https://www.imdb.com/title/${tconst}/`;

function checkedId(id: string, start: string): string {
  if (!/^[a-z]{2}\d{1,12}$/.test(id) || !id.startsWith(start))
    throw new RowError(`${JSON.stringify(id.slice(0, 40))} is no id such as ${start}0000001`, null);
  return id;
}

/** A name beyond the limit of packs is cut: nobody writes it in full, and its film is not left out. */
function clipped(text: string): string {
  const name = plainWord(text);
  if (name.length <= maxNameUnits) return name;
  return `${plainWord(name.slice(0, maxNameUnits - 1))}…`;
}
