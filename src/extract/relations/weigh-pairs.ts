import { type PairKind, pairKinds } from './pairs.ts';
import { tellings } from './tellings.ts';
import { pairWeights } from './weights.data.ts';

type Table = ReadonlyMap<string, Float32Array>;

function readTables(text: string): Record<PairKind, Table> {
  const tables = Object.fromEntries(
    pairKinds.map((kind) => [kind, new Map<string, Float32Array>()]),
  ) as Record<PairKind, Map<string, Float32Array>>;
  for (const row of text.split('\n')) {
    const [kind, feature, weights] = row.split('\t');
    if (feature === undefined || weights === undefined) continue;
    tables[kind as PairKind].set(
      feature,
      Float32Array.from(weights.split(' '), (weight) => Number(weight) / 100),
    );
  }
  return tables;
}

const tables = readTables(pairWeights);

/** How likely it is, from 0 to 1, that a sentence tells each thing of a pair, in the order of `tellings`. Logistic regression. */
export function weighPair(kind: PairKind, features: Iterable<string>): number[] {
  const sums = tellings[kind].map(() => 0);
  const table = tables[kind];
  for (const feature of features) {
    const weights = table.get(feature);
    if (weights) for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (weights[k] as number);
  }
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
}
