import { symbolClass } from '../mask/symbols.ts';
import { nameKey } from '../names/shape.ts';
import type { Finding, Rule } from '../rule.ts';

const id = 'series-title';
const films = new RegExp(symbolClass('films'), 'gu');

/** A title that starts with the name of what the article calls a series, where it stands first. */
export const seriesTitle: Rule = {
  id,
  examples: [
    {
      text: 'The Low Tide franchise goes on. The thriller Low Tide: Night opens in May.',
      reads: ['Low Tide: Night | partOfSeries | Low Tide'],
    },
  ],
  counterExamples: ['The Low Tide festival goes on. The thriller Low Tide: Night opens in May.'],
  read(sentence) {
    const out: Finding[] = [];
    for (const match of sentence.masked.text.matchAll(films)) {
      const item = sentence.masked.item(match[0]);
      if (item?.kind !== 'films') continue;
      for (const film of item.films) {
        if (film.indirect) continue;
        const key = nameKey(film.name.name);
        const series = sentence.article.series.find(
          (name) => name !== film.name && key.startsWith(`${name.key} `),
        );
        if (series && sentence.article.isFirstMention(film.name, film.start))
          out.push({
            subject: film.name,
            property: 'partOfSeries',
            value: { series: series.name },
            start: film.start,
            end: film.end,
            rule: id,
          });
      }
    }
    return out;
  },
};
