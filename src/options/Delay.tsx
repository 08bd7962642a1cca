import { useEffect, useId, useState } from 'preact/hooks';
import { useTranslate } from '../ui/translate.tsx';

interface DelayProps {
  label: string;
  hint: string;
  /** Milliseconds, as the bounds are. */
  value: number;
  least: number;
  most: number;
  onChange(value: number): void;
}

/** A slider for a wait. It saves when it is let go: storage that synchronises allows only so many writes a minute. */
export function Delay({ label, hint, value, least, most, onChange }: DelayProps) {
  const { language } = useTranslate();
  const id = useId();
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  const seconds = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(shown / 1000);
  return (
    <div class="field delay">
      <label for={id}>{label}</label>
      <div class="slider">
        <input
          id={id}
          type="range"
          min={least}
          max={most}
          step={50}
          value={shown}
          aria-valuetext={seconds}
          aria-describedby={`${id}h`}
          onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <span class="seconds" aria-hidden="true">
          {seconds}
        </span>
      </div>
      <p id={`${id}h`} class="hint">
        {hint}
      </p>
    </div>
  );
}
