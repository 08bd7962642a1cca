import { describe, expect, it } from 'vitest';
import { treesScore } from '../../../src/resolver/trees.ts';

// The root asks for a; behind its `no` comes b, behind its `yes` c, which ask no further.
const tree = (leaves: number[]) => [0, 1, 2, -1, -1, -1, -1, ...leaves];
const trees = {
  bias: -1,
  features: ['a', 'b', 'c'],
  nodes: [...tree([100, 0, 200, 0, 300, 0, 400, 0]), ...tree([10, 0, 20, 0, 30, 0, 40, 0])],
};

describe('treesScore', () => {
  it.each([
    [[], 0.1],
    [['b'], 1.2],
    [['a'], 2.3],
    [['c', 'a'], 3.4],
    [['unknown', 'b'], 1.2],
  ])('adds up the leaves that %j leads to', (features, score) => {
    expect(treesScore(trees, features)).toBeCloseTo(score, 10);
  });

  it('forgets the features of the name before', () => {
    expect(treesScore(trees, ['a', 'c'])).toBeCloseTo(3.4, 10);
    expect(treesScore(trees, [])).toBeCloseTo(0.1, 10);
  });

  it('is the bias without trees', () => {
    expect(treesScore({ bias: 0.5, features: [], nodes: [] }, ['a'])).toBe(0.5);
  });
});
