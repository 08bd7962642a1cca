import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/text/fold-name.ts';
import { hashWord } from '../../../src/text/hash-word.ts';
import { foldWord } from '../../../src/text/special-words.ts';
import { shapes } from '../../../src/text/word-list.ts';
import { splitWords } from '../../../src/text/words.ts';

const wordsOf = (text: string) => {
  const { count, start, end } = splitWords(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

describe('foldName', () => {
  it.each([
    ['Night Ferry: Calais – Dover', 'night ferry calais dover'],
    ['NIGHT FERRY', 'night ferry'],
    ['Zoë Saldaña-Ruíz', 'zoe saldana ruiz'],
    ['Zoe\u0308 Saldan\u0303a', 'zoe saldana'],
    ['Łukasz Øresund Straße', 'lukasz oresund strasse'],
    ['ＦＵＬＬ　Ｗｉｄｔｈ　２', 'full width 2'],
    ['Salt & Ash', 'salt and ash'],
    ['Salt＆Ash', 'salt and ash'],
    ['O’Hara', 'o hara'],
    ["O'Hara", 'o hara'],
    ['De\u00adtec\u200btive', 'detective'],
    ['Part Ⅶ', 'part vii'],
    ['The Fin\u200dal Cut\u2060', 'the final cut'],
    ['ﬁnal', 'final'],
    ['Alien³', 'alien 3'],
    ['Ｍ・バルブ', 'm バルブ'],
    ['Ёлка', 'елка'],
    ['ガメラ', 'ガメラ'],
    ['ｶﾒﾗ', 'カメラ'],
    ['𝐁𝐨𝐥𝐝', 'bold'],
    ['ŉẚ', 'na'],
  ])('folds %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('does not care how a letter is composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'éÀñôüçžÅabZ 9-’') }), (text) => {
        expect(foldName(text.normalize('NFD'))).toBe(foldName(text.normalize('NFC')));
      }),
    );
  });

  it('does not change the letters of what it has folded', () => {
    const letters = (text: string) => foldName(text).replaceAll(' ', '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(letters(foldName(text))).toBe(letters(text));
      }),
    );
    for (let code = 0; code < 0x3000; code++) {
      const letter = String.fromCharCode(code);
      expect(letters(foldName(letter)), code.toString(16)).toBe(letters(letter));
    }
  });
});

describe('splitWords', () => {
  it.each([
    ['Anna’s film, “Up North”.', ['Anna', 's', 'film', 'Up', 'North']],
    ['映画Northは', ['映画', 'North', 'は']],
    ['M3GAN 8MM 2049', ['M3GAN', '8MM', '2049']],
    ['a_b', ['a', 'b']],
    ['😀North😀', ['North']],
    ['cafe\u0301 au', ['cafe\u0301', 'au']],
    ['North\u00ad pole', ['North', 'pole']],
    [
      '#NightFerry7 @annaKarlsson #HBOFilms #plain',
      ['Night', 'Ferry', '7', 'anna', 'Karlsson', 'HBO', 'Films', 'plain'],
    ],
    ['', []],
    ['\u0301\u00ad', []],
  ])('cuts %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('has spans in order that hold a word each, and the hash of its folded form', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'aZé9 .’-&#_\u00ad\u0301\u200bßж映カ한𝐁'),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const { count, start, end, hash } = splitWords(text);
        let before = 0;
        for (let i = 0; i < count; i++) {
          const [from = 0, to = 0] = [start[i], end[i]];
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(from);
          before = to;
          expect(foldWord(text, from, to)).not.toBe('');
          expect(hash[i]).toBe(hashWord(foldWord(text, from, to)));
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads the shape of a word', () => {
    const { shape } = splitWords('North WEST east 7 éa Élan');
    expect([...shape.slice(0, 6)]).toEqual([
      shapes.firstUpper | shapes.anyUpper | shapes.anyLower,
      shapes.firstUpper | shapes.anyUpper,
      shapes.anyLower,
      shapes.anyDigit,
      shapes.anyLower,
      shapes.firstUpper | shapes.anyUpper | shapes.anyLower,
    ]);
  });

  it('cuts a long text as its lines are cut, though it reads it in blocks', () => {
    const unit = fc.constantFrom(
      ...'aZé9 .’-&#@_\u00ad\u0301ß映カ한𝐁',
      'North',
      ' of ',
      '#BigHouse',
      ' ',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 60 }), { minLength: 1, maxLength: 8 }), (lines) => {
        const many = Array.from({ length: 400 }, (_, i) => lines[i % lines.length] ?? '');
        const whole = splitWords(many.join('\n'));
        let shift = 0;
        let at = 0;
        for (const line of many) {
          const own = splitWords(line);
          for (let i = 0; i < own.count; i++, at++) {
            const expected = [
              (own.start[i] ?? 0) + shift,
              (own.end[i] ?? 0) + shift,
              own.hash[i],
              own.shape[i],
            ];
            const found = [whole.start[at], whole.end[at], whole.hash[at], whole.shape[at]];
            if (String(found) !== String(expected)) expect(found).toEqual(expected);
          }
          shift += line.length + 1;
        }
        expect(whole.count).toBe(at);
      }),
      { numRuns: 40 },
    );
  });

  it('gives one word the same hash and shape, read as bytes or one letter after the other', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aBz09Q'), minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(letters, (word) => {
        const plain = splitWords(word);
        // A soft hyphen counts for nothing but forbids the fast way.
        const special = splitWords(`${word.slice(0, 1)}\u00ad${word.slice(1)}`);
        expect([special.hash[0], special.shape[0]]).toEqual([plain.hash[0], plain.shape[0]]);
      }),
    );
  });

  it('reads texts of many short words and one word of great length', () => {
    expect(splitWords('a '.repeat(50_000)).count).toBe(50_000);
    expect(splitWords('a'.repeat(100_000)).count).toBe(1);
    expect(splitWords(`${'long'.repeat(1000)} ${'é '.repeat(20_000)}`).count).toBe(20_001);
  });
});
