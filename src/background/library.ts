import { cardOf } from '../facts/card-of.ts';
import { createFactStore } from '../facts/fact-store.ts';
import { refOf } from '../facts/fact-writer.ts';
import { createSearch } from '../facts/search-names.ts';
import type { Card, EntityRef, SearchHit } from '../model/card.ts';
import { type EntityId, type EntityType, entityTypes } from '../model/entity.ts';
import type { LoadedPack, Pack, PackInfo, PackShelf } from '../model/pack.ts';
import { maxLoadedEntities, maxPackBytes } from '../packs/limits.ts';
import { PackStore, type PacksAbout } from '../packs/pack-store.ts';
import type { StoredPack } from '../packs/store-schema.ts';
import { createKnowledge, entityOf, type Knowledge } from '../resolver/knowledge.ts';
import { lostPacks } from './known-packs.ts';
import { createShelves, type Shelves } from './shelves.ts';
import {
  bundledPack,
  imageKeys,
  type KeptKnowledge,
  knowledgeOf,
  searchIndexOf,
} from './stored-knowledge.ts';

/** The loaded packs, and what is asked of them: the bundled one first, then those that the user added, in that order. */
export interface Library {
  knowledge: Knowledge;
  shelf(): Promise<PackShelf>;
  /** Those of the entities that are known. */
  entities(ids: readonly EntityId[]): EntityRef[];
  card(id: EntityId): Promise<Card | null>;
  search(query: string, limit: number): Promise<SearchHit[]>;
  shelves: Shelves;
}

let library: Promise<Library> | undefined;

/** Opened anew whenever the background comes back to life: milliseconds with the bundled pack alone, some more for the names of others. */
export function openLibrary(): Promise<Library> {
  library ??= open();
  return library;
}

/** The packs have changed: whoever asks next gets them as they are now. */
export function closeLibrary(): void {
  library = undefined;
}

async function open(): Promise<Library> {
  const bundled = bundledPack();
  // Some private windows and damaged profiles have no store: what comes with Cuecard works without.
  let store = await PackStore.open().catch(() => null);
  const kept: KeptKnowledge = (store && (await knowledgeOf(store, bundled).catch(() => null))) ?? {
    knowledge: createKnowledge(bundled.entities, bundled.statements),
    key: null,
    packs: [bundled.header.id],
  };
  let search: Promise<ReturnType<typeof createSearch>> | undefined;
  /** What the store answers, or null where it was taken from under us; the next question opens it anew. */
  const ask = async <T>(question: (store: PackStore) => Promise<T>): Promise<T | null> => {
    if (!store) return null;
    try {
      return await question(store);
    } catch {
      store = null;
      closeLibrary();
      return null;
    }
  };
  const find = async (query: string, limit: number) => {
    // Only a user who opens the popup or the library pays for the search index.
    search ??= searchIndexOf(store, kept).then(createSearch);
    return (await search)(query, limit);
  };
  return {
    knowledge: kept.knowledge,
    shelves: createShelves(bundled, kept, () => store, ask, find),
    shelf: async () => {
      const stored = await ask((from) => from.packs());
      return {
        packs: [{ ...infoOf(bundled), bytes: null, damaged: false }, ...(stored ?? []).map(loaded)],
        // Of a store that can't be asked nobody knows what is gone.
        lost: stored ? await lostPacks(stored) : [],
        hasStore: stored !== null,
        limits: { entities: maxLoadedEntities, bytes: maxPackBytes },
      };
    },
    entities: (ids) => ids.flatMap((id) => entityOf(kept.knowledge, id) ?? []).map(refOf),
    card: async (id) => {
      const known = (one: EntityId) => entityOf(kept.knowledge, one);
      const about = await ask((from) => aboutAll(from, id, (one) => known(one) !== undefined));
      return cardOf(createFactStore([bundled, ...(about?.packs ?? [])], known), id);
    },
    search: find,
  };
}

/** All packs. A store that was taken from under us is opened once more. */
export async function packShelf(): Promise<PackShelf> {
  const shelf = await (await openLibrary()).shelf();
  return shelf.hasStore ? shelf : (await openLibrary()).shelf();
}

async function aboutAll(
  store: PackStore,
  id: EntityId,
  isKnown: (id: EntityId) => boolean,
): Promise<PacksAbout> {
  const about = await store.about(id, isKnown);
  for (const pack of about.damaged) await store.markDamaged(pack);
  if (about.damaged.length > 0) closeLibrary();
  return about;
}

/** Gives back the room of what an import left behind that was killed, and of packs whose removal nobody can take back any more. */
export async function tidyPacks(): Promise<void> {
  const store = await PackStore.open().catch(() => null);
  if (!store) return;
  await store.sweep();
  await store.clearAside(imageKeys(await store.packs()));
  store.close();
}

const loaded = ({ id, title, license, counts, sources, bytes, damaged }: StoredPack): LoadedPack => ({
  ...{ id, title, license, counts, sources, bytes, damaged: damaged ?? false },
});

function infoOf({ header, sources, entities, statements }: Pack): PackInfo {
  const counts = Object.fromEntries(entityTypes.map((type) => [type, 0])) as Record<EntityType, number>;
  for (const { type } of entities) counts[type]++;
  return {
    id: header.id,
    title: header.title,
    license: header.license,
    counts: { sources: sources.length, entities: counts, statements: statements.length },
    sources: sources.map(({ body: _, author: __, ...source }) => source),
  };
}
