import { isFilmCompany } from '../film-company.ts';
import { outlets } from '../lexicon/companies.ts';
import type { Member } from '../phrases/lists.ts';
import type { NounPhrase } from '../phrases/nodes.ts';
import type { Need } from '../rule.ts';

const saysSo = /^(?:studios?|distributors?|producers?|banner|outfit|company|arm|label|shingle)$/;
/** Without one of these a sentence has no film company for `companyOf`. */
export const companyNeed: Need = {
  signs: ['company'],
  words: 'studios,studio,distributors,distributor,producers,producer,banner,outfit,company,arm,label,shingle',
};
const otherTrade =
  /^(?:record|insurance|theatre|theater|toy|publishing|software|games?|tobacco|drug|oil|phone|car|rival|former|other|security|recording|fashion|holding|parent)$/;

/** The film company that a phrase names: one that is known or named as such, or that the phrase calls a studio, a distributor or a production company. */
export function companyOf(phrase: NounPhrase): string | null {
  const { name, apposition } = phrase;
  if (!name) return apposition?.name && calledStudio(phrase) ? companyName(apposition) : null;
  if (name.kind !== 'company' && !(calledStudio(phrase) && name.kind === 'none')) return null;
  if (phrase.words.some((word) => otherTrade.test(word.lower))) return null;
  return isFilmCompany(name.name.name) ||
    calledStudio(phrase) ||
    (apposition !== null && calledStudio(apposition))
    ? companyName(phrase)
    : null;
}

/** "film studio Fox", "his company Larkfield", "the production company". */
export function calledStudio(phrase: NounPhrase): boolean {
  if (!saysSo.test(phrase.noun ?? '')) return false;
  const words = phrase.words.map((word) => word.lower);
  if (words.some((word) => otherTrade.test(word))) return false;
  return phrase.noun !== 'company' && phrase.noun !== 'producer'
    ? true
    : phrase.owner !== null ||
        words.some((word) =>
          /^(?:film|movie|production|distribution|film-making|filmmaking|animation)$/.test(word),
        );
}

const companyName = (phrase: NounPhrase) => phrase.name?.name.name ?? null;

export const companiesIn = (members: readonly (Member | NounPhrase)[]): string[] =>
  members.flatMap((member) => companyOf('kind' in member ? member : member.phrase) ?? []);

/** Companies of any name, where the words around show that they make films: "is producing it through Larkfield". */
export const firmsIn = (members: readonly Member[]): string[] =>
  members.flatMap(({ phrase }) => {
    const { name } = phrase;
    if (companyOf(phrase)) return companyOf(phrase) ?? [];
    if (name?.kind !== 'company' || outlets.has(name.name.name)) return [];
    return phrase.words.some((word) => otherTrade.test(word.lower)) ? [] : [name.name.name];
  });
