import * as v from 'valibot';
import { markStyles } from '../model/mark-style.ts';
import type { Settings, SiteRule } from './settings.ts';
import { checkPattern } from './site-rules.ts';

/** A card that takes longer to open or to close looks broken. */
export const maxDelay = 5_000;

/** As many as the browser's synchronised storage holds in one item, with patterns of an ordinary length. */
export const maxSiteRules = 200;

const delay = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(maxDelay));

const siteRule = v.pipe(
  v.strictObject({ pattern: v.string(), on: v.boolean() }),
  v.rawTransform(({ dataset, addIssue, NEVER }): SiteRule => {
    const checked = checkPattern(dataset.value.pattern);
    if (checked.ok) return { pattern: checked.pattern, on: dataset.value.on };
    addIssue({ message: checked.why });
    return NEVER;
  }),
);

/** What each setting may be. */
export const settingSchemas = {
  paused: v.boolean(),
  siteMode: v.picklist(['except', 'only']),
  siteRules: v.pipe(v.array(siteRule), v.maxLength(maxSiteRules)),
  markStyle: v.picklist(markStyles),
  openDelay: delay,
  closeDelay: delay,
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

/** A stored list of rules with one that is damaged loses that one only: who switched ten sites off wants nine of them off still. */
export function soundRules(stored: unknown): SiteRule[] | null {
  if (!Array.isArray(stored)) return null;
  return stored
    .flatMap((rule) => {
      const result = v.safeParse(siteRule, rule);
      return result.success ? [result.output] : [];
    })
    .slice(0, maxSiteRules);
}
