import { useId, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import { isOn, siteOf } from '../settings/site-rules.ts';
import { type Speech, useTranslate } from '../ui/translate.tsx';

/** Tells for any address whether Cuecard works there, and which rule says so. */
export function TryAddress({ settings }: { settings: Settings }) {
  const speech = useTranslate();
  const { t } = speech;
  const id = useId();
  const [text, setText] = useState('');
  const answer = answerFor(text, settings, speech);
  return (
    <div class="field try">
      <label for={id}>{t('tryAddress')}</label>
      <input
        id={id}
        class="text-field"
        dir="ltr"
        inputMode="url"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder={t('tryPlaceholder')}
        value={text}
        aria-describedby={`${id}a`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <output id={`${id}a`} for={id} class="answer" data-on={answer?.on}>
        {answer?.text}
      </output>
    </div>
  );
}

/** An address may be typed without its scheme, as in an address bar. Null for an empty field. */
export function answerFor(
  typed: string,
  settings: Settings,
  { t }: Pick<Speech, 't'>,
): { on: boolean | undefined; text: string } | null {
  const text = typed.trim();
  if (text === '') return null;
  const url = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(url) || siteOf(url) === null) return { on: undefined, text: t('tryNoSite') };
  const { on, rule } = isOn(settings, url);
  const decision = rule
    ? t(on ? 'tryOnByRule' : 'tryOffByRule', [rule.pattern])
    : t(on ? 'tryOnByMode' : 'tryOffByMode');
  return { on, text: settings.paused && on ? `${decision} ${t('tryPaused')}` : decision };
}
