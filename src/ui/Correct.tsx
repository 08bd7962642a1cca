import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityRef } from '../model/card.ts';
import { type CorrectedName, type CorrectionScope, correctionScopes } from '../model/correction.ts';
import type { MarkedName } from './marked-name.ts';
import { useTranslate } from './translate.tsx';

interface CorrectProps {
  marked: MarkedName;
  entity: EntityRef;
  means: 'nothing' | 'another';
  onCancel(): void;
  onCorrected(): void;
}

/** Asks who is meant instead, where that is the question, and where that holds; one press on a place says it all. */
export function Correct({ marked, entity, means, onCancel, onCorrected }: CorrectProps) {
  const { t } = useTranslate();
  const [others, setOthers] = useState<EntityRef[]>([]);
  const [chosen, setChosen] = useState<CorrectedName['means']>(means);
  const [failed, setFailed] = useState(false);
  const group = useRef<HTMLElement>(null);
  useEffect(() => {
    let wanted = means === 'another';
    if (wanted)
      marked.namesakes().then(
        (found) => wanted && setOthers(found),
        () => {},
      );
    // The button that led here is gone; who came by key goes on from what stands in its place.
    group.current?.focus({ preventScroll: true });
    group.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      wanted = false;
    };
  }, [marked, means]);
  const say = (scope: CorrectionScope) => {
    marked.correct({ words: marked.words, entity: entity.id, means: chosen }, scope).then(
      (isKept) => (isKept ? onCorrected() : setFailed(true)),
      () => setFailed(true),
    );
  };
  return (
    <section class="correct" aria-label={t('correction')} tabIndex={-1} ref={group}>
      {others.length > 0 && (
        <fieldset>
          <legend>{t('whichOne', [marked.words])}</legend>
          {others.map((other) => (
            <Choice
              key={other.id}
              label={nameWithYear(other)}
              note={t(`type_${other.type}`)}
              checked={chosen === other.id}
              onChoose={() => setChosen(other.id)}
            />
          ))}
          <Choice
            label={t('somethingElse')}
            checked={chosen === 'another'}
            onChoose={() => setChosen('another')}
          />
        </fieldset>
      )}
      <p class="correct-legend">
        {t(means === 'nothing' ? `isNo_${entity.type}` : 'isNotThis', [marked.words, nameWithYear(entity)])}
      </p>
      <div class="why-actions">
        {correctionScopes.map((scope) => (
          <button key={scope} type="button" class="small-button" onClick={() => say(scope)}>
            {t(`scope_${scope}`)}
          </button>
        ))}
        <button type="button" class="text-button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      {failed && (
        <p class="correct-failed" role="alert">
          {t('notCorrected')}
        </p>
      )}
    </section>
  );
}

interface ChoiceProps {
  label: string;
  note?: string;
  checked: boolean;
  onChoose(): void;
}

function Choice({ label, note, checked, onChoose }: ChoiceProps) {
  return (
    <label class="correct-choice">
      <input type="radio" name="meant" checked={checked} onChange={onChoose} />
      <span>
        {label} {note && <span class="quiet">{note}</span>}
      </span>
    </label>
  );
}

/** Names that are alike are told apart by their years. */
export function nameWithYear({ name, year }: EntityRef): string {
  return year === undefined ? name : `${name} (${year})`;
}
