import type { Settings } from '../settings/settings.ts';
import { exportSettings, importSettings, type TransferProblem } from '../settings/transfer.ts';
import { type Speech, useTranslate } from '../ui/translate.tsx';
import { FilePicker } from './FilePicker.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import type { Message } from './Toast.tsx';
import { isOfBackup, type PacksEditor } from './use-packs.ts';

interface BackupProps {
  settings: Settings;
  packs: PacksEditor;
  save(patch: Partial<Settings>, undoable: string): void;
  reset(said: string): void;
  say(message: Message): void;
}

// A text that long is refused by its length anyway; reading a film into memory to find that out is not needed.
const maxFileBytes = 4_000_000;

/** Everything to a file and from a file, the settings alone too, and back to how they came. */
export function Backup({ settings, packs, save, reset, say }: BackupProps) {
  const speech = useTranslate();
  const { t } = speech;
  const busy = packs.work !== null;

  const backUp = async () => {
    const backup = await packs.backUp(exportSettings(settings));
    if (backup) download(backup, `cuecard-backup-${new Date().toISOString().slice(0, 10)}.gz`);
  };
  const take = async (file: File) => {
    if (await isZipped(file)) {
      const restored = await packs.restore(file);
      const result = restored === null ? null : importSettings(restored);
      if (result?.ok) save(result.settings, t('restored', [file.name]));
      return;
    }
    const result: ReturnType<typeof importSettings> =
      file.size > maxFileBytes
        ? { ok: false, why: { key: 'importTooLarge', details: [] } }
        : importSettings(await file.text());
    if (result.ok) save(result.settings, t('imported', [file.name]));
    else say({ text: problemText(result.why, speech), failed: true });
  };
  return (
    <>
      <div class="actions">
        <button type="button" class="button" disabled={busy} onClick={() => void backUp()}>
          {t('backUp')}
        </button>
        <FilePicker
          text={t('restore')}
          label={t('restoreFile')}
          accept=".gz,.json,application/gzip,application/json"
          disabled={busy}
          onPick={(file) => {
            take(file).catch(() => say({ text: t('importUnreadable', [file.name]), failed: true }));
          }}
        />
        <button
          type="button"
          class="button"
          onClick={() =>
            download(
              new Blob([exportSettings(settings)], { type: 'application/json' }),
              'cuecard-settings.json',
            )
          }
        >
          {t('export')}
        </button>
        <button type="button" class="button" onClick={() => reset(t('wasReset'))}>
          {t('reset')}
        </button>
      </div>
      {packs.work && isOfBackup(packs.work) && <ReadingProgress work={packs.work} onCancel={packs.cancel} />}
    </>
  );
}

/** Settings alone are JSON; a backup with packs is gzipped. */
async function isZipped(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

export function problemText(why: TransferProblem, { t }: Pick<Speech, 't'>): string {
  return `${t(why.key, [...why.details])} ${t('nothingChanged')}`;
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file when the next task runs.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
