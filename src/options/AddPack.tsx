import { useId, useState } from 'preact/hooks';
import { useTranslate } from '../ui/translate.tsx';
import { FilePicker } from './FilePicker.tsx';
import { formatBytes } from './format-size.ts';

interface AddPackProps {
  /** Something is being read in already. */
  busy: boolean;
  limits: { entities: number; bytes: number };
  onAdd(file: File): void;
}

/** A place to choose a pack file, or to drop it. */
export function AddPack({ busy, limits, onAdd }: AddPackProps) {
  const { t, language } = useTranslate();
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (file: File | undefined) => {
    if (file && !busy) onAdd(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button
    <div
      class="drop-zone"
      data-over={over}
      onDragOver={(event) => {
        // Without this the browser would open the file in the page's place.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <FilePicker
        text={t('addPack')}
        label={t('packFile')}
        accept=".ndjson,.gz,application/x-ndjson,application/gzip"
        disabled={busy}
        describedBy={id}
        onPick={take}
      />
      <p id={id} class="hint">
        {t('addPackHint', [
          new Intl.NumberFormat(language).format(limits.entities),
          formatBytes(limits.bytes, language),
        ])}
      </p>
    </div>
  );
}
