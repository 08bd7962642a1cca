import { useRef } from 'preact/hooks';
import { useTranslate } from '../ui/translate.tsx';
import { AddPack } from './AddPack.tsx';
import { FilmsSwitch } from './FilmsSwitch.tsx';
import { Packs } from './Packs.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { isOfBackup, type PacksEditor } from './use-packs.ts';

/** What Cuecard knows: the packs, the switch for the large one that comes along, and the way to add more. */
export function Facts({ packs }: { packs: PacksEditor }) {
  const { t, language } = useTranslate();
  const { shelf, work } = packs;
  const heading = useRef<HTMLHeadingElement>(null);
  if (shelf === null) return <p class="empty">{t('loading')}</p>;
  if (shelf === 'failed') return <p class="empty">{t('packsFailed')}</p>;
  return (
    <>
      {shelf.lost.length > 0 && (
        <div class="lost" role="alert">
          <strong>{t('packsLostTitle')}</strong>
          <p>
            {t('packsLostText', [
              new Intl.ListFormat(language).format(shelf.lost.map(({ title }) => t('inQuotes', [title]))),
            ])}
          </p>
          <button type="button" class="button" onClick={packs.forgetLost}>
            {t('packsLostSeen')}
          </button>
        </div>
      )}
      <FilmsSwitch packs={packs} />
      {work && !isOfBackup(work) && <ReadingProgress work={work} onCancel={packs.cancel} />}
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
