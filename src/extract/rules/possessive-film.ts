import { pattern } from '../pattern.ts';
import { type Reading, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const leadOf = (reading: Reading) => `${reading.text('lead') ?? ''} `;

const throughRole =
  /\b(?:roles?|parts?|turns?|performances?|work|appear(?:ed|s|ing|ance)?|starr?(?:ed|s|ing)?|seen|acted|cast|debut|nomination was|trailer|remake|reboot) (?:in|for|of|on)$/i;

const id = 'possessive-film';

/** "A's FILM", "A's thriller FILM": the director's or the star's, as the article shows elsewhere; otherwise nothing. */
export const possessiveFilm: Rule = {
  id,
  hint: /'/i,
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
    pattern("(?<lead>(?:[\\p{L}'-]+ ){0,3})[\"']?{people:who}'s? {NP}{film:film}"),
    (reading) => {
      const { masked, article } = reading.sentence;
      const gap = masked.text.slice(reading.position('who') + 1, reading.position('film'));
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
      if (
        article.isAuthor(member.name) ||
        /\b(?:adaptation|(?:film|movie|screen) version) of $|based on $/.test(leadOf(reading))
      )
        return [];
      if (article.isDirector(member.name)) return reading.credit('director', films, members);
      if (article.isActor(member.name)) return reading.credit('castMember', films, members);
      // "his role in Okoro's thriller F", "the trailer for Okoro's F": the owner is another than who acts. Without a genre between, an owner who is
      // nowhere shown to act is the director.
      const bare = !/\p{L}{3}/u.test(
        gap
          .replace(/^'s?/, '')
          .replace(
            /\b(?:first|second|two|last|latest|new|own|the|upcoming|forthcoming|original|[12]\d{3})\b/g,
            '',
          ),
      );
      if (throughRole.test(leadOf(reading)) || bare) return reading.credit('director', films, members);
      return [];
    },
  ),
};
