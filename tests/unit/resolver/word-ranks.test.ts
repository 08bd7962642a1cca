import { describe, expect, it } from 'vitest';
import { unrankedWord, usualCase, wordRank } from '../../../src/resolver/word-ranks.ts';
import { hashWord } from '../../../src/text/hash-word.ts';

const rank = (word: string) => wordRank(hashWord(word));

describe('wordRank', () => {
  it('orders words by how common they are', () => {
    expect(rank('the')).toBeLessThan(rank('house'));
    expect(rank('house')).toBeLessThan(rank('harpoon'));
    expect(rank('harpoon')).toBeLessThanOrEqual(unrankedWord);
    expect(rank('xyzzyish')).toBe(unrankedWord);
  });
});

describe('usualCase', () => {
  it('tells names from words', () => {
    expect(usualCase(hashWord('paris'))).toBe('proper');
    expect(usualCase(hashWord('table'))).toBe('plain');
    expect(usualCase(hashWord('xyzzyish'))).toBe('unknown');
  });
});
