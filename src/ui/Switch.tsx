import type { ComponentChildren } from 'preact';
import { useUniqueId } from './use-unique-id.ts';

interface SwitchProps {
  checked: boolean;
  onChange(checked: boolean): void;
  label: ComponentChildren;
  /** A line below the label. */
  note?: ComponentChildren;
  disabled?: boolean;
}

/** On or off, at once; the whole row switches. */
export function Switch({ checked, onChange, label, note, disabled = false }: SwitchProps) {
  const id = useUniqueId();
  return (
    <div class="switch-row">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={checked}
        aria-labelledby={`${id}l`}
        aria-describedby={note ? `${id}n` : undefined}
        disabled={disabled}
        onClick={() => onChange(!checked)}
      >
        <span class="switch-words">
          <span id={`${id}l`} class="switch-label">
            {label}
          </span>
          {note && (
            <span id={`${id}n`} class="switch-note">
              {note}
            </span>
          )}
        </span>
        <span class="track" aria-hidden="true">
          <span class="thumb" />
        </span>
      </button>
    </div>
  );
}
