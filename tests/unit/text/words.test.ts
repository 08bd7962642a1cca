import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/text/fold-name.ts';
import { hashWord } from '../../../src/text/hash-word.ts';
import { allotWords, shapes } from '../../../src/text/word-list.ts';
import { splitInto, splitWords } from '../../../src/text/words.ts';

interface Word {
  written: string;
  at: number;
  hash: number;
  shape: number;
}

const wordsOf = (text: string, words = splitWords(text)): Word[] =>
  Array.from({ length: words.count }, (_, i) => ({
    written: text.slice(words.start[i], words.end[i]),
    at: words.start[i] ?? -1,
    hash: words.hash[i] ?? 0,
    shape: words.shape[i] ?? 0,
  }));
const written = (text: string) => wordsOf(text).map((word) => word.written);

describe('splitWords', () => {
  it.each([
    ['', []],
    [' . ', []],
    ['a', ['a']],
    ['Mission: Impossible – Dead Reckoning', ['Mission', 'Impossible', 'Dead', 'Reckoning']],
    ["Spider-Man's web", ['Spider', 'Man', 's', 'web']],
    ['12Angry_Men', ['12Angry', 'Men']],
    ['Wolf&Sheep', ['Wolf', '&', 'Sheep']],
    ['Amélie', ['Amélie']],
    ['Ame\u0301lie lit', ['Ame\u0301lie', 'lit']],
    ['soft\u00adware', ['soft\u00adware']],
    ['ﬁlm Ｆｕｌｌ ７', ['ﬁlm', 'Ｆｕｌｌ', '７']],
    ['東京 Story東京', ['東京', 'Story', '東京']],
    ['٧ of ٧', ['٧', 'of', '٧']],
    ['#MissionImpossible7 @TomCruise', ['Mission', 'Impossible', '7', 'Tom', 'Cruise']],
    ['#mission @tom #IMF', ['mission', 'tom', 'IMF']],
    ['#XMenReturn #Élan2DasBoot', ['X', 'Men', 'Return', 'Élan', '2', 'Das', 'Boot']],
    ['＃ÉlanVital ＠ÉlanVital', ['Élan', 'Vital', 'Élan', 'Vital']],
    ['xÉlanVital', ['xÉlanVital']],
    ['#Film100Years', ['Film', '100', 'Years']],
  ])('cuts %j', (text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  const { firstUpper, anyUpper, anyLower, anyDigit, inTag } = shapes;

  it.each([
    ['small', anyLower],
    ['Capital', firstUpper | anyUpper | anyLower],
    ['iPod', anyUpper | anyLower],
    ['LOUD', firstUpper | anyUpper],
    ['R2D2', firstUpper | anyUpper | anyDigit],
    ['2046', anyDigit],
    ['7th', anyLower | anyDigit],
    ['Reckonings', firstUpper | anyUpper | anyLower],
    ['reckoninG', anyUpper | anyLower],
    ['reckoning1', anyLower | anyDigit],
    ['RECKONINGs', firstUpper | anyUpper | anyLower],
    ['Élan', firstUpper | anyUpper | anyLower],
    ['élan', anyLower],
    ['ÉLAN', firstUpper | anyUpper],
    ['élan7', anyLower | anyDigit],
    ['Ｆull７', firstUpper | anyUpper | anyLower | anyDigit],
    ['東京', 0],
    ['#Élan', firstUpper | anyUpper | anyLower | inTag],
  ])('tells the shape of %s', (text, shape) => {
    expect(wordsOf(text)[0]?.shape).toBe(shape);
  });

  it('hashes a word as its folded form, in any spelling of it', () => {
    for (const text of ['Reckoning', 'ÉLAN', 'Straße', 'ﬁlm', '٧', 'Ame\u0301lie', 'soft\u00adware', 'Ｆull'])
      expect(wordsOf(text)[0]?.hash, text).toBe(hashWord(foldName(text)));
  });

  it('reads a text of any length as its pieces', () => {
    const piece = fc.constantFrom(
      ...[
        'Tom Cruise',
        'Élan',
        '#MissionImpossible',
        'AT&T',
        '2046',
        'Ｆull７',
        'ﬁlm',
        'soft\u00adware',
        '東京',
      ],
      ...[
        '’s',
        '…',
        '\n',
        'a',
        '@',
        '#x',
        'Ame\u0301lie',
        'reckoning'.repeat(12),
        '\u0301',
        'x_y',
        '😀',
        '١٢',
      ],
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(4100),
        (pieces, times, lead) => {
          // Single pieces are read unit by unit, long texts in blocks that begin and end anywhere.
          const all = [' '.repeat(lead), ...Array.from({ length: times }, () => pieces).flat()];
          const expected: Word[] = [];
          let at = 0;
          for (const each of all) {
            for (const word of wordsOf(each)) expected.push({ ...word, at: word.at + at });
            at += each.length + 1;
          }
          const text = all.join(' ');
          expect(wordsOf(text)).toEqual(expected);
          // Into arrays that are too small, and hold another text's words.
          const used = splitInto(allotWords('', 1), 'some other words that were here before');
          expect(wordsOf(text, splitInto(used, text))).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('cuts no word where a block ends, and reads one that is longer than a block', () => {
    for (const length of [4090, 4095, 4096, 4097, 5000, 9000]) {
      const long = 'x'.repeat(length);
      expect(written(`${long} Cruise`)).toEqual([long, 'Cruise']);
      expect(written(`${'a '.repeat(length >> 1)}Cruise`).at(-1)).toBe('Cruise');
      expect(written(`${'é '.repeat(length >> 1)}Élan`).at(-1)).toBe('Élan');
    }
  });
});
