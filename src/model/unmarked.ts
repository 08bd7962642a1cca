import type { EntityId } from './entity.ts';

/** Why a name that stands on a page is not marked there. */
export const unmarkedKinds = [
  /** Cuecard is paused, or off on this site. */
  'off',
  /** It would be marked, where the page is read so far: the page has too much, or changes too fast. */
  'unread',
  'corrected',
  /** A longer name stands there: `name`. */
  'inside',
  /** The words mean somebody or something else: `name`. */
  'another',
  /** It would be marked at a less careful setting: `name` is the strictest that does. */
  'stricter',
  'unsure',
  /** Written as words that are no name. */
  'everyday',
  /** Only the surname stands there. */
  'surname',
  'company',
  'ownText',
  'code',
  'hidden',
] as const;
export type UnmarkedKind = (typeof unmarkedKinds)[number];

export interface Unmarked {
  entity: EntityId;
  kind: UnmarkedKind;
  /** What the kind names; empty where it names nothing. */
  name: string;
}

/** Where text stands that is not read. */
export type UnreadPlace = Extract<UnmarkedKind, 'ownText' | 'code' | 'hidden'>;
