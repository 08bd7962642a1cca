import type { Property } from '../../model/statement.ts';
import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'made-film';

const trades: [RegExp, Property][] = [
  [/direct|helm/i, 'director'],
  [/writ|wrot|penn|script|adapted/i, 'screenwriter'],
  [/produc/i, 'producer'],
  [/star/i, 'castMember'],
];

/** "A directed FILM", "A, who wrote and directed FILM", "A is to write, direct and produce FILM". */
export const madeFilm: Rule = {
  id,
  hint: /wr[oi]t|direct|produc|pen(?:ned|s)|script|helm/i,
  examples: [
    {
      text: 'Jane Okoro, who wrote and directed the thriller Winter Harbour, is pleased.',
      reads: ['Winter Harbour | director | Jane Okoro', 'Winter Harbour | screenwriter | Jane Okoro'],
    },
    { text: 'Tom Reyes will produce the comedy Salt Road.', reads: ['Salt Road | producer | Tom Reyes'] },
    {
      text: 'Jane Okoro is in talks to direct the comedy Salt Road.',
      reads: ['Salt Road | director | Jane Okoro | talks'],
    },
  ],
  counterExamples: [
    'Jane Okoro was asked to direct the comedy Salt Road but declined.',
    'Jane Okoro hopes to direct the comedy Salt Road.',
  ],
  read: readAll(
    id,
    pattern(
      '{people:who}{PAR},?(?: who)? {ADV}(?:in (?:[\\p{L}]+ )?(?:talks|negotiations) to |signed to |agreed to )?(?<trades>(?:(?:(?:also )?(?:co-)?(?:wr(?:ote|itten|ites?|iting)|direct(?:ed|s|ing)?|produc(?:ed|es?|ing)|pen(?:ned|s|ning)?|star(?:red|s|ring)?|adapted|script(?:ed|s)?|helm(?:ed|s|ing)?|edit(?:ed|s)?|(?:wrote|writing|writes|penned) the (?:script|screenplay)),?(?: and| &)? ){0,3})(?:also )?(?:co-)?(?:wr(?:ote|itten|ites?|iting)|direct(?:ed|s|ing)?|produc(?:ed|es?|ing)|pen(?:ned|s|ning)?|script(?:ed|s)?|helm(?:ed|s|ing)?|star(?:red|s|ring)? in|(?:wrote|writing|writes|penned) the (?:script|screenplay) (?:for|of)))(?: (?:both|the likes of|such \\p{Ll}+ as))? {NP}{film:film}',
    ),
    (reading) => {
      const films = reading.films('film').map((film) => film.name);
      const list = reading.text('trades') ?? '';
      // Who only stars is another rule's.
      if (!/direct|helm|writ|wrot|penn|script|produc/.test(list)) return [];
      const gap = reading.match[0].slice(reading.match[0].lastIndexOf(list) + list.length);
      if (
        /\b(?:novels?|books?|plays?|musicals?|songs?|for|music|score|episodes?|characters?|sequel to|remake of|follow-up|story|foreword|by|and|after|before|with)\b/.test(
          gap.replace(/screenplay (?:for|of)|script (?:for|of)|and (?:his|her|the)/, ''),
        )
      )
        return [];
      return trades.flatMap(([trade, property]) =>
        trade.test(list)
          ? reading.credit(property, films, reading.subjects('who').slice(list.startsWith('who') ? -1 : 0))
          : [],
      );
    },
  ),
};
