import { completeYear } from '../dates.ts';
import type { Name } from '../names/candidate.ts';
import { pattern } from '../pattern.ts';
import { filmAt, type Reading, readAll } from '../reading.ts';
import type { Finding, Rule } from '../rule.ts';

const id = 'release-moved';

/** "moved from DATE to DATE", "originally scheduled for DATE": the date that no longer holds stands below the new one. */
export const releaseMoved: Rule = {
  id,
  hint: /moved|pushed|delayed|postponed|shifted|bumped|brought|originally|initially|previously/i,
  examples: [
    {
      text: 'The release of the thriller Winter Harbour has been pushed back from May 3, 2019 to June 7, 2019.',
      reads: [
        'Winter Harbour | releaseDate | 2019-05-03 | moved',
        'Winter Harbour | releaseDate | 2019-06-07 | scheduled',
      ],
    },
    {
      text: 'The thriller Winter Harbour, originally set to open on May 3, 2019, will now be released on June 7, 2019.',
      reads: ['Winter Harbour | releaseDate | 2019-05-03 | moved'],
    },
    {
      text: 'The thriller Winter Harbour has been delayed until June 2019.',
      reads: ['Winter Harbour | releaseDate | 2019-06 | scheduled'],
    },
  ],
  counterExamples: [
    'The festival with the thriller Winter Harbour has been moved from May 3, 2019 to June 7, 2019.',
    'The shooting of the thriller Winter Harbour has been pushed back from May 2019 to June 2019.',
  ],
  read: readAll(
    id,
    pattern(
      '(?:\\b(?:moved|pushed|delayed|postponed|shifted|bumped|brought)(?: (?:back|forward|up))?(?: (?:by|a|an|one|two|[\\p{L}]+ (?:weeks?|months?|years?))){0,3}(?: from (?:its (?:original|previous) (?:release )?(?:date )?(?:of )?)?(?:the )?{date:old})?,? (?:to|until|till) {date:now}|\\b(?:originally|initially|previously) (?:been )?(?:scheduled|set|slated|due|planned|meant|supposed)(?: (?:to be released|to open|to premiere|to hit (?:theaters|theatres|cinemas)|to arrive|for release|to debut|in cinemas|in theaters|theatrically))*(?: (?:on|in|for))+ {date:then})',
    ),
    (reading) => {
      const { text } = reading.sentence.masked;
      if (
        /\b(?:festival|shooting|shoot|filming|production|premiere at|tour|trial|ceremony|awards?|start|hearing|concert)\b/i.test(
          text.slice(0, reading.at),
        )
      )
        return [];
      const films = filmAt(reading.sentence, reading.at, reading.to);
      return films.flatMap((film) => {
        if (!film) return [];
        return [
          ...dated(reading, 'old', film, true),
          ...dated(reading, 'then', film, true),
          ...dated(reading, 'now', film, false),
        ];
      });
    },
  ),
};

function dated(reading: Reading, group: string, subject: Name, superseded: boolean): Finding[] {
  const item = reading.item(group);
  if (item?.kind !== 'date' || !item.date.value) return [];
  const date = item.date.yearless
    ? completeYear(item.date.value, reading.sentence.article.published, false)
    : item.date.value;
  if (!date) return [];
  const [start, end] = reading.sentence.masked.span(reading.at, reading.to);
  return [
    {
      subject,
      property: 'releaseDate',
      value: { date },
      status: 'scheduled',
      superseded,
      start,
      end,
      rule: id,
    },
  ];
}
