import type { Property } from '../../model/statement.ts';
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

const trades: [RegExp, Property][] = [
  [/direct|helm/i, 'director'],
  [/wrote|written|penned/i, 'screenwriter'],
  [/produced/i, 'producer'],
  [/starred|starring|stars|appear/i, 'castMember'],
];

/** "FILM, which she also directed". */
export const filmWhich: Rule = {
  id: 'film-which',
  hint: /which|that|a film/i,
  examples: [
    {
      text: 'Anna Field starred in the thriller Winter Harbour, which she also wrote and directed.',
      reads: ['Winter Harbour | director | Anna Field', 'Winter Harbour | screenwriter | Anna Field'],
    },
  ],
  counterExamples: ['Anna Field starred in the thriller Winter Harbour, which she never directed.'],
  read: readAll(
    'film-which',
    pattern(
      '{film:film}{Q}(?:,| -)? (?:which|that|a film(?: that)?) {people:who} (?:has |had |also |co-|both |later |then )*(?<trades>(?:(?:co-)?(?:directed|wrote|written|penned|produced|starred|stars|appeared|helmed),?(?: and| &)? ?){1,4})(?=[ .,;)]|$)',
    ),
    (reading) => {
      const film = reading.films('film').at(-1)?.name;
      const list = reading.text('trades') ?? '';
      return trades.flatMap(([trade, property]) =>
        trade.test(list) ? reading.credit(property, [film], reading.people('who')) : [],
      );
    },
  ),
};

/** "the 'Winter Harbour' star said": the person whom the article is talking of. */
export const filmEpithet: Rule = {
  id: 'film-epithet',
  hint: /star|act|direct|film|writer/i,
  examples: [
    {
      text: 'Actress Anna Field is back on stage. The Winter Harbour star is pleased. The film Winter Harbour did well.',
      reads: ['Winter Harbour | castMember | Anna Field'],
    },
  ],
  counterExamples: [
    'Actress Anna Field is back on stage. She met the Winter Harbour director. The film Winter Harbour did well.',
  ],
  read: readAll(
    'film-epithet',
    pattern(
      "(?:^[\"']?(?:the )?|(?:, |when |as )the )(?:[\\p{Ll}-]+ ){0,2}[\"']?{film:film}{Q} (?<trade>star|actor|actress|director|film-?maker|writer)\\b(?! (?:of|and|who)|,? {people}|['-])",
    ),
    (reading) => {
      const { sentence } = reading;
      const film = reading.films('film').at(-1);
      const before = sentence.masked.text.slice(0, reading.at);
      const person = sentence.subject;
      if (!film || film.indirect || !person || /[\ue900-\ue9ff]/u.test(before)) return [];
      const property = /director|film/.test(reading.text('trade') ?? '')
        ? 'director'
        : /writer/.test(reading.text('trade') ?? '')
          ? 'screenwriter'
          : 'castMember';
      return reading.credit(
        property,
        [film.name],
        [{ name: person, start: sentence.start, end: sentence.end }],
      );
    },
  ),
};
