import { describe, expect, it } from 'vitest';
import { bucketsFor, filterLogFor } from '../../../src/matcher/layout.ts';

describe('the size of an index', () => {
  it.each([
    [0, 0],
    [1, 1],
    [5, 1],
    [6, 2],
    [199_995, 39_999],
    [200_000, 66_667],
    [1_000_000, 333_334],
  ])('has for %i names %i buckets', (names, buckets) => {
    expect(bucketsFor(names)).toBe(buckets);
  });

  it.each([
    [0, 8],
    [1_000, 8],
    [1_025, 9],
    [10_000, 12],
    [999_999, 18],
    [1_000_000, 17],
    [4_000_000, 19],
  ])('has for %i words a filter of two to the power of %i', (words, log) => {
    expect(filterLogFor(words)).toBe(log);
  });
});
