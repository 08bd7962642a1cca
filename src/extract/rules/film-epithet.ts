import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

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
