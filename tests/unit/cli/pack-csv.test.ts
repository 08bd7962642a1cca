import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../src/cli/pack.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { parsePackText } from '../../../src/packs/parse-pack.ts';
import { serializePack } from '../../../src/packs/serialize-pack.ts';

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuecard-csv-'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

const about = {
  pack: { id: 'harbour', title: 'Harbour films', license: 'CC0-1.0' },
  source: { title: 'Harbour list', url: 'https://harbour.example/' },
};
const plain = { ...about, columns: { title: 'Title', year: 'Year', cast: 'Cast', director: 'Director' } };

async function packOf(
  table: string | Uint8Array,
  mapping: unknown = plain,
  today = '2026-03-01',
): Promise<{ pack: Pack; text: string }> {
  writeFileSync(at('films.csv'), table);
  writeFileSync(at('map.json'), typeof mapping === 'string' ? mapping : JSON.stringify(mapping));
  await run(['csv', at('films.csv'), at('out.ndjson'), '--map', at('map.json'), '--today', today]);
  const text = readFileSync(at('out.ndjson'), 'utf8');
  return { pack: parsePackText(text), text };
}
const said = ({ statements }: Pack, film: string) =>
  statements
    .filter(({ subject }) => subject === film)
    .map(({ property, value, qualifiers }) => [property, Object.values(value)[0], ...qualifiers]);
const films = ({ entities }: Pack) => entities.filter(({ type }) => type === 'film');

describe('pack csv', () => {
  it('reads what the mapping names', async () => {
    const { pack, text } = await packOf(
      [
        '\ufeffTitle;Also;Out;Star;Part;By;From a;Music;Where;About;Saga;Page',
        '"The ""Lantern"" Keeper";Der Wärter|Lamp;2021-05-14;Nora Quill|Tom Roe as Joe Finch;Ada Finch;Kim Do;Ann Bo;"Zed, Z.";Hull;"Two lines',
        'of text";Lanterns;https://harbour.example/1',
        '',
      ].join('\r\n'),
      {
        ...about,
        between: '|',
        columns: {
          ...{ title: 'Title', alias: 'Also', releaseDate: 'Out', cast: 'Star', character: 'Part' },
          ...{
            director: ['By'],
            screenwriter: 'From a',
            crew: { composer: 'Music' },
            filmingLocation: 'Where',
          },
          ...{ description: 'About', series: 'Saga', url: 'Page' },
        },
      },
    );
    expect(serializePack(pack)).toBe(text);
    expect(films(pack)).toEqual([
      {
        ...{ id: 'film:the-lantern-keeper', type: 'film', name: 'The "Lantern" Keeper' },
        ...{ aliases: ['Der Wärter', 'Lamp'], year: 2021 },
      },
    ]);
    expect(said(pack, 'film:the-lantern-keeper')).toEqual([
      ['castMember', 'person:nora-quill', { character: 'character:ada-finch' }],
      ['castMember', 'person:tom-roe', { character: 'character:joe-finch' }],
      ['director', 'person:kim-do'],
      ['screenwriter', 'person:ann-bo'],
      ['crewMember', 'person:zed-z', { role: 'composer' }],
      ['releaseDate', '2021-05-14'],
      ['partOfSeries', 'series:lanterns'],
      ['filmingLocation', 'Hull'],
      ['description', 'Two lines\nof text'],
    ]);
    expect(pack.statements[0]?.references).toEqual([{ source: 'harbour', url: 'https://harbour.example/1' }]);
  });

  it('takes rows of one title and year for one film, and other years for others', async () => {
    const { pack } = await packOf(
      [
        'Title,Year,Cast,Director',
        'Harbour,1996,Nora Quill,Kim Do',
        'HARBOUR,1996,Tom Roe;Nora Quill,Kim Do',
        'Harbour,2001,Nora Quill,',
        'Harbour 1996,,,',
      ].join('\n'),
    );
    expect(films(pack).map(({ id, aliases }) => [id, ...aliases])).toEqual([
      ['film:harbour-1996'],
      ['film:harbour-1996_2'],
      ['film:harbour-2001'],
    ]);
    const whole = films(pack).find(({ name, year }) => name === 'Harbour' && year === 1996)?.id ?? '';
    expect(said(pack, whole)).toEqual([
      ['castMember', 'person:nora-quill'],
      ['castMember', 'person:tom-roe'],
      ['director', 'person:kim-do'],
      ['releaseDate', '1996'],
    ]);
  });

  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-02', false],
    ['2026-03', true],
    ['2025', false],
    ['2026', true],
  ])('on 1 March 2026, a release %s is scheduled: %s', async (date, isScheduled) => {
    const mapping = { ...about, columns: { title: 'T', releaseDate: 'D' } };
    const { pack } = await packOf(`T,D\nHarbour,${date}\n`, mapping);
    const status = isScheduled ? [{ status: 'scheduled' }] : [];
    expect(said(pack, 'film:harbour')).toEqual([['releaseDate', date, ...status]]);
  });

  it('reads gzipped tables', async () => {
    const { pack } = await packOf(gzipSync('Title,Year,Cast,Director\nHarbour,1996,,\n'));
    expect(films(pack)).toHaveLength(1);
  });

  const head = 'Title,Year,Cast,Director\n';
  it.each<[string, string | Uint8Array, unknown, RegExp]>([
    ['no title', `${head}A,1996,,\n ,1997,,\n`, plain, /films\.csv: row 3: has no title/],
    ['a row too short', `${head}\nA,1996\n`, plain, /films\.csv: row 3: has 2 cells instead of 4/],
    ['a year that is none', `${head}A,96,,\n`, plain, /films\.csv: row 2: has "96" for a year/],
    ['an open quote', `${head}"A,1996,,\n`, plain, /films\.csv: row 2: begins a quote/],
    ['an empty file', '', plain, /films\.csv: is empty/],
    ['UTF-16', Buffer.from(head, 'utf16le'), plain, /films\.csv: is binary, or in UTF-16/],
    [
      'Latin-1',
      Buffer.from(`${head}A,1996,,\nWärter,1997,,\n`, 'latin1'),
      plain,
      /films\.csv: line 3 is not in UTF-8/,
    ],
    [
      'a gzip cut short',
      gzipSync(`${head}A,1996,,\n`).subarray(0, -5),
      plain,
      /films\.csv: the compressed data is damaged/,
    ],
    [
      'a column that is not there',
      `${head}A,1996,,\n`,
      { ...about, columns: { title: 'Name' } },
      /map\.json: there is no column "Name"; the columns are Title, Year, Cast, Director/,
    ],
    [
      'a column that is there twice',
      'Title,Title\nA,B\n',
      { ...about, columns: { title: 'Title' } },
      /map\.json: there are 2 columns "Title"/,
    ],
    ['a mapping that is no JSON', head, '{', /map\.json: is not valid JSON/],
    [
      'a mapping with an unknown key',
      head,
      { ...plain, colums: {} },
      /map\.json: mapping\.colums is not a field/,
    ],
    [
      'a mapping without an address',
      head,
      { ...plain, source: { title: 'x' } },
      /map\.json: mapping\.source\.url is missing/,
    ],
    [
      'an id that is none',
      head,
      { ...plain, pack: { ...about.pack, id: 'My Films' } },
      /map\.json: mapping\.pack\.id must be lower-case/,
    ],
    [
      'an address that is none',
      'T,U\nA,javascript:x\n',
      { ...about, columns: { title: 'T', url: 'U' } },
      /films\.csv: row 2: has "javascript:x", which is no web address/,
    ],
  ])('refuses %s, and leaves no file', async (_, table, mapping, message) => {
    await expect(packOf(table, mapping)).rejects.toThrow(message);
    expect(readdirSync(folder).sort()).toEqual(['films.csv', 'map.json']);
  });

  it('makes a pack that import takes of whatever rows, with every film', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.replace(/[\0;]/gu, ''));
    const visible = /[^\s\p{C}\p{Zl}\p{Zp}\u00ad]/u;
    const row = fc.record({
      title: text.filter((title) => visible.test(title)),
      year: fc.oneof(fc.constant(''), fc.integer({ min: 1990, max: 1992 }).map(String)),
      cast: fc.array(text, { maxLength: 3 }),
      director: text,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const table = rows.map(({ title, year, cast, director }) =>
          [title, year, cast.join(';'), director].map(cell).join(','),
        );
        const { pack } = await packOf([head.trim(), ...table].join('\n'));
        expect(films(pack).length).toBeLessThanOrEqual(rows.length);
        const names = new Set(films(pack).flatMap(({ name, year }) => `${name.toLowerCase()} ${year}`));
        for (const { title, year } of rows)
          if (/^[a-z0-9]+$/iu.test(title))
            expect(names).toContain(`${title.toLowerCase()} ${year || undefined}`);
      }),
      { numRuns: 12 },
    );
  });
});
