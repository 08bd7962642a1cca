import { scoreOf } from './score.ts';
import type { Meaning } from './weigh.ts';

/** Titles in a row: "Heat, Ronin and Thief". */
const row = /^["”’']?(?:, and|, or|,| and| or| &|\/)\s?["“‘']?(?:the )?$/iu;

/**
 * What the mentions of a page tell of each other: the same words mean the same thing all over a page, and what stands in a row
 * with a title is one. Adds to the log odds and the features of the films among the meanings, each run's in turn.
 */
export function weighTogether(runs: readonly (readonly Meaning[])[]): void {
  const best = new Map<number, { first: number; second: number }>();
  for (const { model, possible, logit } of runs.flat()) {
    if (model !== 'film') continue;
    const known = best.get(possible.key);
    if (!known) best.set(possible.key, { first: logit, second: Number.NEGATIVE_INFINITY });
    else if (logit > known.first) Object.assign(known, { first: logit, second: known.first });
    else if (logit > known.second) known.second = logit;
  }
  for (const meanings of runs) {
    const films = meanings.filter(({ model }) => model === 'film');
    const first = films.map(({ logit }) => logit);
    for (const [i, film] of films.entries()) {
      const own = first[i] as number;
      const { first: top = own, second = own } = best.get(film.possible.key) ?? {};
      const elsewhere = top > own ? top : second;
      const words = Math.min(film.possible.rarity.words, 2);
      const features = [`elsewhere=${levelOf(elsewhere)}`, `elsewhere=${levelOf(elsewhere)}&words=${words}`];
      const inRow = rowOf(films, first, i);
      // A doubtful neighbour is no evidence: "Chicago, Casablanca and Munich".
      if (inRow !== null && inRow > 0)
        features.push(`row=${levelOf(inRow)}`, `row=${levelOf(inRow)}&words=${words}`);
      film.first = own;
      film.together = features;
      film.logit = own + scoreOf('filmTogether', features);
    }
  }
}

function levelOf(logit: number): string {
  if (logit === Number.NEGATIVE_INFINITY) return 'none';
  return logit < -3 ? 'no' : logit < -1 ? 'hardly' : logit < 0 ? 'maybe' : logit < 1.5 ? 'likely' : 'yes';
}

/** The best score of a film beside this one in a row, or null. */
function rowOf(films: readonly Meaning[], first: readonly number[], i: number): number | null {
  const own = films[i] as Meaning;
  const { text } = own.possible.view.run;
  let best: number | null = null;
  for (let j = Math.max(0, i - 6); j < Math.min(films.length, i + 7); j++) {
    const other = films[j] as Meaning;
    if (other.start < own.end && own.start < other.end) continue;
    const gap = other.end <= own.start ? text.slice(other.end, own.start) : text.slice(own.end, other.start);
    const logit = first[j] as number;
    if (gap.length <= 12 && row.test(gap) && (best === null || logit > best)) best = logit;
  }
  return best;
}
