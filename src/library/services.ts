import type { Card } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type {
  ArticlePage,
  LibraryOverview,
  LibraryView,
  LibraryWindow,
  Neighbourhood,
} from '../model/library.ts';
import type { SourceId } from '../model/source.ts';

/** The outside world, as the library needs it: `main.tsx` brings the browser's, the stage a fixed one. All reject where nobody answers. */
export interface LibraryServices {
  overview(): Promise<LibraryOverview>;
  /** Rows `[from, to)` of a view, at most 500. */
  list(view: LibraryView, from: number, to: number): Promise<LibraryWindow>;
  card(entity: EntityId): Promise<Card | null>;
  neighbourhood(entity: EntityId): Promise<Neighbourhood | null>;
  article(source: SourceId): Promise<ArticlePage | null>;
  openOptions(): void;
}
