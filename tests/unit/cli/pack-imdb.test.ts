import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src/cli/pack.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { parsePackText } from '../../../src/packs/parse-pack.ts';
import { serializePack } from '../../../src/packs/serialize-pack.ts';
import { type ImdbRows, imdbHeaders, tsvOf, writeImdbFiles } from './imdb-files.ts';

let folder: string;
const at = (name: string) => join(folder, name);
let printed: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuecard-imdb-'));
  printed = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

const film = (tconst: string, primaryTitle: string, startYear: number | string, more = {}) => ({
  ...{ tconst, titleType: 'movie', primaryTitle, originalTitle: primaryTitle, isAdult: 0, startYear },
  ...more,
});
const votes = (tconst: string, numVotes: number) => ({ tconst, averageRating: '6.1', numVotes });
const credit = (tconst: string, ordering: number, nconst: string, category: string, more = {}) => ({
  ...{ tconst, ordering, nconst, category },
  ...more,
});
const person = (nconst: string, primaryName: string, birthYear: number | string = '\\N') => ({
  ...{ nconst, primaryName, birthYear },
});

const small = (): ImdbRows => ({
  'title.basics': [
    film('tt0000001', 'The "Lantern" Keeper', 1996, { originalTitle: 'Der Wärter', genres: 'Drama,Crime' }),
    film('tt0000002', 'Harbour', 1996),
    film('tt0000003', 'Harbour', 2001, { titleType: 'tvMovie' }),
    film('tt0000004', 'Harbour', 1996),
    film('tt0000005', 'Salt Road', 2031),
    film('tt0000006', 'Little Seen', 1999),
    film('tt0000007', 'Not for All', 1999, { isAdult: 1 }),
    film('tt0000008', 'Short One', 1999, { titleType: 'short' }),
    film('tt0000009', 'Clips', 1999, { titleType: 'video' }),
    film('tt0000010', 'Unrated', 1999),
  ],
  'title.ratings': [
    votes('tt0000001', 5_000),
    votes('tt0000002', 900),
    votes('tt0000003', 800),
    votes('tt0000004', 700),
    votes('tt0000005', 100),
    votes('tt0000006', 99),
    ...['7', '8', '9'].map((n) => votes(`tt000000${n}`, 9_000)),
  ],
  'title.principals': [
    credit('tt0000001', 2, 'nm0000002', 'actress', { characters: '["Ada Finch","Her \\"Twin\\""]' }),
    credit('tt0000001', 1, 'nm0000001', 'actor', { characters: '["Joe"]' }),
    credit('tt0000001', 3, 'nm0000003', 'director'),
    credit('tt0000001', 4, 'nm0000003', 'writer', { job: 'screenplay' }),
    credit('tt0000001', 5, 'nm0000004', 'writer', { job: 'novel' }),
    credit('tt0000001', 6, 'nm0000004', 'composer'),
    credit('tt0000001', 7, 'nm0000004', 'self', { characters: '["Self"]' }),
    credit('tt0000001', 8, 'nm0000099', 'editor'),
    credit('tt0000002', 1, 'nm0000002', 'actress', { characters: '["Ada Finch"]' }),
    credit('tt0000003', 1, 'nm0000005', 'actress', { characters: '["Ada Finch"]' }),
    credit('tt0000006', 1, 'nm0000006', 'actor'),
  ],
  'name.basics': [
    person('nm0000001', 'Tom Roe', 1960),
    person('nm0000002', 'Nora Quill'),
    person('nm0000003', 'Tom Roe', 1975),
    person('nm0000004', 'Tom Roe'),
    person('nm0000005', 'Kim Do'),
    person('nm0000006', 'Nobody Known'),
  ],
});

async function packOf(rows: ImdbRows, ...more: string[]): Promise<{ pack: Pack; text: string }> {
  writeImdbFiles(folder, rows);
  await run(['imdb', folder, at('out.ndjson'), '--today', '2026-03-01', ...more]);
  const text = readFileSync(at('out.ndjson'), 'utf8');
  return { pack: parsePackText(text), text };
}
const idsOf = (pack: Pack, type: string) =>
  pack.entities.filter((entity) => entity.type === type).map(({ id }) => id);
const said = (pack: Pack, film: string) =>
  pack.statements
    .filter(({ subject }) => subject === film)
    .map(({ property, value, qualifiers }: Statement) => [property, Object.values(value)[0], ...qualifiers]);

describe('pack imdb', () => {
  it('takes films with enough votes, and no shorts, videos and adult titles', async () => {
    const { pack } = await packOf(small());
    expect(idsOf(pack, 'film')).toEqual([
      'film:harbour-1996',
      'film:harbour-1996_tt0000004',
      'film:harbour-2001',
      'film:salt-road',
      'film:the-lantern-keeper',
    ]);
    const all = await packOf(small(), '--min-votes', '0');
    expect(idsOf(all.pack, 'film')).toHaveLength(7);
  });

  it('tells who did what, in the order of the credits', async () => {
    const { pack } = await packOf(small());
    expect(said(pack, 'film:the-lantern-keeper')).toEqual([
      ['castMember', 'person:tom-roe', { character: 'character:joe_tom-roe' }],
      ['castMember', 'person:nora-quill', { character: 'character:ada-finch' }],
      ['castMember', 'person:nora-quill', { character: 'character:her-twin' }],
      ['director', 'person:tom-roe-1975'],
      ['screenwriter', 'person:tom-roe-1975', { role: 'screenplay' }],
      ['crewMember', 'person:tom-roe_nm0000004', { role: 'writer (novel)' }],
      ['crewMember', 'person:tom-roe_nm0000004', { role: 'composer' }],
      ['releaseDate', '1996', { status: 'released' }],
      ['description', 'Drama, Crime'],
    ]);
  });

  it('keeps titles as they are written, and the original one beside', async () => {
    const { pack } = await packOf(small());
    expect(pack.entities).toContainEqual({
      ...{ id: 'film:the-lantern-keeper', type: 'film', name: 'The "Lantern" Keeper' },
      ...{ aliases: ['Der Wärter'], year: 1996 },
    });
  });

  it('keeps people of one name apart, and a character of one actor together', async () => {
    const { pack } = await packOf(small());
    expect(idsOf(pack, 'person')).toEqual([
      'person:kim-do',
      'person:nora-quill',
      'person:tom-roe',
      'person:tom-roe-1975',
      'person:tom-roe_nm0000004',
    ]);
    expect(said(pack, 'film:harbour-1996')[0]).toContainEqual({ character: 'character:ada-finch' });
    expect(said(pack, 'film:harbour-2001')[0]).toContainEqual({ character: 'character:ada-finch_kim-do' });
  });

  it('tells a year to come, and that of a film without votes, as scheduled', async () => {
    const { pack } = await packOf(small(), '--min-votes', '0');
    expect(said(pack, 'film:salt-road')).toEqual([['releaseDate', '2031', { status: 'scheduled' }]]);
    expect(said(pack, 'film:unrated')).toEqual([['releaseDate', '1999', { status: 'scheduled' }]]);
    expect(said(pack, 'film:harbour-2001')).toContainEqual(['releaseDate', '2001', { status: 'released' }]);
  });

  it('tells a part that hundreds play as a role, for it is no name', async () => {
    const rows = small();
    for (let i = 100; i < 201; i++) {
      rows['title.principals'].push(
        credit('tt0000002', i, `nm0000${i}`, 'actor', { characters: '["Doctor"]' }),
      );
      rows['name.basics'].push(person(`nm0000${i}`, `Ann ${i}`));
    }
    const { pack } = await packOf(rows);
    expect(said(pack, 'film:harbour-1996')).toContainEqual([
      'castMember',
      'person:ann-150',
      { role: 'Doctor' },
    ]);
    expect(idsOf(pack, 'character').filter((id) => id.startsWith('character:doctor'))).toEqual([]);
  });

  it('writes the form and order that packs have, the same bytes each time, whatever the order of the rows', async () => {
    const { pack, text } = await packOf(small());
    expect(serializePack(pack)).toBe(text);
    const rows = small();
    for (const list of Object.values(rows)) list.reverse();
    expect((await packOf(rows)).text).toBe(text);
    await run(['imdb', folder, at('out.ndjson.gz'), '--today', '2026-03-01']);
    expect(gunzipSync(readFileSync(at('out.ndjson.gz'))).toString()).toBe(text);
    expect(printed.at(-1)).toMatch(
      /out\.ndjson\.gz: 5 films, 5 people, 4 characters, \d+ statements, \d+ bytes/,
    );
  });

  it('reads files that are not gzipped', async () => {
    for (const file of Object.keys(imdbHeaders) as (keyof ImdbRows)[])
      writeFileSync(at(`${file}.tsv`), tsvOf(file, small()[file]));
    await run(['imdb', folder, at('out.ndjson')]);
    expect(idsOf(parsePackText(readFileSync(at('out.ndjson'), 'utf8')), 'film')).toHaveLength(5);
  });

  const spoil = (file: keyof ImdbRows, change: (text: string) => string | Uint8Array) => () =>
    writeFileSync(at(`${file}.tsv.gz`), gzipSync(change(tsvOf(file, small()[file]))));
  const cut = (bytes: number) => () => {
    // So long and so irregular that it ends in a block of its own.
    const rows = Array.from({ length: 50_000 }, (_, i) => votes(`tt${(i * 7_919) % 1_000_003}`, i));
    writeFileSync(at('title.ratings.tsv.gz'), gzipSync(tsvOf('title.ratings', rows)).subarray(0, bytes));
  };
  it.each<[string, () => void, RegExp]>([
    ['a missing file', () => writeFileSync(at('x'), ''), /title\.basics\.tsv\.gz: no such file/],
    ['an empty file', spoil('name.basics', () => ''), /name\.basics\.tsv\.gz: is empty/],
    [
      'a file without its header',
      spoil('title.basics', (text) => text.slice(text.indexOf('\n') + 1)),
      /title\.basics\.tsv\.gz: line 1 must name the columns tconst, .* there is no tconst/,
    ],
    [
      'another file in its place',
      spoil('name.basics', () => tsvOf('title.ratings', [])),
      /name\.basics\.tsv\.gz: line 1 must name/,
    ],
    [
      'a download cut short',
      cut(100_000),
      /title\.ratings\.tsv\.gz: the compressed data is damaged, or ends/,
    ],
    ['a download cut at its last bytes', cut(-4), /title\.ratings\.tsv\.gz: the compressed data is damaged/],
    [
      'a line with too few columns',
      spoil('title.principals', (text) => text.replace('\twriter\tnovel\t\\N', '')),
      /title\.principals\.tsv\.gz: line 6 has 3 columns instead of 6/,
    ],
    [
      'a line with too many',
      spoil('name.basics', (text) => text.replace('Nora Quill', 'Nora\tQuill')),
      /name\.basics\.tsv\.gz: line 3 has/,
    ],
    [
      'text where a number stands',
      spoil('title.ratings', (text) => text.replace('\t800\n', '\tmany\n')),
      /title\.ratings\.tsv\.gz: line 4 has "many" for numVotes, which must be a whole number/,
    ],
    [
      'characters that are no list',
      spoil('title.principals', (text) => text.replace('["Joe"]', '["Joe"')),
      /title\.principals\.tsv\.gz: the characters of tt0000001, ordering 1,/,
    ],
    [
      'another kind of id',
      spoil('title.principals', (text) => text.replace('nm0000002', 'Nora')),
      /title\.principals\.tsv\.gz: "Nora" is no id such as nm0000001/,
    ],
    [
      'bytes that are no text',
      spoil('name.basics', (text) => Buffer.from(text.replace('Nora Quill', 'Nøra'), 'latin1')),
      /name\.basics\.tsv\.gz: line 3 is not in UTF-8/,
    ],
    [
      'lines of another system',
      spoil('name.basics', (text) => text.replaceAll('\n', '\r\n')),
      /name\.basics\.tsv\.gz: line 1 ends in CR LF/,
    ],
  ])('refuses %s, and leaves the old pack as it was', async (what, spoilt, message) => {
    if (what !== 'a missing file') writeImdbFiles(folder, small());
    spoilt();
    writeFileSync(at('out.ndjson'), 'old');
    const before = readdirSync(folder);
    await expect(run(['imdb', folder, at('out.ndjson')])).rejects.toThrow(message);
    expect(readFileSync(at('out.ndjson'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('refuses a place where nothing can be written', async () => {
    writeImdbFiles(folder, small());
    const out = at('none/out.ndjson');
    await expect(run(['imdb', folder, out])).rejects.toThrow(`${out}: no such file`);
  });

  it('makes a pack that import takes of whatever rows, with every film that has the votes', async () => {
    const name = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom('a', 'B', ' ', '"', "'", '\\', '-', '$', '1'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
        maxLength: 12,
      })
      .map((text) => text.replace(/[\t\n\r\0]/gu, ''));
    const titles = fc.uniqueArray(
      fc.record({
        number: fc.integer({ min: 1, max: 40 }),
        name,
        year: fc.integer({ min: 1850, max: 2300 }),
        votes: fc.integer({ min: 0, max: 4 }),
      }),
      { selector: ({ number }) => number, maxLength: 12 },
    );
    const credits = fc.uniqueArray(
      fc.record({
        ...{ title: fc.integer({ min: 1, max: 40 }), ordering: fc.integer({ min: 1, max: 9 }) },
        ...{
          person: fc.integer({ min: 1, max: 9 }),
          category: fc.constantFrom('actor', 'director', 'writer', 'self'),
        },
        characters: fc.array(name, { maxLength: 2 }),
      }),
      { selector: ({ title, ordering }) => `${title} ${ordering}`, maxLength: 20 },
    );
    const people = fc.array(name, { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(titles, credits, people, async (titles, credits, people) => {
        const id = (start: string, number: number) => `${start}${String(number).padStart(7, '0')}`;
        const { pack, text } = await packOf(
          {
            'title.basics': titles.map(({ number, name, year }) => film(id('tt', number), name, year)),
            'title.ratings': titles.map(({ number, votes: count }) => votes(id('tt', number), count)),
            'title.principals': credits.map(({ title, ordering, person, category, characters }) =>
              credit(id('tt', title), ordering, id('nm', person), category, {
                characters: JSON.stringify(characters),
              }),
            ),
            'name.basics': people.map((name, i) => person(id('nm', i + 1), name)),
          },
          '--min-votes',
          '2',
        );
        const wanted = titles.filter(({ name, votes }) => votes >= 2 && /[^\s\p{C}\p{Zl}\p{Zp}]/u.test(name));
        expect(idsOf(pack, 'film').length).toBeGreaterThanOrEqual(wanted.length);
        expect(text.split('\n').length - 1).toBe(2 + pack.entities.length + pack.statements.length);
        const pages = new Set(
          pack.statements.flatMap(({ references }) => references.map((r) => ('url' in r ? r.url : ''))),
        );
        for (const { number, year } of wanted)
          if (year >= 1880 && year <= 2200)
            expect(pages).toContain(`https://www.imdb.com/title/${id('tt', number)}/`);
      }),
      { numRuns: 12 },
    );
  });

  it('removes what it began when it is stopped', async () => {
    writeImdbFiles(folder, {
      ...small(),
      'title.principals': Array.from({ length: 300_000 }, (_, i) =>
        credit('tt0000001', i, 'nm0000001', 'actor', { characters: `["Part ${i}"]` }),
      ),
    });
    const temp = mkdtempSync(join(tmpdir(), 'cuecard-stopped-'));
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'pack', 'imdb', folder, at('out.ndjson')],
      { cwd: fileURLToPath(new URL('../../..', import.meta.url)), env: { ...process.env, TMPDIR: temp } },
    );
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.on('exit', (_, signal) => resolve(signal)),
    );
    const staging = () => readdirSync(temp).some((name) => name.startsWith('cuecard-pack-'));
    while (child.exitCode === null && !staging()) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(staging()).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('out'))).toEqual([]);
  });
});
