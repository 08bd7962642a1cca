import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import { partOf } from '../reading-parts.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-join';

/** "A and B join the cast (of FILM) as C", "new names will join, including A", "A has been cast in FILM". */
export const castJoin: Rule = {
  id,
  hint: /join|board|cast|added|tapped|signed/i,
  examples: [
    {
      text: 'Anna Field has joined the cast of the thriller Winter Harbour as Greta Voss.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss | joining'],
    },
    {
      text: 'The sequel Salt Road 2 opens in May. It sees Jo Hart and Ian Moss join the cast.',
      reads: [
        'Salt Road 2 | castMember | Ian Moss | joining',
        'Salt Road 2 | castMember | Jo Hart | joining',
      ],
    },
  ],
  counterExamples: ['Anna Field joined the festival jury after the thriller Winter Harbour opened.'],
  read: readAll(
    id,
    pattern(
      "{people:cast},? (?:who )?{ADV}(?:joins?|joined|joining|boards?|boarded|(?:been )?(?:cast|added|tapped|signed(?: up| on)?) (?:in|to|for)) (?:the |its |his |this )?(?:(?:[\\p{L}-]+ )?(?:cast|ensemble|franchise|fray|line-up|lineup|production|project|movie|film|series|sequel)(?: (?:of|for|in))?)?(?:(?: (?:{DET} )?(?:[\\p{L}'-]+ ){0,5}?[\"']?)?(?<where>{film}|{work}|{series})(?:{Q},? as (?<as>[^.;:]{1,70}?)(?=[,.;:]|$))?|(?:,? as (?<role>[^.;:]{1,70}?)(?=[,.;:]|$))?)",
    ),
    (reading) => {
      const where = reading.item('where');
      if (where && where.kind !== 'films' && where.kind !== 'series') return [];
      if (
        !where &&
        !/cast|ensemble|franchise|film|movie|sequel|line-?up|project|production/.test(reading.match[0])
      )
        return [];
      const films =
        where?.kind === 'films' ? [where.films[0]?.name] : filmAt(reading.sentence, reading.at, reading.to);
      return reading.credit('castMember', films, reading.people('cast'), {
        casting: 'joining',
        ...(partOf(reading, 'as') ?? partOf(reading, 'role') ?? {}),
      });
    },
  ),
};
