import bundledPack from '../../data/packs/mission-impossible.ndjson?raw';
import { createFactStore, type FactStore } from '../facts/fact-store.ts';
import { createSearch } from '../facts/search-names.ts';
import { type EntityType, entityTypes } from '../model/entity.ts';
import type { Pack, PackInfo } from '../model/pack.ts';
import { parsePackText } from '../packs/parse-pack.ts';
import { createKnowledge, type Knowledge } from '../resolver/knowledge.ts';

/** The loaded packs, and what is asked of them. */
export interface Library {
  packs: PackInfo[];
  store: FactStore;
  knowledge: Knowledge;
  search: ReturnType<typeof createSearch>;
}

let library: Library | undefined;

/** Built anew whenever the background comes back to life: the bundled pack takes a few milliseconds. */
export function openLibrary(): Library {
  if (!library) {
    const packs = [parsePackText(bundledPack)];
    const store = createFactStore(packs);
    let search: Library['search'] | undefined;
    library = {
      packs: packs.map(infoOf),
      store,
      knowledge: createKnowledge(
        [...store.entities()],
        packs.flatMap(({ statements }) => statements),
      ),
      // Only a user who opens the popup pays for the search index.
      search: (query, limit) => {
        search ??= createSearch(store);
        return search(query, limit);
      },
    };
  }
  return library;
}

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
