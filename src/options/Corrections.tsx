import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityRef } from '../model/card.ts';
import type { Correction } from '../model/correction.ts';
import type { EntityId, EntityType } from '../model/entity.ts';
import type { Settings } from '../settings/settings.ts';
import { nameWithYear } from '../ui/Correct.tsx';
import { type Speech, useTranslate } from '../ui/translate.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import type { OptionsServices } from './services.ts';

interface CorrectionsProps {
  settings: Settings;
  entities: OptionsServices['entities'];
  save(patch: Partial<Settings>, undoable?: string): void;
}

/** What the user has said of names that were marked wrongly, the latest first, each to be taken back. */
export function Corrections({ settings: { corrections }, entities, save }: CorrectionsProps) {
  const speech = useTranslate();
  const { t } = speech;
  const list = useRef<HTMLUListElement>(null);
  const [known, setKnown] = useState<ReadonlyMap<EntityId, EntityRef>>(new Map());
  useEffect(() => {
    const ids = corrections.flatMap(({ entity, means }) =>
      means === 'nothing' || means === 'another' ? [entity] : [entity, means],
    );
    if (ids.length === 0) return;
    entities([...new Set(ids)]).then(
      (found) => setKnown(new Map(found.map((ref) => [ref.id, ref]))),
      () => {},
    );
  }, [corrections, entities]);
  if (corrections.length === 0) return <p class="empty">{t('noCorrections')}</p>;
  return (
    <ul class="rules corrections" ref={list} tabIndex={-1}>
      {corrections.toReversed().map((correction) => (
        <li class="rule" key={JSON.stringify(correction)}>
          <span class="correction-words">
            <span>{correctionText(correction, known, speech)}</span>
            <span class="hint">
              {correction.scope === 'everywhere' ? t('scope_everywhere') : <bdi>{correction.where}</bdi>}
            </span>
          </span>
          <RemoveButton
            label={t('removeCorrection', [correction.words])}
            onRemove={() => {
              const rest = corrections.filter((other) => other !== correction);
              save({ corrections: rest }, t('correctionRemoved', [correction.words]));
              list.current?.focus();
            }}
          />
        </li>
      ))}
    </ul>
  );
}

/** A correction in words: “Up” is not a film; “Heat” is Heat (1986), not Heat (1995). */
export function correctionText(
  { words, entity, means }: Correction,
  known: ReadonlyMap<EntityId, EntityRef>,
  { t }: Pick<Speech, 't'>,
): string {
  const nameOf = (id: EntityId) => {
    const ref = known.get(id);
    // Of a pack that is no longer loaded only the readable id is left.
    return ref ? nameWithYear(ref) : id.slice(id.indexOf(':') + 1);
  };
  if (means === 'nothing') return t(`isNo_${entity.slice(0, entity.indexOf(':')) as EntityType}`, [words]);
  if (means === 'another') return t('isNotThis', [words, nameOf(entity)]);
  return t('isThatOne', [words, nameOf(means), nameOf(entity)]);
}
