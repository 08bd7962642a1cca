import type { Trees } from '../../src/resolver/trees.ts';
import { seededRandom } from './matcher-texts.ts';
import type { Example } from './names-learn.ts';

const treeCount = 250;
const shrinkage = 0.1;
const ridge = 3;
const minExamples = 8;
const rowShare = 0.6;
const columnShare = 0.35;

/** Gradient boosting by Newton steps, trees of depth 3 over the features' presence; the same examples give the same trees. */
export function boost(examples: readonly Example[]): Trees {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const f of new Set(features)) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= minExamples && count < examples.length)
    .map(([name]) => name)
    .sort();
  const ids = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) =>
    Int32Array.from(new Set(features.flatMap((f) => ids.get(f) ?? []))),
  );
  const has = rows.map((row) => new Set(row));
  const right = examples.reduce((sum, { isRight, weight }) => sum + (isRight ? weight : 0), 0);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const bias = Math.round(100 * Math.log(right / (all - right))) / 100;
  const score = new Float64Array(examples.length).fill(bias);
  const slope = new Float64Array(examples.length);
  const bend = new Float64Array(examples.length);
  const random = seededRandom(17);
  const nodes: number[] = [];
  const gain = (g: number, h: number) => (g * g) / (h + ridge);
  const columns = new Uint8Array(names.length);
  const sumG = new Float64Array(names.length);
  const sumH = new Float64Array(names.length);
  const bestSplit = (members: number[]): number => {
    sumG.fill(0);
    sumH.fill(0);
    let g = 0;
    let h = 0;
    for (const m of members) {
      const a = slope[m] as number;
      const b = bend[m] as number;
      g += a;
      h += b;
      for (const f of rows[m] as Int32Array) {
        sumG[f] = (sumG[f] as number) + a;
        sumH[f] = (sumH[f] as number) + b;
      }
    }
    let best = -1;
    let most = gain(g, h) + 0.3;
    for (let f = 0; f < names.length; f++) {
      const yesH = sumH[f] as number;
      if (columns[f] === 0 || yesH < 0.6 || h - yesH < 0.6) continue;
      const worth = gain(sumG[f] as number, yesH) + gain(g - (sumG[f] as number), h - yesH);
      if (worth > most) {
        most = worth;
        best = f;
      }
    }
    return best;
  };
  for (let tree = 0; tree < treeCount; tree++) {
    for (let i = 0; i < examples.length; i++) {
      const { isRight, weight } = examples[i] as Example;
      const p = 1 / (1 + Math.exp(-(score[i] as number)));
      slope[i] = weight * ((isRight ? 1 : 0) - p);
      bend[i] = weight * p * (1 - p);
    }
    for (let f = 0; f < columns.length; f++) columns[f] = random() < columnShare ? 1 : 0;
    let groups: number[][] = [examples.map((_, i) => i).filter(() => random() < rowShare)];
    const splits: number[] = [];
    for (let depth = 0; depth < 3; depth++) {
      const next: number[][] = [];
      for (const members of groups) {
        const split = members.length < 10 ? -1 : bestSplit(members);
        splits.push(split);
        next.push(
          split < 0 ? members : members.filter((m) => !has[m]?.has(split)),
          split < 0 ? [] : members.filter((m) => has[m]?.has(split)),
        );
      }
      groups = next;
    }
    const leaves = groups.map((members) => {
      let g = 0;
      let h = 0;
      for (const m of members) {
        g += slope[m] as number;
        h += bend[m] as number;
      }
      return Math.round((100 * shrinkage * g) / (h + ridge));
    });
    nodes.push(...splits, ...leaves);
    for (let i = 0; i < examples.length; i++) {
      let place = 0;
      for (let depth = 0, first = 0; depth < 3; depth++) {
        const split = splits[first + place] as number;
        place = place * 2 + (split >= 0 && has[i]?.has(split) ? 1 : 0);
        first = first * 2 + 1;
      }
      score[i] = (score[i] as number) + (leaves[place] as number) / 100;
    }
  }
  // Only what the trees ask for.
  const used = [...new Set(nodes.filter((n, i) => i % 15 < 7 && n >= 0))].sort((a, b) => a - b);
  const place = new Map(used.map((f, i) => [f, i]));
  return {
    bias,
    features: used.map((f) => names[f] as string),
    nodes: nodes.map((n, i) => (i % 15 < 7 ? (n < 0 ? -1 : (place.get(n) as number)) : n)),
  };
}
