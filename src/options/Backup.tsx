import type { Settings } from '../settings/settings.ts';
import { exportSettings, importSettings, type TransferProblem } from '../settings/transfer.ts';
import { type Speech, useTranslate } from '../ui/translate.tsx';
import { FilePicker } from './FilePicker.tsx';
import type { Message } from './Toast.tsx';

interface BackupProps {
  settings: Settings;
  save(patch: Partial<Settings>, undoable: string): void;
  reset(said: string): void;
  say(message: Message): void;
}

// A text that long is refused by its length anyway; reading a film into memory to find that out is not needed.
const maxFileBytes = 4_000_000;

/** Settings to a file, from a file, and back to how they came. */
export function Backup({ settings, save, reset, say }: BackupProps) {
  const speech = useTranslate();
  const { t } = speech;

  const read = async (file: File) => {
    const result: ReturnType<typeof importSettings> =
      file.size > maxFileBytes
        ? { ok: false, why: { key: 'importTooLarge', details: [] } }
        : importSettings(await file.text());
    if (result.ok) save(result.settings, t('imported', [file.name]));
    else say({ text: problemText(result.why, speech), failed: true });
  };
  return (
    <div class="actions">
      <button type="button" class="button" onClick={() => download(exportSettings(settings))}>
        {t('export')}
      </button>
      <FilePicker
        text={t('import')}
        label={t('importFile')}
        accept=".json,application/json"
        onPick={(file) => {
          read(file).catch(() => say({ text: t('importUnreadable', [file.name]), failed: true }));
        }}
      />
      <button type="button" class="button" onClick={() => reset(t('wasReset'))}>
        {t('reset')}
      </button>
    </div>
  );
}

export function problemText(why: TransferProblem, { t }: Pick<Speech, 't'>): string {
  return `${t(why.key, [...why.details])} ${t('nothingChanged')}`;
}

function download(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'cuecard-settings.json';
  link.click();
  // The browser has taken hold of the file when the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
