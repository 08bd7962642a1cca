import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser.ts';

// Needs the build's plugin for the script that it injects.
vi.mock('../../../src/background/injection.ts', () => ({
  bringCard: async () => undefined,
  takeOverOpenTabs: async () => undefined,
}));

/** Starts the background in a browser without some of its APIs; `Partial`, for that is what a phone's browser has. */
async function start(without: readonly string[], scheme: 'chrome' | 'moz' = 'chrome') {
  const { api, calls } = fakeBrowser(scheme);
  for (const path of without) {
    const [name = '', member] = path.split('.');
    if (member === undefined) Reflect.deleteProperty(api, name);
    else Reflect.deleteProperty(Reflect.get(api, name), member);
  }
  vi.stubGlobal('browser', api);
  vi.stubGlobal('navigator', { userAgent: '' });
  vi.doMock('webextension-polyfill', () => ({ default: api }));
  await import('../../../src/background/main.ts');
  return { api, calls };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
const rejections: unknown[] = [];
const onRejection = (reason: unknown) => void rejections.push(reason);

beforeEach(() => {
  vi.resetModules();
  rejections.length = 0;
  process.on('unhandledRejection', onRejection);
});
afterEach(() => {
  process.off('unhandledRejection', onRejection);
  vi.unstubAllGlobals();
});

const phone = [
  'contextMenus',
  'commands',
  'omnibox',
  'action.setBadgeText',
  'action.setBadgeBackgroundColor',
];

describe('the background', () => {
  const lacking: { what: string; without: string[] }[] = [
    { what: 'with everything', without: [] },
    ...phone.map((api) => ({ what: `without ${api}`, without: [api] })),
    { what: 'as on a phone', without: phone },
  ];
  it.each(lacking)('answers, and says what it is on a page, $what', async ({ without }) => {
    const { api, calls } = await start(without);
    await api.runtime.onInstalled.fire({ reason: 'update' });
    await api.runtime.onStartup.fire();
    const sender = {
      id: 'cuecard',
      tab: { id: 4, url: 'https://news.test/' },
      frameId: 0,
      url: 'https://news.test/',
    };
    const [hello] = await api.runtime.onMessage.fire({ type: 'hello' }, sender);
    expect(hello).toMatchObject({ ok: true, value: { activity: { on: true } } });
    const report = {
      names: [{ entity: 'person:a', type: 'person', name: 'A', count: 1 }],
      tired: false,
      document: 1,
    };
    const [taken] = await api.runtime.onMessage.fire({ type: 'report', report }, sender);
    expect(taken).toEqual({ ok: true, value: null });
    await settle();
    expect(rejections).toEqual([]);
    expect((calls.setTitle ?? []).at(-1)).toEqual([{ tabId: 4, title: 'Cuecard: 1 name on this page' }]);
  });

  it('opens the welcome page at an install, and nothing at an update or a start of the browser', async () => {
    const { api, calls } = await start([]);
    await api.runtime.onInstalled.fire({ reason: 'update', previousVersion: '0.0.9' });
    await api.runtime.onInstalled.fire({ reason: 'chrome_update' });
    await api.runtime.onStartup.fire();
    await settle();
    expect(calls['tabs.create']).toBeUndefined();
    await api.runtime.onInstalled.fire({ reason: 'install' });
    await settle();
    expect(calls['tabs.create']).toEqual([
      [{ url: 'chrome-extension://cuecard/src/welcome/index.html', active: true }],
    ]);
  });

  it('has the popup’s switches in the button’s menu', async () => {
    const { api, calls } = await start([]);
    await api.runtime.onInstalled.fire({ reason: 'update' });
    await settle();
    const ofButton = (calls['menus.create'] as [{ id: string; contexts: string[] }][])
      .filter(([{ contexts }]) => contexts.includes('action'))
      .map(([{ id }]) => id);
    expect(ofButton).toEqual(['switch-site', 'pause-all']);
    const choose = (menuItemId: string, url: string) =>
      api.contextMenus.onClicked.fire({ menuItemId }, { id: 1, url });
    const rules = () => api.storage.sync.items['setting:siteRules'];
    await choose('switch-site', 'https://www.news.test/today');
    expect(rules()).toEqual([{ pattern: 'news.test', on: false }]);
    await choose('switch-site', 'https://news.test/');
    expect(rules()).toBeUndefined();
    await choose('switch-site', 'about:config');
    expect(rules()).toBeUndefined();
    await choose('pause-all', 'https://news.test/');
    expect(api.storage.sync.items['setting:paused']).toBe(true);
    await choose('pause-all', 'https://news.test/');
    expect(api.storage.sync.items['setting:paused']).toBeUndefined();
  });
});

describe('the address bar', () => {
  async function suggestionsFor(text: string, scheme: 'chrome' | 'moz' = 'chrome') {
    const { api, calls } = await start([], scheme);
    const suggested: { content: string; description: string }[] = [];
    await api.omnibox.onInputChanged.fire(text, (list: typeof suggested) => void suggested.push(...list));
    const [first] = (calls.setDefaultSuggestion ?? []).at(-1) as [{ description: string }];
    return { api, calls, first: first.description, suggested };
  }

  it('suggests the names that the search finds, the best in the first line', async () => {
    const { first, suggested } = await suggestionsFor('impossible');
    expect(first).toMatch(/^Mission: <match>Impossible<\/match>/);
    expect(suggested.length).toBeGreaterThan(1);
    expect(suggested.every(({ content }) => /^[a-z]+:[a-z0-9-]+$/.test(content))).toBe(true);
  });

  it('has no markup in Firefox, which would show it', async () => {
    const { first, suggested } = await suggestionsFor('impossible', 'moz');
    for (const text of [first, ...suggested.map(({ description }) => description)])
      expect(text).not.toMatch(/[<>]|&\w+;/);
  });

  it('says what it is for, and that nothing was found', async () => {
    expect((await suggestionsFor('  ')).first).toBe('Type a film, a person or a character');
    vi.resetModules();
    expect((await suggestionsFor('<qqq & qqq>')).first).toBe('Nothing found for “&lt;qqq &amp; qqq&gt;”');
  });

  it.each([
    [
      'currentTab',
      'tabs.update',
      { url: 'chrome-extension://cuecard/src/library/index.html#/person/tom-cruise' },
    ],
    [
      'newForegroundTab',
      'tabs.create',
      { url: 'chrome-extension://cuecard/src/library/index.html#/person/tom-cruise', active: true },
    ],
    [
      'newBackgroundTab',
      'tabs.create',
      { url: 'chrome-extension://cuecard/src/library/index.html#/person/tom-cruise', active: false },
    ],
  ])('Enter opens the library there: %s', async (disposition, call, expected) => {
    const { api, calls } = await start([]);
    await api.omnibox.onInputEntered.fire('tom cru', disposition);
    await api.omnibox.onInputEntered.fire('person:tom-cruise', disposition);
    expect(calls[call]).toEqual([[expected], [expected]]);
  });

  it('leads to the library as such where nothing was found', async () => {
    const { api, calls } = await start([]);
    await api.omnibox.onInputEntered.fire('qqqqqqqq', 'currentTab');
    expect(calls['tabs.update']).toEqual([[{ url: 'chrome-extension://cuecard/src/library/index.html' }]]);
  });
});
