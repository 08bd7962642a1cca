import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import { PackStore } from '../../../src/packs/pack-store.ts';
import { serializePack } from '../../../src/packs/serialize-pack.ts';
import { openPackDatabase, type PackDatabase } from '../../../src/packs/store-schema.ts';
import { smallPack } from './small-pack.ts';

let store: PackStore;
let db: PackDatabase;

beforeEach(async () => {
  const name = `packs-${Math.random()}`;
  store = await PackStore.open(name);
  db = await openPackDatabase(name);
});
afterEach(() => {
  store.close();
  db.close();
});

const id = 'lantern-keeper';
const named = (as: string): Pack => ({ ...smallPack(), header: { ...smallPack().header, id: as } });
const fileOf = (pack: Pack) => new Blob([serializePack(pack)]).stream();
const titles = async () => (await store.packs()).map((pack) => pack.id);
const knowing = async () => (await store.about('person:nora-quill')).packs.map(({ header }) => header.id);

describe('a pack that is set aside', () => {
  it('is not there, and comes back as it was', async () => {
    const [first] = [await store.add(fileOf(smallPack())), await store.add(fileOf(named('other')))];
    expect(await store.setAside(id)).toBe(true);
    expect(await titles()).toEqual(['other']);
    expect(await knowing()).toEqual(['other']);
    expect(await store.bringBack(id)).toBe(true);
    expect((await store.packs())[0]).toEqual(first);
    expect(await knowing()).toEqual([id, 'other']);
  });

  it('gives its room back when that can’t be undone any more', async () => {
    const { bytes } = await store.add(fileOf(smallPack()));
    await store.keepImage('with it', 1);
    await store.keepImage('without', 2);
    await store.setAside(id);
    expect(await store.clearAside(['without'])).toBe(bytes);
    for (const name of ['packs', 'blocks', 'postings'] as const) expect(await db.count(name)).toBe(0);
    expect(await store.image('with it')).toBeUndefined();
    expect(await store.image('without')).toBe(2);
    expect(await store.bringBack(id)).toBe(false);
  });

  it('does not stand in the way of the same pack when that is added again', async () => {
    await store.add(fileOf(smallPack()));
    await store.setAside(id);
    await store.add(fileOf(smallPack()));
    expect(await titles()).toEqual([id]);
    expect(await store.clearAside([])).toBe(0);
    expect(await knowing()).toEqual([id]);
  });

  it('leaves those alone that are not', async () => {
    await store.add(fileOf(smallPack()));
    expect(await store.clearAside([])).toBe(0);
    expect(await knowing()).toEqual([id]);
    expect(await store.setAside('unknown')).toBe(false);
  });
});

describe('a pack that was marked damaged', () => {
  it('is listed, and nothing is read from it', async () => {
    await store.add(fileOf(smallPack()));
    await store.markDamaged(id);
    expect(await store.packs()).toMatchObject([{ id, damaged: true }]);
    expect(await store.about('person:nora-quill')).toEqual({ packs: [], damaged: [] });
  });

  it('is sound when it was added again', async () => {
    await store.add(fileOf(smallPack()));
    await store.markDamaged(id);
    await store.add(fileOf(smallPack()));
    expect(await knowing()).toEqual([id]);
  });
});

describe('a pack is refused', () => {
  it('whose id is taken by one that is part of Cuecard', async () => {
    await expect(store.add(fileOf(smallPack()), { reserved: [id] })).rejects.toThrow(
      'line 1: the id lantern-keeper belongs to a pack that is part of Cuecard',
    );
    expect(await db.count('blocks')).toBe(0);
  });

  it('that would make more names than there may be, those of the other packs counted', async () => {
    const count = smallPack().entities.length;
    await store.add(fileOf(smallPack()), { room: count });
    await store.add(fileOf(smallPack()), { room: count });
    const other = () => fileOf(named('other'));
    await expect(store.add(other(), { room: 2 * count - 1 })).rejects.toThrow(
      'more names than Cuecard keeps',
    );
    expect(await titles()).toEqual([id]);
    await store.add(other(), { room: 2 * count });
    expect(await titles()).toEqual([id, 'other']);
  });
});
