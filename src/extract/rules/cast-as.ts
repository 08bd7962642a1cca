import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-as';

/** "shots of A as Greta Voss and B as Otto": somebody as a part that has a name, in a text about one film. */
export const castAs: Rule = {
  id,
  hint: /[\ue900-\ue9ff]/,
  examples: [
    {
      text: 'The trailer for the thriller Winter Harbour is here. There are shots of Anna Field as the fearless Greta Voss and Peter Lund as Otto Kern.',
      reads: [
        'Winter Harbour | castMember | Anna Field | Greta Voss',
        'Winter Harbour | castMember | Peter Lund | Otto Kern',
      ],
    },
  ],
  counterExamples: ['The thriller Winter Harbour opens in May. Anna Field worked as a nurse.'],
  read: readAll(id, pattern('{people:cast}'), (reading) => {
    const members = reading.people('cast').filter((member) => member.role?.character);
    const [film] = members.length > 0 ? filmAt(reading.sentence, reading.at, reading.to) : [];
    return film && reading.sentence.article.isMain(film) ? reading.credit('castMember', [film], members) : [];
  }),
};
