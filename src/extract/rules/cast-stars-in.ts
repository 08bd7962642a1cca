import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import { partOf } from '../reading-parts.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-stars-in';

/** "A starred (as B) in FILM", "A, who appeared in FILM and FILM". */
export const castStarsIn: Rule = {
  id,
  hint: /star|appear|act(?:ed|s)\b|featur|seen|cameo|cast|shooting|made|began|begin|role|part|lead/i,
  examples: [
    {
      text: 'Anna Field starred in the thriller Winter Harbour.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
    {
      text: 'Peter Lund, who appeared as Doctor Vane in the movie Salt Road, has retired.',
      reads: ['Salt Road | castMember | Peter Lund | Doctor Vane'],
    },
    {
      text: 'Anna Field has appeared in such films as Winter Harbour (1999), Salt Road (2001) and Low Tide (2004).',
      reads: ['Low Tide | castMember | Anna Field', 'Winter Harbour | castMember | Anna Field'],
    },
  ],
  counterExamples: [
    'Anna Field turned down a chance to star in the thriller Winter Harbour.',
    'Anna Field appeared in the sitcom Winter Harbour.',
  ],
  read: readAll(
    id,
    pattern(
      '{people:cast}{PAR},?(?: (?:who|and|also|recently|is|was|will))* {ADV}(?:(?:co-)?starr?(?:s|ed|ing)?|appear(?:s|ed|ing)?|acted|acts|featured|features|seen|cameos?|cameoed|cast|been shooting|is shooting|was shooting|beg(?:an|ins?) (?:his|her) (?:film |movie |acting |screen )?career|made (?:an? |his |her ){DESC}(?:appearance|debut|cameo|turn)|(?:has|have|had|landed|won|took|played|plays|secured|nabbed) (?:an? |the )?{DESC}(?:role|part|cameo|roles|parts|lead)s?)(?<filler>(?: (?:again|together|opposite {people}|alongside {people}|with {people}|briefly|recently|on the big screen|in \\d{4}|in {date}|in {DET} {DESC}roles?|in supporting roles?)){0,2})(?<as>(?: as| playing) [^.;:]{1,70}?)??(?:,? (?:in|of|on|with)|(?<=shooting)) {NP}{film:film}(?<after>["\']?,? as [^.;:]{1,60})?',
    ),
    (reading) => {
      const extra = partOf(reading, 'as') ?? partOf(reading, 'after') ?? {};
      return reading.credit(
        'castMember',
        reading.films('film').map((film) => film.name),
        reading.subjects('cast'),
        extra,
      );
    },
  ),
};
