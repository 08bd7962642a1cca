import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-includes';

/** "The cast includes A and B", "Rounding out the cast are A and B", "A, B and C round out the ensemble", "with A and B in supporting roles". */
export const castIncludes: Rule = {
  id,
  hint: /voice|appear|feature|joined|cast|ensemble|line-?up|stars|roles?|starring|parts?|round|fill|complet/i,
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. Rounding out the supporting cast are Anna Field, Jo Hart and Ian Moss.',
      reads: [
        'Winter Harbour | castMember | Anna Field',
        'Winter Harbour | castMember | Ian Moss',
        'Winter Harbour | castMember | Jo Hart',
      ],
    },
    {
      text: 'The thriller Winter Harbour has a cast that includes Anna Field and Jo Hart.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Jo Hart'],
    },
  ],
  counterExamples: ['The thriller Winter Harbour opens in May. The jury includes Anna Field and Jo Hart.'],
  read: readAll(
    id,
    pattern(
      "(?:(?:rounding|rounds?|filling|fills?|completing|completes?)(?: out)? (?:the |its )?{DESC}(?:cast|ensemble|line-?up)(?:,? (?:is|are|will be|were|include|includes))? {people:a}|\\b(?:cast|ensemble|line-?up|stars|co-stars|cast members|voice cast)(?: (?:of|for) (?:the )?{film})?(?:,? (?:which|that))?,? (?:also |will |now )*(?:consisting of|comprising|includes?|features?|include|consists of|is made up of|boasts|are|will be|is led by|is headed by|led by|including|featuring)(?: also)? {people:b}|(?:also (?:in|among|joining) the (?:cast|ensemble)|(?:also|co-)starring|(?:supporting|other) (?:roles?|parts?) (?:are|go to|are played by|are filled by|include)|co-stars include|the film's stars include|cast:|stars:)(?: (?:are|is|were|will be))? {people:c}|,? with {people:d} (?:also )?(?:in (?:a |the )?(?:supporting|main|lead|key|smaller|other|featured|principal|starring|cameo)(?: and [\\p{L}-]+)? (?:roles?|parts?|cast)|also starring|co-starring|starring|rounding out|as supporting)|(?:,| and) (?:with |featuring )?(?:the )?voices? of {people:v}|\\bwith co-stars? {people:w}|\\b(?:cast (?:is|are|was|were)|are) joined by (?:newcomers? )?{people:j}|{people:s},? (?:all |both )?(?:(?:also )?(?:co-)?star(?:s|red)?|also (?:appear(?:s|ed)?|features?))(?: in (?:the |a )?(?:supporting|lead|main|title)[^,.;]{0,20} roles?)?(?=[.;]|$|, while| while|, and (?:was|is)|, with)|{people:e},? {ADV}(?:rounds?|rounding|fills?|make|makes|complete) (?:out|up)? ?(?:the |its )?{DESC}(?:cast|ensemble|line-?up))",
    ),
    (reading) => {
      const films = filmAt(reading.sentence, reading.at, reading.to);
      return ['a', 'b', 'c', 'd', 'e', 'v', 'w', 'j', 's'].flatMap((group) =>
        reading.credit('castMember', films, reading.people(group), group === 'v' ? { role: 'voice' } : {}),
      );
    },
  ),
};
