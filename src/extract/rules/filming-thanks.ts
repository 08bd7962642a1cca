import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'filming-thanks';

/** "thanks to the people of Levisham", "we had an amazing week in Yorkshire": film-makers on where they have just shot. */
export const filmingThanks: Rule = {
  id,
  bare: true,
  hint: /\bpeople of |\bwe (?:had|spent|shot|filmed)/i,
  examples: [
    {
      text: 'The thriller Winter Harbour is being shot. "Our thanks to the lovely people of Skagen. We had an amazing week in sunny Denmark," director Jane Okoro wrote.',
      reads: ['Winter Harbour | filmingLocation | Skagen', 'Winter Harbour | filmingLocation | Denmark'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour is about the people of Skagen.',
    '"We had an amazing week in the cinema," Anna Field said of the thriller Winter Harbour.',
  ],
  read: readAll(
    id,
    pattern(
      "(?:(?:thanks|thank you|grateful)\\b[^.!?]{0,300}\\b(?:people|residents|town|city|village|community) of (?:the )?(?<town>{place}|\\p{Lu}[\\p{L}'-]+)|\\b[Ww]e(?:'ve)? (?:had|spent|shot|filmed)(?: for)? (?:an? |\\p{Ll}+ ){0,4}(?:days?|weeks?|months?|time|shoot)(?: \\([^)]*\\))? (?:shooting |filming )?in (?:\\p{Ll}+ ){0,2}(?<region>{place}|\\p{Lu}[\\p{L}'-]+))",
      'gu',
    ),
    (reading) =>
      ['town', 'region'].flatMap((group) => {
        const place = reading.text(group);
        if (!place) return [];
        const [film] = filmAt(reading.sentence, reading.at, reading.to);
        return film && reading.sentence.article.isMain(film)
          ? reading.fact('filmingLocation', film, { text: place })
          : [];
      }),
  ),
};
