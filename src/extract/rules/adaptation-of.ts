import { pattern } from '../pattern.ts';
import { readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

/** "a film version of X", "the film adaptation of A's X": the film goes by the name of what it is made from. */
export const adaptationOf: Rule = {
  id: 'adaptation-of',
  hint: /version|adaptation/i,
  examples: [
    {
      text: 'Anna Field will star in a film version of Winter Harbour. The film of Winter Harbour, starring Peter Lund, is shot now.',
      reads: ['Winter Harbour | basedOn | Winter Harbour'],
    },
  ],
  counterExamples: ['The festival showed the original version of the film Winter Harbour.'],
  read: readAll(
    'adaptation-of',
    pattern(
      "\\b(?:film|movie|screen|big-screen|cinema|feature) (?:version|adaptation) of (?:the )?(?:(?:[\\p{L}\\d'-]+|{date},?|{people}'s?|{work}'s?) ){0,6}?[\"']?{film:film}",
    ),
    (reading) => {
      const film = reading.films('film')[0];
      return film && !film.indirect
        ? reading
            .fact('basedOn', film.name, { text: film.name.name })
            .map(({ status: _, ...finding }) => finding)
        : [];
    },
  ),
};
