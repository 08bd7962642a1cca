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

interface Ready {
  places: Map<string, number>;
  nodes: Int16Array;
  /** For each feature, the number of the last name that had it. */
  seen: Int32Array;
  turn: number;
}
const ready = new WeakMap<Trees, Ready>();

function prepare(trees: Trees): Ready {
  const { features, nodes } = trees;
  const made: Ready = {
    places: new Map(features.map((feature, i) => [feature, i])),
    nodes: Int16Array.from(nodes),
    seen: new Int32Array(features.length).fill(-1),
    turn: 0,
  };
  ready.set(trees, made);
  return made;
}

export function treesScore(trees: Trees, own: readonly string[]): number {
  const state = ready.get(trees) ?? prepare(trees);
  const { places, nodes, seen } = state;
  const turn = state.turn++;
  for (const feature of own) {
    const place = places.get(feature);
    if (place !== undefined) seen[place] = turn;
  }
  let sum = 0;
  for (let tree = 0; tree + size <= nodes.length; tree += size) {
    let place = 0;
    for (let depth = 0, first = 0; depth < 3; depth++) {
      const feature = nodes[tree + first + place] as number;
      place = place * 2 + (feature >= 0 && seen[feature] === turn ? 1 : 0);
      first = first * 2 + 1;
    }
    sum += nodes[tree + 7 + place] as number;
  }
  return trees.bias + sum / 100;
}
