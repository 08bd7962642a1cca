import { nationalities } from '../lexicon/function-words.ts';
import { calendarWords } from '../lexicon/words.ts';
import type { Complement } from '../phrases/lists.ts';
import type { NounPhrase } from '../phrases/nodes.ts';
import { nameOfPart } from './parts.ts';

const noPlace =
  /^(?:IMAX|3-?D|HD|Technicolor|Panavision|CinemaScope|Digital|Easter|Christmas|Parliament|Earth|Mars|Space|Heaven|Hell|Act|Part|Chapter|Episode)$/;

/** The place that a phrase names, in the text's words, or null: a known one, or capitals that name nothing else. */
export function placeIn(phrase: NounPhrase, text: string): string | null {
  if (phrase.pronoun || phrase.owner?.name?.kind === 'person') return null;
  const { name } = phrase;
  if (name) {
    if (name.kind === 'place') return clean(text.slice(name.start, name.end));
    if (
      name.kind !== 'none' ||
      phrase.words.some(
        (word) =>
          !word.proper &&
          !/^(?:rural|northern|southern|eastern|western|sunny|nearby|downtown|central|upstate)$/.test(
            word.lower,
          ),
      )
    )
      return null;
    return clean(name.name.name);
  }
  const last = phrase.words.at(-1);
  if (!last?.proper || phrase.mentions.some((mention) => mention.kind !== 'place')) return null;
  const word = last.text;
  if (
    nationalities.has(word) ||
    calendarWords.has(word.toLowerCase()) ||
    noPlace.test(word) ||
    /^\d/.test(word)
  )
    return null;
  const place = nameOfPart({ ...phrase, determiner: null }, text);
  return place === null ? null : clean(place);
}

/** The places that a clause says it was in. */
export function placesOf(complements: readonly Complement[], text: string): string[] {
  return complements.flatMap(({ prep, members }) =>
    members.flatMap(({ phrase }) => {
      if (/^(?:in|at|around|near|across|throughout)$/.test(prep))
        return placeIn(phrase, text) ?? studioIn(phrase, text) ?? [];
      // "on the Isle of Wight": of a place that is known for one.
      return prep === 'on' && phrase.name?.kind === 'place' ? (placeIn(phrase, text) ?? []) : [];
    }),
  );
}

/** "at Bray Studios": a company's name is its place. */
export const studioIn = ({ name }: NounPhrase, text: string): string | null =>
  name?.kind === 'company' && / Studios?$/.test(name.name.name) ? text.slice(name.start, name.end) : null;

/** "in the mountains of Norway": the name hangs on a common noun. */
export function withInner(complements: readonly Complement[], text: string): string[] {
  const direct = placesOf(complements, text);
  if (direct.length > 0) return direct;
  return complements.flatMap(({ prep, members }, i) => {
    const before = complements[i - 1];
    const noun = before?.members[0]?.phrase.noun ?? '';
    const spot =
      /^(?:streets?|mountains?|outskirts|city|town|village|suburbs?|coast|island|hills|countryside|desert|deserts|parts|region|area|north|south|east|west|studios?|jungles?|forests?|location|locations|province|state)$/.test(
        noun,
      );
    return prep === 'of' && spot && /^(?:in|at|on|around|near)$/.test(before?.prep ?? '')
      ? members.flatMap(({ phrase }) => placeIn(phrase, text) ?? [])
      : [];
  });
}

const clean = (place: string) =>
  place
    .replace(/\s+/g, ' ')
    .replace(/^the (?=\p{Lu})/u, '')
    .replace(/['’]s?$/, '')
    .trim();
