import type { Correction } from '../model/correction.ts';
import type { MarkStyle } from '../model/mark-style.ts';
import type { Strictness } from '../model/strictness.ts';

/** The defaults are the settings' type: whatever is equal to its default is not stored. */
export interface Settings {
  /** Off on every site until switched on again. */
  paused: boolean;
  /** `except`: on everywhere but where a rule says off. `only`: off everywhere but where a rule says on. */
  siteMode: 'except' | 'only';
  /** See `site-rules.ts` for the patterns. In each mode a rule may say either, so that an exception can have an exception. */
  siteRules: SiteRule[];
  /** How sure a name must be to be marked. */
  strictness: Strictness;
  /** What the user has said of names that were marked wrongly, the oldest first. */
  corrections: Correction[];
  markStyle: MarkStyle;
  /** Milliseconds at rest on a name before its card opens. */
  openDelay: number;
  /** Milliseconds in which the pointer may travel from the name to its card. */
  closeDelay: number;
}

export interface SiteRule {
  pattern: string;
  on: boolean;
}

export const defaults: Settings = {
  paused: false,
  siteMode: 'except',
  siteRules: [],
  strictness: 'balanced',
  corrections: [],
  markStyle: 'underline',
  openDelay: 250,
  closeDelay: 300,
};
