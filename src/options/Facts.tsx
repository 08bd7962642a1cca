import { useRef } from 'preact/hooks';
import { Switch } from '../ui/Switch.tsx';
import { useTranslate } from '../ui/translate.tsx';
import { AddPack } from './AddPack.tsx';
import { Packs } from './Packs.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { filmsOf, type PacksEditor } from './use-packs.ts';

/** What Cuecard knows: the packs, the switch for the large one that comes along, and the way to add more. */
export function Facts({ packs }: { packs: PacksEditor }) {
  const { t, language } = useTranslate();
  const { shelf, work } = packs;
  const heading = useRef<HTMLHeadingElement>(null);
  if (shelf === null) return <p class="empty">{t('loading')}</p>;
  if (shelf === 'failed') return <p class="empty">{t('packsFailed')}</p>;
  const films = filmsOf(shelf);
  const isReadingFilms = work?.isFilms ?? false;
  const switchFilms = () => {
    if (isReadingFilms) packs.cancel();
    else if (films) packs.remove(films);
    else packs.addFilms();
  };
  return (
    <>
      {shelf.lost.length > 0 && (
        <div class="lost" role="alert">
          <strong>{t('packsLostTitle')}</strong>
          <p>
            {t('packsLostText', [
              new Intl.ListFormat(language).format(shelf.lost.map(({ title }) => `“${title}”`)),
            ])}
          </p>
          <button type="button" class="button" onClick={packs.forgetLost}>
            {t('packsLostSeen')}
          </button>
        </div>
      )}
      {shelf.hasStore ? (
        <Switch
          label={t('filmsPack')}
          note={t('filmsPackNote')}
          checked={isReadingFilms || films !== undefined}
          disabled={work !== null && !isReadingFilms}
          onChange={switchFilms}
        />
      ) : (
        <p class="hint">{t('noPackStore')}</p>
      )}
      {work && <ReadingProgress work={work} onCancel={packs.cancel} />}
      <h3 ref={heading} tabIndex={-1}>
        {t('packsTitle')}
      </h3>
      <Packs
        packs={shelf.packs}
        busy={work !== null}
        onRemove={(pack) => {
          packs.remove(pack);
          // The button goes with its pack.
          heading.current?.focus();
        }}
      />
      {shelf.hasStore && <AddPack busy={work !== null} limits={shelf.limits} onAdd={packs.addFile} />}
    </>
  );
}
