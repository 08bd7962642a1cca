import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaults, type Settings } from '../../../src/settings/settings.ts';
import { withSite } from '../../../src/settings/site-rules.ts';
import {
  changeSettings,
  loadSettings,
  onSettingsChange,
  resetSettings,
  SettingTooLargeError,
} from '../../../src/settings/storage.ts';
import { fakeStorage } from './browser-storage.ts';

const api = vi.hoisted(() => ({ storage: {} as ReturnType<typeof fakeStorage> }));
vi.mock('webextension-polyfill', () => ({ default: api }));

beforeEach(() => {
  api.storage = fakeStorage();
});

describe('settings', () => {
  it('are the defaults as long as nothing was changed', async () => {
    expect(await loadSettings()).toEqual(defaults);
  });

  it('are stored only where they differ from the defaults', async () => {
    expect(await changeSettings({ openDelay: 400, closeDelay: defaults.closeDelay })).toEqual({
      ...defaults,
      openDelay: 400,
    });
    expect(api.storage.sync.items).toEqual({ 'setting:openDelay': 400 });
    expect(await loadSettings()).toEqual({ ...defaults, openDelay: 400 });
    await changeSettings({ openDelay: defaults.openDelay });
    expect(api.storage.sync.items).toEqual({});
  });

  it('fall back to the default one by one where a stored value is damaged', async () => {
    api.storage.sync.items = {
      'setting:paused': 'yes',
      'setting:siteMode': 'only',
      'setting:siteRules': [
        { pattern: 'example.com', on: false },
        { pattern: 'exa*mple', on: false },
        { pattern: 'WWW.Example.org', on: true },
        null,
        { pattern: 'x.test' },
      ],
      'setting:markStyle': 'blinking',
      'setting:openDelay': -1,
      'setting:closeDelay': 450,
      'setting:unknown': 1,
      other: 1,
    };
    expect(await loadSettings()).toEqual({
      ...defaults,
      siteMode: 'only',
      siteRules: [
        { pattern: 'example.com', on: false },
        { pattern: 'example.org', on: true },
      ],
      closeDelay: 450,
    });
    api.storage.sync.items = { 'setting:siteRules': 'none', 'setting:openDelay': Number.NaN };
    expect(await loadSettings()).toEqual(defaults);
  });

  it('changed at the same time are all kept', async () => {
    const add = (url: string) => (settings: Settings) => ({ siteRules: withSite(settings, url, false) });
    const changes = [
      changeSettings({ paused: true }),
      changeSettings(add('https://a.test/')),
      changeSettings({ openDelay: 100 }),
      changeSettings(add('https://b.test/')),
      changeSettings(add('https://c.test/')),
    ];
    const last = (await Promise.all(changes)).at(-1);
    expect(last).toEqual(await loadSettings());
    expect(last).toMatchObject({ paused: true, openDelay: 100 });
    expect(last?.siteRules.map(({ pattern }) => pattern)).toEqual(['a.test', 'b.test', 'c.test']);
  });

  it('go on being changed after a change that failed', async () => {
    const broken = changeSettings(() => {
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    expect(await changeSettings({ paused: true })).toMatchObject({ paused: true });
  });

  it('are reset', async () => {
    await changeSettings({ paused: true, siteMode: 'only', openDelay: 1 });
    expect(await resetSettings()).toEqual(defaults);
    expect(await loadSettings()).toEqual(defaults);
    expect(api.storage.sync.items).toEqual({});
  });

  it('that are too large for an item are refused, and nothing is changed', async () => {
    const siteRules = Array.from({ length: 150 }, (_, i) => ({
      pattern: `site-${i}.${'x'.repeat(50)}.test`,
      on: false,
    }));
    await changeSettings({ openDelay: 100 });
    const change = changeSettings({ siteRules, openDelay: 200 });
    await expect(change).rejects.toThrow(SettingTooLargeError);
    await expect(change).rejects.toMatchObject({ setting: 'siteRules' });
    expect(await loadSettings()).toEqual({ ...defaults, openDelay: 100 });
  });

  it('but corrections then stay in this browser, until they are few again', async () => {
    const corrections = Array.from({ length: 200 }, (_, i): Settings['corrections'][number] => ({
      words: `Film ${i}`,
      entity: `film:film-${i}`,
      means: 'nothing',
      scope: 'everywhere',
      where: '',
    }));
    await changeSettings({ corrections, openDelay: 400 });
    expect(api.storage.sync.items).toEqual({ 'setting:openDelay': 400 });
    expect((await loadSettings()).corrections).toEqual(corrections);
    await changeSettings({ corrections: corrections.slice(0, 2) });
    expect(api.storage.local.items).toEqual({});
    expect((await loadSettings()).corrections).toHaveLength(2);
  });

  it('of a size that an item takes are not', async () => {
    const siteRules = Array.from({ length: 150 }, (_, i) => ({ pattern: `site-${i}.test`, on: false }));
    expect((await changeSettings({ siteRules })).siteRules).toHaveLength(150);
    expect((await loadSettings()).siteRules).toEqual(siteRules);
  });
});

describe('where synchronising is switched off', () => {
  it('settings are kept in this browser', async () => {
    api.storage.sync.failure = new Error('sync is off');
    expect(await loadSettings()).toEqual(defaults);
    await changeSettings({ paused: true });
    expect(api.storage.local.items).toEqual({ 'setting:paused': true });
    expect(await loadSettings()).toEqual({ ...defaults, paused: true });
  });

  it('or not there at all', async () => {
    Object.assign(api.storage, { sync: undefined });
    await changeSettings({ paused: true });
    expect(await loadSettings()).toEqual({ ...defaults, paused: true });
  });

  it('a change back to the default counts too', async () => {
    await changeSettings({ openDelay: 100, markStyle: 'tint' });
    api.storage.sync.writeFailure = new Error('too many writes');
    expect(await changeSettings({ openDelay: defaults.openDelay })).toEqual({
      ...defaults,
      markStyle: 'tint',
    });
    expect(await loadSettings()).toEqual({ ...defaults, markStyle: 'tint' });
  });

  it('they move over when it works again', async () => {
    api.storage.sync.writeFailure = new Error('full');
    await changeSettings({ openDelay: 100 });
    api.storage.sync.writeFailure = null;
    await changeSettings({ openDelay: 150 });
    expect(api.storage.sync.items).toEqual({ 'setting:openDelay': 150 });
    expect(api.storage.local.items).toEqual({});
  });
});

describe('a listener', () => {
  let stop = () => {};
  afterEach(() => stop());

  it('hears each change once, with all the settings', async () => {
    const heard: Settings[] = [];
    stop = onSettingsChange((settings) => heard.push(settings));
    await changeSettings({ paused: true, openDelay: 1 });
    await vi.waitFor(() => expect(heard).toEqual([{ ...defaults, paused: true, openDelay: 1 }]));
    await resetSettings();
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toEqual(defaults);
  });

  it('hears the newest of changes that come fast, and nothing that is not a setting', async () => {
    const heard: Settings[] = [];
    stop = onSettingsChange((settings) => heard.push(settings));
    await api.storage.local.set({ other: 1 });
    for (let delay = 1; delay <= 5; delay++) void changeSettings({ openDelay: delay });
    await vi.waitFor(() => expect(heard.at(-1)?.openDelay).toBe(5));
    expect(heard.map(({ openDelay }) => openDelay)).toEqual(
      heard.map(({ openDelay }) => openDelay).toSorted(),
    );
  });

  it('hears nothing once it has stopped', async () => {
    const heard: Settings[] = [];
    stop = onSettingsChange((settings) => heard.push(settings));
    const change = changeSettings({ paused: true });
    stop();
    await change;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual([]);
    expect(api.storage.listeners.size).toBe(0);
  });
});
