import type { EntityId } from '../model/entity.ts';
import type { SourceId } from '../model/source.ts';

/** The library's page within the extension. */
export const libraryPath = 'src/library/index.html';

/** Where the library shows an entity: `#/film/mission-impossible-7`. */
export function entityAddress(id: EntityId): string {
  const colon = id.indexOf(':');
  return `#/${id.slice(0, colon)}/${encodeURIComponent(id.slice(colon + 1))}`;
}

/** Where the library shows a source: `#/article/cast-photo`. */
export const articleAddress = (id: SourceId): string => `#/article/${encodeURIComponent(id)}`;
