import browser from 'webextension-polyfill';
import { ask } from '../protocol/ask.ts';
import { translate } from '../protocol/extension.ts';
import { changeSettings, loadSettings, onSettingsChange, resetSettings } from '../settings/storage.ts';
import { startPage } from '../ui/start-page.tsx';
import { accessServices, keyServices, packsServices } from './browser-services.ts';
import { Page } from './Page.tsx';
import type { OptionsServices } from './services.ts';

const services: OptionsServices = {
  load: loadSettings,
  change: changeSettings,
  reset: resetSettings,
  onChange: onSettingsChange,
  ...accessServices,
  ...packsServices,
  ...keyServices(),
  entities: (ids) => ask('entities', { ids }),
  version: browser.runtime.getManifest().version,
};

startPage(translate, 'optionsTitle', <Page services={services} />);
