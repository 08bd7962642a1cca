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
  copy(local, span.score);
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
  copy(local, score);
  memory.features(span, (feature, value) => {
    const at = feature * K;
    for (let k = 0; k < K; k++) score[k] = (score[k] as number) + value * (table[at + k] as number);
  });
}

function copy(from: readonly number[], to: number[]): void {
  for (let k = 0; k < K; k++) to[k] = from[k] as number;
}

/** The best score of a stretch. */
export function topOf(score: readonly number[]): number {
  let top = score[0] as number;
  for (let k = 1; k < K; k++) if ((score[k] as number) > top) top = score[k] as number;
  return top;
}

/** How likely each kind is. */
export function likelihoods(score: readonly number[]): number[] {
  const top = topOf(score);
  const out: number[] = [];
  let sum = 0;
  for (let k = 0; k < K; k++) {
    const value = Math.exp((score[k] as number) - top);
    out.push(value);
    sum += value;
  }
  for (let k = 0; k < K; k++) out[k] = (out[k] as number) / sum;
  return out;
}
