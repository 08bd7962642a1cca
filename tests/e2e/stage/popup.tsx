/** The popup with fixed data. Query: `state` is one of the keys of `states`. */
import type { SearchHit } from '../../../src/model/card.ts';
import { Page } from '../../../src/popup/Page.tsx';
import type { PopupServices } from '../../../src/popup/services.ts';
import type { TabStatus } from '../../../src/protocol/messages.ts';
import { defaults, type Settings } from '../../../src/settings/settings.ts';
import { withSite } from '../../../src/settings/site-rules.ts';
import { startPage } from '../../../src/ui/start-page.tsx';
import { english } from './english.ts';
import { sampleCard, sampleCards } from './sample-cards.ts';

const names = [
  ...sampleCards.map(({ entity }, index) => ({ ...entity, count: 12 - 2 * index })),
  { id: 'person:vanessa-kirby' as const, type: 'person' as const, name: 'Vanessa Kirby', count: 2 },
].map(({ id, type, name, count }) => ({ entity: id, type, name, count, frame: 0 }));

const page: TabStatus = {
  activity: { on: true },
  host: 'film-news.example',
  url: 'https://film-news.example/set-photo',
  tired: false,
  names,
};
const states: Record<string, { status: TabStatus; settings?: Partial<Settings> }> = {
  names: { status: page },
  empty: { status: { ...page, names: [] } },
  paused: {
    status: { ...page, activity: { on: false, why: 'paused' }, names: [] },
    settings: { paused: true },
  },
  site: {
    status: { ...page, activity: { on: false, why: 'site', rule: '*.example' }, names: [] },
    settings: { siteRules: [{ pattern: '*.example', on: false }] },
  },
  unreachable: {
    status: { ...page, activity: { on: false, why: 'unreachable' }, names: [], host: null, url: null },
  },
  noAccess: {
    status: { ...page, activity: { on: false, why: 'noAccess' }, names: [], host: null, url: null },
  },
  tired: { status: { ...page, tired: true, names: names.slice(0, 2) } },
};
const state = states[new URLSearchParams(location.search).get('state') ?? 'names'] ?? { status: page };
let settings: Settings = { ...defaults, ...state.settings };

/** The names that begin a word with the query: enough for pictures, the search itself is not on this stage. */
function hitsOf(query: string): SearchHit[] {
  return sampleCards.flatMap(({ entity: { aliases, ...entity } }) => {
    for (const matched of [entity.name, ...aliases]) {
      const at = ` ${matched.toLowerCase()}`.indexOf(` ${query.toLowerCase()}`);
      if (at >= 0) return [{ entity, matched, ranges: [[at, at + query.length]] }];
    }
    return [];
  });
}

const services: PopupServices = {
  status: async () => {
    if (location.search.includes('state=unanswered')) throw new Error('gone');
    return state.status;
  },
  search: async (query) => hitsOf(query),
  unmarked: async (ids) =>
    ids.map((entity) =>
      state.status.activity.on
        ? { entity, kind: 'stricter' as const, name: 'eager' }
        : { entity, kind: 'off' as const, name: '' },
    ),
  card: async (id) => sampleCard(id),
  reveal: async () => false,
  loadSettings: async () => settings,
  onSettingsChange: () => () => {},
  switchSite: async (url, on) => {
    settings = { ...settings, siteRules: withSite(settings, url, on) };
    return settings;
  },
  pauseAll: async (paused) => {
    settings = { ...settings, paused };
    return settings;
  },
  askForAccess: () => {},
  openOptions: () => {},
  openRule: () => {},
  openLibrary: () => {},
  close: () => {},
};

if (location.search.includes('phone')) document.documentElement.dataset.place = 'tab';
startPage(english, 'extensionName', <Page services={services} />);
