import { type EntityId, type EntityType, entityTypes } from '../model/entity.ts';
import type { LibraryKind, LibrarySort, LibraryView } from '../model/library.ts';
import type { SourceId } from '../model/source.ts';
import type { StatementId } from '../model/statement.ts';
import { articleAddress, entityAddress } from '../protocol/library-address.ts';

/** What an address of the library shows. */
export type Route =
  | { at: 'list'; view: LibraryView }
  | { at: 'entity'; id: EntityId }
  | { at: 'map'; id: EntityId }
  /** `fact`: the one that is set off, in the text and beside it. */
  | { at: 'article'; id: SourceId; fact: StatementId | null }
  | { at: 'nowhere' };

const listNames: Record<LibraryKind, string> = {
  film: 'films',
  person: 'people',
  character: 'characters',
  series: 'series',
  company: 'companies',
  article: 'articles',
};
const kindsByName = new Map(
  Object.entries(listNames).map(([kind, name]) => [name, kind as LibraryKind] as const),
);
const sorts: readonly LibrarySort[] = ['name', 'year', 'facts'];

/** A list of one kind as it is first shown: all of it, by name. */
export function plainView(kind: LibraryKind): LibraryView {
  return { kind, query: '', sort: 'name', descending: false, pack: null, years: [null, null] };
}

/** The route of an address' hash; the library opens at its films. Anybody may have typed it. */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  const parts = path.split('/').map(decoded);
  const [first = '', second] = parts;
  if (first === '') return { at: 'list', view: plainView('film') };
  if (parts.length === 1) {
    const kind = kindsByName.get(first);
    return kind ? { at: 'list', view: viewOf(kind, query) } : { at: 'nowhere' };
  }
  if (parts.length !== 2 || !second) return { at: 'nowhere' };
  if (first === 'article') return { at: 'article', id: second, fact: query.get('fact') };
  if (first === 'map') return isId(second) ? { at: 'map', id: second } : { at: 'nowhere' };
  return isType(first) ? { at: 'entity', id: `${first}:${second}` } : { at: 'nowhere' };
}

/** The hash that leads to a route: `routeOf(hashOf(route))` is the route again. */
export function hashOf(route: Route): string {
  switch (route.at) {
    case 'list':
      return listHash(route.view);
    case 'entity':
      return entityAddress(route.id);
    case 'map':
      return `#/map/${encodeURIComponent(route.id)}`;
    case 'article':
      return (
        articleAddress(route.id) +
        (route.fact === null ? '' : `?${new URLSearchParams({ fact: route.fact })}`)
      );
    case 'nowhere':
      return '#/?';
  }
}

/** What an address tells of a list is only what differs from the plain one. */
function listHash({ kind, query, sort, descending, pack, years: [from, to] }: LibraryView): string {
  const search = new URLSearchParams();
  if (query !== '') search.set('q', query);
  if (sort !== (query === '' ? 'name' : 'match')) search.set('sort', sort);
  if (descending) search.set('order', 'down');
  if (pack !== null) search.set('pack', pack);
  if (from !== null) search.set('from', String(from));
  if (to !== null) search.set('to', String(to));
  return `#/${listNames[kind]}${search.size > 0 ? `?${search}` : ''}`;
}

function viewOf(kind: LibraryKind, search: URLSearchParams): LibraryView {
  const query = search.get('q') ?? '';
  const sort = sorts.find((one) => one === search.get('sort')) ?? (query === '' ? 'name' : 'match');
  return {
    kind,
    query,
    sort,
    descending: sort !== 'match' && search.get('order') === 'down',
    pack: search.get('pack'),
    years: [yearOf(search.get('from')), yearOf(search.get('to'))],
  };
}

const yearOf = (text: string | null) => (text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null);

/** A malformed escape stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const isType = (text: string): text is EntityType => (entityTypes as readonly string[]).includes(text);
const isId = (text: string): text is EntityId => {
  const colon = text.indexOf(':');
  return colon > 0 && colon < text.length - 1 && isType(text.slice(0, colon));
};
