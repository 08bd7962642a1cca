import { useId } from 'preact/hooks';
import { type Speech, useTranslate } from '../ui/translate.tsx';
import { formatWait } from './format-size.ts';
import type { PackWork } from './use-packs.ts';

/** Before that a rate is a guess. */
const firstGuess = 1000;

/** How far a pack has been read in, and the way to stop it. */
export function ReadingProgress({ work, onCancel }: { work: PackWork; onCancel(): void }) {
  const speech = useTranslate();
  const { t } = speech;
  const id = useId();
  const { progress } = work;
  const isReading = progress?.stage !== 'names';
  return (
    <div class="reading">
      <p id={id} class="reading-title">
        {work.does === 'backUp' ? t('backupMaking') : t('packReading', [work.title])}
      </p>
      <progress
        aria-labelledby={id}
        aria-describedby={`${id}w`}
        max={1}
        {...(progress && isReading ? { value: progress.bytes / Math.max(1, progress.total) } : {})}
      />
      <p id={`${id}w`} class="hint">
        {words(work, speech)} {t('packKeepOpen')}
      </p>
      {/* What was read is in the store by then, and the names take a moment. */}
      <button type="button" class="button" disabled={!isReading} onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

function words({ progress, began }: PackWork, { t, language }: Speech): string {
  if (!progress) return '';
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const records = number.format(progress.records);
  if (progress.stage === 'names') return t('packNames', [records]);
  const spent = performance.now() - began;
  const rate = number.format(progress.records / (spent / 1000));
  if (spent < firstGuess || progress.bytes === 0) return `${t('packProgress', [records, rate])}.`;
  const left = (spent / progress.bytes) * (progress.total - progress.bytes);
  return `${t('packProgressLeft', [records, rate, formatWait(left / 1000, language)])}.`;
}
