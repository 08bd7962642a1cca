import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvDelimiter, CsvRows, csvDelimiters, delimiterOf } from '../../../src/packs/csv-rows.ts';

function rowsOf(pieces: string[], delimiter: CsvDelimiter = ','): string[][] {
  const rows = new CsvRows(delimiter);
  return [...pieces.flatMap((piece) => [...rows.push(piece)]), ...rows.end()];
}

describe('CsvRows', () => {
  it.each<[string, string, string[][]]>([
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no break at the end',
      'a,b\nc,',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['all three kinds of break', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['blank lines', 'a\n\n\r\nb', [['a'], [], [], ['b']]],
    ['an empty cell in quotes', 'a\n""\n', [['a'], ['']]],
    ['quotes', '"a,b","c ""d""","e\r\nf"\n', [['a,b', 'c "d"', 'e\r\nf']]],
    ['a quote inside', 'The 5" Gun,b\n', [['The 5" Gun', 'b']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(rowsOf([text])).toEqual(rows);
    expect(rowsOf([...text])).toEqual(rows);
  });

  it.each([
    ['a quote never closed', 'a\n"b,\nc', /row 2: begins a quote that is never closed/],
    ['text behind a quote', 'a\nb\n"c"d', /row 3: has "d" behind a closing quote/],
  ])('refuses %s', (_, text, message) => {
    expect(() => rowsOf([text])).toThrow(message);
  });

  it('gives back what was written, however it is cut into pieces', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ü', '🎬', '"', ',', ';', '\t', '\n', '\r', ' ') });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...csvDelimiters),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 7 }),
        (rows, delimiter, lineBreak, size) => {
          const text = rows
            .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
            .join(lineBreak);
          const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
            text.slice(i * size, (i + 1) * size),
          );
          expect(rowsOf(pieces, delimiter)).toEqual(rows);
        },
      ),
    );
  });
});

describe('delimiterOf', () => {
  it.each<[string, CsvDelimiter]>([
    ['Title,Year\nA;B;C;D,1\n', ','],
    ['Title;Year;"Cast, all, of, it"\n', ';'],
    ['Title\tYear\n', '\t'],
    ['Title|Year|Cast\n', '|'],
    ['Title\n', ','],
  ])('%j', (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });
});
