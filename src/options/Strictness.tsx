import { strictnesses } from '../model/strictness.ts';
import type { Settings } from '../settings/settings.ts';
import { useTranslate } from '../ui/translate.tsx';

interface StrictnessProps {
  settings: Settings;
  save(patch: Partial<Settings>): void;
}

/** How sure a name must be. */
export function Strictness({ settings, save }: StrictnessProps) {
  const { t } = useTranslate();
  return (
    <fieldset class="choices">
      <legend>{t('strictnessLegend')}</legend>
      {strictnesses.map((strictness) => (
        <label key={strictness} class="choice">
          <input
            type="radio"
            name="strictness"
            checked={settings.strictness === strictness}
            onChange={() => save({ strictness })}
          />
          <span class="choice-words">
            <span class="choice-title">{t(`strictness_${strictness}`)}</span>
            <span class="hint">{t(`strictnessNote_${strictness}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
