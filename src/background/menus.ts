import browser from 'webextension-polyfill';
import { askFrame } from '../protocol/ask.ts';
import { translate } from '../protocol/extension.ts';
import type { Library } from './library.ts';

const lookUp = 'look-up';
/** A longer selection is a passage, not a name. */
const longestQuery = 200;

/** Menus outlive the background; they are made anew when the extension is installed, updated or started. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: lookUp,
    title: translate('menuLookUp', ['%s']),
    contexts: ['selection'],
  });
}

/** "Look up …": the best hit of the selected text opens as a card at the selection. */
export function answerMenus(library: () => Promise<Library>): void {
  browser.contextMenus.onClicked.addListener(async (info, tab) => {
    if (info.menuItemId !== lookUp || tab?.id === undefined) return;
    const query = (info.selectionText ?? '').trim().slice(0, longestQuery);
    const entity = (await (await library()).search(query, 1))[0]?.entity.id ?? null;
    // Nobody answers on a page where Cuecard can't run; the button's badge says so.
    await askFrame(tab.id, info.frameId ?? 0, 'lookUp', { entity, query }).catch(() => undefined);
  });
}
