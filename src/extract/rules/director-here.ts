import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const id = 'director-here';

/** "Director A said …", "set to direct", "wrote the screenplay": of the film that the article is about at this place. */
export const directorHere: Rule = {
  id,
  hint: /direct|film-?maker|wrote|penned|written|writ|adapt/i,
  examples: [
    {
      text: 'The thriller Winter Harbour opens in May. Director Jane Okoro will attend the premiere of the film.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The thriller Winter Harbour will be shot in May, with Jane Okoro set to direct.',
      reads: ['Winter Harbour | director | Jane Okoro'],
    },
    {
      text: 'The thriller Winter Harbour opens in May. Tom Reyes wrote the screenplay.',
      reads: ['Winter Harbour | screenwriter | Tom Reyes'],
    },
  ],
  counterExamples: [
    'The thriller Winter Harbour opens in May. Museum director Jane Okoro liked it.',
    'The thriller Winter Harbour was written by Tom Reyes. Jane Okoro declined to direct.',
  ],
  read: readAll(
    id,
    pattern(
      "(?:(?:^|[,;:(-] ?|\\b(?:and|with|by|from|that|when|as|while|the film's|its|to|for|of|meanwhile|but|though) )(?:co-)?(?:writer[-/ ](?:and )?)?(?:director|film-?maker),? {people:a}(?!'s? (?:{NP}{film}|(?:previous|last|other|next|first|debut)))|{people:b},? {ADV}(?:to |will |set to |is to |who will )direct(?:s|ing|ed)?(?=[,.;]|$| and star| the (?:film|movie|picture|project|adaptation))|{people:c},? (?:who )?{ADV}(?:wrote|penned|co-wrote|has written|is writing|will write|writing|adapted) (?:the |its |a |his own )?(?:screenplay|script|adaptation)\\b(?! (?:for|of|to) (?:{work}|a |an |another)))",
    ),
    (reading) => {
      const films = filmAt(reading.sentence, reading.at, reading.to);
      return [
        ...reading.credit('director', films, reading.people('a')),
        ...reading.credit('director', films, reading.people('b').slice(-1)),
        ...reading.credit('screenwriter', films, reading.people('c')),
      ];
    },
  ),
};
