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

  it('cuts what no writer would make', () => {
    for (const { start, end } of splitSentences('word '.repeat(5000)))
      expect(end - start).toBeLessThanOrEqual(1500);
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
