import browser from 'webextension-polyfill';
import { askForAccess } from '../protocol/access.ts';
import { ask, askFrame } from '../protocol/ask.ts';
import { translate } from '../protocol/extension.ts';
import { optionsAddress } from '../protocol/own-pages.ts';
import { withSite } from '../settings/site-rules.ts';
import { changeSettings, loadSettings, onSettingsChange } from '../settings/storage.ts';
import { startPage } from '../ui/start-page.tsx';
import { Page } from './Page.tsx';
import type { PopupServices } from './services.ts';

const searchLimit = 30;

/** The tab that the popup belongs to; `?tab=` names another one where the popup is opened as a page of its own. */
async function tabId(): Promise<number> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

const tab = tabId();
const services: PopupServices = {
  status: async () => ask('tabStatus', { tab: await tab }),
  search: (query) => ask('search', { query, limit: searchLimit }),
  unmarked: async (entities) => ask('unmarked', { tab: await tab, entities }),
  card: (entity) => ask('card', { entity }),
  reveal: async (entity, frame) => askFrame(await tab, frame, 'reveal', { entity }),
  loadSettings,
  onSettingsChange,
  switchSite: (url, on) => changeSettings((settings) => ({ siteRules: withSite(settings, url, on) })),
  pauseAll: (paused) => changeSettings({ paused }),
  askForAccess: () => void askForAccess(),
  openOptions: () => void ask('openOptions', {}).then(() => window.close()),
  openRule: (pattern) =>
    void browser.tabs.create({ url: optionsAddress(pattern) }).then(() => window.close()),
  openLibrary: (entity) => void ask('openLibrary', { entity }).then(() => window.close()),
  close: () => window.close(),
};

// On a phone the popup is a tab of its own. No media feature tells the two apart before the first frame.
if (navigator.userAgent.includes('Android')) document.documentElement.dataset.place = 'tab';
startPage(translate, 'extensionName', <Page services={services} />);
