import { describe, expect, it } from 'vitest';
import * as words from '../../../../src/extract/lexicon/function-words.ts';

describe('isAdverb', () => {
  it.each(['reportedly', 'recently', 'also', 'since', 'finally', 'wholly', 'duly', 'fully', 'not'])(
    '%s',
    (word) => {
      expect(words.isAdverb(word)).toBe(true);
    },
  );

  it.each([
    'family',
    'friendly',
    'early',
    'only',
    'fly',
    'ally',
    'italy',
    'ugly',
    'billy',
    'daily',
    'unlikely',
    'film',
  ])('not %s', (word) => {
    expect(words.isAdverb(word)).toBe(false);
  });
});

describe('the sets of little words', () => {
  it('hold lower-case words, but for nationalities', () => {
    const { nationalities, isAdverb: _, ...sets } = words;
    expect(
      Object.values(sets).flatMap((set) => [...set].filter((word) => word !== word.toLowerCase())),
    ).toEqual([]);
    expect([...nationalities].filter((word) => !/^\p{Lu}/u.test(word))).toEqual([]);
  });
});
