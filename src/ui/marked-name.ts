import type { EntityRef } from '../model/card.ts';
import type { CorrectedName, CorrectionScope } from '../model/correction.ts';
import type { Reason } from '../model/reason.ts';

/** The name on a page that a card was opened from, and what a reader may say of it. */
export interface MarkedName {
  /** As it stands on the page. */
  words: string;
  reasons: readonly Reason[];
  /** Others that go by the same words. */
  namesakes(): Promise<EntityRef[]>;
  /** False where it could not be kept. */
  correct(name: CorrectedName, scope: CorrectionScope): Promise<boolean>;
}
