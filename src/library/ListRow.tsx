import type { EntityId } from '../model/entity.ts';
import type { LibraryRow } from '../model/library.ts';
import { articleAddress, entityAddress } from '../protocol/library-address.ts';
import { EntityName } from '../ui/EntityLink.tsx';
import { formatPublished } from '../ui/format-date.ts';
import { listWords } from '../ui/join-words.ts';
import { type Speech, useTranslate } from '../ui/translate.tsx';

interface ListRowProps {
  /** Undefined while it is on its way. */
  row: LibraryRow | undefined;
  /** In the list, from 0. */
  place: number;
  /** In px, in the scrolled element. */
  top: number;
  /** Whether Tab stops here. */
  isStop: boolean;
  onFocus(): void;
}

export const addressOf = ({ kind, id }: Pick<LibraryRow, 'kind' | 'id'>): string =>
  kind === 'article' ? articleAddress(id) : entityAddress(id as EntityId);

/** One row of a list: the name, which leads to its page, and what tells it from others. */
export function ListRow({ row, place, top, isStop, onFocus }: ListRowProps) {
  const speech = useTranslate();
  const { language } = speech;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see RowGrid
    // biome-ignore lint/a11y/useFocusableInteractive: its link takes the focus
    <div
      role="row"
      class="row"
      data-row={place}
      aria-rowindex={place + 2}
      style={{ transform: `translateY(${top}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see RowGrid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its link takes the focus */}
      <div role="gridcell" aria-colindex={1} class="cell cell-0">
        {row ? (
          <a href={addressOf(row)} tabIndex={isStop ? 0 : -1} onFocus={onFocus} dir="auto">
            {row.kind === 'article' ? row.name : <EntityName entity={{ type: row.kind, name: row.name }} />}
          </a>
        ) : (
          <span class="bone" />
        )}
      </div>
      {[
        row && listWords(row.beside, speech),
        row && yearsOf(row, speech),
        row?.facts?.toLocaleString(language),
      ].map((text, index) => (
        // biome-ignore lint/a11y/useSemanticElements: see RowGrid
        // biome-ignore lint/a11y/useFocusableInteractive: its link takes the focus
        <div
          role="gridcell"
          key={index}
          aria-colindex={index + 2}
          class={`cell cell-${index + 1}`}
          dir="auto"
        >
          {text}
        </div>
      ))}
    </div>
  );
}

/** "2022", "1981–2022", or of an article its day. */
function yearsOf({ years, published }: LibraryRow, { language, t }: Speech): string {
  if (published) return formatPublished(published, language);
  if (!years) return '';
  const [first, last] = years;
  return first === last ? String(first) : t('yearSpan', [String(first), String(last)]);
}
