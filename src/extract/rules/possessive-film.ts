import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'possessive-film';

/** "A's FILM", "A's thriller FILM": the director's or the star's, as the article shows elsewhere; otherwise nothing. */
export const possessiveFilm: Rule = {
  id,
  examples: [
    {
      text: 'Film-maker Jane Okoro is pleased. Okoro’s thriller Winter Harbour opens in May.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Actress Anna Field is pleased. Field’s thriller Winter Harbour opens in May.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
  ],
  counterExamples: ['Jane Okoro is pleased. Okoro’s favourite thriller, Winter Harbour, opens in May.'],
  read: readAll(
    id,
    pattern(
      "{people:who}'s? (?!favou?rite|friend|brother|sister|wife|husband|father|mother|son|daughter|co-star|novel|book|play|rival)(?:(?:[\\p{L}\\d'-]+,? |{date} ){0,7}?)[\"']?{film:film}",
      'giu',
    ),
    (reading) => {
      const gap = reading.match[0].slice(1, -1);
      if (
        /\b(?:role|performance|turn|part|character|novel|book|play|in|for|of|as|to|on|with|from|portrayal|director|actor|star|version|wife|husband)\b/i.test(
          gap,
        )
      )
        return [];
      const members = reading.people('who').slice(-1);
      const [member] = members;
      if (!member) return [];
      const films = reading.films('film').map((film) => film.name);
      if (reading.sentence.article.isDirector(member.name)) return reading.credit('director', films, members);
      if (reading.sentence.article.isActor(member.name)) return reading.credit('castMember', films, members);
      return [];
    },
  ),
};
