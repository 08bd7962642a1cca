import { useCallback, useState } from 'preact/hooks';
import { AccessNotice } from '../options/AccessNotice.tsx';
import { FilmsSwitch } from '../options/FilmsSwitch.tsx';
import { Keyboard, useShortcuts } from '../options/Keyboard.tsx';
import { ReadingProgress } from '../options/ReadingProgress.tsx';
import { type Message, Toast } from '../options/Toast.tsx';
import { usePacks } from '../options/use-packs.ts';
import { LockIcon } from '../ui/icons.tsx';
import { useTranslate } from '../ui/translate.tsx';
import { Sample } from './Sample.tsx';
import type { WelcomeServices } from './services.ts';

/** What Cuecard does, tried on the spot; what it keeps to itself; and the few things that are worth choosing at the beginning. */
export function Page({ services }: { services: WelcomeServices }) {
  const { t } = useTranslate();
  const [message, say] = useState<Message | null>(null);
  const packs = usePacks(services, say);
  const shortcuts = useShortcuts(services);
  const done = useCallback(() => say(null), []);
  return (
    <>
      <main class="welcome">
        <header class="hero">
          <img src="/icons/cuecard.svg" alt="" width="56" height="56" />
          <h1>{t('welcomeHeading')}</h1>
          <p class="lead">{t('welcomeLead')}</p>
        </header>
        <Sample />
        <p class="promise">
          <LockIcon />
          <span>{t('promise')}</span>
        </p>
        <AccessNotice services={services} />
        <section aria-labelledby="more-title">
          <h2 id="more-title">{t('welcomeFilms')}</h2>
          <FilmsSwitch packs={packs} />
          {packs.work && <ReadingProgress work={packs.work} onCancel={packs.cancel} />}
        </section>
        {shortcuts && (
          <section aria-labelledby="keys-title">
            <h2 id="keys-title">{t('welcomeKeys')}</h2>
            <Keyboard {...services} shortcuts={shortcuts} />
          </section>
        )}
        <footer class="parting">
          <p>{t('welcomeParting')}</p>
          <button type="button" class="button" onClick={services.openOptions}>
            {t('welcomeOptions')}
          </button>
        </footer>
      </main>
      <Toast message={message} onDone={done} />
    </>
  );
}
