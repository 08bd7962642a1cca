import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  bundledPack,
  imageKey,
  imageKeys,
  knowledgeOf,
  searchIndexOf,
} from '../../../src/background/stored-knowledge.ts';
import { createSearch } from '../../../src/facts/search-names.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { PackStore } from '../../../src/packs/pack-store.ts';
import { canonicalPack, serializePack } from '../../../src/packs/serialize-pack.ts';
import { openPackDatabase, type PackDatabase } from '../../../src/packs/store-schema.ts';
import { annotateRuns } from '../../../src/resolver/annotate-runs.ts';
import { createKnowledge, type Knowledge, KnowledgeBuilder } from '../../../src/resolver/knowledge.ts';
import { smallPack } from '../packs/small-pack.ts';

const bundled = bundledPack();
let store: PackStore;
let db: PackDatabase;

beforeEach(async () => {
  const name = `packs-${Math.random()}`;
  store = await PackStore.open(name);
  db = await openPackDatabase(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  store.close();
  db.close();
});

const add = (id: string) => {
  const pack: Pack = { ...smallPack(), header: { ...smallPack().header, id } };
  return store.add(new Blob([serializePack(pack)]).stream());
};
const text = 'Nora Quill stars in the film The Lantern Keeper 2, and Tom Cruise in Mission: Impossible 7.';
const found = (knowledge: Knowledge) => annotateRuns(knowledge, [{ id: 0, text }], null);
const names = (knowledge: Knowledge) => found(knowledge).mentions.map(({ name }) => name);

describe('the names of all packs', () => {
  it('are those of the bundled one where no other is', async () => {
    expect(names((await knowledgeOf(store, bundled)).knowledge)).toEqual([
      'Tom Cruise',
      'Mission: Impossible 7',
    ]);
    expect(await db.count('images')).toBe(0);
  });

  it('are the same from records and from the image that was made of them', async () => {
    await add('a');
    const added = canonicalPack(smallPack());
    const { knowledge: built } = await knowledgeOf(store, bundled);
    expect(names(built)).toContain('Nora Quill');
    expect(found(built)).toEqual(
      found(
        createKnowledge(
          [...bundled.entities, ...added.entities],
          [...bundled.statements, ...added.statements],
        ),
      ),
    );
    const building = vi.spyOn(KnowledgeBuilder.prototype, 'finish');
    expect(found((await knowledgeOf(store, bundled)).knowledge)).toEqual(found(built));
    expect(building).not.toHaveBeenCalled();
  });

  it('are made anew where the image is not what it should be', async () => {
    await add('a');
    await store.keepImage(imageKey(await store.packs()), { index: 'nonsense' });
    expect(names((await knowledgeOf(store, bundled)).knowledge)).toContain('Nora Quill');
  });

  it('are made anew when a pack was added or removed', async () => {
    const key = async () => imageKey(await store.packs());
    const keys = [await key()];
    await add('a');
    keys.push(await key());
    await add('a');
    keys.push(await key());
    expect(new Set(keys).size).toBe(3);
    await store.setAside('a');
    expect(await key()).toBe(keys[0]);
  });

  it('leave a damaged pack out, and say that it is', async () => {
    const { generation } = await add('a');
    await db.delete('blocks', [generation, 0]);
    expect(names((await knowledgeOf(store, bundled)).knowledge)).toEqual([
      'Tom Cruise',
      'Mission: Impossible 7',
    ]);
    expect(await store.packs()).toMatchObject([{ id: 'a', damaged: true }]);
  });

  it('are there also where the image finds no room', async () => {
    await add('a');
    vi.spyOn(PackStore.prototype, 'keepImage').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    expect(names((await knowledgeOf(store, bundled)).knowledge)).toContain('Nora Quill');
  });
});

describe('the index of the search', () => {
  const hits = async () => {
    const index = await searchIndexOf(store, await knowledgeOf(store, bundled));
    return createSearch(index)('quill', 3).map(({ entity }) => entity.name);
  };

  it('knows all packs, from the store when it was made once', async () => {
    expect(await hits()).not.toContain('Nora Quill');
    expect(await db.count('images')).toBe(0);
    await add('a');
    expect(await hits()).toContain('Nora Quill');
    expect(await db.count('images')).toBe(2);
    expect(await hits()).toContain('Nora Quill');
    await store.clearAside(imageKeys(await store.packs()));
    expect(await db.count('images')).toBe(2);
  });

  it('is made anew where what is kept is none', async () => {
    await add('a');
    await store.keepImage(imageKeys(await store.packs())[1] ?? '', { places: 1 });
    expect(await hits()).toContain('Nora Quill');
  });
});
