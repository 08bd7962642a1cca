import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** "the seventh installment of the SERIES franchise" of the film that the sentence is about. */
export const partOfSeriesHere: Rule = {
  id: 'part-of-series-here',
  hint: /[\ue300-\ue3ff]/i,
  examples: [
    {
      text: 'The thriller Low Tide 3 opens in May. Plot details of the third installment in the Low Tide franchise are secret.',
      reads: ['Low Tide 3 | partOfSeries | Low Tide'],
    },
  ],
  counterExamples: [
    'The thriller Low Tide 3 opens in May. The first installment in the Low Tide franchise was a flop.',
  ],
  read: readAll(
    'part-of-series-here',
    pattern(
      '{film:film} (?:of|in) the {series:series} (?:[\\p{L}]+ )?(?:franchise|series|saga|films|movies)',
    ),
    (reading) => {
      const series = reading.named('series');
      const film = reading.films('film').at(-1);
      return series && film?.indirect
        ? reading.fact('partOfSeries', film.name, { series: series.name }).map(plain)
        : [];
    },
  ),
};

function plain<F extends { status?: unknown }>(finding: F): Omit<F, 'status'> {
  const { status: _, ...rest } = finding;
  return rest;
}
