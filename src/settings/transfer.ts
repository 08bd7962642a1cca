import * as v from 'valibot';
import { settingSchemas } from './setting-schemas.ts';
import { defaults, type Settings } from './settings.ts';
import { checkPattern } from './site-rules.ts';

const version = 1;

/** A backup of a thousand rules has 60,000 characters. */
const maxTransferUnits = 1_000_000;

/** Why a text is no backup of settings. `details` are what the message in the user's language speaks of. */
export type TransferProblem =
  | { key: 'importTooLarge'; details: [] }
  | { key: 'importNotJson'; details: [] }
  | { key: 'importNotOurs'; details: [] }
  /** The backup's version, and the newest that this Cuecard reads. */
  | { key: 'importNewer'; details: [found: string, known: string] }
  /** The setting, and its value as JSON, shortened. */
  | { key: 'importWrongValue'; details: [setting: string, value: string] }
  | { key: 'importUnknownSetting'; details: [setting: string] }
  /** The pattern of a site rule that is none. */
  | { key: 'importWrongPattern'; details: [pattern: string] };

/** All settings as a small JSON text, one setting a line. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ cuecardSettings: version, settings }, null, 2)}\n`;
}

/** The settings of a text that `exportSettings` made; what it doesn't mention is default. A wrong backup changes nothing. */
export function importSettings(
  text: string,
): { ok: true; settings: Settings } | { ok: false; why: TransferProblem } {
  const no = (why: TransferProblem) => ({ ok: false as const, why });
  if (text.length > maxTransferUnits) return no({ key: 'importTooLarge', details: [] });
  let backup: unknown;
  try {
    backup = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return no({ key: 'importNotJson', details: [] });
  }
  if (!isRecord(backup) || typeof backup.cuecardSettings !== 'number')
    return no({ key: 'importNotOurs', details: [] });
  if (backup.cuecardSettings > version)
    return no({ key: 'importNewer', details: [String(backup.cuecardSettings), String(version)] });
  if (backup.cuecardSettings !== version || !isRecord(backup.settings))
    return no({ key: 'importNotOurs', details: [] });

  const settings = { ...defaults };
  for (const [key, value] of Object.entries(backup.settings)) {
    if (!isSetting(key)) return no({ key: 'importUnknownSetting', details: [clipped(key)] });
    const result = v.safeParse(settingSchemas[key], value);
    if (!result.success) return no(valueProblem(key, value));
    Object.assign(settings, { [key]: result.output });
  }
  return { ok: true, settings };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSetting = (key: string): key is keyof Settings => Object.hasOwn(defaults, key);

const clipped = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

function valueProblem(setting: keyof Settings, value: unknown): TransferProblem {
  if (setting === 'siteRules' && Array.isArray(value)) {
    const pattern = value
      .map((rule) => (isRecord(rule) ? rule.pattern : undefined))
      .find((candidate) => typeof candidate === 'string' && !checkPattern(candidate).ok);
    if (typeof pattern === 'string') return { key: 'importWrongPattern', details: [clipped(pattern)] };
  }
  return { key: 'importWrongValue', details: [setting, clipped(JSON.stringify(value))] };
}
