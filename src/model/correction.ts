import type { EntityId } from './entity.ts';

export const correctionScopes = ['page', 'site', 'everywhere'] as const;
export type CorrectionScope = (typeof correctionScopes)[number];

/** What a user says of a name that was marked wrongly. */
export interface CorrectedName {
  /** The name as it stood on the page; it is compared as names are, without regard to case and signs. */
  words: string;
  /** What it was taken for. */
  entity: EntityId;
  /** `nothing`: no name of that type at all; `another`: somebody or something else; an entity: that one. */
  means: 'nothing' | 'another' | EntityId;
}

/** A correction as it is kept. */
export interface Correction extends CorrectedName {
  scope: CorrectionScope;
  /** The page's address without its fragment, or the site's pattern; empty everywhere. */
  where: string;
}
