import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../ui/translate.tsx';
import type { OptionsServices, Shortcut } from './services.ts';

export type KeyServices = Pick<OptionsServices, 'shortcuts' | 'openShortcuts' | 'addressBarKeyword'>;

/** Null where the browser has no keys for extensions. They may be changed on a page of the browser, from where the reader comes back. */
export function useShortcuts(services: KeyServices): Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>([]);
  useEffect(() => {
    const look = () => void services.shortcuts().then(setShortcuts, () => {});
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [services]);
  return shortcuts;
}

interface KeyboardProps extends Omit<KeyServices, 'shortcuts'> {
  shortcuts: Shortcut[];
}

/** The keys as the browser has them now, those inside of a card, and the word for the address bar. */
export function Keyboard({ shortcuts, openShortcuts, addressBarKeyword }: KeyboardProps) {
  const { t } = useTranslate();
  const rows = [
    ...shortcuts.map(({ does, keys }) => ({ does, keys: keysOf(keys) })),
    { does: t('keyClose'), keys: ['Esc'] },
  ];
  return (
    <>
      <dl class="keys">
        {rows.map(({ does, keys }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              {keys.length === 0 ? (
                <span class="hint">{t('noKeys')}</span>
              ) : (
                keys.map((key, index) => (
                  <>
                    {index > 0 && '+'}
                    <kbd>{key}</kbd>
                  </>
                ))
              )}
            </dd>
          </div>
        ))}
        {addressBarKeyword !== null && (
          <div>
            <dt>{t('addressBar')}</dt>
            <dd>
              <kbd>{addressBarKeyword}</kbd> <kbd>{t('keySpace')}</kbd> {t('addressBarName')}
            </dd>
          </div>
        )}
      </dl>
      {openShortcuts ? (
        <div class="actions">
          <button type="button" class="button" onClick={openShortcuts}>
            {t('changeKeys')}
          </button>
        </div>
      ) : (
        <p class="hint">{t('changeKeysHint')}</p>
      )}
    </>
  );
}

/** "Alt+Shift+J", or on a Mac "⌥⇧J", taken apart. */
export function keysOf(shortcut: string): string[] {
  const signs = /^([⌃⌥⇧⌘]+)(.+)$/u.exec(shortcut);
  if (signs) return [...(signs[1] ?? ''), signs[2] ?? ''];
  return shortcut === '' ? [] : shortcut.split('+');
}
