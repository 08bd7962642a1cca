import { weights } from './weights.data.ts';

/** `filmTogether` corrects a film's score by what the page's other mentions came to. */
export type Scored = 'film' | 'person';
export type Table = Scored | 'filmTogether';

/** Log odds that features give to a name of that type; features without a weight count for nothing. */
export function scoreOf(type: Table, features: readonly string[]): number {
  const table = weights[type];
  let sum = 0;
  for (const feature of features) sum += table[feature] ?? 0;
  return sum;
}

/** What one feature adds. */
export function weightOf(type: Table, feature: string): number {
  return weights[type][feature] ?? 0;
}

export function biasOf(type: Scored): number {
  return weights[type].bias ?? 0;
}

export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
