import type { NounPhrase } from '../phrases/nodes.ts';
import { anotherOne, filmPart, filmReference } from './film-words.ts';

const filmNoun = ({ noun }: NounPhrase) => filmReference.test(noun ?? '') && !filmPart.test(noun ?? '');
const bare = (phrase: NounPhrase) => filmNoun(phrase) && phrase.mentions.length === 0 && !phrase.owner;

/** "that film": the one that was named last. */
export const isThatFilm = (phrase: NounPhrase) => phrase.determiner === 'that' && bare(phrase);

/** "a new thriller": one that an article may name further on. */
export const isSomeFilm = (phrase: NounPhrase) =>
  /^an?$/.test(phrase.determiner ?? '') &&
  bare(phrase) &&
  !phrase.words.some(({ lower }) =>
    /^(?:previous|earlier|old|classic|first|second|short|\d{4}s?)$/.test(lower),
  );

const year = /^(?:1[89]|20)\d\d$/;

/** "Jane Okoro's reboot": of a film that is spoken of; with a year only where the sentence opens with it, for it may be an earlier one. */
export const isMakersFilm = (phrase: NounPhrase, opens: boolean) =>
  phrase.owner?.name?.kind === 'person' &&
  filmNoun(phrase) &&
  phrase.mentions.length === 0 &&
  !phrase.words.some(
    ({ lower }) =>
      (anotherOne.test(lower) && !(opens && year.test(lower))) || /^(?:debut|favou?rite)$/.test(lower),
  );

/** "the film", "this sequel", "the cast"; and trade papers' "Pic stars Anna Field" at the start of a sentence. */
export const isTheFilm = ({ determiner, noun, owner }: NounPhrase, opens: boolean) =>
  filmReference.test(noun ?? '') &&
  !owner &&
  (determiner === 'the' || determiner === 'this' || (noun === 'pic' && determiner === null && opens));

/** "the first film", "the story": not the film that is spoken of, or not the film. */
export const isOtherFilm = ({ noun, words, mentions }: NounPhrase) =>
  filmPart.test(noun ?? '') ||
  mentions.length > 0 ||
  /^(?:story|title)$/.test(noun ?? '') ||
  words.some(({ lower }) => lower !== noun && anotherOne.test(lower) && !/^(?:new|next)$/.test(lower));
