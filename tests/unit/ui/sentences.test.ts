import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeQuotes, piecesOf } from '../../../src/ui/merge-quotes.ts';
import { trimSentence } from '../../../src/ui/trim-sentence.ts';
import { quote } from './sample-facts.ts';

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,9}$/),
  fc.constantFrom('Zoë', 'naïve', '🎬', 'שלום', 'film,', '“no”'),
);
const words = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((list) => list.join(' '));
const sentence = fc.tuple(words(0, 60), words(1, 8), words(0, 60)).map(([before, exact, after]) => ({
  ...quote('gazette', ''),
  before: before && `${before} `,
  exact,
  after: after && ` ${after}`,
}));

describe('mergeQuotes', () => {
  it('marks a sentence twice rather than showing it twice', () => {
    const [merged, ...others] = mergeQuotes([
      quote('gazette', '[Written] and directed by Ines Okafor.'),
      quote('gazette', 'Written and [directed by Ines Okafor].'),
    ]);
    expect(others).toEqual([]);
    expect(merged && piecesOf(merged).filter(({ marked }) => marked)).toEqual([
      { text: 'Written', marked: true },
      { text: 'directed by Ines Okafor', marked: true },
    ]);
  });

  it('joins marks that overlap', () => {
    const [merged] = mergeQuotes([
      quote('gazette', '[Written and] directed.'),
      quote('gazette', 'Written [and directed].'),
    ]);
    expect(merged?.marks).toEqual([[0, 20]]);
  });

  it('keeps the same words of two sources apart', () => {
    expect(mergeQuotes([quote('gazette', 'It [opens].'), quote('courier', 'It [opens].')])).toHaveLength(2);
  });

  it('loses no word and marks exactly what was quoted', () => {
    fc.assert(
      fc.property(sentence, (one) => {
        const [merged] = mergeQuotes([one, one]);
        const pieces = merged ? piecesOf(merged) : [];
        expect(pieces.map(({ text }) => text).join('')).toBe(one.before + one.exact + one.after);
        expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([one.exact]);
      }),
    );
  });
});

describe('trimSentence', () => {
  it('leaves a sentence alone that fits', () => {
    const [merged] = mergeQuotes([quote('gazette', 'It [opens] in May.')]);
    expect(merged && trimSentence(merged, 100)).toBeNull();
  });

  it('keeps all marks, cuts between words only, and comes out shorter', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 20, max: 200 }), (one, room) => {
        const [merged] = mergeQuotes([one]);
        if (!merged) throw new Error('one quote gives one sentence');
        const part = trimSentence(merged, room);
        if (!part) return;
        const { text } = merged;
        const [start, end] = merged.marks[0] ?? [0, 0];
        expect(part.start).toBeLessThanOrEqual(start);
        expect(part.end).toBeGreaterThanOrEqual(end);
        expect(part.end - part.start).toBeLessThan(text.length);
        expect(part.end - part.start).toBeLessThanOrEqual(end - start + room + 1);
        if (part.start > 0) expect(text[part.start - 1]).toMatch(/\s/);
        if (part.end < text.length) expect(text[part.end]).toMatch(/\s/);
      }),
    );
  });
});
