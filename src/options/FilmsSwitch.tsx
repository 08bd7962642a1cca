import { Switch } from '../ui/Switch.tsx';
import { useTranslate } from '../ui/translate.tsx';
import { filmsOf, type PacksEditor } from './use-packs.ts';

/** The switch of the large pack that comes along. Draws nothing until the packs are known. */
export function FilmsSwitch({ packs }: { packs: PacksEditor }) {
  const { t } = useTranslate();
  const { shelf, work } = packs;
  if (shelf === null || shelf === 'failed') return null;
  if (!shelf.hasStore) return <p class="hint">{t('noPackStore')}</p>;
  const films = filmsOf(shelf);
  const isReadingFilms = work?.does === 'addFilms';
  const switchFilms = () => {
    if (isReadingFilms) packs.cancel();
    else if (films) packs.remove(films);
    else packs.addFilms();
  };
  return (
    <Switch
      label={t('filmsPack')}
      note={t('filmsPackNote')}
      checked={isReadingFilms || films !== undefined}
      disabled={work !== null && !isReadingFilms}
      onChange={switchFilms}
    />
  );
}
