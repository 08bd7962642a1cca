/** The options with fixed data. Query: `state=rules` begins with some rules, `packs` with a damaged pack, `lost` without one that was there. */
import type { LoadedPack, PackShelf } from '../../../src/model/pack.ts';
import { Page } from '../../../src/options/Page.tsx';
import type { OptionsServices } from '../../../src/options/services.ts';
import { defaults, type Settings } from '../../../src/settings/settings.ts';
import { startPage } from '../../../src/ui/start-page.tsx';
import { english } from './english.ts';

const state = new URLSearchParams(location.search).get('state');

let settings: Settings = {
  ...defaults,
  ...(state === 'rules' && {
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
const packs: LoadedPack[] = [
  {
    bytes: null,
    damaged: false,
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

if (state === 'packs')
  packs.push({
    id: 'harbour',
    title: 'Harbour films',
    license: 'CC0-1.0',
    bytes: 1_234_567,
    damaged: true,
    counts: {
      sources: 1,
      entities: { film: 12_345, person: 45_678, character: 0, series: 0, company: 0 },
      statements: 123_456,
    },
    sources: [{ ...source, id: 'harbour', title: 'Harbour news', publisher: 'Harbour Post' }],
  });

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
  packs: async (): Promise<PackShelf> => ({
    packs,
    lost: state === 'lost' ? [{ id: 'harbour', title: 'Harbour films' }] : [],
    hasStore: true,
    limits: { entities: 1_500_000, bytes: 4 * 1024 ** 3 },
  }),
  // Reads half of a pack and stops there, to be looked at.
  packWork: async (_task, { onProgress }) => {
    setTimeout(
      () => onProgress?.({ stage: 'records', bytes: 2_100_000, total: 4_200_000, records: 131_000 }),
      2_000,
    );
    return new Promise(() => {});
  },
  packsChanged: async () => {},
  tidyPacks: () => {},
  entities: async (ids) =>
    ids.map((id) => ({ id, type: 'film', name: 'Heat', year: Number(id.slice(-4)) || 1995 })),
  shortcuts: async () => [
    { name: '_execute_action', does: english('commandPopup'), keys: 'Alt+Shift+U' },
    { name: 'next-name', does: english('commandNextName'), keys: 'Alt+Shift+J' },
    { name: 'previous-name', does: english('commandPreviousName'), keys: '' },
  ],
  openShortcuts: () => {},
  addressBarKeyword: 'cue',
  version: '0.1.0',
};

startPage(english, 'optionsTitle', <Page services={services} />);
