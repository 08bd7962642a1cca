import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import { describePart } from '../reading-parts.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-plays';

/** "A plays B (in FILM)", "A will voice B", "A, who played B in FILM". */
export const castPlays: Rule = {
  id,
  hint: /play|portray|voic|role|part| as /i,
  examples: [
    {
      text: 'The film Winter Harbour opens in May. Anna Field plays the smuggler Greta Voss.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss'],
    },
    {
      text: 'Peter Lund played Doctor Vane in the movie Salt Road.',
      reads: ['Salt Road | castMember | Peter Lund | Doctor Vane'],
    },
  ],
  counterExamples: [
    'The film Winter Harbour opens in May. Anna Field was asked to play Greta Voss.',
    'The sitcom Low Tide was cancelled. Peter Lund played Doctor Vane in Low Tide.',
  ],
  read: readAll(
    id,
    pattern(
      "{people:cast}{PAR},?(?: who)? {ADV}(?<verb>(?:play|plays|played|playing|reprises?|in|landed|won|got) the (?:role|part|lead role) of|plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing|provides? the voice of|takes? on the (?:role|part) of|took (?:on )?the (?:role|part) of|takes? the (?:role|part) of|(?:stars?|starred|starring|cast|appears?|appeared|returns?|returned|back|seen|co-stars?) as) (?<part>(?:{DET} )?(?:[\\p{L}\\d'-]+,? ){0,6}?(?:{character}|{people})|\"[^\"]{2,30}\"|(?:the )?\\p{Lu}[\\p{L}.'-]+(?: (?:of |the )?\\p{Lu}[\\p{L}.'-]+){0,3}|(?:an?|the|his|her|one|two|three|four|five|six) [^,.;:()\"]{3,90}?(?=[,.;:()]|$| in | opposite | alongside | who | and ))(?<tail>[^.;:]{0,60}? in (?:{DET} )?(?:[\\p{L}\\d'-]+ ){0,5}?[\"']?{film:film})?(?<elsewhere> (?:in|on|of) (?:{DET} )?(?:[\\p{L}\\d'-]+ ){0,4}?[\"']?(?:{work}|{series}|\\p{Lu}))?",
      'gu',
    ),
    (reading) => {
      if (reading.text('elsewhere')) return [];
      const raw = reading.text('part') ?? '';
      if (
        /^(?:the |an? )?(?:[\p{Ll}-]+ )*(?:role|part|lead|host|music|song|guitar|game|games|game|key part|same|film|movie|piano|tricks|down|festival|character|characters)\b/u.test(
          raw,
        )
      )
        return [];
      const item = reading.sentence.masked.item(reading.match.groups?.part?.at(-1));
      const name =
        item?.kind === 'people' && item.members.length === 1
          ? item.members[0]?.name.name
          : item?.kind === 'character'
            ? item.name.name
            : undefined;
      if (item?.kind === 'people' && item.members.length > 1) return [];
      const part = name
        ? { character: /^the .$/u.test(reading.match.groups?.part ?? '') ? `the ${name}` : name }
        : describePart(raw);
      if (!part) return [];
      const manner = /voic/.test(reading.text('verb') ?? '') ? { role: 'voice' } : {};
      const films =
        reading.films('film').length > 0
          ? reading
              .films('film')
              .slice(0, 1)
              .map((film) => film.name)
          : filmAt(reading.sentence, reading.at, reading.to);
      return reading.credit('castMember', films, reading.subjects('cast').slice(-1), { ...manner, ...part });
    },
  ),
};
