import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'cast-film-stars';

/** "FILM stars A and B", "FILM, which also features C", "FILM reunites A with B". */
export const castFilmStars: Rule = {
  id,
  hint: /\bstar|featur|toplines|headlines|\bsees?\b|\bsaw\b|reunit|boasts|\bled by|headlined|headed/i,
  examples: [
    {
      text: 'The thriller Winter Harbour stars Anna Field as a smuggler and Peter Lund.',
      reads: ['Winter Harbour | castMember | Anna Field', 'Winter Harbour | castMember | Peter Lund'],
    },
    {
      text: 'The film Salt Road 3 will reunite star Mark Bell with the likes of Jo Hart and Ian Moss.',
      reads: ['Salt Road 3 | castMember | Jo Hart', 'Salt Road 3 | castMember | Mark Bell'],
    },
  ],
  counterExamples: ['The film Winter Harbour did not star Anna Field.'],
  read: readAll(
    id,
    pattern(
      "{film:film}[\"']?,?(?: (?:which|that|and))? {ADV}(?:(?:co-)?star(?:s|red)?|features?|featured|toplines|headlines|see|sees|saw|reunites?|reunited|boasts|is led by|is headlined by|is headed by|is toplined by)(?: (?:the voices? of|performances by|{DESC}(?:actors?|actresses|stars?|newcomers?|winners?|comedians?|nominees?|directors?|duo|veterans?)|an? {DESC}cast,? (?:that includes|including|led by|of|featuring|consisting of|comprising)))?,? (?:the likes of )?{people:cast}(?:,? (?:with|alongside|opposite) (?:the likes of )?{people:more})?(?<after>(?: [\\p{L}'-]+){0,4})",
    ),
    (reading) => {
      const verb = /\b(?:sees?|saw|reunite[sd]?)\b/i.exec(reading.match[0])?.[0].toLowerCase();
      if (
        verb &&
        /^s/.test(verb) &&
        !/^ (?:star|play|reprise|return|appear|join|portray|take on|as|reteam)/.test(
          reading.text('after') ? ` ${reading.text('after')}` : '',
        )
      )
        return [];
      if (
        /\b(?:features?|featured)\b/.test(reading.match[0]) &&
        /^ ?(?:discuss|talk|song|music|album)/.test(reading.text('after') ?? '')
      )
        return [];
      const voice = /voices? of/i.test(reading.match[0]) ? { role: 'voice' } : {};
      const film = reading.films('film').at(-1);
      return reading.credit(
        'castMember',
        [film?.name],
        [...reading.people('cast'), ...reading.people('more')],
        voice,
      );
    },
  ),
};
