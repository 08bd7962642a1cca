import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-new-names';

/** "Several new names will join the franchise, including A", "new additions are A and B", "newcomers A and B". */
export const castNewNames: Rule = {
  id,
  hint: /new|newcomers|additions/i,
  examples: [
    {
      text: 'The sequel Salt Road 2 opens in May. Several new faces join the franchise, including Jo Hart and Ian Moss.',
      reads: [
        'Salt Road 2 | castMember | Ian Moss | joining',
        'Salt Road 2 | castMember | Jo Hart | joining',
      ],
    },
  ],
  counterExamples: [
    'The sequel Salt Road 2 opens in May. Several new songs are heard, including one by Jo Hart.',
  ],
  read: readAll(
    id,
    pattern(
      '\\b(?:new (?:names|faces|additions|recruits|cast members|actors|members|stars|arrivals)|newcomers|additions)\\b[^.;:]{0,60}?(?:including|include|are|such as|like|being|:|,) (?:the likes of )?{people:cast}',
    ),
    (reading) =>
      reading.credit('castMember', filmAt(reading.sentence, reading.at, reading.to), reading.people('cast'), {
        casting: 'joining',
      }),
  ),
};
