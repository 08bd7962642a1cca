import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** "Okoro followed F with F": a director's films, one after the other. */
export const directorFollowed: Rule = {
  id: 'director-followed',
  hint: /follow|mak|made|film|shoot|complet|finish|debut|releas/i,
  examples: [
    {
      text: 'Film-maker Jane Okoro is back. Okoro followed the thriller Winter Harbour with the comedy Salt Road.',
      reads: ['Winter Harbour | director | Jane Okoro', 'Salt Road | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'Actress Anna Field is back. Field followed the thriller Winter Harbour with the comedy Salt Road.',
  ],
  read: readAll(
    'director-followed',
    pattern(
      '{people:who},?(?: who)? {ADV}(?:committed to (?:making|filming)|followed|made|making|filming|shooting|remaking|completed|finished|is filming|to remake|remade|debuted with|released) (?:(?:up )?|a remake of |a (?:film )?version of |work on )(?:it with )?{NP}{film:a}["\']?(?:(?: up)? with {NP}{film:b}(?:, starring {people},? and {film:c})?)?',
    ),
    (reading) => {
      const members = reading.people('who').slice(-1);
      const [member] = members;
      if (!member || !reading.sentence.article.isDirector(member.name)) return [];
      return reading.credit(
        'director',
        ['a', 'b', 'c'].flatMap((group) =>
          reading.films(group).flatMap((film) => (film.indirect ? [] : [film.name])),
        ),
        members,
      );
    },
  ),
};
