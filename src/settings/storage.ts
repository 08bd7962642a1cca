import * as v from 'valibot';
import browser, { type Storage } from 'webextension-polyfill';
import { settingSchemas, soundCorrections, soundRules } from './setting-schemas.ts';
import { defaults, type Settings } from './settings.ts';

/** Each setting is an item of its own, so that two browsers that change different settings don't undo each other's change. */
const prefix = 'setting:';
const keys = Object.keys(defaults) as (keyof Settings)[];

/** What synchronised storage takes in one item, key included, in bytes of JSON; both browsers have this figure. */
const maxItemBytes = 8_192;

/** A setting that synchronised storage has no room for. Nothing was changed. */
export class SettingTooLargeError extends Error {
  readonly setting: keyof Settings;

  constructor(setting: keyof Settings, bytes: number) {
    super(`the setting ${setting} needs ${bytes} bytes, and synchronised storage takes ${maxItemBytes}`);
    this.name = 'SettingTooLargeError';
    this.setting = setting;
  }
}

type Items = Record<string, unknown>;

async function read(area: Storage.StorageArea | undefined): Promise<Items> {
  try {
    return area ? await area.get(keys.map((key) => prefix + key)) : {};
  } catch {
    // A browser that was told not to synchronise rejects; the defaults and what is stored here still hold.
    return {};
  }
}

/** The user's settings; a value that is missing, unknown or damaged is its default. */
export async function loadSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([read(browser.storage.sync), read(browser.storage.local)]);
  // Only what could not be synchronised stands in local storage, so it is the newer one.
  const items: Items = { ...synced, ...local };
  const settings = { ...defaults };
  for (const key of keys) Object.assign(settings, { [key]: soundValue(key, items[prefix + key]) });
  return settings;
}

function soundValue(key: keyof Settings, stored: unknown): unknown {
  if (stored === undefined) return defaults[key];
  if (key === 'siteRules') return soundRules(stored) ?? defaults.siteRules;
  if (key === 'corrections') return soundCorrections(stored) ?? defaults.corrections;
  const result = v.safeParse(settingSchemas[key], stored);
  return result.success ? result.output : defaults[key];
}

let queue: Promise<unknown> = Promise.resolve();

/** One change at a time: within this context by a queue, between the extension's contexts by a lock where the browser has them. */
function alone<T>(change: () => Promise<T>): Promise<T> {
  const locked = () =>
    globalThis.navigator?.locks ? navigator.locks.request('cuecard:settings', change) : change();
  const result = queue.then(locked, locked);
  queue = result.catch(() => {});
  return result;
}

/**
 * Changes some settings and gives all of them. A change that depends on the present value (a rule more, a rule less) is given as
 * a function, which gets the settings as they are when its turn comes. Rejects with a SettingTooLargeError.
 */
export function changeSettings(
  change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Settings> {
  return alone(async () => {
    const before = await loadSettings();
    const patch = typeof change === 'function' ? change(before) : change;
    await write(patch);
    return { ...before, ...patch };
  });
}

/** Back to the defaults. */
export function resetSettings(): Promise<Settings> {
  return alone(async () => {
    await write(defaults);
    return { ...defaults };
  });
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

async function write(patch: Partial<Settings>): Promise<void> {
  const changed: Items = {};
  const kept: Items = {};
  const unset: string[] = [];
  for (const key of keys) {
    const value = patch[key];
    if (value === undefined) continue;
    if (same(value, defaults[key])) unset.push(prefix + key);
    else {
      const bytes = new TextEncoder().encode(prefix + key + JSON.stringify(value)).length;
      if (bytes <= maxItemBytes) changed[prefix + key] = value;
      // Seventy corrections fill an item. Who has made more would rather keep them here alone than lose any.
      else if (key === 'corrections') kept[prefix + key] = value;
      else throw new SettingTooLargeError(key, bytes);
    }
  }
  if (Object.keys(kept).length > 0) await browser.storage.local.set(kept);
  const touched = [...Object.keys(changed), ...unset];
  if (touched.length === 0) return;
  try {
    if (Object.keys(changed).length > 0) await browser.storage.sync.set(changed);
    if (unset.length > 0) await browser.storage.sync.remove(unset);
  } catch {
    // Not there, switched off, full, or written to too often: kept here, where it hides what sync still says. A null hides with the default.
    await browser.storage.local.set({ ...changed, ...Object.fromEntries(unset.map((key) => [key, null])) });
    return;
  }
  await browser.storage.local.remove(touched);
}

/** Calls `listener` with the settings whenever they changed, here, in another of our pages, or by synchronisation. Gives the way to stop. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  let newest = 0;
  let told: Settings | null = null;
  const changed = async (changes: Record<string, Storage.StorageChange>) => {
    if (!Object.keys(changes).some((key) => key.startsWith(prefix))) return;
    const turn = ++newest;
    const settings = await loadSettings();
    // A slower answer to an older change must not overwrite a newer one's.
    if (turn !== newest || (told !== null && same(told, settings))) return;
    told = settings;
    listener(settings);
  };
  browser.storage.onChanged.addListener(changed);
  return () => {
    newest++;
    browser.storage.onChanged.removeListener(changed);
  };
}
