import { seededRandom } from './matcher-texts.ts';

export interface Example {
  features: string[];
  isRight: boolean;
  weight: number;
  /** Log odds that are given; what is learnt comes on top, without a bias. */
  offset?: number;
}

const rounds = Number(process.env.R ?? 20);
const rate = Number(process.env.A ?? 0.12);
/** Pull towards nothing, a step: what few examples say counts little. */
const decay = Number(process.env.D ?? 0.002);
/** Share of an example's features that a step does not see, so that none is leant on alone. */
const dropped = Number(process.env.Q ?? 0.3);
/** A feature of fewer examples is left out. */
const minExamples = Number(process.env.M ?? 4);

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
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const random = seededRandom(5);
  const order = rows.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
      const { ids: all, target, weight, offset } = rows[at] as (typeof rows)[number];
      const own = all.filter((id) => id === 0 || random() >= dropped);
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
  const learnt: Record<string, number> = {};
  for (const [i, name] of names.entries()) {
    const rounded = Math.round((weights[i] as number) * (i === 0 ? 1 : 1 - dropped) * 100) / 100;
    if (Math.abs(rounded) >= 0.03) learnt[name] = rounded;
  }
  return learnt;
}
