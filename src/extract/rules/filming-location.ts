import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'filming-location';

/** "filmed in PLACE", "shooting began in PLACE and PLACE", "in production in PLACE". */
export const filmingLocation: Rule = {
  id,
  hint: /film|shot|shoot|production|photography|cameras|footage/i,
  examples: [
    {
      text: 'The thriller Winter Harbour was shot in Norway and Iceland.',
      reads: ['Winter Harbour | filmingLocation | Norway', 'Winter Harbour | filmingLocation | Iceland'],
    },
    {
      text: 'The comedy Salt Road opens in May. Filming took place in Dublin.',
      reads: ['Salt Road | filmingLocation | Dublin'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour is set in Norway.',
    'The thriller Winter Harbour was shown in Dublin.',
    'The comedy Salt Road opens in May. Filming began in March.',
  ],
  read: readAll(
    id,
    pattern(
      "\\b(?:(?:was|were|is being|being|been|to be|is|are|largely|mostly|partly|also|entirely) (?:filmed|shot)|(?:[Ff]ilming|[Ss]hooting|[Pp]roduction|[Pp]hotography|[Cc]ameras|[Ff]ootage)(?: (?:began|begins|starts|started|took place|takes place|is|was|under way|underway|has|begun|been|will|take|place|shot|filmed|currently|rolling|roll|to|begin|start|due))*|[Ff]ilmed|[Ss]hot|in production|start(?:s|ed)? (?:filming|shooting)|began (?:filming|shooting)) (?:on location |primarily |entirely |mainly |largely |mostly |this \\p{L}+ |next \\p{L}+ |in {date},? |on {date},? )*(?:in|at|around|on the streets of) (?:the )?(?:[\\p{Ll}-]+ of )?(?<where>(?:{place}|\\p{Lu}[\\p{L}'-]+)(?:(?:, | and | & |, and )(?:in )?(?:{place}|\\p{Lu}[\\p{L}'-]+)){0,4})",
      'gu',
    ),
    (reading) => {
      const { masked } = reading.sentence;
      const from = reading.position('where');
      const raw = reading.match.groups?.where ?? '';
      const places = raw.split(/, and | and | & |, /).map((place) => place.replace(/^in /, '').trim());
      const films = filmAt(reading.sentence, reading.at, reading.to);
      let at = from;
      return places.flatMap((place) => {
        at = masked.text.indexOf(place, at);
        const item = masked.item(place);
        const name = item && 'name' in item ? item.name.name : /^\p{L}/u.test(place) ? place : undefined;
        if (
          !name ||
          /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer)$/.test(
            name,
          )
        )
          return [];
        return films.flatMap((film) =>
          reading.fact('filmingLocation', film, { text: name }).map(({ status: _, ...finding }) => finding),
        );
      });
    },
  ),
};
