/**
 * The library over the bundled facts, by the background's own code. Query: `rows=1000000` has the lists made up of so many films; `fails`
 * has nobody answer; `empty` has no facts at all.
 */
import bundled from '../../../data/packs/mission-impossible.ndjson?raw';
import { articleWindow } from '../../../src/background/article-list.ts';
import { articlePage, listedSources } from '../../../src/background/articles.ts';
import { EntityLists } from '../../../src/background/entity-lists.ts';
import { nameOrder } from '../../../src/background/name-order.ts';
import { neighbourhood } from '../../../src/background/neighbourhood.ts';
import { cardOf } from '../../../src/facts/card-of.ts';
import { createFactStore } from '../../../src/facts/fact-store.ts';
import { NameIndex, nameIndexOf } from '../../../src/facts/name-index.ts';
import { createSearch } from '../../../src/facts/search-names.ts';
import { Page } from '../../../src/library/Page.tsx';
import { Places } from '../../../src/library/places.ts';
import type { LibraryServices } from '../../../src/library/services.ts';
import type { LibraryKind, LibraryRow } from '../../../src/model/library.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { parsePackText } from '../../../src/packs/parse-pack.ts';
import { createKnowledge, entityOf } from '../../../src/resolver/knowledge.ts';
import { startPage } from '../../../src/ui/start-page.tsx';
import { english } from './english.ts';

const query = new URLSearchParams(location.search);
const many = Number(query.get('rows') ?? 0);
const more = query.get('pack');

const packs: Pack[] = query.has('empty') ? [] : [parsePackText(bundled)];
// A larger pack, made by whoever takes the pictures, out of the project's own.
if (more !== null) packs.push(parsePackText(await (await fetch(more)).text()));
const entities = packs.flatMap((pack) => pack.entities);
const knowledge = createKnowledge(
  entities,
  packs.flatMap((pack) => pack.statements),
);
const lists = new EntityLists(
  knowledge,
  packs.map(({ header }) => header.id),
  nameOrder(knowledge.entities),
);
const store = createFactStore(packs, (id) => entityOf(knowledge, id));
const search = createSearch(
  new NameIndex(
    nameIndexOf(knowledge.entities, () => 1),
    knowledge.entities,
  ),
);
const [first] = packs;
const sources = first ? await listedSources(first, null) : [];
const answer = <T,>(value: () => T | Promise<T>): Promise<T> =>
  query.has('fails') ? Promise.reject(new Error('nobody answers')) : Promise.resolve().then(value);

const madeUp = (place: number): LibraryRow => ({
  kind: 'film',
  id: `film:${place}`,
  name: `The film number ${place.toLocaleString('en')}`,
  years: [1900 + (place % 120), 1900 + (place % 120)],
  facts: place % 40,
  beside: ['Ada Quill', 'Tom Harbour'],
});

const services: LibraryServices = {
  overview: () =>
    answer(() => ({
      counts: { ...lists.counts(), article: sources.length, ...(many > 0 && { film: many }) } as Record<
        LibraryKind,
        number
      >,
      years: many > 0 ? [1900, 2019] : lists.years(),
      packs: packs.map(({ header: { id, title } }) => ({ id, title })),
    })),
  list: (view, from, to) =>
    answer(() => {
      const stamp = 1;
      if (many > 0) {
        const count = Math.max(0, Math.min(to, many) - from);
        return {
          rows: Array.from({ length: count }, (_, place) => madeUp(from + place)),
          total: many,
          stamp,
        };
      }
      if (view.kind === 'article') return { ...articleWindow(sources, view, from, to), stamp };
      if (view.query === '') return { ...lists.window(view, from, to), stamp };
      const found = search(view.query, 500).map(({ entity }) => entity.id);
      return { ...lists.windowOf(found, view, from, to), stamp };
    }),
  card: (id) => answer(() => cardOf(store, id, '2026-11-26')),
  neighbourhood: (id) => answer(() => neighbourhood(knowledge, id)),
  article: (id) =>
    answer(() => (first ? articlePage(first, null, id, (one) => entityOf(knowledge, one)) : null)),
  openOptions: () => {},
};

startPage(english, 'libraryTitle', <Page services={services} places={new Places()} />);
