/** The options with fixed data. Query: `state=rules` begins with some rules. */
import type { PackInfo } from '../../../src/model/pack.ts';
import { Page } from '../../../src/options/Page.tsx';
import type { OptionsServices } from '../../../src/options/services.ts';
import { defaults, type Settings } from '../../../src/settings/settings.ts';
import { startPage } from '../../../src/ui/start-page.tsx';
import { english } from './english.ts';

let settings: Settings = {
  ...defaults,
  ...(new URLSearchParams(location.search).get('state') === 'rules' && {
    siteRules: [
      { pattern: 'mail.example.com', on: false },
      { pattern: '*.bank.example', on: false },
      { pattern: 'film-news.example/archive/*', on: true },
    ],
    corrections: [
      { words: 'Up', entity: 'film:up', means: 'nothing', scope: 'everywhere', where: '' },
      {
        words: 'Hunt',
        entity: 'character:ethan-hunt',
        means: 'another',
        scope: 'site',
        where: 'bank.example',
      },
      {
        words: 'Heat',
        entity: 'film:heat-1995',
        means: 'film:heat-1986',
        scope: 'page',
        where:
          'https://film-news.example/archive/1986/an-old-review-of-a-film-with-a-long-address.html?page=2',
      },
    ],
  }),
};
const source = { title: null, publisher: null, published: null, url: null };
const packs: PackInfo[] = [
  {
    id: 'mission-impossible',
    title: 'Mission: Impossible 7',
    license: 'quotations from three news articles',
    counts: {
      sources: 3,
      entities: { film: 5, person: 24, character: 5, series: 1, company: 1 },
      statements: 74,
    },
    sources: [
      { ...source, id: 'cast-photo', workingTitle: 'Article on the cast photo' },
      { ...source, id: 'running-photo', workingTitle: 'Article on the running photo' },
      { ...source, id: 'train-stunt', workingTitle: 'Article on the train stunt', published: '2021-04-27' },
    ],
  },
];

const services: OptionsServices = {
  load: async () => settings,
  change: async (patch) => {
    settings = { ...settings, ...patch };
    return settings;
  },
  reset: async () => {
    settings = { ...defaults };
    return settings;
  },
  onChange: () => () => {},
  hasAccess: async () => !location.search.includes('state=noAccess'),
  askForAccess: async () => true,
  packs: async () => packs,
  entities: async (ids) =>
    ids.map((id) => ({ id, type: 'film', name: 'Heat', year: Number(id.slice(-4)) || 1995 })),
  shortcuts: async () => [
    { name: '_execute_action', does: english('commandPopup'), keys: 'Alt+Shift+U' },
    { name: 'next-name', does: english('commandNextName'), keys: 'Alt+Shift+J' },
    { name: 'previous-name', does: english('commandPreviousName'), keys: '' },
  ],
  openShortcuts: () => {},
  version: '0.1.0',
};

startPage(english, 'optionsTitle', <Page services={services} />);
