import { useCallback, useEffect, useState } from 'preact/hooks';
import { LockIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useTranslate } from '../ui/translate.tsx';
import type { OptionsServices } from './services.ts';

export type AccessServices = Pick<OptionsServices, 'hasAccess' | 'askForAccess'>;

/** Where websites may not be read: that it is so, and the way to give the access. Draws nothing where they may. */
export function AccessNotice({ services }: { services: AccessServices }) {
  const { t } = useTranslate();
  const [lacksAccess, setLacksAccess] = useState(false);
  const look = useCallback(() => {
    services.hasAccess().then(
      (has) => setLacksAccess(!has),
      () => {},
    );
  }, [services]);
  useEffect(() => {
    look();
    // It can be given and taken on the browser's own pages, from where the reader comes back.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [look]);
  if (!lacksAccess) return null;
  return (
    <Notice
      icon={<LockIcon />}
      tone="off"
      title={t('noAccessTitle')}
      action={{ label: t('giveAccess'), run: () => void services.askForAccess().then(look, () => {}) }}
    >
      {t('noAccessText')}
    </Notice>
  );
}
