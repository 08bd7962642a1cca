import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** The same without a title behind it: the sentence's film is meant, and the part must be a name. */
export const castInvolvementHere: Rule = {
  id: 'cast-involvement-here',
  hint: / as /i,
  examples: [
    {
      text: 'The sequel Salt Road 2 opens in May. Jo Hart’s involvement as Greta Voss was a surprise.',
      reads: ['Salt Road 2 | castMember | Jo Hart | Greta Voss'],
    },
  ],
  counterExamples: ['The sequel Salt Road 2 opens in May. Jo Hart’s involvement as producer was a surprise.'],
  read: readAll(
    'cast-involvement-here',
    pattern(
      "(?:{people:cast}'s?|{people:owner}[^.;:\\ue900-\\ue9ff]{0,110}? (?:his|her)) (?:return|involvement|casting|role|turn|appearance|performance) as (?:[\\p{Ll}'-]+ ){0,5}?(?<part>(?:the )?{character}|{people}|\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2})(?! in {film})",
      'gu',
    ),
    (reading) => {
      const item = reading.item('part');
      const character = item?.kind === 'people' ? item.members[0]?.name.name : reading.text('part');
      return character
        ? reading.credit(
            'castMember',
            filmAt(reading.sentence, reading.at, reading.to),
            reading.people('cast').slice(-1),
            { character },
          )
        : [];
    },
  ),
};
