import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import { backupLines } from '../../../src/packs/backup-lines.ts';
import { PackStore } from '../../../src/packs/pack-store.ts';
import { serializePack } from '../../../src/packs/serialize-pack.ts';
import { openPackDatabase, type PackDatabase } from '../../../src/packs/store-schema.ts';
import { arbitraryPack } from './arbitrary-pack.ts';
import { smallPack } from './small-pack.ts';

vi.setConfig({ testTimeout: 60_000 });

let store: PackStore;
let other: PackStore;
let db: PackDatabase;
beforeEach(async () => {
  const name = `backup-${Math.random()}`;
  store = await PackStore.open(`${name}-from`);
  other = await PackStore.open(name);
  db = await openPackDatabase(name);
});
afterEach(() => {
  for (const each of [store, other, db]) each.close();
});

const settings = { openDelay: 700, note: 'a line\nbreak, {"cuecard":1}' };
const named = (pack: Pack, id: string): Pack => ({ ...pack, header: { ...pack.header, id } });
const stream = (text: string | Uint8Array<ArrayBuffer>) => new Blob([text]).stream();
const add = (to: PackStore, pack: Pack) => to.add(stream(serializePack(pack)));
const anything = () => {};

async function backup(from = store): Promise<string> {
  const lines: string[] = [];
  for await (const batch of backupLines(settings, from)) lines.push(...batch);
  return `${lines.join('\n')}\n`;
}

/** All lines of all packs of a store. */
async function contents(of: PackStore): Promise<string[][]> {
  const packs: string[][] = [];
  for (const pack of await of.packs()) {
    packs.push([]);
    for await (const batch of of.lines(pack)) packs.at(-1)?.push(...batch);
  }
  return packs;
}

/** How many rows there are, to see that nothing is left behind. */
const rows = async () => [await db.count('packs'), await db.count('blocks'), await db.count('postings')];

describe('a backup', () => {
  it('brings everything back in another browser, zipped or not', async () => {
    await add(store, named(smallPack(), 'one'));
    await add(store, named(smallPack(), 'two'));
    const text = await backup();
    for (const file of [stream(text), stream(new Uint8Array(gzipSync(text)))]) {
      const restored = await other.restore(file, anything);
      expect(restored.settings).toEqual(settings);
      expect(restored.packs.map(({ id }) => id)).toEqual(['one', 'two']);
      expect(await contents(other)).toEqual(await contents(store));
    }
  });

  it('without packs is one of the settings', async () => {
    const restored = await other.restore(stream(await backup()), anything);
    expect(restored).toEqual({ settings, packs: [] });
  });

  it('takes the place of packs of the same ids, and leaves others', async () => {
    await add(other, named(smallPack(), 'mine'));
    await add(other, { ...smallPack(), header: { ...smallPack().header, id: 'one', title: 'Old' } });
    await add(store, named(smallPack(), 'one'));
    await other.restore(stream(await backup()), anything);
    const packs = await other.packs();
    expect(packs.map(({ id }) => id)).toEqual(['mine', 'one']);
    expect(packs[1]?.title).toBe(smallPack().header.title);
  });

  it('of any packs, in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryPack, { maxLength: 3 }),
        fc.integer({ min: 1, max: 5000 }),
        async (packs, size) => {
          const [from, to] = await Promise.all([
            PackStore.open(`any-${Math.random()}`),
            PackStore.open(`any-${Math.random()}`),
          ]);
          for (const [i, pack] of packs.entries()) await add(from, named(pack, `pack-${i}`));
          const bytes = new TextEncoder().encode(await backup(from));
          const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
            start(controller) {
              for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
              controller.close();
            },
          });
          await to.restore(pieces, anything);
          expect(await contents(to)).toEqual(await contents(from));
          from.close();
          to.close();
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a backup changes nothing', () => {
  let text: string;
  let before: number[];
  beforeEach(async () => {
    await add(store, named(smallPack(), 'one'));
    await add(store, named(smallPack(), 'two'));
    text = await backup();
    await add(other, named(smallPack(), 'two'));
    before = await rows();
  });
  const refused = async (
    file: string | Uint8Array<ArrayBuffer>,
    why: RegExp,
    check: (settings: unknown) => void = anything,
  ) => {
    const was = await contents(other);
    await expect(other.restore(stream(file), check)).rejects.toThrow(why);
    expect(await contents(other)).toEqual(was);
    expect(await rows()).toEqual(before);
  };

  it('when it is cut off, at whatever line', async () => {
    const lines = text.trimEnd().split('\n');
    for (let kept = 2; kept < lines.length; kept++)
      await refused(`${lines.slice(0, kept).join('\n')}\n`, /./);
  });

  it('when it is cut off where the bytes are compressed', async () => {
    const zipped = gzipSync(text);
    await refused(new Uint8Array(zipped.subarray(0, zipped.length - 9)), /damaged, or ends too early/);
  });

  it('when one byte of it was changed', async () => {
    const zipped = new Uint8Array(gzipSync(text));
    zipped[zipped.length >> 1] = (zipped[zipped.length >> 1] ?? 0) ^ 0x55;
    await refused(zipped, /./);
  });

  it('when its settings are none', () =>
    refused(text, /no settings of ours/, () => {
      throw new Error('no settings of ours');
    }));

  it('when a pack has a wrong line, and says in which pack and line', async () => {
    const [head = '', set = '', ...rest] = text.split('\n');
    const second = rest.findLastIndex((line) => line.startsWith('{"cuecard":'));
    rest[second + 2] = '{"entity":{}}';
    await refused([head, set, ...rest].join('\n'), /in the pack .+, line 3/);
  });

  it.each([
    ['is something else', 'PK\u0003\u0004', /no backup/],
    ['is a pack', serializePack(smallPack()), /no backup/],
    ['is empty', '', /no backup/],
    ['is of a newer Cuecard', '{"cuecardBackup":2,"packs":0}\n{"settings":{}}\n{"endOfBackup":0}\n', /newer/],
    ['has no settings', '{"cuecardBackup":1,"packs":0}\n{"endOfBackup":0}\n', /no settings/],
    ['goes on', '{"cuecardBackup":1,"packs":0}\n{"settings":{}}\n{"endOfBackup":0}\n{}\n', /goes on/],
  ])('when it %s', (_, file, why) => refused(file, why));

  it('when it has a pack twice', async () => {
    const twice = text.replaceAll('"id":"two"', '"id":"one"');
    await refused(twice, /twice/);
  });

  it('when it is stopped', async () => {
    const control = new AbortController();
    const stop = (_: unknown) => control.abort(new Error('stopped'));
    await expect(other.restore(stream(text), stop, { signal: control.signal })).rejects.toThrow('stopped');
    expect(await rows()).toEqual(before);
  });
});
