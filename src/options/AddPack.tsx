import { useId, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../ui/translate.tsx';
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
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const id = useId();
  const take = (files: FileList | null | undefined) => {
    const [file] = files ?? [];
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
        take(event.dataTransfer?.files);
      }}
    >
      <button
        type="button"
        class="button"
        aria-describedby={id}
        disabled={busy}
        onClick={() => picker.current?.click()}
      >
        {t('addPack')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".ndjson,.gz,application/x-ndjson,application/gzip"
        class="visually-hidden"
        tabIndex={-1}
        aria-label={t('packFile')}
        onChange={(event) => {
          take(event.currentTarget.files);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
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
