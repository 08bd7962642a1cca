import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-star-of';

/** "A, star of FILM", "FILM star A", "A's co-stars from FILM, B and C", "A (FILM, FILM)". */
export const castStarOf: Rule = {
  id,
  hint: /star|lead|actor|actress|\(/i,
  examples: [
    {
      text: 'Anna Field, star of the thriller Winter Harbour, is pleased.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'The thriller Winter Harbour did well. Winter Harbour star Anna Field is pleased.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Field’s co-stars from the thriller Winter Harbour, Peter Lund and Jo Hart, were pleased for Anna Field.',
      reads: ['Winter Harbour | castMember | Jo Hart', 'Winter Harbour | castMember | Peter Lund'],
    },
  ],
  counterExamples: [
    'Anna Field, star of the sitcom Winter Harbour, is pleased.',
    'Anna Field, a fan of the thriller Winter Harbour, is pleased.',
  ],
  read: readAll(
    id,
    pattern(
      "(?:{people:a},? (?:who is |was |is |the )?(?:former |lead(?:ing)? )?(?:co-)?(?:star|stars|lead|actor|actress) (?:of|in|from) {NP}{film:fa}|{film:fb}{Q}(?:'s)? (?:(?:lead |leading |co-)?(?:star|stars|actor|actress|co-star|co-stars|lead|leads)),? {people:b}|co-stars? (?:from|in|on) {NP}{film:fc}[\"']?,? {people:c}|(?<!director )(?<!directors ){people:d} \\([\"']?{film:fd}[\"',]*\\))",
    ),
    (reading) => [
      ...reading.credit(
        'castMember',
        reading.films('fa').map((film) => film.name),
        reading.people('a').slice(-1),
      ),
      ...reading.credit('castMember', [reading.films('fb').at(-1)?.name], reading.people('b')),
      ...reading.credit(
        'castMember',
        reading.films('fc').map((film) => film.name),
        reading.people('c'),
      ),
      // "filmmaker Jane Okoro (Winter Harbour)": what she did there is her trade.
      ...reading.people('d').flatMap((member) => {
        const films = reading.films('fd').map((film) => film.name);
        const { article } = reading.sentence;
        if (article.isDirector(member.name)) return reading.credit('director', films, [member]);
        return article.isActor(member.name) ? reading.credit('castMember', films, [member]) : [];
      }),
    ],
  ),
};
