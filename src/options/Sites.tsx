import { useRef } from 'preact/hooks';
import type { Settings, SiteRule } from '../settings/settings.ts';
import { useTranslate } from '../ui/translate.tsx';
import { AddRule } from './AddRule.tsx';
import { RuleRow } from './RuleRow.tsx';
import { TryAddress } from './TryAddress.tsx';

interface SitesProps {
  settings: Settings;
  save(patch: Partial<Settings>, undoable?: string): void;
}

const modes = [
  { mode: 'except', title: 'modeExcept', note: 'modeExceptNote' },
  { mode: 'only', title: 'modeOnly', note: 'modeOnlyNote' },
] as const;

/** Where Cuecard works: the mode, the rules, and which of them is decisive for an address. */
export function Sites({ settings, save }: SitesProps) {
  const { t } = useTranslate();
  const { siteMode, siteRules } = settings;
  const heading = useRef<HTMLHeadingElement>(null);
  const replace = (index: number, rules: SiteRule[]) => siteRules.toSpliced(index, 1, ...rules);
  return (
    <>
      <fieldset class="choices">
        <legend>{t('modeLegend')}</legend>
        {modes.map(({ mode, title, note }) => (
          <label key={mode} class="choice">
            <input
              type="radio"
              name="siteMode"
              checked={siteMode === mode}
              onChange={() => save({ siteMode: mode })}
            />
            <span class="choice-words">
              <span class="choice-title">{t(title)}</span>
              <span class="hint">{t(note)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <h3 ref={heading} tabIndex={-1}>
        {t('rulesTitle')}
      </h3>
      {siteRules.length === 0 ? (
        <p class="empty">{t('noRules')}</p>
      ) : (
        <ul class="rules">
          {siteRules.map((rule, index) => (
            <RuleRow
              key={rule.pattern}
              rule={rule}
              taken={(pattern) => siteRules.some((other) => other !== rule && other.pattern === pattern)}
              onChange={(next) => save({ siteRules: replace(index, [next]) })}
              onRemove={() => {
                save({ siteRules: replace(index, []) }, t('ruleRemoved', [rule.pattern]));
                heading.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <AddRule
        count={siteRules.length}
        taken={(pattern) => siteRules.some((rule) => rule.pattern === pattern)}
        onAdd={(pattern) => save({ siteRules: [...siteRules, { pattern, on: siteMode === 'only' }] })}
      />
      <TryAddress settings={settings} />
    </>
  );
}
