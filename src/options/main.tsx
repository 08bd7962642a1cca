import browser from 'webextension-polyfill';
import PackWorker from '../background/pack-worker.ts?worker';
import { askForAccess, hasAccess } from '../protocol/access.ts';
import { ask } from '../protocol/ask.ts';
import { translate } from '../protocol/extension.ts';
import { runPackTask } from '../protocol/pack-work.ts';
import { changeSettings, loadSettings, onSettingsChange, resetSettings } from '../settings/storage.ts';
import { startPage } from '../ui/start-page.tsx';
import { Page } from './Page.tsx';
import type { OptionsServices } from './services.ts';

/** Firefox opens its page of shortcuts by a call of its own, Chromium by its address; Firefox for Android has neither. */
function openShortcuts(): OptionsServices['openShortcuts'] {
  if (typeof browser.commands?.openShortcutSettings === 'function')
    return () => void browser.commands.openShortcutSettings();
  if (!location.protocol.startsWith('chrome')) return null;
  return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

const services: OptionsServices = {
  load: loadSettings,
  change: changeSettings,
  reset: resetSettings,
  onChange: onSettingsChange,
  hasAccess,
  askForAccess,
  packs: () => ask('packs', {}),
  packWork: (task, options) => runPackTask(() => new PackWorker(), task, options),
  packsChanged: async (gone) => {
    // The packs are what they are, also where the background could not be told.
    await ask('packsChanged', { gone }).catch(() => null);
  },
  tidyPacks: () => void ask('tidyPacks', {}).catch(() => {}),
  entities: (ids) => ask('entities', { ids }),
  shortcuts: async () =>
    (await browser.commands.getAll()).map(({ name = '', description, shortcut = '' }) => ({
      name,
      does: name === '_execute_action' ? translate('commandPopup') : description || name,
      keys: shortcut,
    })),
  openShortcuts: openShortcuts(),
  version: browser.runtime.getManifest().version,
};

startPage(translate, 'optionsTitle', <Page services={services} />);
