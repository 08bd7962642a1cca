import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  const [others, setOthers] = useState<EntityRef[] | null>(means === 'another' ? null : []);
  const [chosen, setChosen] = useState<CorrectedName['means']>(means);
  const [failed, setFailed] = useState(false);
  const group = useRef<HTMLElement>(null);
  // The button that led here is gone; who came by key goes on from what stands in its place.
  useLayoutEffect(() => {
    group.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    if (others) group.current?.scrollIntoView({ block: 'nearest' });
  }, [others]);
  useEffect(() => {
    if (means !== 'another') return;
    let wanted = true;
    marked.namesakes().then(
      (found) => wanted && setOthers(found),
      () => wanted && setOthers([]),
    );
    return () => {
      wanted = false;
    };
  }, [marked, means]);
  const instead = others?.find(({ id }) => id === chosen);
  const say = (scope: CorrectionScope) => {
    marked.correct({ words: marked.words, entity: entity.id, means: chosen }, scope).then(
      (isKept) => (isKept ? onCorrected() : setFailed(true)),
      () => setFailed(true),
    );
  };
  // Buttons that move when the names come would be pressed by mistake.
  if (others === null) return <section class="correct" aria-busy="true" tabIndex={-1} ref={group} />;
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
        {instead
          ? t('isThatOne', [marked.words, nameWithYear(instead), nameWithYear(entity)])
          : t(means === 'nothing' ? `isNo_${entity.type}` : 'isNotTheOneHere', [marked.words])}
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
