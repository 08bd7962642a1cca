import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParagraphs } from '../../../src/library/article-text.ts';

const body = fc
  .array(fc.constantFrom('Ada', ' ', 'plays', '\n', '\n\n', 'Hunt.', '  ', 'Élan', '🎬'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const article = body.chain((text) =>
  fc
    .array(
      fc.array(
        fc
          .tuple(fc.nat(text.length), fc.nat(text.length))
          .filter(([a, b]) => a !== b)
          .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
        { maxLength: 3 },
      ),
      { maxLength: 8 },
    )
    .map((all) => ({ text, facts: all.map((spans) => ({ spans: spans.sort((a, b) => a[0] - b[0]) })) })),
);

describe('an article’s text with its quotes', () => {
  it('is the text, but for the room between paragraphs', () => {
    fc.assert(
      fc.property(article, ({ text, facts }) => {
        const paragraphs = markedParagraphs(text, facts);
        let at = 0;
        for (const { pieces } of paragraphs)
          for (const { start, end } of pieces) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            at = end;
          }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('has each unit marked with exactly the facts whose quotes hold it', () => {
    fc.assert(
      fc.property(article, ({ text, facts }) => {
        for (const { pieces } of markedParagraphs(text, facts))
          for (const piece of pieces)
            for (let unit = piece.start; unit < piece.end; unit++) {
              const holding = facts.flatMap(({ spans }, place) =>
                spans.some(([start, end]) => start <= unit && unit < end) ? [place] : [],
              );
              expect(piece.facts.toSorted((a, b) => a - b)).toEqual(holding);
            }
      }),
    );
  });

  it('leads first to the fact with the shortest quote', () => {
    const [only] = markedParagraphs('Ada plays Hunt.', [{ spans: [[0, 15]] }, { spans: [[4, 9]] }]);
    expect(only?.pieces).toEqual([
      { start: 0, end: 4, facts: [0] },
      { start: 4, end: 9, facts: [1, 0] },
      { start: 9, end: 15, facts: [0] },
    ]);
  });

  it('puts each fact beside the paragraph in which its first quote begins', () => {
    const text = 'Ada plays.\n\nBo too.';
    const paragraphs = markedParagraphs(text, [
      { spans: [[12, 14]] },
      {
        spans: [
          [0, 3],
          [12, 14],
        ],
      },
      { spans: [] },
    ]);
    expect(paragraphs.map(({ facts }) => facts)).toEqual([[1], [0]]);
  });
});
