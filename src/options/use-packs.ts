import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LoadedPack, PackShelf } from '../model/pack.ts';
import { filmsPackId, type PackOutcome, type PackProgress, type PackTask } from '../protocol/pack-work.ts';
import type { TransferProblem } from '../settings/transfer.ts';
import { useTranslate } from '../ui/translate.tsx';
import { problemText } from './Backup.tsx';
import { formatBytes } from './format-size.ts';
import type { OptionsServices } from './services.ts';
import type { Message } from './Toast.tsx';

/** What is being read in, or the backup that is being made. */
export interface PackWork {
  title: string;
  does: PackTask['do'];
  progress: PackProgress | null;
  /** When it began, as `performance.now()` counts. */
  began: number;
}

export interface PacksEditor {
  /** Null while the packs are being asked for. */
  shelf: PackShelf | 'failed' | null;
  work: PackWork | null;
  addFile(file: File): void;
  addFilms(): void;
  cancel(): void;
  remove(pack: LoadedPack): void;
  /** A file of the settings, as their export has them, and all packs. Null where it could not be made, and that was said. */
  backUp(settings: string): Promise<Blob | null>;
  /** Takes the packs of a backup in, and gives its settings. Null where nothing changed, and that was said. */
  restore(file: File): Promise<string | null>;
  forgetLost(): void;
}

const failures = {
  full: 'packNoRoom',
  cancelled: 'packCancelled',
  failed: 'packUnreadable',
} as const;

const backupFailures = {
  full: 'backupFailed',
  cancelled: 'backupCancelled',
  failed: 'backupFailed',
} as const;

export type PacksServices = Pick<OptionsServices, 'packs' | 'packWork' | 'packsChanged' | 'tidyPacks'>;

/** The packs, and one change of them at a time. */
export function usePacks(services: PacksServices, say: (message: Message) => void): PacksEditor {
  const { t, language } = useTranslate();
  const [shelf, setShelf] = useState<PacksEditor['shelf']>(null);
  const [work, setWork] = useState<PackWork | null>(null);
  const running = useRef<AbortController | null>(null);

  const look = useCallback(() => services.packs().then(setShelf, () => setShelf('failed')), [services]);
  useEffect(() => {
    void look();
    // Nobody can take a removal back any more when the page is gone.
    addEventListener('pagehide', services.tidyPacks);
    // Another window may have changed them.
    addEventListener('focus', look);
    return () => {
      removeEventListener('pagehide', services.tidyPacks);
      removeEventListener('focus', look);
    };
  }, [services, look]);

  /** Does one task with its progress shown; says what went wrong. */
  const run = useCallback(
    async (task: PackTask, title: string): Promise<(PackOutcome & { ok: true }) | null> => {
      if (running.current) return null;
      const control = new AbortController();
      running.current = control;
      const isBackup = task.do === 'backUp';
      const started = { title, does: task.do, began: performance.now() };
      setWork({ ...started, progress: null });
      const outcome = await services.packWork(task, {
        signal: control.signal,
        onProgress: (progress) => setWork({ ...started, progress }),
      });
      if (outcome.ok && !isBackup) await services.packsChanged([]);
      await look();
      running.current = null;
      setWork(null);
      if (outcome.ok) return outcome;
      if (outcome.why === 'refused')
        say({ text: t('packRefused', [title, sentence(outcome.text)]), failed: true });
      else if (outcome.why === 'settings')
        say({ text: problemText(outcome.problem as TransferProblem, { t }), failed: true });
      else {
        const key = isBackup ? backupFailures[outcome.why] : failures[outcome.why];
        say({ text: t(key, [title]), failed: outcome.why !== 'cancelled' });
      }
      return null;
    },
    [services, say, t, look],
  );

  const add = useCallback(
    async (task: PackTask, title: string) => {
      const result = (await run(task, title))?.result;
      if (result && 'pack' in result) say({ text: t('packAdded', [result.pack.title]) });
    },
    [run, say, t],
  );

  const backUp = useCallback(
    async (settings: string) => {
      const result = (await run({ do: 'backUp', settings }, ''))?.result;
      return result && 'backup' in result ? result.backup : null;
    },
    [run],
  );

  const restore = useCallback(
    async (file: File) => {
      const result = (await run({ do: 'restore', file }, file.name))?.result;
      return result && 'settings' in result ? result.settings : null;
    },
    [run],
  );

  const bringBack = useCallback(
    async (id: string) => {
      const { ok } = await services.packWork({ do: 'bringBack', id }, {});
      await services.packsChanged([]);
      await look();
      say(ok ? { text: t('undone') } : { text: t('packNotBack'), failed: true });
    },
    [services, say, t, look],
  );

  const remove = useCallback(
    async ({ id, title, bytes }: LoadedPack) => {
      if (running.current) return;
      const { ok } = await services.packWork({ do: 'remove', id }, {});
      // Gone from the list as soon as it is from the store, so that who leaves then has removed it; the background follows.
      if (ok) {
        setShelf((now) =>
          now && now !== 'failed' ? { ...now, packs: now.packs.filter((pack) => pack.id !== id) } : now,
        );
      }
      await services.packsChanged(ok ? [id] : []);
      await look();
      if (!ok) return say({ text: t('packNotRemoved', [title]), failed: true });
      say({
        text: t('packRemoved', [title, formatBytes(bytes ?? 0, language)]),
        undo: () => void bringBack(id),
      });
    },
    [services, say, t, language, look, bringBack],
  );

  return {
    shelf,
    work,
    addFile: (file) => void add({ do: 'add', file }, file.name),
    addFilms: () => void add({ do: 'addFilms' }, t('filmsPack')),
    cancel: () => running.current?.abort(),
    remove: (pack) => void remove(pack),
    backUp,
    restore,
    forgetLost: () => {
      const lost = shelf && shelf !== 'failed' ? shelf.lost.map(({ id }) => id) : [];
      void services.packsChanged(lost).then(look);
    },
  };
}

/** Whether its progress belongs beside the backup, not among the packs. */
export const isOfBackup = ({ does }: PackWork) => does === 'backUp' || does === 'restore';

export const filmsOf = (shelf: PackShelf): LoadedPack | undefined =>
  shelf.packs.find(({ id }) => id === filmsPackId);

/** The reader's words for what is wrong, as a sentence of its own: "line 3: is not valid JSON". */
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
