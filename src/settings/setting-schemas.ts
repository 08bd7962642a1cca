import * as v from 'valibot';
import { type Correction, correctionScopes } from '../model/correction.ts';
import { type EntityId, entityTypes } from '../model/entity.ts';
import { markStyles } from '../model/mark-style.ts';
import { strictnesses } from '../model/strictness.ts';
import type { Settings, SiteRule } from './settings.ts';
import { checkPattern } from './site-rules.ts';

/** A card that takes longer to open or to close looks broken. */
export const maxDelay = 5_000;

/** As many as the browser's synchronised storage holds in one item, with patterns of an ordinary length. */
export const maxSiteRules = 200;

/** About 100 bytes each: more would slow every page down that asks for them. */
export const maxCorrections = 1_000;

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

const entityId = v.custom<EntityId>(
  (value) =>
    typeof value === 'string' &&
    value.length <= 300 &&
    entityTypes.some((type) => value.startsWith(`${type}:`) && value.length > type.length + 1),
);
const correction = v.strictObject({
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  entity: entityId,
  means: v.union([v.picklist(['nothing', 'another']), entityId]),
  scope: v.picklist(correctionScopes),
  where: v.pipe(v.string(), v.maxLength(2_000)),
});

/** What each setting may be. */
export const settingSchemas = {
  paused: v.boolean(),
  siteMode: v.picklist(['except', 'only']),
  siteRules: v.pipe(v.array(siteRule), v.maxLength(maxSiteRules)),
  strictness: v.picklist(strictnesses),
  corrections: v.pipe(v.array(correction), v.maxLength(maxCorrections)),
  markStyle: v.picklist(markStyles),
  openDelay: delay,
  closeDelay: delay,
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

/** A stored list of rules with one that is damaged loses that one only: who switched ten sites off wants nine of them off still. */
export function soundRules(stored: unknown): SiteRule[] | null {
  return soundItems(stored, siteRule)?.slice(0, maxSiteRules) ?? null;
}

/** Likewise. */
export function soundCorrections(stored: unknown): Correction[] | null {
  return soundItems(stored, correction)?.slice(-maxCorrections) ?? null;
}

function soundItems<T>(stored: unknown, schema: v.GenericSchema<unknown, T>): T[] | null {
  if (!Array.isArray(stored)) return null;
  return stored.flatMap((item) => {
    const result = v.safeParse(schema, item);
    return result.success ? [result.output] : [];
  });
}
