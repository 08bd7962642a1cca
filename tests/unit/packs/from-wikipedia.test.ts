import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/packs/check-pack.ts';
import { cleanCast, cleanTitle, packFromWikipedia } from '../../../src/packs/from-wikipedia.ts';
import { serializePack } from '../../../src/packs/serialize-pack.ts';

const film = (title: string, year: number, cast: string[] = [], href: string | null = null) => ({
  title,
  year,
  cast,
  genres: ['Drama'],
  href,
});

describe('cleanTitle', () => {
  it.each([
    ['Night Ferry[1]', ['Night Ferry']],
    ['Night Ferry (1920 film)', ['Night Ferry']],
    ['Night Ferry (film)', ['Night Ferry']],
    ['Night Ferry\u00a0[fr]', ['Night Ferry']],
    ['Night Ferry (UK as The Channel)', ['Night Ferry', 'The Channel']],
    ['Night Ferry; or, The Last Boat', ['Night Ferry; or, The Last Boat', 'Night Ferry']],
    [
      'Gun .mw-parser-output .frac{white-space:nowrap}.mw-parser-output .x{top:1}2½: The End',
      ['Gun 2½: The End'],
    ],
    ['(500) Miles', ['(500) Miles']],
    ['…', []],
  ])('%s', (listed, titles) => {
    expect(cleanTitle(listed)).toEqual(titles);
  });
});

describe('cleanCast', () => {
  it.each([
    [['Ann Doe', 'Sr.'], ['Ann Doe Sr.']],
    [['Joe Doe, Jr.'], ['Joe Doe Jr.']],
    [
      ['Ann Doe (actress)', 'Joe Roe[a]', 'Kit MacDoe]]'],
      ['Ann Doe', 'Joe Roe', 'Kit MacDoe'],
    ],
    [['voice of', 'and', '(narrator)', 'the life of', 'Unknown', '?', '1972 Games', 'nominee)'], []],
    [['Ann and Joe Doe'], []],
    [
      ['Jan van der Doe', 'Ray de la Roe'],
      ['Jan van der Doe', 'Ray de la Roe'],
    ],
    [
      ['Björk', "D'Arcy Doe"],
      ['Björk', "D'Arcy Doe"],
    ],
  ])('%j', (listed, names) => {
    expect(cleanCast(listed).map(({ name }) => name)).toEqual(names);
  });

  it('knows people with and without their nickname', () => {
    expect(cleanCast(['Roy "Slim" Doe'])).toEqual([
      { name: 'Roy "Slim" Doe', aliases: ['Roy Doe', 'Slim Doe'] },
    ]);
  });
});

describe('packFromWikipedia', () => {
  const films = [
    film('Harbour', 1951, ['Ann Doe', 'Rachel'], 'Harbour_(1951_film)'),
    film('Harbour', 1996, ['Joe Roe', 'Ann Doe', 'Ann Doe']),
    film('Harbour', 1996),
    film('Night Ferry', 2001, ['Ann Doe', 'voice of']),
  ];
  const pack = packFromWikipedia(films);

  it('is a valid pack', () => {
    expect(() => checkPack(pack)).not.toThrow();
  });

  it('names films by title, where that is not enough by year, and where that is not enough by number', () => {
    expect(pack.entities.filter(({ type }) => type === 'film').map(({ id }) => id)).toEqual([
      'film:harbour-1951',
      'film:harbour-1996',
      'film:harbour-1996-2',
      'film:night-ferry',
    ]);
  });

  it('leaves out a bare first name that stands in one film', () => {
    expect(pack.entities.filter(({ type }) => type === 'person').map(({ name }) => name)).toEqual([
      'Ann Doe',
      'Joe Roe',
    ]);
  });

  it('refers to the page of the film, or to the list of its year', () => {
    const urls = new Set(
      pack.statements.flatMap(({ references }) => references.map((r) => ('url' in r ? r.url : ''))),
    );
    expect([...urls]).toEqual([
      'https://en.wikipedia.org/wiki/Harbour_(1951_film)',
      'https://en.wikipedia.org/wiki/List_of_American_films_of_1996',
      'https://en.wikipedia.org/wiki/List_of_American_films_of_2001',
    ]);
  });

  it('takes the address of a page as the list has it, encoded or not', () => {
    const urlOf = (href: string) => {
      const [statement] = packFromWikipedia([film('Harbour', 1951, [], href)]).statements;
      return statement?.references[0];
    };
    const site = 'https://en.wikipedia.org/wiki';
    expect(urlOf('That%27s_My_Daddy')).toMatchObject({ url: `${site}/That%27s_My_Daddy` });
    expect(urlOf('Amélie')).toMatchObject({ url: `${site}/Am%C3%A9lie` });
  });

  it('gives the same bytes for the same films', () => {
    expect(serializePack(packFromWikipedia(films))).toBe(serializePack(pack));
  });
});
