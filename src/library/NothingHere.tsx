import { useLayoutEffect } from 'preact/hooks';
import { SearchIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type MessageKey, useTranslate } from '../ui/translate.tsx';

const texts: Record<'address' | 'entity' | 'article' | 'answer', { title: MessageKey; text: MessageKey }> = {
  address: { title: 'noSuchPage', text: 'noSuchPageHint' },
  entity: { title: 'noSuchEntity', text: 'noSuchEntityHint' },
  article: { title: 'noSuchArticle', text: 'noSuchEntityHint' },
  answer: { title: 'libraryFailed', text: 'libraryFailedHint' },
};

/** What an address leads to where there is nothing, and the way on. */
export function NothingHere({ what, setTitle }: { what: keyof typeof texts; setTitle(name: string): void }) {
  const { t } = useTranslate();
  const { title, text } = texts[what];
  useLayoutEffect(() => setTitle(t(title)), [setTitle, t, title]);
  return (
    <div class="nothing-here">
      <Notice icon={<SearchIcon />} title={t(title)}>
        {t(text)}
        <br />
        <a href="#/films">{t('toAllFilms')}</a>
      </Notice>
    </div>
  );
}
