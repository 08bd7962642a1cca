import type { Property } from '../../model/statement.ts';
import type { PairKind } from './pairs.ts';

/** What a sentence may tell of a pair of each kind, in the order of the weights. `plays`: the part that an actor has. */
export type Telling =
  | Extract<
      Property,
      | 'castMember'
      | 'director'
      | 'screenwriter'
      | 'producer'
      | 'productionCompany'
      | 'distributor'
      | 'filmingLocation'
    >
  | 'plays';

export const tellings: Record<PairKind, readonly Telling[]> = {
  person: ['castMember', 'director', 'screenwriter', 'producer'],
  company: ['productionCompany', 'distributor'],
  place: ['filmingLocation'],
  part: ['plays'],
};
