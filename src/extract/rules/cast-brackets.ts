import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-brackets';

/** "Greta Voss (Anna Field)" in what a film tells, "the smuggler (Anna Field)", "Greta, played by Anna Field". */
export const castBrackets: Rule = {
  id,
  hint: /\(/i,
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. Greta Voss (Anna Field) flees from a young smuggler (Peter Lund).',
      reads: [
        'Winter Harbour | castMember | Anna Field | Greta Voss',
        'Winter Harbour | castMember | Peter Lund',
      ],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. The festival (Anna Field is on its jury) starts on Monday. Its mayor (Peter Lund) agreed.',
  ],
  read: readAll(
    id,
    pattern(
      "(?:(?<named>{character}|{people}|(?:\\p{Lu}[\\p{L}.'-]+ ?){1,3}?)|(?<plain>\\b(?:an?|his|her|the) (?:[\\p{Ll}'-]+ |[\\p{Lu}][\\p{L}'-]+ ){0,5}?[\\p{Ll}'-]+)) ?\\((?:played by |voiced by |portrayed by )?(?:sir |dame )?{people:cast}\\)",
      'gu',
    ),
    (reading) => {
      const { sentence } = reading;
      const item = reading.item('named');
      const plain = reading.text('plain');
      // A director, a mayor or an author in brackets is no part.
      if (
        plain &&
        /(?:director|writer|producer|film|movie|author|mayor|spokes\w+|founder|editor|composer|company|studio|festival|drama|comedy|song|cinematographer|award|actor|actress|president|chairman)$/.test(
          plain,
        )
      )
        return [];
      const members = reading.people('cast');
      if (members.length > 1 && item) return [];
      const character =
        item?.kind === 'people'
          ? item.members.length === 1
            ? item.members[0]?.name.name
            : undefined
          : item?.kind === 'character'
            ? item.name.name
            : reading.text('named')?.trim();
      if (!plain && (!character || members.some((member) => member.name.name === character))) return [];
      const films = filmAt(sentence, reading.at, reading.to);
      return reading.credit(
        'castMember',
        films,
        members,
        plain ? { role: plain } : { character: character ?? '' },
      );
    },
  ),
};
