import { creditNouns, filmNouns, otherWorkNouns, personNouns } from '../lexicon/words.ts';
import { pattern } from '../pattern.ts';
import { filmAt, readAll } from '../reading.ts';
import type { Rule } from '../rule.ts';

const someoneReal = new RegExp(
  `\\b(?:${[...personNouns, ...creditNouns, ...filmNouns, ...otherWorkNouns].join('|')}|husband|brother|sister|girlfriend|boyfriend|widow|partner|agent|assistant|colleague|boss|manager|lawyer|fianc\\p{L}+|ex|former|late|cousin|uncle|aunt|own|new|old|spokes\\p{L}+|biographer|friend)\\b`,
  'u',
);

const pair = pattern("{people}'s? (?:[\\p{Ll}'-]+ ){0,3}?(?:{people}|{character})", 'gu');
/** How often the sentence says "Lund's Vane, Field's Voss and Bell's Dunn". */
const pairs = (text: string) => [...text.matchAll(pair)].length;

const id = 'cast-possessive-part';

/** "Field's heroic Greta Voss": an actor's possessive before a character of the film in question. */
export const castPossessivePart: Rule = {
  id,
  hint: /'/i,
  examples: [
    {
      text: 'Anna Field stars as Greta Voss in the thriller Winter Harbour. The thriller Low Tide, its sequel, opens in May. Low Tide sees Field’s fearless Greta Voss go to sea.',
      reads: ['Low Tide | castMember | Anna Field | Greta Voss'],
    },
  ],
  counterExamples: ['The thriller Winter Harbour opens in May. Anna Field’s brother Peter Lund likes it.'],
  read: readAll(
    id,
    pattern(
      "{people:cast}'s? (?<gap>(?:(?:[\\p{Ll}'-]+|Agent|Captain|Detective|Doctor|Inspector|Professor|Officer) ){0,3}?)(?:{character:part}|{people:name})",
      'gu',
    ),
    (reading) => {
      const gap = reading.text('gap') ?? '';
      const named = reading.people('name');
      // Between two people only praise or a rank makes the second a part: "his wife", "director" and "and" make somebody real.
      if (
        named.length > 0 &&
        ((gap === '' && !(pairs(reading.sentence.masked.text) > 1)) ||
          named.length > 1 ||
          someoneReal.test(gap))
      )
        return [];
      if (/\b(?:in|for|of|and|with|to|as|on|friend|father|mother|son|daughter|wife)\b/.test(gap)) return [];
      const [person] = named;
      if (
        person &&
        (person.indirect ||
          reading.sentence.article.isActor(person.name) ||
          reading.sentence.article.isDirector(person.name))
      )
        return [];
      const character = person?.name.name ?? reading.named('part')?.name;
      if (!character) return [];
      return reading.credit(
        'castMember',
        filmAt(reading.sentence, reading.at, reading.to),
        reading.people('cast').slice(-1),
        { character },
      );
    },
  ),
};
