import type { Member } from '../mask/symbols.ts';
import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'his-film';

/** "her latest film, FILM", "his directorial debut FILM": of the person that the sentence is about, by what the article shows them to do. */
export const hisFilm: Rule = {
  id,
  hint: /\b(?:his|her) /i,
  examples: [
    {
      text: 'Film-maker Jane Okoro is back. Okoro told of her latest film, Winter Harbour.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'Anna Field was praised for her directorial debut, Winter Harbour.',
      reads: ['Winter Harbour | director | Anna Field'],
    },
  ],
  counterExamples: ['Critic Ann Lisle is back. Lisle told of her favourite film, Winter Harbour.'],
  read: readAll(
    id,
    pattern(
      '\\b(?:his|her) (?!favou?rite)(?:own )?(?:(?:latest|new|first|second|third|last|next|previous|upcoming|forthcoming|acclaimed|debut|{date}|[\\p{L}-]+ing|[\\p{L}-]+-winning) )*(?<noun>film|movie|feature|documentary|feature debut|directorial debut|directing debut|comedy|drama|thriller|biopic)(?: (?:film|movie|debut))?,? {NP}{film:film}',
    ),
    (reading) => {
      const { sentence } = reading;
      const before = sentence.masked.text.slice(0, reading.at);
      const symbol = [...before.matchAll(/[\ue900-\ue9ff]/gu)].at(-1)?.[0];
      const item = symbol ? sentence.masked.item(symbol) : undefined;
      const name =
        item?.kind === 'people'
          ? item.members.length === 1
            ? item.members[0]?.name
            : undefined
          : sentence.subject;
      if (!name) return [];
      const member: Member = { name, start: sentence.start, end: sentence.end };
      const films = reading
        .films('film')
        .slice(0, 1)
        .map((film) => film.name);
      const { article } = sentence;
      if (/direct/.test(reading.text('noun') ?? '') || article.isDirector(name))
        return reading.credit('director', films, [member]);
      return article.isActor(name) ? reading.credit('castMember', films, [member]) : [];
    },
  ),
};
