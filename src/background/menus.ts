import browser from 'webextension-polyfill';
import { askFrame } from '../protocol/ask.ts';
import { translate } from '../protocol/extension.ts';
import { isOn, siteOf, withSite } from '../settings/site-rules.ts';
import { changeSettings } from '../settings/storage.ts';
import type { Library } from './library.ts';

const lookUp = 'look-up';
const switchSite = 'switch-site';
const pauseAll = 'pause-all';
/** A longer selection is a passage, not a name. */
const longestQuery = 200;

/** Menus outlive the background; they are made anew when the extension is installed, updated or started. Firefox for Android has none. */
export async function makeMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  const entries = [
    { id: lookUp, title: translate('menuLookUp', ['%s']), contexts: ['selection'] },
    // Which of the two it will do would have to be told anew at every change of tabs, and wake the background for it.
    { id: switchSite, title: translate('menuSwitchSite'), contexts: ['action'] },
    { id: pauseAll, title: translate('menuPauseAll'), contexts: ['action'] },
  ] as const;
  for (const { id, title, contexts } of entries)
    browser.contextMenus.create({ id, title, contexts: [...contexts] });
}

/** "Look up …": the best hit of the selected text opens as a card at the selection. The button's own menu has the popup's two switches. */
export function answerMenus(library: () => Promise<Library>): void {
  browser.contextMenus?.onClicked.addListener(async (info, tab) => {
    switch (info.menuItemId) {
      case lookUp: {
        if (tab?.id === undefined) return;
        const query = (info.selectionText ?? '').trim().slice(0, longestQuery);
        const entity = (await (await library()).search(query, 1))[0]?.entity.id ?? null;
        // Nobody answers on a page where Cuecard can't run; the button's badge says so.
        await askFrame(tab.id, info.frameId ?? 0, 'lookUp', { entity, query }).catch(() => undefined);
        return;
      }
      case switchSite: {
        const url = tab?.url;
        if (url === undefined || siteOf(url) === null) return;
        await changeSettings((settings) => ({
          siteRules: withSite(settings, url, !isOn(settings, url).on),
        }));
        return;
      }
      case pauseAll:
        await changeSettings(({ paused }) => ({ paused: !paused }));
    }
  });
}
