import { useState } from 'preact/hooks';
import { maxSiteRules } from '../settings/setting-schemas.ts';
import { useTranslate } from '../ui/translate.tsx';
import { PatternField, readPattern } from './PatternField.tsx';

interface AddRuleProps {
  /** How many rules there are. */
  count: number;
  taken(pattern: string): boolean;
  onAdd(pattern: string): void;
}

export function AddRule({ count, taken, onAdd }: AddRuleProps) {
  const speech = useTranslate();
  const [text, setText] = useState('');
  const [flaw, setFlaw] = useState<string | null>(null);
  return (
    <form
      class="inline-form"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readPattern(text, taken, speech);
        if ('flaw' in read) return setFlaw(read.flaw);
        if (count >= maxSiteRules) return setFlaw(speech.t('tooManyRules', [String(maxSiteRules)]));
        onAdd(read.pattern);
        setText('');
        setFlaw(null);
      }}
    >
      <PatternField
        label={speech.t('addSite')}
        hint={speech.t('patternHint')}
        value={text}
        flaw={flaw}
        onInput={(next) => {
          setText(next);
          setFlaw(null);
        }}
      />
      <button type="submit" class="button primary">
        {speech.t('add')}
      </button>
    </form>
  );
}
