import { seededRandom } from './matcher-texts.ts';

export interface Example {
  features: string[];
  isRight: boolean;
  weight: number;
  /** Log odds that are given; what is learnt comes on top, without a bias. */
  offset?: number;
}

/** Learnt several times in other orders, and averaged: single runs differ by a point. */
const seeds = [5, 23, 71];
const rounds = 20;
const rate = 0.12;
/** Pull towards nothing, a step: what few examples say counts little. */
const decay = 0.002;
/** Share of an example's features that a step does not see, so that none is leant on alone. */
const dropped = 0.3;
/** A feature of fewer examples is left out. */
const minExamples = 4;

/** Logistic regression by AdaGrad over sparse features, in an order that is the same in each run. Weights in hundredths. */
export function learn(examples: readonly Example[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [
    'bias',
    ...[...counts]
      .filter(([, count]) => count >= minExamples)
      .map(([name]) => name)
      .sort(),
  ];
  const ids = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, isRight, weight, offset }) => ({
    offset: offset ?? 0,
    ids: [...(offset === undefined ? [0] : []), ...features.flatMap((feature) => ids.get(feature) ?? [])],
    target: isRight ? 1 : 0,
    weight,
  }));
  const mean = new Float64Array(names.length);
  for (const seed of seeds) {
    const weights = descend(rows, names.length, seed);
    for (let i = 0; i < mean.length; i++)
      mean[i] = (mean[i] as number) + (weights[i] as number) / seeds.length;
  }
  const learnt: Record<string, number> = {};
  for (const [i, name] of names.entries()) {
    const rounded = Math.round((mean[i] as number) * (i === 0 ? 1 : 1 - dropped) * 100) / 100;
    if (Math.abs(rounded) >= 0.03) learnt[name] = rounded;
  }
  return learnt;
}

interface Row {
  ids: number[];
  target: number;
  weight: number;
  offset: number;
}

function descend(rows: readonly Row[], size: number, seed: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const random = seededRandom(seed);
  const order = rows.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
      const { ids, target, weight, offset } = rows[at] as Row;
      const own = ids.filter((id) => id === 0 || random() >= dropped);
      let sum = offset;
      for (const id of own) sum += weights[id] as number;
      const slope = (1 / (1 + Math.exp(-sum)) - target) * weight;
      for (const id of own) {
        const step = slope + decay * (weights[id] as number);
        squares[id] = (squares[id] as number) + step * step;
        weights[id] = (weights[id] as number) - (rate * step) / Math.sqrt(squares[id] as number);
      }
    }
  }
  return weights;
}
