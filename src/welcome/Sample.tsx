import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../ui/translate.tsx';

/** True once a card has stood in the page: it is the only popover that ever comes into it. */
function useCardSeen(): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      if (!added.some((node) => node instanceof HTMLElement && node.popover !== null)) return;
      observer.disconnect();
      setSeen(true);
    });
    observer.observe(document.documentElement, { childList: true });
    return () => observer.disconnect();
  }, []);
  return isSeen;
}

/** A paragraph as it might stand anywhere. The page-side script marks it like any other: nothing here is drawn to look so. */
export function Sample() {
  const { t } = useTranslate();
  const isCardSeen = useCardSeen();
  return (
    <figure class="sample-page">
      <div class="sample-bar" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <p class="sample-text">{t('welcomeSample')}</p>
      <figcaption data-seen={isCardSeen}>
        <span role="status">{t(isCardSeen ? 'welcomeSeen' : 'welcomeTry')}</span>
      </figcaption>
    </figure>
  );
}
