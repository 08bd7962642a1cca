import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { checkPattern } from '../settings/site-rules.ts';
import type { MessageKey, Speech } from '../ui/translate.tsx';

interface PatternFieldProps {
  label: string;
  hint?: string;
  value: string;
  onInput(value: string): void;
  /** What is wrong with it; null while nothing is. */
  flaw: string | null;
  onEscape?: () => void;
  input?: RefObject<HTMLInputElement>;
}

/** A field for a site's pattern, with what is wrong in it said below. */
export function PatternField({ label, hint, value, onInput, flaw, onEscape, input }: PatternFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        {...(input ? { ref: input } : {})}
        class="text-field"
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={value}
        aria-invalid={flaw !== null}
        aria-describedby={`${id}d`}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onEscape?.();
        }}
      />
      <p id={`${id}d`} class={flaw === null ? 'hint' : 'flaw'} role={flaw === null ? undefined : 'alert'}>
        {flaw ?? hint}
      </p>
    </div>
  );
}

const flawKeys = {
  empty: 'pattern_empty',
  tooLong: 'pattern_tooLong',
  everySite: 'pattern_everySite',
  wildcard: 'pattern_wildcard',
  scheme: 'pattern_scheme',
  notAnAddress: 'pattern_notAnAddress',
} as const satisfies Record<string, MessageKey>;

/** A typed pattern in the form in which it is kept, or what is wrong with it in the user's language. */
export function readPattern(
  text: string,
  taken: (pattern: string) => boolean,
  { t }: Speech,
): { pattern: string } | { flaw: string } {
  const checked = checkPattern(text);
  if (!checked.ok) return { flaw: t(flawKeys[checked.why]) };
  return taken(checked.pattern)
    ? { flaw: t('pattern_taken', [checked.pattern]) }
    : { pattern: checked.pattern };
}
