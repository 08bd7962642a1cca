import type { Property } from '../../model/statement.ts';
import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const trades: [RegExp, Property][] = [
  [/direct|helm/i, 'director'],
  [/wrote|written|penned/i, 'screenwriter'],
  [/produced/i, 'producer'],
  [/starred|starring|stars|appear/i, 'castMember'],
];

/** "FILM, which she also directed". */
export const filmWhich: Rule = {
  id: 'film-which',
  hint: /which|that|a film/i,
  examples: [
    {
      text: 'Anna Field starred in the thriller Winter Harbour, which she also wrote and directed.',
      reads: ['Winter Harbour | director | Anna Field', 'Winter Harbour | screenwriter | Anna Field'],
    },
  ],
  counterExamples: ['Anna Field starred in the thriller Winter Harbour, which she never directed.'],
  read: readAll(
    'film-which',
    pattern(
      '{film:film}{Q}(?:,| -)? (?:which|that|a film(?: that)?) {people:who} (?:has |had |also |co-|both |later |then )*(?<trades>(?:(?:co-)?(?:directed|wrote|written|penned|produced|starred|stars|appeared|helmed),?(?: and| &)? ?){1,4})(?=[ .,;)]|$)',
    ),
    (reading) => {
      const film = reading.films('film').at(-1)?.name;
      const list = reading.text('trades') ?? '';
      return trades.flatMap(([trade, property]) =>
        trade.test(list) ? reading.credit(property, [film], reading.people('who')) : [],
      );
    },
  ),
};
