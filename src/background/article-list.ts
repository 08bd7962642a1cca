import { titleOf } from '../facts/quotes.ts';
import type { LibraryRow, LibraryView } from '../model/library.ts';
import type { Source, SourceId } from '../model/source.ts';
import { sortKey } from './name-order.ts';

/** What a list of articles needs to know of a source. */
export type ListedSource = Pick<
  Source,
  'id' | 'title' | 'workingTitle' | 'publisher' | 'published' | 'url'
> & {
  pack: string;
  /** Statements that cite it; null where nobody counted. */
  facts: number | null;
};

/**
 * The id under which a source is asked for and quoted: its own, or with its pack's before it where a pack in front has the same. As
 * `createFactStore` names them.
 */
export function articleIds(sources: readonly ListedSource[]): Map<ListedSource, SourceId> {
  const taken = new Set<string>();
  return new Map(
    sources.map((source) => {
      const id = taken.has(source.id) ? `${source.pack}/${source.id}` : source.id;
      taken.add(id);
      return [source, id];
    }),
  );
}

/** Rows `[from, to)` of the articles that fit a view, and how many there are. A query is looked for in titles and publishers. */
export function articleWindow(
  sources: readonly ListedSource[],
  { query, sort, descending, pack, years: [first, last] }: LibraryView,
  from: number,
  to: number,
): { rows: LibraryRow[]; total: number } {
  const words = sortKey(query).split(' ');
  const ids = articleIds(sources);
  const rows = sources
    .filter((source) => {
      const year = yearOf(source.published);
      const inYears =
        (first === null && last === null) ||
        (year !== null && year >= (first ?? 0) && year <= (last ?? Infinity));
      const text = `${sortKey(titleOf(source))} ${sortKey(source.publisher ?? '')}`;
      return (pack === null || source.pack === pack) && inYears && words.every((word) => text.includes(word));
    })
    .map((source): LibraryRow => {
      const year = yearOf(source.published);
      return {
        kind: 'article',
        id: ids.get(source) ?? source.id,
        name: titleOf(source),
        years: year === null ? null : [year, year],
        facts: source.facts,
        beside: source.publisher === null ? [] : [source.publisher],
        published: source.published,
      };
    });
  const direction = descending ? -1 : 1;
  rows.sort((a, b) => {
    const byName = sortKey(a.name) < sortKey(b.name) ? -1 : sortKey(a.name) > sortKey(b.name) ? 1 : 0;
    if (sort === 'year') {
      if (!a.published || !b.published) return Number(!a.published) - Number(!b.published) || byName;
      return a.published === b.published ? byName : a.published < b.published ? -direction : direction;
    }
    if (sort === 'facts') return direction * ((a.facts ?? -1) - (b.facts ?? -1)) || byName;
    return direction * byName;
  });
  return { rows: rows.slice(from, to), total: rows.length };
}

/** The year of an ISO 8601 date; null for none. */
function yearOf(published: string | null): number | null {
  const year = /^\d{4}/.exec(published ?? '')?.[0];
  return year === undefined ? null : Number(year);
}
