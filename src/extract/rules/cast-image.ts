import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-image';
const castOf = pattern('\\bcast of {film:film}', 'giud');

/** "The cast of FILM united for a photo. The photo includes A, B and newcomer C". */
export const castImage: Rule = {
  id,
  hint: /image|photo|picture|snap|selfie/i,
  examples: [
    {
      text: 'The cast of the thriller Winter Harbour have met for a photo. The photo includes Anna Field, Peter Lund and newcomer Jo Hart.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Jo Hart | joining'],
    },
  ],
  counterExamples: [
    'The premiere of the thriller Winter Harbour was on Monday. The photo includes Anna Field and Peter Lund.',
  ],
  read: readAll(
    id,
    pattern(
      '\\b(?:image|photo|photograph|picture|snap|selfie)s? (?:also )?(?:includes?|features?|shows?) (?:the likes of )?{people:cast}',
    ),
    (reading) => {
      const { previous, topic } = reading.sentence;
      // "the cast of the thriller F" has the noun between, so the pattern is asked of the words without it.
      const told =
        previous &&
        topic &&
        (castOf.test(previous.text) || /\bcast of (?:the )?[\p{L}-]* ?[\uea00-\ueaff]/u.test(previous.text));
      castOf.lastIndex = 0;
      return told ? reading.credit('castMember', [topic], reading.people('cast')) : [];
    },
  ),
};
