import { filmNouns } from '../lexicon/words.ts';
import { isLink, isPhrase, type NounPhrase } from '../phrases/nodes.ts';
import type { ReadingSentence } from '../rule.ts';

/** Nouns in a phrase with a year and a title that say that the year is not the film's own. */
export const otherWork =
  /^(?:novel|novels|book|books|play|plays|memoir|story|poem|stage|musical-play|series|tv|television|sitcom|show|video|album|song|single|comic|comics|game|soundtrack|remake|version|adaptation|oscars?|awards?|festival|bestseller|telefilm|miniseries|production|interview|episode|article|essay|opera|ballet|novella|franchise|trilogy|exhibition|script|draft|trailer|reissue|re-release|revival|concert|tour|premiere|sessions?|photo|campaign|anniversary)$/;
export const filmish = (noun: string) =>
  filmNouns.has(noun) ||
  /^(?:rites-of-passage|hit|thriller|drama|vehicle|outing|extravaganza|whodunit|fantasia|film-noir|debut|effort|release|cult|weepie|entry|flop|original)$/.test(
    noun,
  );

/** "based on 1954's Salt Road", "its first book, 1954's Salt Road": nothing says that it is a film. */
export function isBook(phrase: NounPhrase, at: number, { nodes }: ReadingSentence): boolean {
  if (phrase.noun !== null && filmish(phrase.noun)) return false;
  const [verb, before] = [nodes[at - 2], nodes[at - 1]];
  if (isLink(before, 'prep', 'on') && verb?.kind === 'vg' && /^(?:base|inspire)$/.test(verb.lemma))
    return true;
  return (
    isLink(before, 'mark', ',') && isPhrase(verb) && verb.name === null && otherWork.test(verb.noun ?? '')
  );
}
