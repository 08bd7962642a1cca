import browser from 'webextension-polyfill';

/** Where it is kept which packs there are: apart from the packs themselves, so that it is noticed when those are gone. */
const key = 'packs:known';
/** Another value with every change; none while no pack is added. */
const changeKey = 'packs:change';

interface KnownPack {
  id: string;
  title: string;
}

async function known(): Promise<KnownPack[]> {
  const { [key]: stored } = await browser.storage.local.get(key);
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (item): item is KnownPack => typeof item?.id === 'string' && typeof item?.title === 'string',
  );
}

/** Packs that were there and that nobody removed: the browser has thrown its store away, or somebody has emptied it. */
export async function lostPacks(present: readonly KnownPack[]): Promise<KnownPack[]> {
  return (await known()).filter(({ id }) => !present.some((pack) => pack.id === id));
}

/** `gone` are ids of packs that the user removed, or knows to be lost. */
export async function rememberPacks(present: readonly KnownPack[], gone: readonly string[]): Promise<void> {
  const lost = (await lostPacks(present)).filter(({ id }) => !gone.includes(id));
  const all = [...present, ...lost].map(({ id, title }) => ({ id, title }));
  if (all.length > 0) await browser.storage.local.set({ [key]: all, [changeKey]: crypto.randomUUID() });
  else await browser.storage.local.remove([key, changeKey]);
}

/** Tells the added packs from those before the last change; empty for none. Cheaper than to look at the packs themselves. */
export async function lastChange(): Promise<string> {
  const { [changeKey]: change } = await browser.storage.local.get(changeKey);
  return typeof change === 'string' ? change : '';
}
