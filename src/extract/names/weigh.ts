import type { KnownNames } from '../known-names.ts';
import { type ArticleSigns, contextFeatures } from './context-features.ts';
import { f, featureNames } from './features.ts';
import { kinds, type Span } from './lattice.ts';
import type { Memory } from './memory.ts';
import { shapeFeatures } from './shape-features.ts';
import { weightTable } from './weights.data.ts';

const K = kinds.length;

/** One row of weights for each feature. */
export function readWeights(table: string): Float32Array {
  const weights = new Float32Array(featureNames.length * K);
  const index = new Map(featureNames.map((name, at) => [name, at]));
  for (const row of table.split('\n')) {
    const tab = row.lastIndexOf('\t');
    const at = index.get(row.slice(0, tab));
    if (tab < 0 || at === undefined) continue;
    for (const [k, value] of row
      .slice(tab + 1)
      .split(' ')
      .entries())
      weights[at * K + k] = Number(value) / 100;
  }
  return weights;
}

export const weights = readWeights(weightTable);

/** Weighs an occurrence by its letters and the words around it. */
export function weighLocally(span: Span, known: KnownNames, signs: ArticleSigns, table = weights): void {
  const { local } = span;
  local.fill(0);
  const add = (feature: number) => {
    const at = feature * K;
    for (let k = 0; k < K; k++) local[k] = (local[k] as number) + (table[at + k] as number);
  };
  localFeatures(span, known, signs, add);
  span.score.set(local);
}

export function localFeatures(
  span: Span,
  known: KnownNames,
  signs: ArticleSigns,
  add: (feature: number) => void,
): void {
  add(f.bias);
  const shape = shapeFeatures(span, known, add);
  contextFeatures(span, shape, signs, add);
}

/** Adds what the rest of the article says. */
export function weighWith(memory: Memory, span: Span, table = weights): void {
  const { local, score } = span;
  score.set(local);
  memory.features(span, (feature, value) => {
    const at = feature * K;
    for (let k = 0; k < K; k++) score[k] = (score[k] as number) + value * (table[at + k] as number);
  });
}

export function likelihoods(score: Float32Array): Float32Array {
  const out = new Float32Array(K);
  const top = Math.max(...score);
  let sum = 0;
  for (let k = 0; k < K; k++) {
    const value = Math.exp((score[k] as number) - top);
    out[k] = value;
    sum += value;
  }
  for (let k = 0; k < K; k++) out[k] = (out[k] as number) / sum;
  return out;
}
