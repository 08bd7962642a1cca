import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityRef, SearchHit } from '../model/card.ts';
import { TypeIcon } from './icons.tsx';
import { piecesOf } from './merge-quotes.ts';
import { useTranslate } from './translate.tsx';

interface ResultListProps {
  /** The list is `${id}list`, its options `${id}o0`, `${id}o1`, … */
  id: string;
  hits: readonly SearchHit[];
  active: number;
  onActive(index: number): void;
  onChoose(entity: EntityRef): void;
}

/** The listbox of a search; the focus never comes here. */
export function ResultList({ id, hits, active, onActive, onChoose }: ResultListProps) {
  const { t } = useTranslate();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      id={`${id}list`}
      ref={list}
      role="listbox"
      class="results"
      aria-label={t('resultsLabel')}
      hidden={hits.length === 0}
    >
      {hits.map((hit, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the search field keeps the focus and points here by aria-activedescendant
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search field takes the keys
        <div
          key={hit.entity.id}
          id={`${id}o${index}`}
          role="option"
          class="result"
          aria-selected={index === active}
          onPointerMove={() => onActive(index)}
          // Keeps the focus in the field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(hit.entity)}
        >
          <TypeIcon type={hit.entity.type} />
          <span class="result-words">
            <span class="result-name">
              {inName(hit) ? <Hit hit={inName(hit) ?? hit} /> : hit.entity.name}
              {hit.entity.year !== undefined && <span class="quiet"> {hit.entity.year}</span>}
            </span>
            {!inName(hit) && (
              <span class="result-alias">
                <Hit hit={hit} />
              </span>
            )}
          </span>
          <span class="result-type">{t(`type_${hit.entity.type}`)}</span>
        </div>
      ))}
    </div>
  );
}

/** A hit on the name or on an alias that is a part of it, as a hit on the name; null for an alias of its own. */
export function inName(hit: SearchHit): SearchHit | null {
  const at = hit.entity.name.indexOf(hit.matched);
  if (at < 0) return null;
  return {
    ...hit,
    matched: hit.entity.name,
    ranges: hit.ranges.map(([start, end]) => [start + at, end + at]),
  };
}

function Hit({ hit }: { hit: SearchHit }) {
  return (
    <>
      {piecesOf({ text: hit.matched, marks: hit.ranges }).map((piece, index) =>
        piece.marked ? <b key={index}>{piece.text}</b> : piece.text,
      )}
    </>
  );
}
