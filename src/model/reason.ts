/**
 * Why a name was marked, in kinds that a reader can check with a look at the page. Kinds that name somebody or something have it
 * behind a colon: `besidePerson: Al Pacino`.
 */
export const reasonKinds = [
  'userSaid',
  'declared',
  'linkToFilm',
  'linkToPerson',
  'linkOfThatName',
  'yearInBrackets',
  'yearBeside',
  'italic',
  'quoted',
  'surnameOf',
  'firstNameOf',
  'shortTitleOf',
  'besidePerson',
  'personOnPage',
  'filmOnPage',
  'relatedOnPage',
  'surnamesBeside',
  'ownerBefore',
  'calledFilm',
  'inRow',
  'clearElsewhere',
  'becameClear',
  'filmWordBeside',
  'filmPage',
  'rareWords',
  'capitals',
  'toldInSources',
  'fullName',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];
export type Reason = ReasonKind | `${ReasonKind}: ${string}`;

/** A reason taken apart; `name` is empty where the kind names nobody. */
export function readReason(reason: Reason): { kind: ReasonKind; name: string } {
  const colon = reason.indexOf(': ');
  return colon < 0
    ? { kind: reason as ReasonKind, name: '' }
    : { kind: reason.slice(0, colon) as ReasonKind, name: reason.slice(colon + 2) };
}
