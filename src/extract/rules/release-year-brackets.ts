import { symbolClass } from '../mask/symbols.ts';
import type { Finding, Rule } from '../rule.ts';

const bracketId = 'release-year-brackets';
const films = new RegExp(symbolClass('films'), 'gu');

/** "Winter Harbour (1999)": the year in brackets behind a title. */
export const releaseYearBrackets: Rule = {
  id: bracketId,
  examples: [
    {
      text: 'Anna Field appeared in the films Winter Harbour (1999) and Low Tide (2004).',
      reads: ['Low Tide | releaseDate | 2004 | released', 'Winter Harbour | releaseDate | 1999 | released'],
    },
  ],
  counterExamples: ['Anna Field appeared in the film Winter Harbour, on stage (1999) and elsewhere.'],
  read(sentence) {
    const out: Finding[] = [];
    for (const match of sentence.masked.text.matchAll(films)) {
      const item = sentence.masked.item(match[0]);
      if (item?.kind !== 'films') continue;
      for (const film of item.films)
        if (film.year && !film.indirect) {
          const published = sentence.article.published;
          const future = published !== null && film.year.value > published.slice(0, 4);
          out.push({
            subject: film.name,
            property: 'releaseDate',
            value: { date: { date: film.year.value, precision: 'year' } },
            status: future ? 'scheduled' : 'released',
            start: film.start,
            end: film.year.end,
            rule: bracketId,
          });
        }
    }
    return out;
  },
};
