import { entityTypes } from '../model/entity.ts';
import type { PackInfo } from '../model/pack.ts';
import { formatPublished } from '../ui/format-date.ts';
import { safeUrl } from '../ui/safe-url.ts';
import { type Speech, useTranslate } from '../ui/translate.tsx';

/** What is loaded: how much each pack knows and where it was read. Null while that is being asked. */
export function Packs({ packs }: { packs: PackInfo[] | 'failed' | null }) {
  const speech = useTranslate();
  const { t, plural } = speech;
  if (packs === null) return <p class="empty">{t('loading')}</p>;
  if (packs === 'failed') return <p class="empty">{t('packsFailed')}</p>;
  if (packs.length === 0) return <p class="empty">{t('noPacks')}</p>;
  return (
    <ul class="packs">
      {packs.map((pack) => (
        <li key={pack.id} class="pack">
          <h3>{pack.title}</h3>
          <p class="hint">{t('packLicense', [pack.license])}</p>
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

function SourceEntry({ source }: { source: PackInfo['sources'][number] }) {
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
