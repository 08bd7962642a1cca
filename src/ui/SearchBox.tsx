import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityRef, SearchHit } from '../model/card.ts';
import { SearchIcon } from './icons.tsx';
import { ResultList } from './ResultList.tsx';
import { useTranslate } from './translate.tsx';
import { useUniqueId } from './use-unique-id.ts';

interface SearchBoxProps {
  query: string;
  /** Null until the first answer to a query. */
  hits: readonly SearchHit[] | null;
  /** The hits answer an older query. */
  stale: boolean;
  onQuery(query: string): void;
  onChoose(entity: EntityRef): void;
  input: RefObject<HTMLInputElement | null>;
  /** Below the list: what is to be told of the result that Enter would choose. */
  about?: (entity: EntityRef) => string;
}

/** A search over names as a combobox: arrows, Home, End, Enter and Esc work on the list below while the focus stays in the field. */
export function SearchBox({ query, hits, stale, onQuery, onChoose, input, about }: SearchBoxProps) {
  const { t, plural } = useTranslate();
  const id = useUniqueId();
  const [active, setActive] = useState(0);
  const enterWaits = useRef(false);
  useEffect(() => {
    setActive(0);
    const [best] = hits ?? [];
    if (enterWaits.current && best) onChoose(best.entity);
    enterWaits.current = false;
  }, [hits, onChoose]);
  const listed = query === '' ? [] : (hits ?? []);
  const current = Math.min(active, listed.length - 1);
  const chosen = listed[current];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const goTo = (index: number) => {
      event.preventDefault();
      setActive(index);
    };
    const last = listed.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        if (last >= 0) goTo(current >= last ? 0 : current + 1);
        break;
      case 'ArrowUp':
        if (last >= 0) goTo(current <= 0 ? last : current - 1);
        break;
      case 'Home':
        if (last >= 0 && !event.shiftKey) goTo(0);
        break;
      case 'End':
        if (last >= 0 && !event.shiftKey) goTo(last);
        break;
      case 'Enter': {
        const hit = listed[current];
        if (stale) enterWaits.current = true;
        else if (hit) onChoose(hit.entity);
        break;
      }
      case 'Escape':
        // The first Esc empties the field; only the next one closes what is around it.
        if (query !== '') {
          event.preventDefault();
          event.stopPropagation();
          onQuery('');
        }
        break;
    }
  };

  return (
    <search class="search">
      <div class="search-field">
        <SearchIcon />
        <input
          ref={input}
          inputMode="search"
          enterKeyHint="search"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          aria-label={t('searchLabel')}
          placeholder={t('searchPlaceholder')}
          aria-autocomplete="list"
          aria-expanded={listed.length > 0}
          aria-controls={`${id}list`}
          aria-activedescendant={listed.length > 0 ? `${id}o${current}` : undefined}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p class="visually-hidden" role="status">
        {query !== '' && hits && plural('results', hits.length)}
      </p>
      <ResultList id={id} hits={listed} active={current} onChoose={onChoose} onActive={setActive} />
      {about && chosen && (
        <p class="result-about" role="status">
          {about(chosen.entity)}
        </p>
      )}
      {query !== '' && hits?.length === 0 && (
        <div class="no-results">
          <p>{t('nothingFound', [query])}</p>
          <p class="quiet">{t('nothingFoundHint')}</p>
        </div>
      )}
    </search>
  );
}
