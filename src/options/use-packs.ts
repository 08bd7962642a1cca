import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LoadedPack, PackShelf } from '../model/pack.ts';
import { filmsPackId, type PackProgress, type PackTask } from '../protocol/pack-work.ts';
import { useTranslate } from '../ui/translate.tsx';
import { formatBytes } from './format-size.ts';
import type { OptionsServices } from './services.ts';
import type { Message } from './Toast.tsx';

/** What is being read in. */
export interface PackWork {
  title: string;
  isFilms: boolean;
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
  forgetLost(): void;
}

const failures = {
  full: 'packNoRoom',
  cancelled: 'packCancelled',
  failed: 'packUnreadable',
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

  const add = useCallback(
    async (task: PackTask, title: string) => {
      if (running.current) return;
      const control = new AbortController();
      running.current = control;
      const started = { title, isFilms: task.do === 'addFilms', began: performance.now() };
      setWork({ ...started, progress: null });
      const outcome = await services.packWork(task, {
        signal: control.signal,
        onProgress: (progress) => setWork({ ...started, progress }),
      });
      if (outcome.ok) await services.packsChanged([]);
      await look();
      running.current = null;
      setWork(null);
      if (outcome.ok) say({ text: t('packAdded', [outcome.pack?.title ?? title]) });
      else if (outcome.why === 'refused')
        say({ text: t('packRefused', [title, sentence(outcome.text)]), failed: true });
      else say({ text: t(failures[outcome.why], [title]), failed: outcome.why !== 'cancelled' });
    },
    [services, say, t, look],
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
      // Gone from the list at once; the store follows.
      setShelf((now) =>
        now && now !== 'failed' ? { ...now, packs: now.packs.filter((pack) => pack.id !== id) } : now,
      );
      const { ok } = await services.packWork({ do: 'remove', id }, {});
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
    forgetLost: () => {
      const lost = shelf && shelf !== 'failed' ? shelf.lost.map(({ id }) => id) : [];
      void services.packsChanged(lost).then(look);
    },
  };
}

export const filmsOf = (shelf: PackShelf): LoadedPack | undefined =>
  shelf.packs.find(({ id }) => id === filmsPackId);

/** The reader's words for what is wrong, as a sentence of its own: "line 3: is not valid JSON". */
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
