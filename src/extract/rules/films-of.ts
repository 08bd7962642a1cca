import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'films-of';

/** "Okoro's other films include F and F", "three Okoro films, including F": by what the article shows the person to do. */
export const filmsOf: Rule = {
  id,
  hint: /films|movies|features|credits|pictures/i,
  examples: [
    {
      text: 'Film-maker Jane Okoro is back. Okoro’s other films include Winter Harbour and Salt Road.',
      reads: ['Winter Harbour | director | Jane Okoro', 'Salt Road | director | Jane Okoro'],
    },
    {
      text: 'Anna Field appeared in three Jane Okoro movies, including Winter Harbour and Salt Road.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
  ],
  counterExamples: [
    'Critic Jane Okoro is back. Okoro’s favourite films include Winter Harbour and Salt Road.',
  ],
  read: readAll(
    id,
    pattern(
      "{people:who}(?<owns>'s?)? (?<kind>(?:(?!favou?rite|best-loved)[\\p{L}-]+ ){0,4}?)(?:films|movies|features|credits|pictures)(?: [\\p{L}]+ him)?,? (?:also )?(?:include|includes|included|including|such as|like|are|were) (?:both )?{NP}{film:film}",
    ),
    (reading) => {
      const members = reading.people('who').slice(-1);
      const [member] = members;
      if (!member || /\b(?:in|of|for|about|and|with|other people)\b/.test(reading.text('kind') ?? ''))
        return [];
      const films = reading.films('film').map((film) => film.name);
      const { article } = reading.sentence;
      if (article.isDirector(member.name)) return reading.credit('director', films, members);
      if (article.isActor(member.name)) return reading.credit('castMember', films, members);
      return reading.text('owns') === undefined ? reading.credit('director', films, members) : [];
    },
  ),
};
