import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences.ts';

const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    [
      'It was made by J. J. Marsh and K.L. Dunn. He left.',
      ['It was made by J. J. Marsh and K.L. Dunn.', 'He left.'],
    ],
    [
      'Dr. Vane met Mr. Lund Jr. in St. Ives. They talked.',
      ['Dr. Vane met Mr. Lund Jr. in St. Ives.', 'They talked.'],
    ],
    ['It opens in the U.S. on Friday.', ['It opens in the U.S. on Friday.']],
    ['He went to the U.S. The film did well.', ['He went to the U.S.', 'The film did well.']],
    ['“Why?” he asks. “Because.” She left.', ['“Why?” he asks.', '“Because.”', 'She left.']],
    ['They liked Salt Road! and stayed.', ['They liked Salt Road! and stayed.']],
    [
      'This comes from Anna Field.To kick off, she ran.',
      ['This comes from Anna Field.', 'To kick off, she ran.'],
    ],
    ['It took $2.5m. It cost more.', ['It took $2.5m.', 'It cost more.']],
    // What is glued behind a full stop, and where it may not be cut.
    ['Made by Ann Low.To them it was much.', ['Made by Ann Low.', 'To them it was much.']],
    ['They saw it at Odeon.Com. They left.', ['They saw it at Odeon.Com.', 'They left.']],
    ['Part 3.Then came more.', ['Part 3.Then came more.']],
    ['The FBI.Then came more.', ['The FBI.Then came more.']],
    ['He said “Never.”Then he left.', ['He said “Never.”', 'Then he left.']],
    ['He asked why?Then he left.', ['He asked why?Then he left.']],
    ['He said “Why?”Then he left.', ['He said “Why?”', 'Then he left.']],
    ['She ended.“They left.', ['She ended.', '“They left.']],
    // Initials, and letters that stand for themselves.
    ['He was given a B. The film did well.', ['He was given a B. The film did well.']],
    ['It was given a “B.” The film did well.', ['It was given a “B.” The film did well.']],
    ['They called the U.S. Senator Vane.', ['They called the U.S. Senator Vane.']],
    ['They called AT&T. The line was dead.', ['They called AT&T.', 'The line was dead.']],
    ['It was plan b. The film did well.', ['It was plan b.', 'The film did well.']],
    // Abbreviations, those that may end a sentence, and those that may not.
    ['Sold by Lund Inc. The film did well.', ['Sold by Lund Inc.', 'The film did well.']],
    ['Sold by Lund Inc. Distribution.', ['Sold by Lund Inc. Distribution.']],
    ['She met Mr. The One.', ['She met Mr. The One.']],
    ['Sold by Lund Inc.The film did well.', ['Sold by Lund Inc.The film did well.']],
    // What goes on in small letters, or behind a comma or a dash.
    ['It was no. one of all. They knew.', ['It was no. one of all.', 'They knew.']],
    ['It ended. so they left.', ['It ended. so they left.']],
    ['It ended... They left.', ['It ended...', 'They left.']],
    ['It ended... they left.', ['It ended... they left.']],
    ['It ended… They left.', ['It ended…', 'They left.']],
    ['They saw Salt Road!, then left.', ['They saw Salt Road!, then left.']],
    ['They saw Salt Road! – Then left.', ['They saw Salt Road! – Then left.']],
    ['They saw Salt Road! “Good – very.” All left.', ['They saw Salt Road!', '“Good – very.”', 'All left.']],
    ['Salt Road! (it was good) ran.', ['Salt Road! (it was good) ran.']],
    ['They left. ', ['They left.']],
    [' \t They left.\n\n ', ['They left.']],
    ['', []],
    [' ', []],
  ])('splits %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('starts a paragraph at a line break, but not within hard-wrapped text', () => {
    const wrapped = 'A film about the sea and those who live from it will open in\nMay and run for a week.';
    expect(splitSentences(wrapped)).toHaveLength(1);
    expect(splitSentences('A headline\nThe first sentence.').map(({ paragraph }) => paragraph)).toEqual([
      0, 1,
    ]);
  });

  const long = 'A film about the sea and those who live from it will open in';

  it.each([
    ['below a long line', `${long}\nMay and run.`, 1],
    ['that ends in a comma', `${long},\nMay and run.`, 1],
    ['with a number', `${long} 9\nMay and run.`, 1],
    ['below a short line', 'It will open in\nMay and run.', 2],
    ['below two short lines', `${long.slice(0, 30)}\n${long.slice(0, 30)}\nMay and run.`, 3],
    ['that ends in a colon', `${long}:\nMay and run.`, 2],
    ['with a full stop', `${long}.\nMay and run.`, 2],
    ['before an empty line', `${long}\n\nMay and run.`, 2],
    ['before a list', `${long}\n- May and run.`, 2],
    ['before a heading', `${long}\n# May and run.`, 2],
    ['before an indented line', `${long}\n May and run.`, 2],
    ['before a line with a dash inside', `${long}\nM- and run.`, 1],
  ])('takes a line break %s as one', (_, text, sentences) => {
    expect(splitSentences(text)).toHaveLength(sentences);
  });

  it('cuts what no writer would make at a space, or where it has none', () => {
    const words = 'word '.repeat(5000);
    const cut = splitSentences(words);
    for (const { start, end } of cut) {
      expect(end - start).toBeLessThanOrEqual(1500);
      expect(words.slice(start, end)).toMatch(/^word(?: word)*$/);
    }
    expect(cut).toHaveLength(17);
    expect(splitSentences(`${'x'.repeat(1499)}.`)).toHaveLength(1);
    expect(splitSentences('x'.repeat(1500)).map(({ end }) => end)).toEqual([1500]);
    expect(splitSentences('x'.repeat(3100)).map(({ end }) => end)).toEqual([1500, 3000, 3100]);
    expect(splitSentences(`${'x'.repeat(1490)}   ${'y'.repeat(20)}`)).toEqual([
      { start: 0, end: 1492, paragraph: 0 },
      { start: 1493, end: 1513, paragraph: 0 },
    ]);
  });

  it('covers every word of any text once, in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('. ', '! ', '.\n\n', 'Mr. ', 'U.S. ', 'J.J. ', '.”', 'a.B', '…', 'שלום. '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
