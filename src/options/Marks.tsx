import { type MarkStyle, markStyles } from '../model/mark-style.ts';
import type { Settings } from '../settings/settings.ts';
import { type MessageKey, useTranslate } from '../ui/translate.tsx';
import { Delay } from './Delay.tsx';

interface MarksProps {
  settings: Settings;
  save(patch: Partial<Settings>): void;
}

const titles: Record<MarkStyle, { title: MessageKey; note: MessageKey }> = {
  underline: { title: 'styleUnderline', note: 'styleUnderlineNote' },
  tint: { title: 'styleTint', note: 'styleTintNote' },
  hover: { title: 'styleHover', note: 'styleHoverNote' },
};

/** How names look on pages, and when their cards come and go. */
export function Marks({ settings, save }: MarksProps) {
  const { t, rich } = useTranslate();
  return (
    <>
      <fieldset class="choices">
        <legend>{t('markLegend')}</legend>
        {markStyles.map((style) => (
          <label key={style} class="choice">
            <input
              type="radio"
              name="markStyle"
              checked={settings.markStyle === style}
              onChange={() => save({ markStyle: style })}
            />
            <span class="choice-words">
              <span class="choice-title">{t(titles[style].title)}</span>
              <span class="hint">{t(titles[style].note)}</span>
              <span class="sample" data-style={style}>
                {rich('markSample', [
                  <span key="1" class="sample-name person">
                    {t('markSampleFirst')}
                  </span>,
                  <span key="2" class="sample-name film">
                    {t('markSampleSecond')}
                  </span>,
                ])}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <Delay
        label={t('openDelay')}
        hint={t('openDelayHint')}
        value={settings.openDelay}
        least={0}
        most={1500}
        onChange={(openDelay) => save({ openDelay })}
      />
      <Delay
        label={t('closeDelay')}
        hint={t('closeDelayHint')}
        value={settings.closeDelay}
        least={100}
        most={2000}
        onChange={(closeDelay) => save({ closeDelay })}
      />
    </>
  );
}
