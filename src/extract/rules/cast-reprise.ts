import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { splitParts } from '../split-parts.ts';

const id = 'cast-reprise';

/** "A and B reprise their roles as C and D (for FILM)", "all of whom will return". */
export const castReprise: Rule = {
  id,
  hint: /repris|return|resum/i,
  examples: [
    {
      text: 'The sequel Salt Road 2 opens in May. Mark Bell and Jo Hart will reprise their roles as Dunn and Captain Ash.',
      reads: [
        'Salt Road 2 | castMember | Jo Hart | Captain Ash | returning',
        'Salt Road 2 | castMember | Mark Bell | Dunn | returning',
      ],
    },
    {
      text: 'The film Salt Road 2 will reunite Mark Bell with Jo Hart and Ian Moss, all of whom reprise their roles.',
      reads: [
        'Salt Road 2 | castMember | Ian Moss | returning',
        'Salt Road 2 | castMember | Jo Hart | returning',
      ],
    },
  ],
  counterExamples: [
    'The sequel Salt Road 2 opens in May. Mark Bell has refused to reprise his role as Dunn.',
  ],
  read: readAll(
    id,
    pattern(
      "{people:cast},?(?: (?:all|both|each|most|two) of whom)?(?: who)? {ADV}(?:repris(?:es?|ed|ing)|return(?:s|ed|ing)? (?:to|in)|resum(?:es?|ed|ing)) (?:his|her|their|the) (?:[\\p{L}-]+ ){0,3}?(?:roles?|parts?|characters?)(?: as (?<parts>[^.;:]{1,160}?)(?=[.;:)]|$|, (?:with|while|the|in|who)|, {people}| (?:in|for|from|while|with|alongside|opposite) ))?(?: (?:in|for|from) (?:{DET} )?(?:[\\p{L}'-]+ ){0,4}?(?<where>{film}|{work}|video game|series))?",
    ),
    (reading) => {
      const where = reading.item('where');
      if (reading.text('where') && where?.kind !== 'films') return [];
      const from = / from [^.]*$/.test(reading.match[0]);
      const films =
        where?.kind === 'films' && !from
          ? [where.films[0]?.name]
          : filmAt(reading.sentence, reading.at, reading.to);
      const cast = reading.people('cast');
      const parts = splitParts(reading.text('parts'), cast.length);
      return cast.flatMap((member, i) =>
        reading.credit('castMember', films, [member], { casting: 'returning', ...(parts?.[i] ?? {}) }),
      );
    },
  ),
};
