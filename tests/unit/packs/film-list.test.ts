import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foldFilms, unfoldFilms } from '../../../src/packs/film-list.ts';
import { packFromWikipedia } from '../../../src/packs/from-wikipedia.ts';
import { serializePack } from '../../../src/packs/serialize-pack.ts';

const film = (title: string, year: number, cast: string[], href: string | null, genres = ['Drama']) => ({
  ...{ title, year, cast, href, genres },
});
const unfolded = (text: string) => [...unfoldFilms(foldFilms(text))].join('');

describe('a list of films', () => {
  it('says all that the pack made of it says', () => {
    const text = serializePack(
      packFromWikipedia([
        film('Harbour', 1951, ['Ann Doe', 'Roy "Slim" Doe'], 'Harbour_(1951_film)'),
        film('Harbour', 1996, ['Roy "Slim" Doe', 'Zoë Roe'], null, []),
        film('Harbour', 1996, [], 'Another_page#Harbour'),
        film('Night Ferry (UK as The Channel)', 2001, ['Zoe Roe'], 'Night_Ferry'),
        film('That’s My Daddy', 1927, [], 'That%27s_My_Daddy'),
        film('Amélie', 2001, ['Ann Doe'], 'Amélie_(film)'),
        film('50% Dead', 1974, [], '50%25_Dead'),
      ]),
    );
    expect(unfolded(text)).toBe(text);
  });

  it('says all of the large pack, in 1.2 MB', () => {
    const file = new URL('../../../data/packs/american-films-1900-2023.ndjson.gz', import.meta.url);
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    // As one comparison of the whole a difference could not be shown.
    const lines = text.split('\n');
    const list = foldFilms(text);
    let line = 0;
    for (const told of unfoldFilms(list)) {
      if (told !== `${lines[line]}\n`) expect(told).toBe(`${lines[line]}\n`);
      line++;
    }
    expect(line).toBe(lines.length - 1);
    expect(gzipSync(list, { level: 9 }).length).toBeLessThan(1_200_000);
  });
});
