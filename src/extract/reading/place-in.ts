import { nationalities } from '../lexicon/function-words.ts';
import { calendarWords } from '../lexicon/words.ts';
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

const clean = (place: string) =>
  place
    .replace(/\s+/g, ' ')
    .replace(/^the (?=\p{Lu})/u, '')
    .replace(/['’]s?$/, '')
    .trim();
