import type { MessageKey } from '../../../src/ui/translate.tsx';
import { english } from '../../e2e/stage/english.ts';
import { FakeArea, fakeStorage } from '../settings/browser-storage.ts';

type Listener = (...args: never[]) => unknown;

/** An event of the extension API: `fire` calls its listeners and gives what they return. */
export class FakeEvent {
  readonly #listeners: Listener[] = [];
  addListener = (listener: Listener) => void this.#listeners.push(listener);
  removeListener = () => undefined;
  get heard(): number {
    return this.#listeners.length;
  }
  fire(...args: unknown[]): Promise<unknown[]> {
    return Promise.all(this.#listeners.map((listener) => listener(...(args as never[]))));
  }
}

/** What calls of a kind were made with. */
export type Calls = Record<string, unknown[][]>;

/** As much of the extension API as the background's wiring uses. `calls` fills with what it asks for. */
export function fakeBrowser(scheme: 'chrome' | 'moz' = 'chrome') {
  const calls: Calls = {};
  const call =
    <T>(name: string, answer: T) =>
    async (...args: unknown[]): Promise<T> => {
      calls[name] = [...(calls[name] ?? []), args];
      return answer;
    };
  const storage = fakeStorage();
  const api = {
    runtime: {
      id: 'cuecard',
      getURL: (path: string) => `${scheme}-extension://cuecard/${path}`,
      getManifest: () => ({ host_permissions: ['<all_urls>'], content_scripts: [] }),
      openOptionsPage: call('openOptionsPage', undefined),
      onMessage: new FakeEvent(),
      onInstalled: new FakeEvent(),
      onStartup: new FakeEvent(),
    },
    i18n: {
      getMessage: (key: string, substitutions: string[]) => english(key as MessageKey, substitutions),
    },
    tabs: {
      query: call('tabs.query', [] as object[]),
      get: call('tabs.get', { id: 1, url: 'https://news.test/' }),
      create: call('tabs.create', { id: 9 }),
      update: call('tabs.update', { id: 9 }),
      sendMessage: call('tabs.sendMessage', { ok: true, value: null }),
      onRemoved: new FakeEvent(),
      onUpdated: new FakeEvent(),
    },
    permissions: {
      contains: call('permissions.contains', true),
      onAdded: new FakeEvent(),
      onRemoved: new FakeEvent(),
    },
    scripting: {
      insertCSS: call('insertCSS', undefined),
      removeCSS: call('removeCSS', undefined),
      executeScript: call('executeScript', [] as object[]),
    },
    storage: { ...storage, session: new FakeArea('session', storage.listeners) },
    action: {
      setBadgeText: call('setBadgeText', undefined),
      setBadgeBackgroundColor: call('setBadgeBackgroundColor', undefined),
      setTitle: call('setTitle', undefined),
    },
    contextMenus: {
      removeAll: call('menus.removeAll', undefined),
      create: call('menus.create', undefined),
      onClicked: new FakeEvent(),
    },
    commands: { onCommand: new FakeEvent() },
    omnibox: {
      setDefaultSuggestion: call('setDefaultSuggestion', undefined),
      onInputStarted: new FakeEvent(),
      onInputChanged: new FakeEvent(),
      onInputEntered: new FakeEvent(),
    },
  };
  return { api, calls };
}
