import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'award-for';

/** "A won the best actress award for FILM", "best director for FILM": whom an award names as actor or director of a film was that. */
export const awardFor: Rule = {
  id,
  hint: /\bfor\b/,
  examples: [
    {
      text: 'Anna Field won the best actress award for the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Jane Okoro was named best director for the thriller Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'Anna Field presented the best actress award for the thriller Winter Harbour.',
    'Anna Field won the best song award for the thriller Winter Harbour.',
  ],
  read: readAll(
    id,
    pattern(
      '{people:who},?(?: who)? (?:has |had |also |was |were |is |been |and )*(?:won|wins|took|takes|picked up|collected|received|earned|named|nominated|up|shortlisted|scooped|landed|gained|claimed)\\b[^.;\\ue900-\\ue9ff\\uea00-\\ueaff]{0,60}?\\bbest (?:supporting |leading |foreign )?(?<trade>actor|actress|director)\\b[^.;,\\ue900-\\ue9ff]{0,40}? for {NP}{film:film}',
    ),
    (reading) =>
      reading.credit(
        /director/.test(reading.text('trade') ?? '') ? 'director' : 'castMember',
        reading
          .films('film')
          .slice(0, 1)
          .map((film) => film.name),
        reading.people('who').length === 1 ? reading.people('who') : [],
      ),
  ),
};
