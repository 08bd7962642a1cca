import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { libraryPath } from '../protocol/library-address.ts';
import { type MessageKey, useTranslate } from '../ui/translate.tsx';
import { AccessNotice } from './AccessNotice.tsx';
import { Backup } from './Backup.tsx';
import { Corrections } from './Corrections.tsx';
import { Facts } from './Facts.tsx';
import { Keyboard, useShortcuts } from './Keyboard.tsx';
import { Marks } from './Marks.tsx';
import { Sites } from './Sites.tsx';
import { Strictness } from './Strictness.tsx';
import type { OptionsServices } from './services.ts';
import { Toast } from './Toast.tsx';
import { useAnchor } from './use-anchor.ts';
import { usePacks } from './use-packs.ts';
import { useSettings } from './use-settings.ts';

const sections = [
  { id: 'sites', title: 'sitesTitle' },
  { id: 'marks', title: 'marksTitle' },
  { id: 'corrections', title: 'correctionsTitle' },
  { id: 'facts', title: 'factsTitle' },
  { id: 'keyboard', title: 'keyboardTitle' },
  { id: 'backup', title: 'backupTitle' },
  { id: 'privacy', title: 'privacyTitle' },
] as const satisfies { id: string; title: MessageKey }[];

export function Page({ services }: { services: OptionsServices }) {
  const { t } = useTranslate();
  const { settings, message, save, reset, say } = useSettings(services);
  const packs = usePacks(services, say);
  useAnchor(settings !== null);
  const shortcuts = useShortcuts(services);
  const done = useCallback(() => say(null), [say]);

  return (
    <div class="page">
      <header class="masthead">
        <img src="/icons/cuecard.svg" alt="" width="40" height="40" />
        <h1>{t('optionsTitle')}</h1>
        <nav aria-label={t('optionsSections')}>
          <ul>
            {sections
              .filter(({ id }) => id !== 'keyboard' || shortcuts)
              .map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{t(title)}</a>
                </li>
              ))}
          </ul>
        </nav>
      </header>
      <main>
        <AccessNotice services={services} />
        {settings && (
          <>
            <Section id="sites">
              <Sites settings={settings} save={save} />
            </Section>
            <Section id="marks">
              <Strictness settings={settings} save={save} />
              <Marks settings={settings} save={save} />
            </Section>
            <Section id="corrections">
              <Corrections settings={settings} entities={services.entities} save={save} />
            </Section>
            <Section id="facts" note="packsNote">
              <Facts packs={packs} />
              <p class="to-library">
                <a href={`/${libraryPath}`}>{t('openLibrary')}</a>
              </p>
            </Section>
            {shortcuts && (
              <Section id="keyboard">
                <Keyboard {...services} shortcuts={shortcuts} />
              </Section>
            )}
            <Section id="backup" note="backupNote">
              <Backup settings={settings} packs={packs} save={save} reset={reset} say={say} />
            </Section>
            <Section id="privacy">
              <p>{t('privacyText')}</p>
              <p class="hint">
                {t('version', [services.version])} · <a href="../welcome/index.html">{t('welcomeAgain')}</a>
              </p>
            </Section>
          </>
        )}
      </main>
      <Toast message={message} onDone={done} />
    </div>
  );
}

interface SectionProps {
  id: (typeof sections)[number]['id'];
  note?: MessageKey;
  children: ComponentChildren;
}

function Section({ id, note, children }: SectionProps) {
  const { t } = useTranslate();
  const title = sections.find((section) => section.id === id)?.title;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title && t(title)}</h2>
      {note && <p class="hint">{t(note)}</p>}
      {children}
    </section>
  );
}
