import type { Property } from '../../model/statement.ts';
import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'joint-credit';

const trades: [RegExp, Property][] = [
  [/direct|helm/i, 'director'],
  [/writt|wrote|penn|script|co-wr|screenplay/i, 'screenwriter'],
  [/produced/i, 'producer'],
];

/** "directed by A", "written, produced and directed by A and B": each trade of the list to each person. */
export const jointCredit: Rule = {
  id,
  hint: /\bby /i,
  examples: [
    {
      text: 'The thriller Winter Harbour, written, produced and directed by Jane Okoro, opens in May.',
      reads: [
        'Winter Harbour | director | Jane Okoro',
        'Winter Harbour | producer | Jane Okoro',
        'Winter Harbour | screenwriter | Jane Okoro',
      ],
    },
    {
      text: 'The comedy Salt Road was directed by Jane Okoro and penned by Tom Reyes and Ann Lisle.',
      reads: [
        'Salt Road | director | Jane Okoro',
        'Salt Road | screenwriter | Ann Lisle',
        'Salt Road | screenwriter | Tom Reyes',
      ],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour is based on a novel written by Jane Okoro.',
    'The play Winter Harbour was directed by Jane Okoro.',
  ],
  read: readAll(
    id,
    pattern(
      '(?<trades>(?:(?:co-)?(?:directed|written|produced|penned|scripted|helmed|co-written|adapted|created|executive produced|edited|composed|shot|narrated|conceived|developed|starring|scored),?(?: (?:and|&))? ){0,4}(?:co-)?(?:directed|written|produced|penned|scripted|helmed|co-written)) (?:for the screen )?by (?:the )?(?:{DESC}(?:directors?|filmmakers?|film-makers?|writers?|producers?|duo|brothers|team of|winners?|nominees?|partners?|actor|actress|auteur|siblings|husband|wife|novelist|playwright),? )?{people:who}',
    ),
    (reading) => {
      const before = reading.sentence.masked.text.slice(0, reading.at);
      // A book, a song or an episode "written by" somebody is not the film.
      if (
        /\b(?:novels?|books?|plays?|story|songs?|series|memoir|comics?|score|music|episodes?|article|lyrics|poem|characters|original|biography|scripts?)(?:,| which| that| was| is| were| originally| first)?(?: \w+)? $/i.test(
          before,
        ) &&
        !/screenplay|film/.test(before.slice(-30))
      )
        return [];
      const films = filmAt(reading.sentence, reading.at, reading.to);
      const list = reading.text('trades') ?? '';
      return trades.flatMap(([trade, property]) =>
        trade.test(list.replace(/executive produced/i, ''))
          ? reading.credit(property, films, reading.people('who').map(withoutPart))
          : [],
      );
    },
  ),
};

function withoutPart<M extends { role?: unknown }>(member: M): Omit<M, 'role'> {
  const { role: _, ...rest } = member;
  return rest;
}
