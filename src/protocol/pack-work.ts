/**
 * What the options ask of the worker that changes the store of packs, and what it answers. One worker for each task: if it or its page
 * is killed, the packs are as they were before.
 */

/** The large pack that comes with the extension, switched off. */
export const filmsPackId = 'american-films-1900-2023';

export type PackTask =
  | { do: 'add'; file: Blob }
  | { do: 'addFilms' }
  /** Can be taken back until the next change, or until the options are closed. */
  | { do: 'remove'; id: string }
  | { do: 'bringBack'; id: string }
  /** Settings as their export has them, and all packs, in one file. */
  | { do: 'backUp'; settings: string }
  | { do: 'restore'; file: Blob };

export interface PackProgress {
  /** First the records are read, then the index of names is made. */
  stage: 'records' | 'names';
  /** Bytes of the file that were read, and how many it has. */
  bytes: number;
  total: number;
  records: number;
}

/** Why a task failed. Nothing has changed then. */
export type PackFailure =
  /** The file is no sound pack; `text` says what is wrong, and in which line. */
  | { why: 'refused'; text: string }
  /** What is wrong with the settings of a backup: a key of a message, and what that speaks of. */
  | { why: 'settings'; problem: { key: string; details: readonly string[] } }
  | { why: 'full' }
  | { why: 'cancelled' }
  /** The file or the store could not be read. */
  | { why: 'failed' };

/** What a task came to: the pack that was added, the backup that was made (gzipped), or the settings of the one that was restored, as their export has them. */
export type PackResult =
  | { pack: { id: string; title: string } }
  | { backup: Blob }
  | { settings: string }
  | null;

export type PackOutcome = { ok: true; result: PackResult } | ({ ok: false } & PackFailure);

export type ToPackWorker = PackTask | { do: 'cancel' };
export type FromPackWorker = { progress: PackProgress } | { outcome: PackOutcome };

export interface PackWorkOptions {
  onProgress?: (progress: PackProgress) => void;
  signal?: AbortSignal;
}

/** Has a new worker do a task, and ends it. */
export function runPackTask(
  startWorker: () => Worker,
  task: PackTask,
  { onProgress, signal }: PackWorkOptions = {},
): Promise<PackOutcome> {
  const worker = startWorker();
  const tell = (message: ToPackWorker) => worker.postMessage(message);
  const cancel = () => tell({ do: 'cancel' });
  signal?.addEventListener('abort', cancel, { once: true });
  return new Promise<PackOutcome>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<FromPackWorker>) => {
      if ('progress' in data) onProgress?.(data.progress);
      else resolve(data.outcome);
    };
    worker.onerror = () => resolve({ ok: false, why: 'failed' });
    tell(task);
  }).finally(() => {
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  });
}
