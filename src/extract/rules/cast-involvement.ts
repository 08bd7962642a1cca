import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import { partOf } from '../reading-parts.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-involvement';

/** "A's return as B", "A's involvement as B", "A's role as B in FILM", "his portrayal of B in FILM". */
export const castInvolvement: Rule = {
  id,
  hint: /return|involvement|role|part|turn|performance|portrayal|casting|appearance|debut|work|cameo|take|breakthrough/i,
  examples: [
    {
      text: 'Peter Lund is remembered for his role as Doctor Vane in the movie Salt Road.',
      reads: ['Salt Road | castMember | Peter Lund | Doctor Vane'],
    },
  ],
  counterExamples: [
    'The sequel Salt Road 2 opens in May. Jo Hart’s involvement as an investor was a surprise.',
  ],
  read: readAll(
    id,
    pattern(
      "(?:{people:cast}(?:'s?)?|{people:owner}[^.;:\\ue900-\\ue9ff]{0,110}?(?: (?:his|her|their))?) (?:[\\p{L}'-]+ ){0,4}?(?:return|involvement|roles?|parts?|turns?|performances?|portrayal|casting|appearances?|debut|work|cameo|starring role|take on|breakthrough)(?<as> (?:as|of|was|were|playing) (?!in\\b)[^.;:(]{1,80}?)??(?:,? in {date},?)?(?: (?:in|on|was in|came in|of|for|included?|include|are|were|was)) {NP}(?<where>{film}|{work})",
    ),
    (reading) => {
      const where = reading.item('where');
      if (where?.kind !== 'films') return [];
      const members = [...reading.people('cast'), ...reading.people('owner').slice(0, 1)];
      if (members.some((member) => reading.sentence.article.isDirector(member.name))) return [];
      return reading.credit(
        'castMember',
        where.films.map((film) => film.name),
        members.slice(0, 1),
        partOf(reading, 'as') ?? {},
      );
    },
  ),
};
