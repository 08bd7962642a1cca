import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings/settings.ts';
import { useTranslate } from '../ui/translate.tsx';
import type { OptionsServices } from './services.ts';
import type { Message } from './Toast.tsx';

export interface SettingsEditor {
  /** Null until they are loaded. */
  settings: Settings | null;
  message: Message | null;
  /** Saves at once and says so; with `undoable` as its text, what was before can be brought back. */
  save(patch: Partial<Settings>, undoable?: string): void;
  reset(said: string): void;
  say(message: Message | null): void;
}

export function useSettings(services: OptionsServices): SettingsEditor {
  const { t } = useTranslate();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [message, say] = useState<Message | null>(null);
  const current = useRef(settings);
  current.current = settings;

  useEffect(() => {
    let changed = false;
    const stop = services.onChange((next) => {
      changed = true;
      setSettings(next);
    });
    services.load().then((loaded) => {
      if (!changed) setSettings(loaded);
    });
    return stop;
  }, [services]);

  const apply = useCallback(
    (change: () => Promise<Settings>, text: string, undoTo: Settings | null) => {
      const undo = undoTo && (() => apply(() => services.change(undoTo), t('undone'), null));
      change().then(
        (saved) => {
          setSettings(saved);
          say({ text, undo: undo ?? undefined });
        },
        async (error: unknown) => {
          setSettings(await services.load());
          const tooLarge = error instanceof Error && error.name === 'SettingTooLargeError';
          say({ text: t(tooLarge ? 'notSavedTooLarge' : 'notSaved'), failed: true });
        },
      );
    },
    [services, t],
  );
  const save = useCallback(
    (patch: Partial<Settings>, undoable?: string) => {
      const before = current.current;
      // The page answers at once; what storage says comes after.
      if (before) setSettings({ ...before, ...patch });
      apply(() => services.change(patch), undoable ?? t('saved'), undoable === undefined ? null : before);
    },
    [services, apply, t],
  );
  const reset = useCallback(
    (said: string) => apply(() => services.reset(), said, current.current),
    [services, apply],
  );
  return { settings, message, save, reset, say };
}
