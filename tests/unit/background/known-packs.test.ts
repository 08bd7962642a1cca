import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeArea } from '../settings/browser-storage.ts';

const { local } = vi.hoisted(() => ({ local: { current: null as FakeArea | null } }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      get local() {
        return local.current;
      },
    },
  },
}));
const { lastChange, lostPacks, rememberPacks } = await import('../../../src/background/known-packs.ts');

beforeEach(() => {
  local.current = new FakeArea('local', new Set());
});

const a = { id: 'a', title: 'A' };
const b = { id: 'b', title: 'B' };

describe('a pack is missed', () => {
  it('that was there and that nobody removed', async () => {
    await rememberPacks([a, b], []);
    expect(await lostPacks([a, b])).toEqual([]);
    expect(await lostPacks([b])).toEqual([a]);
    await rememberPacks([b], []);
    expect(await lostPacks([b]), 'still').toEqual([a]);
  });

  it('no longer when it was removed, is there again, or the user knows', async () => {
    await rememberPacks([a, b], []);
    await rememberPacks([b], ['a']);
    expect(await lostPacks([b])).toEqual([]);
    await rememberPacks([], []);
    expect(await lostPacks([b])).toEqual([]);
    await rememberPacks([], ['b']);
    expect(await lostPacks([])).toEqual([]);
    expect(local.current?.items).toEqual({});
  });

  it('never because of what somebody else wrote there', async () => {
    await local.current?.set({ 'packs:known': [{ id: 1 }, null, 'a', a] });
    expect(await lostPacks([])).toEqual([a]);
    await local.current?.set({ 'packs:known': 'a' });
    expect(await lostPacks([])).toEqual([]);
  });
});

it('each change of the packs is told from the others, and none from all', async () => {
  const changes = [await lastChange()];
  for (const packs of [[a], [a, b], [b], [b]]) {
    await rememberPacks(packs, ['a']);
    changes.push(await lastChange());
  }
  expect(new Set(changes).size).toBe(5);
  await rememberPacks([], ['a', 'b']);
  expect(await lastChange()).toBe(changes[0]);
});
