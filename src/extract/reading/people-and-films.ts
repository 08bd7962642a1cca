import type { Name } from '../names/name.ts';
import type { Member } from '../phrases/lists.ts';
import type { NounPhrase } from '../phrases/nodes.ts';

/** A person of a list, with the phrase that names them and what stands behind "as". */
export interface PersonHere {
  name: Name;
  phrase: NounPhrase;
  as: NounPhrase | null;
}

const asMember = (each: Member | NounPhrase): Member => ('kind' in each ? { phrase: each, as: null } : each);

/** The people among phrases, by name or by what refers to them. */
export function peopleIn(list: readonly (Member | NounPhrase)[]): PersonHere[] {
  return list.flatMap((each) => {
    const { phrase, as } = asMember(each);
    const name = personOf(phrase);
    return name ? [{ name, phrase, as }] : [];
  });
}

export function personOf(phrase: NounPhrase): Name | null {
  if (phrase.name) return phrase.name.kind === 'person' ? phrase.name.name : null;
  return phrase.referent?.kind === 'person' ? phrase.referent : null;
}

/** The films among phrases, by title or by what refers to them. */
export function filmsIn(list: readonly (Member | NounPhrase)[]): Name[] {
  return list.flatMap((each) => filmOf(asMember(each).phrase) ?? []);
}

export function filmOf(phrase: NounPhrase): Name | null {
  if (phrase.name) return phrase.name.kind === 'film' ? phrase.name.name : null;
  return phrase.referent?.kind === 'film' ? phrase.referent : null;
}

/** A title stands there, not "the film". */
export const isNamedFilm = (phrase: NounPhrase): boolean => phrase.name?.kind === 'film';
