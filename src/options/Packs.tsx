import { entityTypes } from '../model/entity.ts';
import type { LoadedPack } from '../model/pack.ts';
import { formatPublished } from '../ui/format-date.ts';
import { safeUrl } from '../ui/safe-url.ts';
import { type Speech, useTranslate } from '../ui/translate.tsx';
import { formatBytes } from './format-size.ts';
import { RemoveButton } from './RemoveButton.tsx';

interface PacksProps {
  packs: LoadedPack[];
  /** A pack is being read in: nothing else changes meanwhile. */
  busy: boolean;
  onRemove(pack: LoadedPack): void;
}

/** What is loaded: how much each pack knows, what room it takes and where it was read. */
export function Packs({ packs, busy, onRemove }: PacksProps) {
  const speech = useTranslate();
  const { t, plural, language } = speech;
  return (
    <ul class="packs">
      {packs.map((pack) => (
        <li key={pack.id} class="pack">
          <div class="pack-head">
            <h4>{pack.title}</h4>
            {pack.bytes !== null && (
              <RemoveButton
                label={t('removePack', [pack.title])}
                disabled={busy}
                onRemove={() => onRemove(pack)}
              />
            )}
          </div>
          <p class="hint">
            {pack.bytes === null ? t('packIncluded') : t('packBytes', [formatBytes(pack.bytes, language)])}
            {' · '}
            {t('packLicense', [pack.license])}
          </p>
          {pack.damaged && (
            <p class="flaw" role="alert">
              {t('packDamaged')}
            </p>
          )}
          <dl class="counts">
            {entityTypes
              .filter((type) => pack.counts.entities[type] > 0)
              .map((type) => (
                <Count
                  key={type}
                  label={t(`group_${type}`)}
                  count={pack.counts.entities[type]}
                  speech={speech}
                />
              ))}
            <Count label={t('countFacts')} count={pack.counts.statements} speech={speech} />
          </dl>
          <details>
            <summary>{plural('sources', pack.counts.sources)}</summary>
            <ul class="source-list">
              {pack.sources.map((source) => (
                <li key={source.id}>
                  <SourceEntry source={source} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

function Count({ label, count, speech }: { label: string; count: number; speech: Speech }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{new Intl.NumberFormat(speech.language).format(count)}</dd>
    </div>
  );
}

function SourceEntry({ source }: { source: LoadedPack['sources'][number] }) {
  const { t, language } = useTranslate();
  const title = source.title ?? source.workingTitle ?? source.id;
  const address = safeUrl(source.url);
  const details = [
    source.publisher,
    source.published === null ? t('dateUnknown') : formatPublished(source.published, language),
  ].filter((detail) => detail !== null);
  return (
    <>
      {address ? (
        <a href={address} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      <span class="hint"> · {details.join(' · ')}</span>
    </>
  );
}
