import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingErrors } from '../../../src/facts/typing-errors.ts';

// Hundreds of cases take seconds where other work shares the machine.
const patient = { timeout: 60_000 };

/** Optimal string alignment by its definition, without a table or a bound. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [lastA, lastB] = [a.at(-1), b.at(-1)];
  const options = [
    slowly(a.slice(0, -1), b) + 1,
    slowly(a, b.slice(0, -1)) + 1,
    slowly(a.slice(0, -1), b.slice(0, -1)) + Number(lastA !== lastB),
  ];
  if (a.length > 1 && b.length > 1 && lastA === b.at(-2) && a.at(-2) === lastB)
    options.push(slowly(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...options);
}

describe('typing errors', patient, () => {
  it.each([
    ['quill', 'quill', 0],
    ['qill', 'quill', 1],
    ['quuill', 'quill', 1],
    ['quoll', 'quill', 1],
    ['uqill', 'quill', 1],
    ['ulliq', 'quill', 4],
    ['', 'ab', 2],
  ])('make %s of %s in %i', (query, word, errors) => {
    expect(typingErrors(query, word, 9, false)).toBe(errors);
  });

  it('of a word that is still being typed count to where it has come', () => {
    expect(typingErrors('lantr', 'lantern', 2, true)).toBe(1);
    expect(typingErrors('lan', 'lantern', 2, true)).toBe(0);
    expect(typingErrors('', 'lantern', 2, true)).toBe(0);
    expect(typingErrors('lan', 'lantern', 2, false)).toBe(3);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  it('are counted as the definition says, up to the bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (query, other, most) => {
        expect(typingErrors(query, other, most, false)).toBe(Math.min(most + 1, slowly(query, other)));
        const beginnings = Array.from({ length: other.length + 1 }, (_, end) =>
          slowly(query, other.slice(0, end)),
        );
        expect(typingErrors(query, other, most, true)).toBe(Math.min(most + 1, ...beginnings));
      }),
    );
  });

  it('of long words are counted too', () => {
    const long = 'ab'.repeat(300);
    expect(typingErrors(long, `${long}c`, 2, false)).toBe(1);
  });
});
