import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import { describePart } from '../reading-parts.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-played-by';

/** "Greta Voss, played (in the film) by A", "the smuggler is voiced by B". */
export const castPlayedBy: Rule = {
  id,
  hint: /(?:played|portrayed|voiced)\b.*\bby /,
  examples: [
    {
      text: 'The thriller Winter Harbour tells of Greta Voss, played by Anna Field.',
      reads: ['Winter Harbour | castMember | Anna Field | Greta Voss'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Its hero Otto Kern is portrayed by Peter Lund.',
      reads: ['Winter Harbour | castMember | Peter Lund | Otto Kern'],
    },
  ],
  counterExamples: ['The thriller Winter Harbour opens in May. The music was played by Anna Field.'],
  read: readAll(
    id,
    pattern(
      "(?<part>{character}|{people}|(?:the )?\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+){0,2}|(?:the|an?|his|her) (?:[\\p{Ll}'-]+ ){0,4}[\\p{Ll}'-]+)(?:,| -)? (?:\\()?(?:who (?:is|was|will be) |which (?:is|was) |is |was |to be |will be |one of [\\p{Ll} ]{3,20})?(?:memorably |originally |also )?(?<verb>played|portrayed|voiced)(?: in (?:the )?(?:{film:film}|film|movie)| on screen| here)? by (?:{DESC}(?:actors?|actress|stars?|comedian|newcomer|singer) )?{people:cast}",
      'gu',
    ),
    (reading) => {
      const item = reading.item('part');
      if (item?.kind === 'people' && item.members.length > 1) return [];
      const name =
        item?.kind === 'people'
          ? item.members[0]?.name.name
          : item?.kind === 'character'
            ? item.name.name
            : undefined;
      const raw = reading.text('part') ?? '';
      if (
        !name &&
        /\b(?:music|song|songs|role|roles|part|parts|guitar|piano|score|game|match|tune|theme|trick)$/i.test(
          raw,
        )
      )
        return [];
      const part = name ? { character: name } : describePart(raw);
      if (!part) return [];
      const films =
        reading.films('film').length > 0
          ? reading.films('film').map((film) => film.name)
          : filmAt(reading.sentence, reading.at, reading.to);
      const manner = reading.text('verb') === 'voiced' ? { role: 'voice' } : {};
      return reading.credit('castMember', films.slice(0, 1), reading.people('cast').slice(0, 1), {
        ...manner,
        ...part,
      });
    },
  ),
};
