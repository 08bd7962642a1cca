import type { SearchHit } from '../model/card.ts';
import type { ArticlePage, LibraryOverview, LibraryView, LibraryWindow } from '../model/library.ts';
import type { Pack } from '../model/pack.ts';
import type { SourceId } from '../model/source.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { entityOf } from '../resolver/knowledge.ts';
import { articleWindow } from './article-list.ts';
import { articlePage, listedSources } from './articles.ts';
import { EntityLists } from './entity-lists.ts';
import { type KeptKnowledge, nameOrderOf } from './stored-knowledge.ts';

/** Of a search in a list so many are looked for; who wants the thousandth types another letter. */
const maxFound = 500;

/** What the library's page asks of the loaded packs. */
export interface Shelves {
  overview(): Promise<LibraryOverview>;
  window(view: LibraryView, from: number, to: number): Promise<LibraryWindow>;
  article(id: SourceId): Promise<ArticlePage | null>;
}

type Ask = <T>(question: (store: PackStore) => Promise<T>) => Promise<T | null>;

/**
 * `store` is the store of packs as it is at the moment, `ask` what asks it safely, `find` the popup's search. The order of names is made
 * when a list is first asked for, and again by each background that wakes where it is not in the store.
 */
export function createShelves(
  bundled: Pack,
  kept: KeptKnowledge,
  store: () => PackStore | null,
  ask: Ask,
  find: (query: string, limit: number) => Promise<SearchHit[]>,
): Shelves {
  let lists: Promise<EntityLists> | undefined;
  const entityLists = () => {
    lists ??= nameOrderOf(store(), kept).then((order) => new EntityLists(kept.knowledge, kept.packs, order));
    return lists;
  };
  let sources: ReturnType<typeof listedSources> | undefined;
  const articles = () => {
    sources ??= ask((from) => listedSources(bundled, from)).then(
      (all) => all ?? listedSources(bundled, null),
    );
    return sources;
  };
  return {
    overview: async () => {
      const all = await entityLists();
      const stored = await ask((from) => from.packs());
      const titles = new Map((stored ?? []).map(({ id, title }) => [id, title]));
      titles.set(bundled.header.id, bundled.header.title);
      return {
        counts: { ...all.counts(), article: (await articles()).length },
        years: all.years(),
        packs: kept.packs.map((id) => ({ id, title: titles.get(id) ?? id })),
      };
    },
    window: async (view, from, to) => {
      const { stamp } = kept.knowledge;
      if (view.kind === 'article') return { ...articleWindow(await articles(), view, from, to), stamp };
      const all = await entityLists();
      if (view.query.trim() === '') return { ...all.window(view, from, to), stamp };
      const found = (await find(view.query, maxFound)).map(({ entity }) => entity.id);
      return { ...all.windowOf(found, view, from, to), stamp };
    },
    article: async (id) => {
      const known = (one: Parameters<typeof entityOf>[1]) => entityOf(kept.knowledge, one);
      const page = await ask((from) => articlePage(bundled, from, id, known));
      return page ?? articlePage(bundled, null, id, known);
    },
  };
}
