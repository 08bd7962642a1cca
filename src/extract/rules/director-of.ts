import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'director-of';

/** "FILM director A", "director A's FILM", "A, director of FILM", "A, the director behind FILM". */
export const directorOf: Rule = {
  id,
  hint: /director|film-?maker|helmer| by /i,
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. Winter Harbour director Jane Okoro is pleased.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Jane Okoro, director of the thriller Winter Harbour, is pleased.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'In director Jane Okoro’s thriller Winter Harbour it rains.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'Jane Okoro, director of the Harbour Museum, liked the thriller Winter Harbour.',
    'Jane Okoro, assistant director of the thriller Winter Harbour, is pleased.',
  ],
  read: readAll(
    id,
    pattern(
      "(?:{film:a}(?:'s)? (?:co-)?(?:writer[-/])?(?:writer and |producer and )?(?:directors?|film-?makers?|helmer) {people:pa}|(?<!(?:assistant|casting|art|musical|executive|managing|festival|second-unit|artistic) )(?:directors?|film-?makers?|writer[-/]directors?|helmer),? {people:pb}'s? {NP}{film:b}|{people:pc}(?:,| -)? (?:who is |was |is |as )?(?:the )?(?:co-|writer[- /](?:and )?)?(?:director|film-?maker) (?:of|behind) {NP}{film:c}|(?<!(?:assistant|casting|art|musical|executive|managing) )(?:director|film-?maker|helmer) (?:of|behind) {NP}{film:d}[\"']?,? {people:pd}|{film:e}{Q}(?: \\([^)]*\\))?,? by (?:{DESC}(?:director|film-?maker) )?{people:pe})",
    ),
    (reading) => [
      ...reading.credit('director', [reading.films('a').at(-1)?.name], reading.people('pa')),
      ...reading.credit(
        'director',
        reading.films('b').map((film) => film.name),
        reading.people('pb'),
      ),
      ...reading.credit(
        'director',
        reading.films('c').map((film) => film.name),
        reading.people('pc').slice(-1),
      ),
      ...reading.credit(
        'director',
        reading.films('d').map((film) => film.name),
        reading.people('pd'),
      ),
    ],
  ),
};
