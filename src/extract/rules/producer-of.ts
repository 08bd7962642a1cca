import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** "the film's producer A", "producer A of FILM". */
export const producerOf: Rule = {
  id: 'producer-of',
  hint: /producer/i,
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. The film’s producer Sam Lowe is pleased.',
      reads: ['Winter Harbour | producer | Sam Lowe'],
    },
  ],
  counterExamples: ['The thriller Winter Harbour opens in May. Record producer Sam Lowe liked it.'],
  read: readAll(
    'producer-of',
    pattern(
      "(?:{film:a}(?:'s)? producers?,? {people:pa}|(?<!(?:executive|record|music|television|tv|associate|line|hip-hop|co-executive|studio) )\\bproducers? (?:of|behind) (?:the )?[\"']?{film:b}[\"']?,? {people:pb}|{people:pc},? (?:who is |is |was )?(?:the |a )?producers? (?:of|behind|on) (?:the )?[\"']?{film:c})",
    ),
    (reading) =>
      ['a', 'b', 'c'].flatMap((form) =>
        reading.credit('producer', [reading.films(form).at(-1)?.name], reading.people(`p${form}`)),
      ),
  ),
};
