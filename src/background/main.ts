import browser from 'webextension-polyfill';
import { libraryAddress, welcomeAddress } from '../protocol/own-pages.ts';
import { correctionsAt, withCorrection } from '../settings/corrections.ts';
import { maxCorrections } from '../settings/setting-schemas.ts';
import { changeSettings, loadSettings, onSettingsChange } from '../settings/storage.ts';
import { annotate } from './annotate.ts';
import { answerCommands } from './commands.ts';
import { canRunAt } from './frame-state.ts';
import { bringCard, takeOverOpenTabs } from './injection.ts';
import { rememberPacks } from './known-packs.ts';
import { closeLibrary, openLibrary, packShelf, tidyPacks } from './library.ts';
import { answerMenus, makeMenus } from './menus.ts';
import { namesakes } from './namesakes.ts';
import { neighbourhood } from './neighbourhood.ts';
import { answerOmnibox } from './omnibox.ts';
import { type Asker, answerRequests } from './router.ts';
import { dropReports } from './tab-reports.ts';
import {
  applyToTab,
  applyToTabs,
  greetFrame,
  lookAtLoaded,
  statusOf,
  takeLeave,
  takeReport,
} from './tabs.ts';
import { unmarkedIn } from './unmarked.ts';

// The browser may end the background at any moment and starts it again for an event: all listeners are set here, at once, and
// nothing is kept but what can be built again.

answerRequests({
  hello: async (_, asker) => greetFrame(frameOf(asker), await loadSettings()),
  annotate: async ({ runs, memory }, asker) => {
    const { strictness, corrections } = await loadSettings();
    const here = correctionsAt(corrections, frameOf(asker).url);
    const { knowledge } = await openLibrary();
    return annotate(knowledge, runs, memory, { strictness, corrections: here });
  },
  report: async ({ report }, asker) => {
    await takeReport(frameOf(asker), report, await loadSettings());
    return null;
  },
  leave: async ({ document }, asker) => {
    await takeLeave(frameOf(asker), document, await loadSettings());
    return null;
  },
  bringCard: async (_, asker) => {
    const { tab, frame } = frameOf(asker);
    await bringCard(tab, frame);
    return null;
  },
  card: async ({ entity }) => (await openLibrary()).card(entity),
  namesakes: async ({ words, entity }) => namesakes((await openLibrary()).knowledge, words, entity),
  correct: async ({ name, scope }, asker) => {
    const { url } = frameOf(asker);
    let isKept = true;
    await changeSettings(({ corrections }) => {
      const changed = withCorrection(corrections, name, scope, url);
      isKept = changed !== null && changed.length <= maxCorrections;
      return changed !== null && isKept ? { corrections: changed } : {};
    });
    return isKept;
  },
  entities: async ({ ids }) => (await openLibrary()).entities(ids),
  search: async ({ query, limit }) => (await openLibrary()).search(query, limit),
  unmarked: async ({ tab, entities }, asker) => {
    const { knowledge } = await openLibrary();
    // A page's process may ask about its own frame, and no other.
    const where = asker ?? (tab === null ? null : { tab, frame: null });
    return where ? unmarkedIn(where, entities, await loadSettings(), knowledge) : [];
  },
  packs: packShelf,
  packsChanged: async ({ gone }) => {
    closeLibrary();
    const { packs } = await packShelf();
    await rememberPacks(
      packs.filter(({ bytes }) => bytes !== null),
      gone,
    );
    void loadSettings().then(applyToTabs);
    return null;
  },
  tidyPacks: async () => {
    await tidyPacks();
    return null;
  },
  tabStatus: async ({ tab }) => statusOf(tab, await loadSettings()),
  openOptions: async () => {
    await browser.runtime.openOptionsPage();
    return null;
  },
  openLibrary: async ({ entity }) => {
    await browser.tabs.create({ url: libraryAddress(entity ?? undefined) });
    return null;
  },
  libraryOverview: async () => (await openLibrary()).shelves.overview(),
  libraryList: async ({ view, from, to }) => (await openLibrary()).shelves.window(view, from, to),
  neighbourhood: async ({ entity }) => neighbourhood((await openLibrary()).knowledge, entity),
  article: async ({ source }) => (await openLibrary()).shelves.article(source),
});

answerMenus(openLibrary);
answerCommands();
answerOmnibox(openLibrary);
onSettingsChange((settings) => void applyToTabs(settings));
browser.tabs.onRemoved.addListener((tab) => void dropReports(tab));
browser.tabs.onUpdated.addListener((id, { status, url: newUrl }, { url }) => {
  if (status === 'complete') void loadSettings().then((settings) => lookAtLoaded(id, url, settings));
  // A page may change its address without a load, and rules may be about paths.
  if (newUrl !== undefined && canRunAt(newUrl)) {
    void loadSettings().then((settings) => applyToTab(id, newUrl, settings));
  }
});
// Access that the user gives back holds for the pages that are open, too.
browser.permissions.onAdded.addListener(() => void takeOverOpenTabs());
browser.permissions.onRemoved.addListener(() => void loadSettings().then(applyToTabs));
browser.runtime.onInstalled.addListener(({ reason }) => {
  // The one page that ever opens by itself.
  if (reason === 'install') void browser.tabs.create({ url: welcomeAddress(), active: true });
  void makeMenus();
  void takeOverOpenTabs();
  void tidyPacks();
});
browser.runtime.onStartup.addListener(() => {
  void makeMenus();
  void tidyPacks();
});

function frameOf(asker: Asker) {
  if (!asker) throw new Error('only a frame of a page can ask this');
  return asker;
}
