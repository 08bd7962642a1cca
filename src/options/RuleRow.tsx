import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ruleAnchor } from '../protocol/own-pages.ts';
import type { SiteRule } from '../settings/settings.ts';
import { EditIcon } from '../ui/icons.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useTranslate } from '../ui/translate.tsx';
import { PatternField, readPattern } from './PatternField.tsx';
import { RemoveButton } from './RemoveButton.tsx';

interface RuleRowProps {
  rule: SiteRule;
  taken(pattern: string): boolean;
  onChange(rule: SiteRule): void;
  onRemove(): void;
}

export function RuleRow({ rule, taken, onChange, onRemove }: RuleRowProps) {
  const speech = useTranslate();
  const { t } = speech;
  const [draft, setDraft] = useState<string | null>(null);
  const [flaw, setFlaw] = useState<string | null>(null);
  const anchor = ruleAnchor(rule.pattern);
  const editing = draft !== null;
  const row = useRef<HTMLLIElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (editing) row.current?.querySelector('input')?.select();
    else if (wasEditing.current) row.current?.querySelector<HTMLElement>('.edit')?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const stop = () => {
    setDraft(null);
    setFlaw(null);
  };
  if (draft !== null) {
    return (
      <li class="rule" ref={row}>
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            const read = readPattern(draft, taken, speech);
            if ('flaw' in read) return setFlaw(read.flaw);
            stop();
            if (read.pattern !== rule.pattern) onChange({ ...rule, pattern: read.pattern });
          }}
        >
          <PatternField
            label={t('editSite', [rule.pattern])}
            value={draft}
            flaw={flaw}
            onEscape={stop}
            onInput={(next) => {
              setDraft(next);
              setFlaw(null);
            }}
          />
          <button type="submit" class="button primary">
            {t('keep')}
          </button>
          <button type="button" class="button" onClick={stop}>
            {t('cancel')}
          </button>
        </form>
      </li>
    );
  }
  return (
    <li class="rule" ref={row} id={anchor} data-called={location.hash === `#${anchor}`}>
      <Switch
        label={<span dir="ltr">{rule.pattern}</span>}
        note={t(rule.on ? 'ruleOn' : 'ruleOff')}
        checked={rule.on}
        onChange={(on) => onChange({ ...rule, on })}
      />
      <button
        type="button"
        class="icon-button edit"
        aria-label={t('editSite', [rule.pattern])}
        title={t('edit')}
        onClick={() => setDraft(rule.pattern)}
      >
        <EditIcon />
      </button>
      <RemoveButton label={t('removeSite', [rule.pattern])} onRemove={onRemove} />
    </li>
  );
}
