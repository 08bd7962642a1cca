import { useTranslate } from '../ui/translate.tsx';
import type { OptionsServices, Shortcut } from './services.ts';

interface KeyboardProps {
  shortcuts: Shortcut[];
  openShortcuts: OptionsServices['openShortcuts'];
}

/** The keys as the browser has them now, and those inside of a card. */
export function Keyboard({ shortcuts, openShortcuts }: KeyboardProps) {
  const { t } = useTranslate();
  const rows = [
    ...shortcuts.map(({ does, keys }) => ({ does, keys: keys ? keys.split('+') : [] })),
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
