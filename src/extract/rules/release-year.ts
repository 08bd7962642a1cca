import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'release-year';

/** "2018's FILM", "the 1943 film FILM", "FILM is a 2009 comedy". */
export const releaseYear: Rule = {
  id,
  hint: /[\ue700-\ue7ff]/i,
  examples: [
    {
      text: 'Anna Field starred in 1999’s Winter Harbour. The film Winter Harbour did well.',
      reads: ['Winter Harbour | releaseDate | 1999 | released'],
    },
    {
      text: 'The 1987 thriller Low Tide is shown again.',
      reads: ['Low Tide | releaseDate | 1987 | released'],
    },
    { text: 'Salt Road is a 2009 Irish comedy film.', reads: ['Salt Road | releaseDate | 2009 | released'] },
  ],
  counterExamples: [
    'The 1987 festival showed the thriller Low Tide.',
    'The thriller Low Tide is set in 1987.',
  ],
  read: readAll(
    id,
    pattern(
      "(?:{date:a}'s (?:(?!festival|remake|version|play|novel|awards|oscars)[\\p{L}\\d'-]+,? ){0,5}?[\"']?{film:fa}|\\b(?:the|his|her|their|in|a|its|'s|{people}'s?|{place}'s|original|{company}'s) (?:(?!in|on|of|at|for|by|from|to|and)[\\p{L}'-]+,? ){0,3}{date:b} (?:(?!remake|version|play|novel|awards|oscars|festival|book)[\\p{L}\\d'-]+,? ){0,6}?{FILMNOUN},? (?:called |titled )?[\"']?{film:fb}|{film:fc}[\"']?,? (?:is|was) (?:an?|the) {date:c} (?:[\\p{L}\\d'-]+,? ){0,9}?{FILMNOUN}|{film:fe}[\"']? from {date:e}|{film:fd},? (?:the|a|his|her) {date:d} (?:[\\p{L}\\d'-]+,? ){0,4}?{FILMNOUN})",
    ),
    (reading) =>
      ['a', 'b', 'c', 'd', 'e'].flatMap((form) => {
        const item = reading.item(form);
        const [film] = reading.films(`f${form}`);
        if (!film || item?.kind !== 'date' || item.date.value?.precision !== 'year' || film.indirect)
          return [];
        const published = reading.sentence.article.published;
        const future = published !== null && item.date.value.date > published.slice(0, 4);
        return reading.fact(
          'releaseDate',
          film.name,
          { date: item.date.value },
          { status: future ? 'scheduled' : 'released' },
        );
      }),
  ),
};
