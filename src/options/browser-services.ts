/** What options and welcome page ask of the browser alike. */
import PackWorker from '../background/pack-worker.ts?worker';
import { askForAccess, hasAccess } from '../protocol/access.ts';
import { ask } from '../protocol/ask.ts';
import { extension, translate } from '../protocol/extension.ts';
import { runPackTask } from '../protocol/pack-work.ts';
import type { AccessServices } from './AccessNotice.tsx';
import type { KeyServices } from './Keyboard.tsx';
import type { PacksServices } from './use-packs.ts';

export const accessServices: AccessServices = { hasAccess, askForAccess };

export const packsServices: PacksServices = {
  packs: () => ask('packs', {}),
  packWork: (task, options) => runPackTask(() => new PackWorker(), task, options),
  packsChanged: async (gone) => {
    // The packs are what they are, also where the background could not be told.
    await ask('packsChanged', { gone }).catch(() => null);
  },
  tidyPacks: () => void ask('tidyPacks', {}).catch(() => {}),
};

/** Made when a page starts: what there is of it differs from browser to browser. */
export function keyServices(): KeyServices {
  const { commands, omnibox, tabs } = extension();
  // Firefox opens its page of shortcuts by a call of its own, Chromium by its address.
  const hasOwnCall = typeof commands?.openShortcutSettings === 'function';
  const openShortcuts = () =>
    void (hasOwnCall
      ? commands.openShortcutSettings()
      : tabs.create({ url: 'chrome://extensions/shortcuts' }));
  return {
    shortcuts: async () => {
      // Firefox for Android knows none.
      if (!commands) return null;
      return (await commands.getAll()).map(({ name = '', description, shortcut = '' }) => ({
        name,
        does: name === '_execute_action' ? translate('commandPopup') : description || name,
        keys: shortcut,
      }));
    },
    openShortcuts: hasOwnCall || location.protocol.startsWith('chrome') ? openShortcuts : null,
    addressBarKeyword: omnibox ? (extension().runtime.getManifest().omnibox?.keyword ?? null) : null,
  };
}
