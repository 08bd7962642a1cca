import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-starring';

/** "…, starring A, B as C and D": to the title before it, or after it where the sentence opens so. */
export const castStarring: Rule = {
  id,
  hint: /[Ss]tarring|[Ff]eaturing/i,
  examples: [
    {
      text: 'The thriller Winter Harbour, starring Anna Field and Peter Lund, is out now.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'The comedy Salt Road (2011), directed by Jane Okoro and starring Mark Bell as Captain Dunn, was a flop.',
      reads: ['Salt Road | castMember | Mark Bell | Captain Dunn'],
    },
  ],
  counterExamples: [
    'The remake of the comedy Salt Road starring Mark Bell was a flop.',
    'The sitcom Salt Road, starring Mark Bell, ran for years.',
  ],
  read: readAll(
    id,
    pattern(
      '\\b(?:co-)?(?:starring|featuring)(?: in the (?:lead|title|main) roles?)?(?: (?:the voices? of|performances by|roles for|the likes of|such \\p{Ll}+ as|{DESC}(?:actors?|actresses|stars?|newcomers?|winners?|comedians?|nominees?|veterans?)))? (?:sir |dame )?{people:cast}(?:,? (?:all|both|most|each) of whom [^,.;:]{0,80})?(?:,? (?:with|along with|as well as|alongside|opposite) {people:more})?',
    ),
    (reading) => {
      const voice = /voices? of/i.test(reading.match[0]) ? { role: 'voice' } : {};
      return reading.credit(
        'castMember',
        filmAt(reading.sentence, reading.at, reading.to),
        [...reading.people('cast'), ...reading.people('more')],
        voice,
      );
    },
  ),
};
