/**
 * Small decision trees over features that a name has or has not, all of the same depth 3: of each tree seven features (the
 * root's, its `no` and `yes` child's, and theirs in the same order) and eight values for the leaves, from no-no-no to
 * yes-yes-yes. Their sum is log odds. Boosted as by Friedman (Greedy function approximation, 2001).
 */
export interface Trees {
  bias: number;
  features: readonly string[];
  /** Flat, fifteen numbers a tree: seven places in `features` (−1: nobody has it), eight values in hundredths. */
  nodes: readonly number[];
}

const size = 15;

export function treesScore({ bias, features, nodes }: Trees, own: ReadonlySet<string>): number {
  let sum = 0;
  for (let tree = 0; tree + size <= nodes.length; tree += size) {
    let place = 0;
    for (let depth = 0, first = 0; depth < 3; depth++) {
      const feature = nodes[tree + first + place] as number;
      place = place * 2 + (feature >= 0 && own.has(features[feature] as string) ? 1 : 0);
      first = first * 2 + 1;
    }
    sum += nodes[tree + 7 + place] as number;
  }
  return bias + sum / 100;
}
